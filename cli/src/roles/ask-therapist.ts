import { createInterface, type Interface } from "node:readline";
import { fail, ok, type Result } from "@attune/core";
import type { Interrupted } from "../failures/failure.ts";
import type { Screen, Surroundings } from "../surroundings.ts";
import { block, pad } from "../terminal/layout.ts";
import { plain } from "../terminal/plain.ts";
import { counted, sheetWidth } from "../terminal/sheet.ts";

/** One of the speakers to choose from. Words of the session are not shown: the question may be on a shared screen. */
export type SpeakerChoice = { readonly label: string; readonly turns?: number };

export type TherapistQuestion = {
  readonly speakers: readonly SpeakerChoice[];
  /** Taken when the person only presses Enter. */
  readonly guess?: { readonly label: string; readonly because: readonly string[] };
};

/** More than a screen of speakers cannot be chosen from by number. */
const MOST_SHOWN = 20;

/**
 * The labels of the therapists, as a person says at the terminal. Asks again until the answer names somebody.
 *
 * @error interrupted at Ctrl-C or when the input ends.
 */
export async function askTherapist(
  question: TherapistQuestion,
  { input, errors }: Pick<Surroundings, "input" | "errors">,
): Promise<Result<readonly string[], Interrupted>> {
  const lines = createInterface({ input: input(), output: errors, terminal: true, prompt: promptFor(question) });
  lines.once("SIGINT", () => lines.close());
  try {
    errors.write(`${introduction(question, sheetWidth(errors.columns))}\n`);
    return await firstUnderstood(question, lines, errors);
  } finally {
    lines.close();
  }
}

async function firstUnderstood(
  question: TherapistQuestion,
  lines: Interface,
  errors: Screen,
): Promise<Result<readonly string[], Interrupted>> {
  lines.prompt();
  for await (const answer of lines) {
    const labels = understand(answer, question);
    if (labels !== undefined) return ok(labels);
    errors.write("That names nobody here.\n");
    lines.prompt();
  }
  errors.write("\n");
  return fail({ kind: "interrupted" });
}

function introduction({ speakers, guess }: TherapistQuestion, width: number): string {
  const shown = speakers
    .slice(0, MOST_SHOWN)
    .map(({ label, turns }, at) =>
      `  ${String(at + 1).padStart(2)}  ${pad(plain(label), 24)} ${turns === undefined ? "" : counted(turns, "turn")}`.trimEnd(),
    );
  const because = guess === undefined || guess.because.length === 0 ? "" : ` (${plain(guess.because.join("; "))})`;
  const reasons = guess === undefined ? [] : block(`A guess: ${plain(guess.label)}${because}.`, width, 2);
  return ["Who is the therapist?", ...shown, ...reasons].join("\n");
}

function promptFor({ speakers, guess }: TherapistQuestion): string {
  const place = speakers.findIndex(({ label }) => label === guess?.label) + 1;
  const taken = place === 0 ? "" : ` [${place}]`;
  return `Number or name; several with commas${taken}: `;
}

/**
 * The labels that an answer names, by number or by name without regard to capitals; undefined when it names nobody, or
 * somebody who is not there.
 */
export function understand(answer: string, { speakers, guess }: TherapistQuestion): readonly string[] | undefined {
  const said = answer.trim();
  if (said === "") return guess === undefined ? undefined : [guess.label];
  const byName = (name: string) => speakers.find(({ label }) => label.toLowerCase() === name.toLowerCase());
  const found = [byName(said)?.label].filter((label) => label !== undefined);
  if (found.length > 0) return found;

  const parts = said
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const labels = parts.map(
    (part) => (byName(part) ?? (/^\d+$/.test(part) ? speakers[Number(part) - 1] : undefined))?.label,
  );
  const known = labels.filter((label) => label !== undefined);
  return known.length === labels.length && known.length > 0 ? [...new Set(known)] : undefined;
}
