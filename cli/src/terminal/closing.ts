import { DECIDED_WORDS, REPAIR_WORDS } from "../page/words.ts";
import { block } from "./layout.ts";
import { plain } from "./plain.ts";
import { counted, heading, type Sheet } from "./sheet.ts";

/** Who coded, what was mended while reading, who said who is who, and the statements that go with every review. */
export function closing(sheet: Sheet): readonly string[] {
  const { review, width, paint } = sheet;
  const { madeBy, roles, transcript, notes } = review;
  const lines = [
    `Coded by ${madeBy.coder} ${madeBy.version} with ${madeBy.codebooks.join(" and ")}; see attune model and attune codebook.`,
    `${DECIDED_WORDS[roles.decidedBy]} ${people(sheet)}`,
    `Read as ${transcript.format}${transcript.repairs.length === 0 ? "; nothing had to be mended." : ", and mended:"}`,
  ];
  const repairs = transcript.repairs.map(({ kind, count }) => `${REPAIR_WORDS[kind]}: ${counted(count, "time")}`);
  return [
    heading(sheet, "What this rests on"),
    ...lines.flatMap((line) => block(line, width, 2)),
    ...repairs.flatMap((line) => block(line, width, 4)),
    "",
    ...notes.flatMap((note) => block(plain(note), width, 2)).map((line) => paint("quiet", line)),
  ];
}

const MOST_NAMED = 6;

function people({ review: { roles } }: Sheet): string {
  const named = (role: string, labels: readonly string[]): readonly string[] => {
    if (labels.length === 0) return [];
    const more = labels.length - MOST_NAMED;
    const shown = labels.slice(0, MOST_NAMED).map(plain).join(", ");
    return [`${role}: ${shown}${more > 0 ? ` and ${more} more` : ""}.`];
  };
  return [
    ...named("Therapist", roles.therapists),
    ...named("Client", roles.clients),
    ...named("Other", roles.others),
  ].join(" ");
}
