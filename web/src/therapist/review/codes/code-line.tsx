import { useId } from "react";
import { Hidden } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { isLane, ToneMark } from "../river/tone-mark.tsx";
import { useReviewWords } from "../words.ts";
import { useCodeWords } from "./code-words.ts";
import { codingAt } from "./own-codes.ts";
import { withLevel } from "./set-level.ts";
import { type ReviewTurn, readersCoding, readersLevel, type SpokenCode } from "./shown-codes.ts";
import type { OwnCodesEditing } from "./use-own-codes.ts";

type CodeLineProps = {
  readonly code: SpokenCode;
  readonly turn: ReviewTurn;
  readonly codes: OwnCodesEditing;
  readonly shortcut?: string;
};

/** One code of a turn: its levels as buttons, and what the reader said. */
export function CodeLine({ code, turn, codes, shortcut }: CodeLineProps) {
  const named = useCodeWords();
  const id = useId();
  const own = codingAt(codes.own, { turn: turn.index, codebook: code.codebook, code: code.id });
  const level = own?.level ?? readersLevel(turn, code);
  return (
    <fieldset className="code-line" aria-labelledby={id}>
      <span className={`code-name${isLane(code.id) ? ` tone-${code.id}` : ""}`}>
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
        {isLane(code.id) && <ToneMark tone={code.id} />}
        <span id={id}>{named.name(code.id)}</span>
      </span>
      <span className="code-levels">
        {code.levels.map((each) => (
          <button
            key={each.level}
            type="button"
            className="code-level"
            aria-pressed={each.level === level}
            title={named.level(code.id, each.level)}
            data-own={own !== undefined && each.level === level ? "" : undefined}
            onClick={() => codes.change(withLevel(codes.own, turn, { code, level: each.level }))}
          >
            <LevelWords code={code} level={each.level} />
          </button>
        ))}
      </span>
      <Said code={code} turn={turn} own={own?.level} />
    </fieldset>
  );
}

type LevelProps = { readonly code: SpokenCode; readonly level: number | string };

/** A number to the eye, as the keys count; the whole to the ear. */
function LevelWords({ code, level }: LevelProps) {
  const named = useCodeWords();
  const name = named.level(code.id, level);
  return (
    <>
      <Hidden>{named.name(code.id)}: </Hidden>
      {code.scale === "ordered" ? level : name}
      {code.scale === "ordered" && <Hidden> {name}</Hidden>}
    </>
  );
}

type SaidProps = {
  readonly code: SpokenCode;
  readonly turn: ReviewTurn;
  readonly own: number | string | undefined;
};

/** The level that counts in words, and what the reader said; nothing where the reader is sure that there is nothing. */
function Said({ code, turn, own }: SaidProps) {
  const { panel } = useReviewWords();
  const named = useCodeWords();
  const reader = useReaderWords(code, turn);
  if (own === undefined && !reader.isWorthSaying) return null;
  return (
    <span className={`code-said${reader.isUnsure ? " code-said-unsure" : ""}`}>
      {own !== undefined && <strong>{`${panel.own}: ${named.level(code.id, own)}. `}</strong>}
      {reader.told}
    </span>
  );
}

function useReaderWords(code: SpokenCode, turn: ReviewTurn) {
  const { panel } = useReviewWords();
  const named = useCodeWords();
  const formats = useFormats();
  const level = readersLevel(turn, code);
  if (level === undefined) return { told: panel.readerSilent, isUnsure: false, isWorthSaying: false };
  const judgement = readersCoding(turn, { codebook: code.codebook, code: code.id })?.judgement;
  const name = named.level(code.id, level);
  if (judgement === undefined) return { told: panel.readerNone(name), isUnsure: false, isWorthSaying: false };
  if (judgement.unsure) return { told: panel.readerUnsure(name), isUnsure: true, isWorthSaying: true };
  return { told: panel.reader(name, formats.share(judgement.confidence)), isUnsure: false, isWorthSaying: true };
}
