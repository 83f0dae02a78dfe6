import { fail, ok, type Result, uncheckedFacts } from "@attune/core";
import type { Failure } from "../../failure.ts";
import { type Accepted, PACKS_SETTING, type ShelvedPack } from "../../ports/packs.ts";
import type { Ports } from "../../ports/ports.ts";

/** A pack as it stands in this practice. */
export type ListedPack = ReturnType<typeof listed>;

export type ListedPacks = {
  readonly version: number;
  readonly rows: readonly ListedPack[];
  readonly damaged: readonly string[];
};

/** Every pack of this installation: its terms, and whether the practice accepted them. */
export async function listPacks({ access, practice, packs }: Ports): Promise<Result<ListedPacks, Failure>> {
  const permit = await access.permit("list-packs");
  if (!permit.ok) return permit;
  const settings = await practice.settings(permit.value);
  if (!settings.ok) return settings;
  const kept = settings.value.find(({ setting }) => setting.name === PACKS_SETTING);
  const accepted = { version: kept?.version ?? 0, acceptances: acceptancesIn(kept?.setting) };
  return ok({
    version: accepted.version,
    rows: packs.shelf.map((each) => listed(each, accepted)),
    damaged: packs.damaged,
  });
}

/** What the setting holds was written here. */
const acceptancesIn = (setting: { readonly value: object } | undefined): Accepted["acceptances"] =>
  (setting?.value as Pick<Accepted, "acceptances"> | undefined)?.acceptances ?? [];

function listed({ pack, terms, isOwn }: ShelvedPack, { acceptances }: Accepted) {
  const { id, title, licence, attribution, licenceText, facts, wording } = pack;
  const acceptance = acceptances.find((each) => each.pack === id);
  return {
    id,
    title,
    name: facts.name,
    state: isOwn ? ("own" as const) : stateOf(terms, acceptance?.terms),
    licence: { ...licence, conditions: [...licence.conditions] },
    attribution,
    licenceText,
    cautions: [...(facts.cautions ?? [])],
    questions: facts.items.length,
    unchecked: uncheckedFacts(facts).length,
    ...(wording !== undefined && { language: wording.language }),
    terms,
    ...(acceptance !== undefined && { accepted: { by: acceptance.by, at: acceptance.at } }),
  };
}

/** `changed`: it was accepted, and its terms are others now, so it is off. */
function stateOf(terms: string, accepted: string | undefined): "accepted" | "changed" | "off" {
  if (accepted === undefined) return "off";
  return accepted === terms ? "accepted" : "changed";
}

/** What is to be done once the change is safe on the disk. */
export type ChangedPacks = { readonly version: number; readonly after: () => Promise<void> };

export type AcceptancePut = { readonly pack: string; readonly terms: string; readonly version: number };

/**
 * Accepts the terms of a pack for the practice: from then on its questions may be asked.
 *
 * @param asked `terms` as they were shown, `version` that of the list
 * @error not-found where there is no such pack, or nothing to accept; pack-terms-changed where they are others now.
 */
export async function acceptPack(ports: Ports, asked: AcceptancePut): Promise<Result<ChangedPacks, Failure>> {
  const permit = await ports.access.permit("accept-pack");
  if (!permit.ok) return permit;
  const { actor } = permit.value;
  const found = ports.packs.shelf.find(({ pack, isOwn }) => pack.id === asked.pack && !isOwn);
  if (found === undefined || actor.kind !== "member") return fail({ kind: "not-found" });
  if (found.terms !== asked.terms) return fail({ kind: "pack-terms-changed" });

  const { pack, terms } = found;
  const acceptance = { pack: pack.id, licence: pack.licence.id, terms, by: actor.id, at: ports.clock.now() };
  return decide(ports, { permit: permit.value, version: asked.version }, (before) => [
    ...before.filter((each) => each.pack !== pack.id),
    acceptance,
  ]);
}

/**
 * Takes an acceptance back: the questions are not asked any more. What was answered and scored stays.
 *
 * @error not-found where the pack was not accepted.
 */
export async function withdrawPack(
  ports: Ports,
  asked: Omit<AcceptancePut, "terms">,
): Promise<Result<ChangedPacks, Failure>> {
  const permit = await ports.access.permit("withdraw-pack");
  if (!permit.ok) return permit;
  const kept = await ports.practice.setting(PACKS_SETTING);
  if (!kept.ok) return kept;
  const wasAccepted = acceptancesIn(kept.value).some(({ pack }) => pack === asked.pack);
  if (!wasAccepted) return fail({ kind: "not-found" });
  return decide(ports, { permit: permit.value, version: asked.version }, (before) =>
    before.filter((each) => each.pack !== asked.pack),
  );
}

type Deciding = {
  readonly permit: Parameters<Ports["practice"]["changeSetting"]>[0];
  readonly version: number;
};
type Acceptances = Accepted["acceptances"];

async function decide(
  { practice, packs }: Ports,
  { permit, version }: Deciding,
  next: (before: Acceptances) => Acceptances,
): Promise<Result<ChangedPacks, Failure>> {
  const kept = await practice.setting(PACKS_SETTING);
  if (!kept.ok) return kept;
  const acceptances = next(acceptancesIn(kept.value));
  const changed = await practice.changeSetting(permit, { name: PACKS_SETTING, value: { acceptances } }, version);
  if (!changed.ok) return changed;
  const accepted = { version: changed.value.version, acceptances };
  return ok({ version: accepted.version, after: async () => packs.use(accepted) });
}
