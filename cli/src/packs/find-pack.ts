import { fail, ok, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { loadPacks, type ShelvedPack } from "./load-packs.ts";

/**
 * One pack by its id.
 *
 * @error wrong-use when there is none of that id; bad-pack or unreadable-file when it is damaged.
 */
export async function findPack(id: string, surroundings: Surroundings): Promise<Result<ShelvedPack, Failure>> {
  const shelf = await loadPacks(surroundings);
  if (!shelf.ok) return shelf;
  const { packs, damaged } = shelf.value;
  const found = packs.find(({ pack }) => pack.id === id);
  if (found !== undefined) return ok(found);

  const broken = damaged.find((each) => each.id === id)?.failure;
  if (broken !== undefined) return fail(broken.kind === "bad-pack" ? { ...broken, pack: id } : broken);
  const known = packs.map(({ pack }) => pack.id).join(", ");
  return fail(wrongUse(`there is no pack “${id.slice(0, 40)}”. Choose from ${known === "" ? "none" : known}.`));
}
