import { ok, type Result } from "@attune/core";
import { exporters, importers } from "@attune/core/library";
import type { Failure } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { block, pad } from "../terminal/layout.ts";
import { paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";

const ID = 14;
const ENDINGS = 17;

/** Lists the transcript formats that are read and those that are written. */
export async function listFormats(surroundings: Surroundings): Promise<Result<void, Failure>> {
  const width = sheetWidth(surroundings.output.columns);
  const paint = paintFor(surroundings);
  const note = (words: string): readonly string[] => block(words, width, ID + 2).map((line) => paint("quiet", line));
  const read = importers.flatMap(({ id, name, endings, madeBy, carriesTimes, carriesSpeakers }) => [
    `  ${pad(id, ID)}${pad(endings.join(" "), ENDINGS)}${name}; ${carried(carriesTimes, carriesSpeakers)}`,
    ...note(madeBy),
  ]);
  const written = exporters.flatMap(({ id, name, ending, opensIn }) => [
    `  ${pad(id, ID)}${pad(ending, ENDINGS)}${name}`,
    ...note(opensIn),
  ]);
  const lines = [
    paint("heading", "Read (the format is told from the content, not from the ending)"),
    ...read,
    "",
    paint("heading", "Written with codes, by attune review --export"),
    ...written,
  ];
  await print(surroundings.output, `${lines.join("\n")}\n`);
  return ok(undefined);
}

function carried(times: boolean, speakers: boolean): string {
  if (times && speakers) return "speakers and times";
  if (speakers) return "speakers";
  return times ? "times, no speakers" : "words only";
}
