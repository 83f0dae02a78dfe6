import { extname } from "node:path";
import { type Exporter, ok, type Redaction, type Result, redactTurns, type Turn } from "@attune/core";
import { exporters } from "@attune/core/library";
import type { Failure } from "../failures/failure.ts";
import { readSession } from "../input/read-session.ts";
import { print } from "../output/print.ts";
import { spareInput } from "../output/spare-input.ts";
import { writeWhole } from "../output/write-file.ts";
import type { ChosenRoles } from "../roles/settle-roles.ts";
import type { Surroundings } from "../surroundings.ts";
import { block, pad } from "../terminal/layout.ts";
import { plain } from "../terminal/plain.ts";
import { counted, sheetWidth } from "../terminal/sheet.ts";

/** What `attune redact` was asked to do, as typed. */
export type RedactRequest = {
  readonly file: string;
  readonly chosen: ChosenRoles;
  /** Prints what was replaced, in place of the transcript. */
  readonly report: boolean;
  readonly output?: string | undefined;
};

/** Takes names out of one transcript. The ending of the output says in which format it is written; else it is text. */
export async function redactFile(request: RedactRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { file, chosen, report, output } = request;
  const spared = await spareInput(file, [output]);
  if (!spared.ok) return spared;
  const read = await readSession({ file, chosen, mayAsk: false }, surroundings);
  if (!read.ok) return read;

  const redaction = redactTurns(read.value.turns, { withOriginals: report });
  const text = writeTurns(redaction.turns, output);
  if (report) await print(surroundings.output, reportOn(redaction, surroundings));
  if (output !== undefined) {
    const written = await writeWhole(output, text, surroundings);
    if (!written.ok) return written;
  } else if (!report) await print(surroundings.output, text);
  surroundings.errors.write(`${reminder(redaction)}\n`);
  return ok(undefined);
}

function writeTurns(turns: readonly Turn[], output = ""): string {
  const ending = extname(output).toLowerCase();
  const exporter: Exporter | undefined = exporters.find((each) => ending !== ".txt" && each.ending === ending);
  if (exporter !== undefined) return exporter.write({ turns, codings: [] });
  return `${turns.map(({ label, text }) => `${plain(label)}: ${plain(text)}`).join("\n\n")}\n`;
}

const total = ({ replaced }: Redaction<Turn>): number => replaced.reduce((sum, { count }) => sum + count, 0);

const reminder = (redaction: Redaction<Turn>): string =>
  `${counted(total(redaction), "passage")} replaced. It is a help, not a guarantee: read the result before it leaves your hands.`;

const PLACEHOLDER = 22;
/** Enough to check by eye; each further one is counted. */
const MOST_ORIGINALS = 6;

function reportOn(redaction: Redaction<Turn>, { output }: Surroundings): string {
  const width = sheetWidth(output.columns);
  const rows = redaction.replaced.flatMap(({ placeholder, count, originals = [] }) => {
    const words = originals.slice(0, MOST_ORIGINALS).map((original) => `“${plain(original)}”`);
    const more = originals.length - words.length;
    const beside = `${words.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    const [first = "", ...rest] = block(beside, width - PLACEHOLDER - 8, 0);
    const indent = " ".repeat(PLACEHOLDER + 8);
    return [
      `  ${pad(placeholder, PLACEHOLDER)}${String(count).padStart(4)}  ${first}`,
      ...rest.map((line) => indent + line),
    ];
  });
  const lines = [
    "What was replaced. This report holds the names: it is for you alone.",
    ...(rows.length === 0 ? ["  nothing"] : rows),
    "",
    "What this misses",
    ...redaction.misses.flatMap((line) => block(line, width, 2)),
  ];
  return `${lines.join("\n")}\n`;
}
