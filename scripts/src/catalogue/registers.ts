import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Instrument, type Source, uncheckedFacts } from "@attune/core";
import { publicFaces } from "../workspaces.ts";
import type { CatalogueList, CatalogueRow } from "./catalogue.ts";

/** What entries of every register have in common: an id, and a name or a sentence that says what they do. */
type Entry = {
  readonly id: string;
  readonly name?: string;
  readonly finds?: string;
  readonly means?: string;
  readonly summary?: string;
  readonly purpose?: string;
  readonly source?: Source;
};

/** Where registers may be offered, and the folder in which each has a folder of its own. */
const FACES = [
  { face: "@attune/core/library", folder: "core/src/library" },
  { face: "@attune/cli/commands", folder: "cli/src" },
];

/** All registers, each with its entries, in the order in which they stand there. */
export async function registeredLists(root: string): Promise<readonly CatalogueList[]> {
  const offering = await publicFaces(root);
  const lists = FACES.filter(({ face }) => offering.has(face)).map(async ({ face, folder }) => {
    // Loaded only when asked for: a library that does not load must not stop the other checks.
    const offered: Readonly<Record<string, unknown>> = await import(face);
    const registers = Object.entries(offered).filter(isRegister);
    return Promise.all(registers.map(([kind, entries]) => listOf(kind, entries, join(root, folder, kind))));
  });
  return (await Promise.all(lists)).flat();
}

const isRegister = (named: [string, unknown]): named is [string, readonly Entry[]] =>
  Array.isArray(named[1]) && named[1].every((entry) => typeof entry?.id === "string");

async function listOf(title: string, entries: readonly Entry[], folder: string): Promise<CatalogueList> {
  return {
    title: inWords(title),
    rows: await Promise.all(entries.map((entry) => rowOf(entry, join(folder, `${entry.id}.ts`)))),
  };
}

/** `momentRules` as "moment rules". */
const inWords = (constant: string): string => constant.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

async function rowOf(entry: Entry, file: string): Promise<CatalogueRow> {
  const { id, name, finds, means, summary, purpose, source } = entry;
  const text = source ? "" : await readFile(file, "utf8").catch(() => "");
  return {
    id,
    name: finds ?? means ?? summary ?? purpose ?? name ?? "",
    source: source ? sourceInWords(source) : sourceInComment(text),
    ...(isInstrument(entry) && { terms: termsOf(entry) }),
  };
}

const isInstrument = (entry: Entry): entry is Instrument => "scales" in entry && "licence" in entry;

/** An instrument's licence, and what of it is not yet checked, each kind of fact once. */
export function termsOf(instrument: Instrument): { readonly licence: string; readonly unchecked: string } {
  const { ship, terms } = instrument.licence;
  const kinds = new Set(uncheckedFacts(instrument).map(({ about }) => about));
  return { licence: `${ship}: ${terms}`, unchecked: [...kinds].join(", ") };
}

/** A source as one line: where it is, the place in it, and whether somebody has checked it. */
export function sourceInWords({ doi, url, work, at, verified }: Source): string {
  const where = doi === undefined ? (url ?? work) : `https://doi.org/${doi}`;
  return [where, at, verified ? undefined : "not yet checked"].filter((part) => part !== undefined).join(", ");
}

/** What stands after the first `@source` of a file, for entries that have no field for it; empty where nothing does. */
export function sourceInComment(text: string): string {
  const [, source = ""] = /@source ([\s\S]*?)(?:\*\/|\n \* @|\n \*\s*\n)/.exec(text) ?? [];
  return source.replaceAll(/\s*\n\s*\*\s*/g, " ").trim();
}
