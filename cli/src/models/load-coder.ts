import { readdir, readFile } from "node:fs/promises";
import { fail, loadModel, ok, type Result, type SessionCoder } from "@attune/core";
import type { NoModel } from "../failures/failure.ts";

/** The model for what people say to each other in a session. */
export const SPOKEN = "spoken";
/** The model for written messages and their replies. */
export const WRITTEN = "written";

const folder = (root: string): string => `${root}models/`;

/** @error no-model when the file is not there or cannot be read. */
export async function loadCoder(root: string, id: string): Promise<Result<SessionCoder, NoModel>> {
  const bytes = await readFile(`${folder(root)}${id}.atm`).catch(() => undefined);
  if (bytes === undefined) return fail({ kind: "no-model", id, because: "not-found" });
  const loaded = loadModel(bytes);
  return loaded.ok ? loaded : fail({ kind: "no-model", id, because: "not-readable" });
}

const CARD = ".card.json";

/** The models that have a card, in the order of the alphabet. */
export async function modelIds(root: string): Promise<readonly string[]> {
  const names = await readdir(folder(root)).catch(() => []);
  return names
    .filter((name) => name.endsWith(CARD))
    .map((name) => name.slice(0, -CARD.length))
    .sort();
}

/**
 * The card of a model: what it learned from, how well it does, and what it must not be used for.
 *
 * @error no-model when there is none of that id.
 */
export async function readCard(root: string, id: string, form: "json" | "md"): Promise<Result<string, NoModel>> {
  const isKnown = (await modelIds(root)).includes(id);
  const card = isKnown ? await readFile(`${folder(root)}${id}.card.${form}`, "utf8").catch(() => undefined) : undefined;
  return card === undefined ? fail({ kind: "no-model", id, because: "not-found" }) : ok(card);
}
