import type { MixPart } from "@attune/core";
import { higherWords } from "../page/words.ts";
import { bar } from "./layout.ts";
import { counted, heading, type Sheet } from "./sheet.ts";

/** The three kinds of empathy, which are never added up. */
const EMPATHY: readonly MixPart["id"][] = ["affective", "cognitive", "exploring"];

const BAR = 20;

/** How many of the therapist's turns carry each part: empathy together, what is no empathy apart. */
export function mix(sheet: Sheet): readonly string[] {
  const { review, paint } = sheet;
  const most = Math.max(1, ...review.mix.map(({ turns }) => turns));
  const row = ({ id, turns, strong, unsure }: MixPart): string => {
    const notes = [...higherWords({ id, turns, strong }), ...(unsure > 0 ? [`${unsure} more unsure`] : [])];
    const note = notes.length === 0 ? "" : paint("quiet", `   ${notes.join(", ")}`);
    return `  ${id.padEnd(11)}${paint(id, bar(turns / most, BAR).padEnd(BAR))} ${String(turns).padStart(3)}${note}`;
  };
  const isEmpathy = ({ id }: MixPart): boolean => EMPATHY.includes(id);
  const replies = review.turns.filter(({ speaker, backChannel }) => speaker === "therapist" && !backChannel).length;
  return [
    heading(sheet, "Empathy mix") +
      paint("quiet", `   of the therapist's ${counted(replies, "turn")} with more than a sign of listening`),
    ...review.mix.filter(isEmpathy).map(row),
    paint("quiet", "  and apart from empathy"),
    ...review.mix.filter((part) => !isEmpathy(part)).map(row),
  ];
}
