import { fail, ok, type Result } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { modelIds, readCard, SPOKEN } from "./load-coder.ts";

type ModelRequest = { readonly id?: string | undefined; readonly json?: boolean | undefined };

/**
 * Prints the card of one model, or those of all.
 *
 * @error no-model when there is none of that id, or none at all.
 */
export async function showModel(
  { id, json = false }: ModelRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const ids = id === undefined ? await modelIds(surroundings.root) : [id];
  if (ids.length === 0) return fail({ kind: "no-model", id: SPOKEN, because: "not-found" });

  const cards: string[] = [];
  for (const each of ids) {
    const card = await readCard(surroundings.root, each, json ? "json" : "md");
    if (!card.ok) return card;
    cards.push(card.value.trim());
  }
  const together = json ? `[${cards.join(",\n")}]` : cards.join("\n\n");
  await print(surroundings.output, `${json && id !== undefined ? cards.join("") : together}\n`);
  return ok(undefined);
}
