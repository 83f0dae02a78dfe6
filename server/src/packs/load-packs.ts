import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { acceptedTerms, type Pack, QUESTIONNAIRE_FILE, readPack, readQuestionnaire } from "@attune/core";
import { instruments } from "@attune/core/library";
import type { Packs, ShelvedPack } from "../ports/packs.ts";
import { packFilesIn } from "./pack-files.ts";

export type Shelf = Pick<Packs, "shelf" | "damaged">;

/** Where packs lie: those that come with Attune, and those that the practice brought. Neither folder need be there. */
export type PackFolders = { readonly shipped: string; readonly own: string };

/**
 * Every pack of this installation with its questions and words, whether it is accepted or not: what was answered before is
 * still scored and looked through for risk. A damaged one keeps no other from being used.
 */
export async function loadPacks({ shipped, own }: PackFolders): Promise<Shelf> {
  const builtIn = instruments.map(({ id }): string => id);
  const first = await shelve(shipped, { isOwn: false, taken: new Set(builtIn) });
  const taken = new Set([...builtIn, ...first.shelf.map(({ pack }) => pack.id), ...first.damaged]);
  const second = await shelve(own, { isOwn: true, taken });
  return { shelf: [...first.shelf, ...second.shelf], damaged: [...first.damaged, ...second.damaged] };
}

type Shelving = { readonly isOwn: boolean; readonly taken: ReadonlySet<string> };

async function shelve(folder: string, { isOwn, taken }: Shelving): Promise<Shelf> {
  const shelf: ShelvedPack[] = [];
  const damaged: string[] = [];
  for (const name of await foldersIn(folder)) {
    const files = await packFilesIn(join(folder, name));
    const pack = files && packOf(files, taken);
    // A pack is found by the name of its folder, so both must be the same.
    if (pack?.id === name) shelf.push({ pack, isOwn, terms: hashOf(acceptedTerms(pack)) });
    else damaged.push(name);
  }
  return { shelf, damaged };
}

/** A name that begins with a dot is a form on its way in or out. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.filter((name) => !name.startsWith(".")).sort();
}

function packOf(files: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Pack | undefined {
  const questionnaire = files.get(QUESTIONNAIRE_FILE);
  const pack = questionnaire === undefined ? readPack(files, true, taken) : readQuestionnaire(questionnaire, taken);
  return pack.ok ? pack.value : undefined;
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
