import type { AnswerOf, RouteNamed } from "@attune/api";
import { fail, PURPOSES, type Purpose, type Result } from "@attune/core";
import { type Failure, type PracticeFailure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { dayOf } from "./days.ts";
import { deletedWords } from "./deleted.ts";
import { findClient } from "./find-client.ts";
import { A_PAGE, allRows } from "./pages.ts";
import { type Practice, practiceAsMember } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { show } from "./show.ts";
import { type Column, table } from "./table.ts";

type Consent = AnswerOf<RouteNamed<"list-consents">>["rows"][number];

export type ConsentAction = "list" | "ask" | "give" | "refuse" | "withdraw";
export type ConsentRequest = CommonOptions & {
  readonly client: string;
  readonly action: ConsentAction;
  readonly purpose: string | undefined;
};

/** Lists what a client agreed to, or keeps what they just said: asked, given, refused or withdrawn. */
export async function workOnConsent(
  request: ConsentRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const { action } = request;
  const purpose = PURPOSES.find((each) => each === request.purpose);
  if (action !== "list" && purpose === undefined)
    return fail(wrongUse(`${action} needs one of ${PURPOSES.join(", ")}.`));
  if (action === "list" && request.purpose !== undefined) return fail(wrongUse("list takes nothing after it."));
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const client = await findClient(practice.value, request.client);
  if (!client.ok) return client;
  const at: At = { practice: practice.value, client: client.value, request, surroundings };
  return action === "list" || purpose === undefined ? list(at) : answer(at, action, purpose);
}

type At = {
  readonly practice: Practice;
  readonly client: string;
  readonly request: ConsentRequest;
  readonly surroundings: Surroundings;
};

async function list(at: At): Promise<Result<void, Failure>> {
  const rows = await consentsOf(at);
  if (!rows.ok) return rows;
  const { request, surroundings } = at;
  const document = { rows: rows.value };
  return show({ json: request.json, document, lines: (page) => table(COLUMNS, rows.value, page) }, surroundings);
}

const COLUMNS: readonly Column<Consent>[] = [
  { name: "purpose", of: ({ purpose }) => purpose },
  { name: "state", of: ({ state }) => state },
  { name: "allows", of: ({ allows }) => (allows ? "yes" : "no") },
  { name: "asked", of: ({ askedAt }) => dayOf(askedAt) },
  { name: "answered", of: (consent) => dayOfAnswer(consent) },
  { name: "until", of: ({ until }) => until && dayOf(until) },
];

function dayOfAnswer({ withdrawnAt, refusedAt, givenAt }: Consent): string | undefined {
  const at = withdrawnAt ?? refusedAt ?? givenAt;
  return at && dayOf(at);
}

const consentsOf = ({ practice, client }: At): Promise<Result<readonly Consent[], PracticeFailure>> =>
  allRows<Consent>((after) => practice.call("list-consents", { params: { client }, query: { limit: A_PAGE, after } }));

async function answer(
  at: At,
  action: Exclude<ConsentAction, "list">,
  purpose: Purpose,
): Promise<Result<void, Failure>> {
  const { request, surroundings } = at;
  const answered = await (action === "ask" ? ask(at, purpose) : reply(at, action, purpose));
  if (!answered.ok) return answered;
  const document = answered.value.body;
  const deleted = "deleted" in document ? document.deleted : [];
  const lines = () => [`${sentences[action]}: ${purpose}.`, ...deletedWords(deleted)];
  return show({ json: request.json, document, lines }, surroundings);
}

const sentences: Readonly<Record<Exclude<ConsentAction, "list">, string>> = {
  ask: "Asked for",
  give: "Given, as the client told you",
  refuse: "Refused",
  withdraw: "Withdrawn; its use has stopped",
};

const ask = ({ practice, client }: At, purpose: Purpose) =>
  practice.call("ask-consent", { params: { client }, body: { purpose } });

/** The consent that is answered is the last one of this purpose that is open to the answer. */
async function reply(at: At, action: Exclude<ConsentAction, "list" | "ask">, purpose: Purpose) {
  const { practice, client } = at;
  const rows = await consentsOf(at);
  if (!rows.ok) return rows;
  const needed = action === "withdraw" ? "given" : "asked";
  const consent = rows.value.find((each) => each.purpose === purpose && each.state === needed);
  if (consent === undefined) return fail(wrongUse(NOTHING_TO[action](purpose)));
  const asked = { params: { client, id: consent.id }, version: consent.version };
  if (action === "refuse") return practice.call("refuse-consent", asked);
  if (action === "withdraw") return practice.call("withdraw-consent", asked);
  return practice.call("give-consent", { ...asked, body: { saidBy: "client-to-therapist" } });
}

const notAsked = (purpose: Purpose): string =>
  `this client has no open question about ${purpose}. Ask first: attune consent CLIENT ask ${purpose}.`;
const NOTHING_TO: Readonly<Record<"give" | "refuse" | "withdraw", (purpose: Purpose) => string>> = {
  give: notAsked,
  refuse: notAsked,
  withdraw: (purpose) => `this client's consent to ${purpose} is not given, so there is nothing to withdraw.`,
};
