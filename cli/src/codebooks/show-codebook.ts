import { type Code, type Codebook, fail, ok, type Result } from "@attune/core";
import { codebooks } from "@attune/core/library";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { block } from "../terminal/layout.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";

type Page = { readonly width: number; readonly paint: Paint };

/** Prints one codebook with its definitions, or the list of them. */
export async function showCodebook(id: string | undefined, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const page: Page = { width: sheetWidth(surroundings.output.columns), paint: paintFor(surroundings) };
  const all: readonly Codebook[] = codebooks;
  const chosen = all.find((book) => book.id === id);
  if (id !== undefined && chosen === undefined) {
    const known = all.map((book) => book.id).join(", ");
    return fail(wrongUse(`there is no codebook “${id.slice(0, 40)}”. Choose from ${known}.`));
  }
  const lines = chosen === undefined ? all.flatMap((book) => summary(book, page)) : whole(chosen, page);
  await print(surroundings.output, `${lines.join("\n").trimEnd()}\n`);
  return ok(undefined);
}

const title = ({ id, name, version }: Codebook, { paint }: Page): string =>
  paint("heading", `${id}: ${name}, version ${version}`);

const summary = (book: Codebook, page: Page): readonly string[] => [
  title(book, page),
  ...block(book.purpose, page.width, 2),
  ...block(`Codes: ${book.codes.map(({ id }) => id).join(", ")}`, page.width, 2).map((line) =>
    page.paint("quiet", line),
  ),
  "",
];

function whole(book: Codebook, page: Page): readonly string[] {
  const { width, paint } = page;
  const { source } = book;
  const from = [source.work, source.doi && `doi:${source.doi}`, source.url, source.at].filter(Boolean).join(", ");
  return [
    title(book, page),
    ...block(book.purpose, width, 0),
    `For ${book.appliesTo === "spoken" ? "spoken sessions" : "written messages and replies"}.`,
    "",
    ...book.codes.flatMap((code) => entry(code, page)),
    paint("heading", "Conventions"),
    ...book.conventions.flatMap((convention) => block(`- ${convention}`, width, 2)),
    "",
    ...block(`Licence: ${book.licence}`, width, 0),
    ...block(`Source: ${from}${source.verified ? "" : " (not yet verified against the original)"}`, width, 0),
  ];
}

function entry(code: Code, { width, paint }: Page): readonly string[] {
  const levels = code.levels.flatMap(({ level, name, definition, example }) => [
    ...block(`${level}  ${name}: ${definition}`, width, 4),
    ...(example === undefined ? [] : block(`“${example}”`, width, 8).map((line) => paint("quiet", line))),
  ]);
  return [
    paint("heading", `  ${code.id} (${code.speaker}'s turns)`),
    ...block(code.means, width, 4),
    ...levels,
    ...(code.caution === undefined
      ? []
      : block(`Caution: ${code.caution}`, width, 4).map((line) => paint("sympathy", line))),
    "",
  ];
}
