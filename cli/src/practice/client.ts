import type { AnswerOf, BodyOf, RouteNamed } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { askAtTerminal, isAtTerminal } from "./asking.ts";
import { dayOf } from "./days.ts";
import { deletedWords } from "./deleted.ts";
import { findClient } from "./find-client.ts";
import { type Practice, practiceAsMember } from "./practice.ts";
import { type CommonOptions, strayOption } from "./practice-options.ts";
import { show } from "./show.ts";
import { facts } from "./table.ts";

type Facts = BodyOf<RouteNamed<"add-client">>;
type Reason = BodyOf<RouteNamed<"erase-client">>["reason"];

export type ClientAction = "add" | "show" | "change" | "erase";
export type ClientRequest = CommonOptions & {
  readonly action: ClientAction;
  readonly client: string | undefined;
  readonly options: Partial<Pick<Facts, "name" | "presentation" | "approach" | "email">> & {
    readonly bornOn?: string;
    readonly remoteForms?: boolean;
    readonly state?: "active" | "ended";
    readonly reason?: Reason;
  };
};

const FACTS = ["name", "presentation", "approach", "email", "bornOn", "remoteForms"];
const TAKES: Readonly<Record<ClientAction, readonly string[]>> = {
  add: FACTS,
  show: [],
  change: [...FACTS, "state"],
  erase: ["name", "reason"],
};

/** Adds a client, shows who one is, or erases one for good. */
export async function workOnClient(request: ClientRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { action, client: named, options } = request;
  const stray = strayOption(options, { command: "client", action, takes: TAKES[action] });
  if (stray !== undefined) return fail(stray);
  if ((action === "add") !== (named === undefined)) return fail(wrongUse(NEEDS[action]));
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const at: At = { practice: practice.value, request, surroundings };
  if (named === undefined) return add(at);
  const client = await findClient(practice.value, named);
  if (!client.ok) return client;
  return WORK[action](at, client.value);
}

const NEEDS: Readonly<Record<ClientAction, string>> = {
  add: 'client add takes no client after it; say --name "…". See attune client --help.',
  show: "client show needs a client after it.",
  change: "client change needs a client after it.",
  erase: "client erase needs a client after it.",
};

type At = { readonly practice: Practice; readonly request: ClientRequest; readonly surroundings: Surroundings };

type WorkOnOne = (at: At, client: string) => Promise<Result<void, Failure>>;
const WORK: Readonly<Record<ClientAction, WorkOnOne>> = { add, show: showClient, change, erase };

async function add({ practice, request, surroundings }: At): Promise<Result<void, Failure>> {
  const name = request.options.name?.trim() ?? "";
  if (name === "") return fail(wrongUse('client add needs a name: --name "…".'));
  const body: Facts = { ...factsIn(request.options), name };
  const added = await practice.call("add-client", { body });
  if (!added.ok) return added;
  const { id } = added.value.body;
  const lines = () => [`Added: ${id}`, "Next, what they agree to: attune consent CLIENT ask PURPOSE"];
  return show({ json: request.json, document: added.value.body, lines }, surroundings);
}

function factsIn(options: ClientRequest["options"]): Partial<Facts> {
  const { name, presentation, approach, email, bornOn, remoteForms } = options;
  return {
    ...(name !== undefined && { name: name.trim() }),
    ...(presentation && { presentation }),
    ...(approach && { approach }),
    ...(email !== undefined && { email }),
    ...(bornOn !== undefined && { bornOn }),
    ...(remoteForms !== undefined && { remoteForms }),
  };
}

/** Only what is said changes; all else stays as it was read. */
async function change({ practice, request, surroundings }: At, client: string): Promise<Result<void, Failure>> {
  const said = factsIn(request.options);
  const { state } = request.options;
  if (Object.keys(said).length === 0 && state === undefined)
    return fail(wrongUse("say what changes. See attune client --help."));
  const read = await practice.call("read-client", { params: { client } });
  if (!read.ok) return read;
  const { id: _, version, happenedAt: __, retainUntil: ___, ...before } = read.value.body;
  const body = { ...before, ...said, ...(state !== undefined && { state }) };
  const changed = await practice.call("change-client", { params: { client }, version, body });
  if (!changed.ok) return changed;
  return show({ json: request.json, document: changed.value.body, lines: () => ["Changed."] }, surroundings);
}

type Shown = AnswerOf<RouteNamed<"read-client">>;

async function showClient({ practice, request, surroundings }: At, client: string): Promise<Result<void, Failure>> {
  const read = await practice.call("read-client", { params: { client } });
  if (!read.ok) return read;
  const known = read.value.body;
  return show({ json: request.json, document: known, lines: () => facts(factsOf(known)) }, surroundings);
}

const factsOf = (client: Shown): Parameters<typeof facts>[0] => [
  ["name", client.name],
  ["id", client.id],
  ["state", client.state],
  ["since", dayOf(client.happenedAt)],
  ["presentation", client.presentation],
  ["approach", client.approach],
  ["born", client.bornOn],
  ["pronouns", client.pronouns],
  ["e-mail", client.email],
  ["telephone", client.phone],
  ["in an emergency", client.emergencyContact],
  ["language", client.locale],
  ["forms elsewhere", client.remoteForms === true ? "yes" : "no"],
  ["kept until", client.retainUntil],
];

/** Nobody erases with one careless key: the name is typed in full, and the server holds it against the client's. */
async function erase(at: At, client: string): Promise<Result<void, Failure>> {
  const { practice, request, surroundings } = at;
  const { reason } = request.options;
  if (reason === undefined)
    return fail(wrongUse("client erase needs a reason: --reason client-asked, retention-ended or entry-mistake."));
  const read = await practice.call("read-client", { params: { client } });
  if (!read.ok) return read;
  const name = await nameInFull(at);
  if (!name.ok) return name;
  const { version } = read.value.body;
  const erased = await practice.call("erase-client", {
    params: { client },
    version,
    body: { name: name.value, reason },
  });
  if (!erased.ok) return erased;
  const { certificate, counts } = erased.value.body;
  const deleted = Object.entries(counts).map(([kind, count]) => ({ kind, count }));
  const lines = () => [`Erased, with the keys. The certificate: ${certificate}`, ...deletedWords(deleted)];
  return show({ json: request.json, document: erased.value.body, lines }, surroundings);
}

async function nameInFull({ request, surroundings }: At): Promise<Result<string, Failure>> {
  const { name } = request.options;
  if (name !== undefined) return ok(name);
  const question = "This erases everything about this client, for good. Write their name in full to do it: ";
  if (isAtTerminal(surroundings)) return askAtTerminal({ question }, surroundings);
  return fail(wrongUse("nobody is at a terminal to write the client's name in full. Give it with --name."));
}
