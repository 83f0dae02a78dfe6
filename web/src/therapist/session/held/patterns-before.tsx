import { type EarlierPattern, earlierPatterns } from "@attune/core";
import { useMemo } from "react";
import type { Editing } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { Card, Quote } from "../../../parts/layout.tsx";
import { useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useSessionWords } from "../words.ts";
import type { SessionBody } from "./session-body.ts";

type PatternsBeforeProps = {
  readonly client: string;
  readonly editing: Editing<SessionBody>;
  readonly isOff: boolean;
};

const SHOWN = 3;

/** Patterns that were written down before, offered again with what the client said then. */
export function PatternsBefore({ client, editing, isOff }: PatternsBeforeProps) {
  const words = useSessionWords().patterns;
  const { data: sessions } = useRecords("session", client);
  const { body, change } = editing;
  const { number, pattern = [] } = body;
  const patterns = useMemo(
    () => earlierPatterns((sessions ?? []).filter((session) => session.number < number)),
    [sessions, number],
  );
  const left = patterns.filter((each) => !pattern.includes(each.words));
  if (left.length === 0) return null;
  const draw = (each: EarlierPattern) => (
    <Pattern
      key={each.words}
      pattern={each}
      isOff={isOff}
      onTake={() => change({ ...body, pattern: [...pattern, each.words] })}
    />
  );
  return (
    <Card title={words.title} hint={words.hint}>
      <ul className="rows">{left.slice(0, SHOWN).map(draw)}</ul>
      {left.length > SHOWN && (
        <details>
          <summary>{words.more(left.length - SHOWN)}</summary>
          <ul className="rows">{left.slice(SHOWN).map(draw)}</ul>
        </details>
      )}
    </Card>
  );
}

type PatternProps = { readonly pattern: EarlierPattern; readonly isOff: boolean; readonly onTake: () => void };

function Pattern({ pattern: { words: own, sessions, evidence }, isOff, onTake }: PatternProps) {
  const words = useSessionWords().patterns;
  const { list } = useFormats();
  return (
    <li className="proposal">
      <div className="stack">
        <p className="proposal-words">
          {own} <span className="hint">{words.of(list(sessions.map(String)), sessions.length)}</span>
        </p>
        {evidence.length === 0 && <p className="hint">{words.noWords}</p>}
        {evidence.map((each) => (
          <Quote key={each.words} by={words.by(each.session)}>
            {each.words}
          </Quote>
        ))}
      </div>
      <Button disabled={isOff} aria-label={words.takeOf(own)} onClick={onTake}>
        {words.take}
      </Button>
    </li>
  );
}
