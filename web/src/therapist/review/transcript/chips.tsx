import { useFormats } from "../../../words/formats.ts";
import { useCodeWords } from "../codes/code-words.ts";
import { ATTUNEMENT, type ShownCode, saysNothing } from "../codes/shown-codes.ts";
import { isLane, ToneMark } from "../river/tone-mark.tsx";
import { useReviewWords } from "../words.ts";

type ChipsProps = { readonly codes: readonly ShownCode[]; readonly outcome: string | undefined };

/** The codes of a turn in words; what the reader is unsure of is hatched and says so. */
export function Chips({ codes, outcome }: ChipsProps) {
  return (
    <span className="turn-chips">
      {codes.filter(isChip).map((code) => (
        <Chip key={code.codebook + code.code} code={code} />
      ))}
      {outcome !== undefined && <span className="chip chip-outcome">{outcome}</span>}
    </span>
  );
}

/** Pick-up is told as what became of the cue; of the second codebook only the kind of question stands beside the words. */
function isChip(code: ShownCode): boolean {
  if (code.codebook !== ATTUNEMENT) return code.code === "question-kind" && !code.isUnsure;
  if (code.code === "pickup") return false;
  return code.by === "you" || !saysNothing(code);
}

function Chip({ code }: { readonly code: ShownCode }) {
  const words = useReviewWords();
  const text = useChipWords(code);
  const isDoubtful = code.isUnsure && code.by === "reader";
  return (
    <span className={`chip chip-${code.code}${isDoubtful ? " chip-unsure" : ""}`}>
      {isLane(code.code) && <ToneMark tone={code.code} />}
      {text}
      {isDoubtful && <em>{words.unsure}</em>}
      {code.by === "you" && <em>{words.transcript.yours}</em>}
      {code.by === "colleague" && <em>{words.transcript.colleagues}</em>}
    </span>
  );
}

function useChipWords(code: ShownCode): string {
  const words = useReviewWords();
  const named = useCodeWords();
  const formats = useFormats();
  const name = named.short(code.code);
  if (code.code === "question-kind") return code.level === "open" ? words.questions.open : words.questions.closed;
  if (saysNothing(code)) return `${name}: ${named.level(code.code, code.level)}`;
  if (code.code === "depth") return `${name} ${formats.number(Number(code.level), 0)}`;
  if (code.code === "cue")
    return cueWords(code, { name, hint: named.level("cue", code.level), emotion: named.emotion });
  return code.level === 2 ? `${name}: ${named.level(code.code, 2)}` : name;
}

type CueWords = { readonly name: string; readonly hint: string; readonly emotion: (emotion: string) => string };

/** A feeling is only named where the reader is sure which one it is. */
function cueWords({ emotion, isEmotionUnsure }: ShownCode, { name, hint, emotion: named }: CueWords): string {
  return emotion === undefined || isEmotionUnsure ? `${name}: ${hint}` : `${name}: ${named(emotion)}`;
}
