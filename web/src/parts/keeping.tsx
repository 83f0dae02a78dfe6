import type { ReactNode } from "react";
import type { Editing } from "../editing/use-editor.ts";
import { useCommonWords } from "../words/common.ts";
import { useRefusalWords } from "../words/refusals.ts";
import { Button } from "./button.tsx";

type KeepingLineProps<Body> = {
  readonly editing: Editing<Body>;
  /** Draws a version, so that two can be compared. */
  readonly draw: (body: Body) => ReactNode;
};

/** How far what was typed has come; where two windows met, both versions and the choice between them. */
export function KeepingLine<Body>({ editing, draw }: KeepingLineProps<Body>) {
  const words = useCommonWords().keeping;
  const explain = useRefusalWords();
  const { keeping, body, wasRestored } = editing;
  if (keeping.state === "conflict")
    return <Meeting editing={editing} draw={draw} theirs={keeping.theirs.body} mine={body} />;
  const told = {
    kept: wasRestored ? words.restored : words.kept,
    typing: words.keeping,
    keeping: words.keeping,
    waiting: words.waiting,
    refused: keeping.state === "refused" ? `${words.refused}. ${explain(keeping.failure)}` : words.refused,
  }[keeping.state];
  return (
    <p className={`keeping keeping-${keeping.state}`} role="status">
      {told}
    </p>
  );
}

type MeetingProps<Body> = KeepingLineProps<Body> & { readonly theirs: Body; readonly mine: Body };

function Meeting<Body>({ editing, draw, theirs, mine }: MeetingProps<Body>) {
  const words = useCommonWords().keeping;
  return (
    <section className="meeting" role="alert" aria-label={words.conflict}>
      <p className="meeting-title">{words.conflict}</p>
      <div className="meeting-both">
        <div>
          <h3>{words.theirsIs}</h3>
          {draw(theirs)}
          <Button onClick={editing.takeTheirs}>{words.theirs}</Button>
        </div>
        <div>
          <h3>{words.mineIs}</h3>
          {draw(mine)}
          <Button onClick={editing.keepMine}>{words.mine}</Button>
        </div>
      </div>
    </section>
  );
}
