import { memo } from "react";
import { useFormats } from "../../../words/formats.ts";
import { clockOf } from "../clock.ts";
import type { OwnCoding } from "../codes/own-codes.ts";
import { type ReviewTurn, shownCodes } from "../codes/shown-codes.ts";
import { useReviewWords } from "../words.ts";
import { Chips } from "./chips.tsx";
import { passagesOf } from "./passages.ts";

export type TurnLineProps = {
  readonly turn: ReviewTurn;
  readonly own: readonly OwnCoding[];
  readonly me: string;
  readonly isHere: boolean;
  readonly query: string;
  readonly outcome: string | undefined;
};

/** One turn: when, who, the words, and what they were coded as. Drawn again only when something of it changes. */
export const TurnLine = memo(function TurnLine({ turn, own, me, isHere, query, outcome }: TurnLineProps) {
  const words = useReviewWords();
  const formats = useFormats();
  const codes = shownCodes(turn, own, me);
  const { index, speaker, text, timing, unfinished } = turn;
  return (
    <li
      id={turnId(index)}
      data-turn={index}
      className={`turn turn-${speaker}${isHere ? " turn-here" : ""}`}
      tabIndex={isHere ? 0 : -1}
      aria-current={isHere || undefined}
    >
      <span className="turn-at figure">
        {timing === undefined ? formats.number(index + 1, 0) : clockOf(timing.start)}
      </span>
      <span className="turn-who">{words.speakers[speaker]}</span>
      <p className="turn-words spoken">
        {passagesOf(text, codes, query).map((passage) => (
          <Words key={passage.start} {...passage} />
        ))}
        {unfinished && <span className="hint"> ({words.transcript.unfinished})</span>}
      </p>
      <Chips codes={codes} outcome={outcome} />
    </li>
  );
});

export const turnId = (index: number): string => `turn-${index}`;

type WordsProps = { readonly text: string; readonly codes: readonly string[]; readonly isFound: boolean };

function Words({ text, codes, isFound }: WordsProps) {
  if (codes.length === 0 && !isFound) return text;
  const tones = codes.map((code) => `said-${code}`).join(" ");
  return isFound ? <mark className={tones}>{text}</mark> : <span className={`said ${tones}`}>{text}</span>;
}
