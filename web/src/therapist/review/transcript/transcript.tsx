import type { WireReview } from "@attune/api";
import { type KeyboardEvent, type MouseEvent, useMemo } from "react";
import type { OwnCoding } from "../codes/own-codes.ts";
import type { CodedTurn } from "../river/river-shape.ts";
import { useReviewWords } from "../words.ts";
import { isIn } from "./passages.ts";
import { TurnLine } from "./turn-line.tsx";

type TranscriptProps = {
  /** Those that are shown. */
  readonly shown: readonly CodedTurn[];
  readonly cues: WireReview["cues"];
  readonly own: ReadonlyMap<number, readonly OwnCoding[]>;
  readonly me: string;
  readonly focus: number;
  readonly query: string;
  readonly go: (turn: number) => void;
  readonly step: (by: 1 | -1) => void;
};

const NOTHING: readonly OwnCoding[] = [];
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The words of the session. What is off the screen is laid out only when it comes near (see review.css). */
export function Transcript({ shown, cues, own, me, focus, query, go, step }: TranscriptProps) {
  const words = useReviewWords();
  const outcomes = useMemo(() => outcomesOf(cues), [cues]);
  const press = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  const choose = ({ target }: MouseEvent) => {
    const line = target instanceof Element ? target.closest<HTMLElement>("[data-turn]") : null;
    if (line !== null && getSelection()?.isCollapsed !== false) go(Number(line.dataset["turn"]));
  };
  return (
    <ol className="turns" onKeyDown={press} onClick={choose} aria-label={words.transcript.title}>
      {shown.map(({ turn }) => (
        <TurnLine
          key={turn.index}
          turn={turn}
          own={own.get(turn.index) ?? NOTHING}
          me={me}
          isHere={turn.index === focus}
          query={query !== "" && isIn(turn.text, query) ? query : ""}
          outcome={wordsFor(outcomes.get(turn.index), words.outcomes)}
        />
      ))}
    </ol>
  );
}

type Outcome = WireReview["cues"][number]["outcome"];

/** What became of each cue, at the turn that carries it. */
const outcomesOf = (cues: WireReview["cues"]): ReadonlyMap<number, Outcome> =>
  new Map(cues.map(({ turn, outcome }) => [turn, outcome]));

const wordsFor = (outcome: Outcome | undefined, words: Readonly<Record<Outcome, string>>): string | undefined =>
  outcome === undefined ? undefined : words[outcome];
