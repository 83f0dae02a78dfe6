import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { Card } from "../../../parts/layout.tsx";
import { MomentAnswer } from "../moments/moment-answer.tsx";
import { type Moment, momentWords } from "../moments/moment-words.ts";
import { useReviewWords } from "../words.ts";
import { CodeLine } from "./code-line.tsx";
import { useCodeWords } from "./code-words.ts";
import { withEmotion, withReaderConfirmed } from "./set-level.ts";
import { ATTUNEMENT, codeIn, codesFor, EMOTION_IDS, type ReviewTurn, shownCodes } from "./shown-codes.ts";
import type { OwnCodesEditing } from "./use-own-codes.ts";

export type PanelProps = {
  readonly turn: ReviewTurn | undefined;
  readonly codes: OwnCodesEditing;
  readonly me: string;
  readonly copy: () => void;
  /** The moment that the turn belongs to. */
  readonly moment: Moment | undefined;
};

/** The codes of the turn that is looked at, to be confirmed or corrected. */
export function CodesPanel({ turn, ...rest }: PanelProps) {
  const words = useReviewWords();
  const [isOpen, open] = useState(isWide);
  return (
    <div className={`codes-panel${isOpen ? "" : " codes-panel-shut"}`}>
      <Card
        title={words.panel.title}
        actions={
          <span className="codes-panel-toggle">
            <Button kind="quiet" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
              {isOpen ? words.panel.hide : words.panel.show}
            </Button>
          </span>
        }
      >
        <div className="codes-panel-body">
          {turn === undefined ? <p className="hint">{words.panel.none}</p> : <CodesOfTurn turn={turn} {...rest} />}
        </div>
      </Card>
    </div>
  );
}

/** On a narrow screen the panel stands before the words, so it is opened when it is wanted. */
const isWide = (): boolean => matchMedia("(width >= 64rem)").matches;

function CodesOfTurn({ turn, codes, me, copy, moment }: PanelProps & { readonly turn: ReviewTurn }) {
  const words = useReviewWords();
  const main = codesFor(turn.speaker, ATTUNEMENT);
  if (main.length === 0) return <p className="hint">{words.panel.noClientCodes}</p>;
  return (
    <>
      <p className="spoken codes-panel-words">{beginningOf(turn.text)}</p>
      {moment?.kind === "look-again" && <MomentHere moment={moment} codes={codes} />}
      {main.map((code, at) => (
        <CodeLine key={code.id} code={code} shortcut={`${at + 1}`} turn={turn} codes={codes} />
      ))}
      <Feeling turn={turn} codes={codes} me={me} />
      <div className="actions">
        <Button shortcut="y" onClick={() => codes.change(withReaderConfirmed(codes.own, turn))}>
          {words.panel.fit}
        </Button>
        <Button shortcut="u" onClick={codes.undo}>
          {words.panel.undo}
        </Button>
        <Button shortcut="c" onClick={copy}>
          {words.transcript.copy}
        </Button>
      </div>
      <p className="hint">
        {words.panel.keys} {words.panel.fitHint}
      </p>
      <KeepingLine
        editing={codes.editing}
        draw={({ codings, moments = [] }) => <p>{words.panel.setOf(codings.length, moments.length)}</p>}
      />
      <MoreCodes turn={turn} codes={codes} />
    </>
  );
}

function MomentHere({ moment, codes }: { readonly moment: Moment; readonly codes: OwnCodesEditing }) {
  const words = useReviewWords();
  return (
    <div className="moment-here">
      <p>
        <strong>{words.moments.kinds[moment.kind]}:</strong> {momentWords(moment, words).title}
      </p>
      <MomentAnswer moment={moment} codes={codes} />
    </div>
  );
}

const LONGEST = 90;
const beginningOf = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`);

/** Which feeling a cue carries. */
function Feeling({ turn, codes, me }: Pick<PanelProps, "codes" | "me"> & { readonly turn: ReviewTurn }) {
  const words = useReviewWords();
  const named = useCodeWords();
  const own = codes.own.codings.filter((coding) => coding.turn === turn.index);
  const cue = codeIn(shownCodes(turn, own, me), "cue");
  if (cue === undefined || cue.level === 0) return null;
  const isKnown = cue.emotion !== undefined && !cue.isEmotionUnsure;
  return (
    <Choice
      label={words.emotion}
      value={isKnown ? (cue.emotion ?? "") : ""}
      onChange={(value) => {
        const emotion = EMOTION_IDS.find((each) => each === value);
        if (emotion !== undefined) codes.change(withEmotion(codes.own, turn, emotion));
      }}
      options={[
        ...(isKnown ? [] : [{ value: "", label: words.unsure }]),
        ...EMOTION_IDS.map((value) => ({ value: value as string, label: named.emotion(value) })),
      ]}
    />
  );
}

function MoreCodes({ turn, codes }: Pick<PanelProps, "codes"> & { readonly turn: ReviewTurn }) {
  const words = useReviewWords();
  const named = useCodeWords();
  const means = codesFor(turn.speaker, ATTUNEMENT).flatMap(({ id }) => {
    const told = named.means(id);
    return told === undefined ? [] : [{ id, told }];
  });
  return (
    <>
      <details>
        <summary>{words.panel.more}</summary>
        {codesFor(turn.speaker, "miti").map((code) => (
          <CodeLine key={code.id} code={code} turn={turn} codes={codes} />
        ))}
      </details>
      <details>
        <summary>{words.panel.means}</summary>
        <dl className="code-means">
          {means.map(({ id, told }) => (
            <div key={id}>
              <dt>{named.name(id)}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
