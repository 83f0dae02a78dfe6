import {
  ask,
  type Consent,
  type ConsentLanguage,
  type ConsentTerms,
  deletedBy,
  endedBy,
  fail,
  give,
  invariant,
  ok,
  type Purpose,
  type Result,
  refuse,
  withdraw,
} from "@attune/core";
import { consents as register } from "@attune/core/library";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { Deleted, HowSaid, KeptConsent, SaidBy, ShownConsent } from "../../ports/consents.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page, PageAsked, Written } from "../../ports/records.ts";

/** A consent of one client, as it was when it was read. */
export type WhichConsent = { readonly client: string; readonly id: string; readonly version: number };

export async function listConsents(
  { access, consents }: Ports,
  client: string,
  page: PageAsked,
): Promise<Result<Page<ShownConsent>, Failure>> {
  const permit = await access.clientPermit("list-consents", client);
  return permit.ok ? consents.list(permit.value, page) : permit;
}

/** Asks in the words of today. A question in these words that is still open is not asked twice. */
export async function askConsent(
  { access, consents, clock }: Ports,
  client: string,
  purpose: Purpose,
): Promise<Result<Written, Failure>> {
  const permit = await access.clientPermit("ask-consent", client);
  if (!permit.ok) return permit;

  const terms = termsOf(purpose);
  const open = (await consents.toAnswer(permit.value)).find(
    (each) => each.purpose === purpose && each.state.kind === "asked" && each.terms === terms.terms,
  );
  if (open !== undefined) return ok(consents.noteAsked(permit.value, open));
  return consents.add(permit.value, ask(consents.newId(), terms, clock.now()));
}

/** The client says yes. Who wrote it down is known of the request, so nobody says it for somebody else. */
export async function giveConsent(
  ports: Ports,
  which: WhichConsent,
  { saidBy, language }: HowSaid,
): Promise<Result<Written, Failure>> {
  const permit = await ports.access.clientPermit("give-consent", which.client);
  if (!permit.ok) return permit;
  if (saidBy !== spokenBy(permit.value))
    return fail({ kind: "bad-request", problems: [{ at: "body.saidBy", rule: "who-asks" }] });

  return answer(ports, { permit: permit.value, which, language }, (consent) => {
    const { terms, validForDays } = termsOf(consent.purpose);
    if (consent.terms !== terms) return fail({ kind: "terms-changed", purpose: consent.purpose });
    return give(consent, ports.clock.now(), validForDays);
  });
}

export async function refuseConsent(
  ports: Ports,
  which: WhichConsent,
  language?: ConsentLanguage,
): Promise<Result<Written, Failure>> {
  const permit = await ports.access.clientPermit("refuse-consent", which.client);
  if (!permit.ok) return permit;
  return answer(ports, { permit: permit.value, which, language }, (consent) => refuse(consent, ports.clock.now()));
}

/** Takes a consent back, and deletes what was derived from it, in one go. */
export async function withdrawConsent(
  ports: Ports,
  which: WhichConsent,
): Promise<Result<Written & { readonly deleted: readonly Deleted[] }, Failure>> {
  const permit = await ports.access.clientPermit("withdraw-consent", which.client);
  if (!permit.ok) return permit;

  const { consents, clock } = ports;
  const found = versionOf(await consents.toAnswer(permit.value), which);
  if (!found.ok) return found;
  const withdrawn = withdraw(found.value, clock.now());
  if (!withdrawn.ok) return withdrawn;
  const written = await consents.save(
    permit.value,
    { ...found.value, ...withdrawn.value },
    { saidBy: spokenBy(permit.value) },
  );
  if (!written.ok) return written;
  const deleted = await consents.deleteDerived(permit.value, deletedBy(register, found.value.purpose));
  return ok({ ...written.value, deleted });
}

type Answering = {
  readonly permit: ClientPermit;
  readonly which: WhichConsent;
  /** Of the words that the client was shown, where that is known. */
  readonly language: ConsentLanguage | undefined;
};

/** Keeps an answer, and when it brings earlier consents to the same purpose to their end. */
async function answer(
  { consents }: Ports,
  { permit, which, language }: Answering,
  say: (consent: KeptConsent) => Result<Consent, Failure>,
): Promise<Result<Written, Failure>> {
  const all = await consents.toAnswer(permit);
  const found = versionOf(all, which);
  if (!found.ok) return found;
  const said = say(found.value);
  if (!said.ok) return said;

  const how = { saidBy: spokenBy(permit), ...(language !== undefined && { language }) };
  const written = await consents.save(permit, { ...found.value, ...said.value }, how);
  if (!written.ok) return written;
  const earlier = endedBy(said.value, all).flatMap((ended) =>
    all.filter(({ id }) => id === ended.id).map((kept) => ({ ...kept, ...ended })),
  );
  const kept = await consents.endEarlier(permit, earlier);
  return kept.ok ? written : kept;
}

/** @error not-found when the client has no such consent; changed-meanwhile when it is of another version now. */
function versionOf(all: readonly KeptConsent[], { id, version }: WhichConsent): Result<KeptConsent, Failure> {
  const found = all.find((each) => each.id === id);
  if (found === undefined) return fail({ kind: "not-found" });
  return found.version === version ? ok(found) : fail({ kind: "changed-meanwhile", version: found.version });
}

const spokenBy = ({ actor }: ClientPermit): SaidBy => (actor.kind === "client" ? "client" : "client-to-therapist");

function termsOf(purpose: Purpose): ConsentTerms {
  const terms = register.find(({ id }) => id === purpose);
  invariant(terms !== undefined, "every purpose has its terms");
  return terms;
}
