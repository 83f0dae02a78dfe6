import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Pack, type PackProblems, type Result } from "@attune/core";
import { instruments } from "@attune/core/library";
import type { BadRecord, UnreadableFile } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Acceptance, hashOfTerms, readAcceptances } from "./acceptances.ts";
import { ownPacksIn, practiceFolder } from "./practice-folder.ts";
import { readFiles } from "./read-form.ts";
import { type PackFiles, readPackFolder } from "./read-pack-files.ts";

/** A pack as it stands in this practice. Where it is not accepted, its questions and its words are withheld. */
export type ShelvedPack = {
  readonly pack: Pack;
  /** `changed`: it was accepted, and its terms are others now, so it is off. `own`: the practice brought it. */
  readonly state: "off" | "changed" | "accepted" | "own";
  readonly acceptance?: Acceptance;
};

/** A folder of packs that holds one which cannot be used. */
export type DamagedPack = { readonly id: string; readonly failure: PackProblems | UnreadableFile };

export type Shelf = { readonly packs: readonly ShelvedPack[]; readonly damaged: readonly DamagedPack[] };

type Where = Pick<Surroundings, "root" | "environment">;

const shippedPacksIn = (root: string): string => join(root, "packs");

/** The ids of the instruments that are part of the code. */
export const builtInIds = (): ReadonlySet<string> => new Set(instruments.map(({ id }): string => id));

/**
 * Every pack: those that come with Attune, then the practice's own, each by its id. A damaged one keeps no other from
 * being used; it is listed apart.
 *
 * @error bad-record or unreadable-file when it cannot be told what the practice accepted.
 */
export async function loadPacks({ root, environment }: Where): Promise<Result<Shelf, BadRecord | UnreadableFile>> {
  const practice = practiceFolder({ environment });
  const acceptances = practice === undefined ? ok([]) : await readAcceptances(practice);
  if (!acceptances.ok) return acceptances;

  const shipped = await shippedPacks(root, acceptances.value);
  const taken = new Set([...builtInIds(), ...shipped.map(idOf)]);
  const own = practice === undefined ? [] : await ownPacks(ownPacksIn(practice), taken);
  const all = [...shipped, ...own];
  return ok({ packs: all.filter((each) => "pack" in each), damaged: all.filter((each) => "failure" in each) });
}

const idOf = (found: ShelvedPack | DamagedPack): string => ("pack" in found ? found.pack.id : found.id);

async function shippedPacks(
  root: string,
  acceptances: readonly Acceptance[],
): Promise<readonly (ShelvedPack | DamagedPack)[]> {
  const taken = builtInIds();
  return eachIn(shippedPacksIn(root), (files) => {
    const off = readFiles(files, { accepted: false, taken });
    if (!off.ok) return off;
    const acceptance = acceptances.find(({ id }) => id === off.value.id);
    if (acceptance === undefined) return ok({ pack: off.value, state: "off" });
    if (acceptance.terms !== hashOfTerms(off.value)) return ok({ pack: off.value, state: "changed", acceptance });

    const pack = readFiles(files, { accepted: true, taken });
    return pack.ok ? ok({ pack: pack.value, state: "accepted", acceptance }) : pack;
  });
}

const ownPacks = (folder: string, taken: ReadonlySet<string>): Promise<readonly (ShelvedPack | DamagedPack)[]> =>
  eachIn(folder, (files) => {
    const pack = readFiles(files, { accepted: true, taken });
    return pack.ok ? ok({ pack: pack.value, state: "own" }) : pack;
  });

type Shelve = (files: PackFiles) => Result<ShelvedPack, PackProblems>;

/** What each folder in a folder holds; nothing where there is no such folder. */
async function eachIn(folder: string, shelve: Shelve): Promise<readonly (ShelvedPack | DamagedPack)[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // A name that begins with a dot is a form on its way in or out.
  const ids = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  const found: (ShelvedPack | DamagedPack)[] = [];
  for (const id of ids.sort()) {
    const files = await readPackFolder(join(folder, id));
    const shelved = files.ok ? named(id, shelve(files.value)) : files;
    found.push(shelved.ok ? shelved.value : { id, failure: shelved.failure });
  }
  return found;
}

/** A pack is found by the name of its folder, so both must be the same. */
function named(id: string, shelved: Result<ShelvedPack, PackProblems>): Result<ShelvedPack, PackProblems> {
  if (!shelved.ok || shelved.value.pack.id === id) return shelved;
  const problem = {
    file: id,
    path: "",
    rule: "differs",
    expected: "a folder is named after the id of its form",
  } as const;
  return fail({ kind: "bad-pack", problems: [problem], more: 0 });
}
