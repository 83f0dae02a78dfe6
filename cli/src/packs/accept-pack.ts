import { fail, ok, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Acceptance, hashOfTerms, readAcceptances, writeAcceptances } from "./acceptances.ts";
import { askAcceptance } from "./ask-acceptance.ts";
import { findPack } from "./find-pack.ts";
import type { ShelvedPack } from "./load-packs.ts";
import { needPracticeFolder } from "./practice-folder.ts";
import { printTerms } from "./show-pack.ts";

type AcceptRequest = { readonly id: string; readonly yes: boolean };

/**
 * Shows the terms of a pack and, once a person says yes, keeps that the practice accepted them: the pack, its licence, a
 * hash of the terms and the day.
 *
 * @error wrong-use when there is no such pack, when it is the practice's own, or when nobody is there to ask and --yes
 *   is not given; interrupted at Ctrl-C; unwritable-file with the reason.
 */
export async function acceptPack(
  { id, yes }: AcceptRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const practice = needPracticeFolder(surroundings);
  if (!practice.ok) return practice;
  const found = await findPack(id, surroundings);
  if (!found.ok) return found;
  const { pack, state } = found.value;
  if (state === "own") return fail(wrongUse(`${pack.id} is the practice's own form, so there is nothing to accept.`));
  if (state === "accepted") return say(`${pack.id} is accepted already.`, surroundings);

  await printTerms(found.value, surroundings);
  const agreed = yes ? ok(true) : await agreement(surroundings);
  if (!agreed.ok) return agreed;
  if (!agreed.value) return say("Nothing was accepted.", surroundings);

  const kept = await keep(found.value, practice.value, surroundings);
  return kept.ok ? say(`${pack.id} is accepted. Its questions can be used now.`, surroundings) : kept;
}

async function agreement(surroundings: Surroundings): Promise<Result<boolean, Failure>> {
  const { errors, input } = surroundings;
  if (errors.isTTY === true && input().isTTY === true) return askAcceptance(surroundings);
  return fail(wrongUse("nobody is at a terminal to accept these terms. Read them, then say --yes."));
}

async function keep(
  { pack }: ShelvedPack,
  practice: string,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const before = await readAcceptances(practice);
  if (!before.ok) return before;
  const { id, licence } = pack;
  const acceptance: Acceptance = { id, licence: licence.id, terms: hashOfTerms(pack), day: today() };
  return writeAcceptances(practice, [...before.value.filter((each) => each.id !== id), acceptance], surroundings);
}

/** The day at the place of the machine: that of the person who accepts. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/**
 * Takes an acceptance back: the pack is off again. What was scored before stays.
 *
 * @error wrong-use when there is no such pack; unwritable-file with the reason.
 */
export async function declinePack(id: string, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = needPracticeFolder(surroundings);
  if (!practice.ok) return practice;
  const before = await readAcceptances(practice.value);
  if (!before.ok) return before;
  const left = before.value.filter((each) => each.id !== id);
  if (left.length === before.value.length) {
    const found = await findPack(id, surroundings);
    return found.ok ? say(`${id} was not accepted, so nothing changes.`, surroundings) : found;
  }
  const written = await writeAcceptances(practice.value, left, surroundings);
  return written.ok ? say(`${id} is off. Totals can still be typed in.`, surroundings) : written;
}

async function say(words: string, { output }: Surroundings): Promise<Result<void, never>> {
  await print(output, `${words}\n`);
  return ok(undefined);
}
