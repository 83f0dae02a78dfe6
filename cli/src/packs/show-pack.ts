import { ok, type Result, type UncheckedFact, uncheckedFacts } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { block } from "../terminal/layout.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
import { sheetWidth } from "../terminal/sheet.ts";
import { findPack } from "./find-pack.ts";
import type { ShelvedPack } from "./load-packs.ts";
import { CONDITION_WORDS, STATE_WORDS } from "./words.wording.ts";

type Page = { readonly width: number; readonly paint: Paint };

/**
 * Prints the terms of one pack, the line that is shown with the form, and what nobody has checked yet.
 *
 * @error wrong-use when there is none of that id; bad-pack or unreadable-file when it is damaged.
 */
export async function showPack(id: string, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const found = await findPack(id, surroundings);
  if (!found.ok) return found;
  await printTerms(found.value, surroundings);
  return ok(undefined);
}

export async function printTerms(shelved: ShelvedPack, surroundings: Surroundings): Promise<void> {
  const page = { width: sheetWidth(surroundings.output.columns), paint: paintFor(surroundings) };
  const lines = [
    ...heading(shelved, page),
    ...conditions(shelved, page),
    ...unchecked(shelved, page),
    ...text(shelved, page),
  ];
  await print(surroundings.output, `${lines.join("\n").trimEnd()}\n`);
}

function heading({ pack, state, acceptance }: ShelvedPack, { width, paint }: Page): readonly string[] {
  const { licence, attribution } = pack;
  const since = state === "accepted" && acceptance !== undefined ? ` on ${plain(acceptance.day)}` : "";
  return [
    paint("heading", `${pack.id}: ${plain(pack.title)}`),
    ...block(`${STATE_WORDS[state]}${since}`, width, 0),
    "",
    ...block(`Licence: ${plain(licence.name)} (${licence.id})`, width, 0),
    ...(licence.url === undefined ? [] : block(plain(licence.url), width, 0)),
    ...block(plain(licence.terms), width, 0),
    "",
    ...block(`Shown with the form: ${plain(attribution)}`, width, 0),
    "",
  ];
}

function conditions({ pack: { licence, facts } }: ShelvedPack, { width, paint }: Page): readonly string[] {
  const cautions = facts.cautions ?? [];
  return [
    ...(licence.conditions.length === 0 ? [] : [paint("heading", "What it asks")]),
    ...licence.conditions.flatMap((condition) => bullet(CONDITION_WORDS[condition], width)),
    ...(cautions.length === 0 ? [] : ["", paint("heading", "Before you use it")]),
    ...cautions.flatMap((caution) => bullet(plain(caution), width)),
    "",
  ];
}

function unchecked({ pack: { facts } }: ShelvedPack, { width, paint }: Page): readonly string[] {
  const found = uncheckedFacts(facts);
  if (found.length === 0) return [];
  return [
    paint("heading", "Not yet checked at its source"),
    ...found.flatMap((fact) => bullet(factWords(fact), width)),
    "",
  ];
}

const bullet = (words: string, width: number): readonly string[] =>
  block(words, width, 4).map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line));

function factWords({ about, scale, source }: UncheckedFact): string {
  const { work, doi, url, at } = source;
  const from = [work, doi, url, at].filter((part) => part !== undefined).join(", ");
  return plain(`${about}${scale === undefined ? "" : ` of ${scale.replaceAll("-", " ")}`}: ${from}`);
}

/** The licence file as it stands, line by line. */
const text = ({ pack: { licenceText } }: ShelvedPack, { width, paint }: Page): readonly string[] => [
  paint("heading", "Its licence file"),
  ...licenceText.split("\n").flatMap((line) => (line.trim() === "" ? [""] : block(plain(line), width, indentOf(line)))),
];

const indentOf = (line: string): number => 2 + Math.min(8, line.length - line.trimStart().length);
