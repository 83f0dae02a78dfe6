import { kindRouteId, type RecordKind, recordKinds, routeById } from "@attune/api";
import { instruments } from "@attune/core/library";
import { SoftwareAuthenticator } from "../../sign-in/testing/software-authenticator.ts";
import { sealToLink } from "../../vault/testing/seal-to-link.ts";
import { listAll } from "./list-all.ts";
import { type Answering, answeringClients } from "./risk-paths.ts";
import type { RunningServer } from "./server-process.ts";
import { callerAt, must } from "./set-up.ts";
import { filledIn, freeText } from "./words-of-schema.ts";

export type Canaries = {
  readonly next: () => string;
  readonly count: () => number;
  /** Free text that was filled, as route and place. */
  readonly covered: Set<string>;
  /** What is never to be found either: tokens, passwords and codes. */
  readonly secrets: string[];
  /** Links by which something was answered and not sent. */
  readonly begun: string[];
};

export function canariesFrom(stem: string): Canaries {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `${stem}${count}z`;
  };
  return { next, count: () => count, covered: new Set(), secrets: [], begun: [] };
}

/** A request with a canary in every free text of its body; `fixed` are fields that must be as they are. */
function bodyFor(canaries: Canaries, route: string, fixed: object = {}): object {
  const schema = routeById(route)?.body;
  if (schema === undefined) throw new Error(`${route} has no body`);
  const names = new Set(Object.keys(fixed));
  for (const place of freeText(schema))
    if (!names.has(place.split(".")[1] ?? "")) canaries.covered.add(`${route}${place}`);
  return { ...filledIn(schema, canaries.next), ...fixed };
}

export type Filling = {
  readonly server: RunningServer;
  readonly token: string;
  readonly member: string;
  readonly canaries: Canaries;
};
type Written = { readonly id: string; readonly version: number };
type Sent = { readonly params?: object; readonly fixed?: object; readonly version?: number; readonly token?: string };

async function send(
  { server, token, canaries }: Filling,
  route: string,
  sent: Sent = {},
): Promise<Written & Record<string, string>> {
  const { params, fixed, version, token: other = token } = sent;
  const body = bodyFor(canaries, route, fixed);
  const asked = { body, ...(params && { params }), ...(version !== undefined && { version }) };
  const answer = await callerAt(server, { token: other }).callRecord(route, asked);
  if (!answer.ok) throw new Error(`${route}: ${JSON.stringify(answer.failure)}`);
  return answer.value.body as never;
}

/** The practice itself: its name, members, licences, crisis lines. */
export async function fillPractice(filling: Filling): Promise<void> {
  const caller = callerAt(filling.server, { token: filling.token });
  const { version } = must(await caller.call("read-practice")).body;
  await send(filling, "change-practice", { version });
  await send(filling, "change-setting", { version: 1 });
  const member = await send(filling, "add-member");
  await send(filling, "change-member", { params: { id: member.id }, version: member.version });
  await fillDoor(filling, member["setUpToken"] ?? "");
  const fixed = { memberId: filling.member };
  const licence = await send(filling, "add-licence", { fixed });
  await send(filling, "change-licence", { params: { id: licence.id }, fixed, version: licence.version });
}

/** Passkeys have names; and an address is asked for at the door that nobody has. */
async function fillDoor(filling: Filling, setUpToken: string): Promise<void> {
  const { server, token, canaries } = filling;
  canaries.secrets.push(setUpToken);
  const device = new SoftwareAuthenticator();
  const caller = callerAt(server, { token });
  const own = must(await caller.call("begin-passkey")).body;
  const register = (options: unknown) => device.register(options as never, { origin: server.url });
  await send(filling, "add-passkey", { fixed: { challenge: own.challenge, response: register(own.options) } });
  const body = { token: setUpToken };
  const theirs = must(await caller.call("begin-passkey-set-up", { body })).body;
  const response = register(theirs.options);
  const fixed = { token: setUpToken, challenge: theirs.challenge, response, caller: "command-line" };
  const { token: signedIn = "" } = await send(filling, "finish-passkey-set-up", { fixed });
  canaries.secrets.push(signedIn);
  const somebody = { email: `${canaries.next()}@example.org`, password: canaries.next(), code: canaries.next() };
  await callerAt(server).call("sign-in-with-password", { body: { ...somebody, caller: "browser" } });
}

/** Everything that is kept of one client, each text changed once where it may be. */
export async function fillClient(filling: Filling): Promise<Answering> {
  const [client] = await answeringClients(filling.server, filling.token, 1);
  if (client === undefined) throw new Error("there is no client");
  filling.canaries.secrets.push(client.token);
  const params = { client: client.id };
  const facts = { remoteForms: true };
  await send(filling, "change-client", { params, version: 1, fixed: { ...facts, state: "active" } });
  await send(filling, "add-client", { fixed: facts });
  await consentTo(filling, params, ["recording", "coding"]);
  const ids = new Map<string, string>();
  for (const kind of inOrder) ids.set(kind.id, await fillKind(filling, client, { kind, ids }));
  await fillForms(filling, params);
  await fillTranscript(filling, params);
  return client;
}

async function consentTo({ server, token }: Filling, params: object, purposes: readonly string[]): Promise<void> {
  const caller = callerAt(server, { token });
  for (const purpose of purposes) {
    const asked = must(await caller.callRecord("ask-consent", { params, body: { purpose } })).body as Written;
    const given = {
      params: { ...params, id: asked.id },
      body: { saidBy: "client-to-therapist" },
      version: asked.version,
    };
    must(await caller.callRecord("give-consent", given));
  }
}

const FIRST: readonly string[] = ["assignment", "goal"];
/** Others lead to these, so they come first. */
const inOrder: readonly RecordKind[] = [...recordKinds].sort(
  (one, other) => Number(FIRST.includes(other.id)) - Number(FIRST.includes(one.id)),
);

type Adding = { readonly kind: RecordKind; readonly ids: ReadonlyMap<string, string> };

/** What is no free text, and must be something that there is. */
const fixedOf = ({ kind, ids }: Adding): object => ({
  ...(kind.id === "appointment" && { zone: "Europe/Berlin" }),
  ...(kind.id === "assignment" && { exercise: "thought-record" }),
  ...(kind.id === "completion" && { assignmentId: ids.get("assignment") }),
  ...(kind.id === "goal-rating" && { goalId: ids.get("goal") }),
});

async function fillKind(filling: Filling, client: Answering, adding: Adding): Promise<string> {
  const { kind } = adding;
  const sent = {
    params: { client: client.id } as object,
    fixed: fixedOf(adding),
    ...(kind.id === "diary-entry" && { token: client.token }),
  };
  const { id, version } = await send(filling, kindRouteId("add", kind), sent);
  if (kind.life === "kept") return id;
  await send(filling, kindRouteId("change", kind), { ...sent, params: { client: client.id, id }, version });
  return id;
}

/** A form with a question that is answered in words, by the therapist and by a link; and a risk answer that is closed. */
async function fillForms(filling: Filling, params: object): Promise<void> {
  const { canaries, server, token } = filling;
  const caller = callerAt(server, { token });
  const inWords = (): object => ({ [WRITTEN.item]: canaries.next() });
  const form = { instrument: WRITTEN.form, answers: {} };
  must(
    await caller.callRecord("add-administration", { params, body: { ...form, sessionNumber: 1, inWords: inWords() } }),
  );
  canaries.covered.add("add-administration.inWords.*").add("send-check-in.forms.[].inWords.*");
  const invited = { params, body: { instruments: [WRITTEN.form] } };
  const { token: link } = must(await caller.callRecord("add-invitation", invited)).body as { readonly token: string };
  canaries.secrets.push(link);
  const sent = { body: { forms: [{ ...form, inWords: inWords() }] } };
  must(await callerAt(server, { link }).callRecord("send-check-in", sent));
  await fillSealed(filling, invited);
  await send(filling, "draw-check-in-code", { params });
  const atRisk = { instrument: "phq-9", sessionNumber: 2, answers: { "self-harm": 1 } };
  must(await caller.callRecord("add-administration", { params, body: atRisk }));
  const signals = await listAll<Written & { readonly rule: string }>(caller, "list-client-signals", { params });
  const signal = signals.find(({ rule }) => rule === "risk-answer");
  if (signal === undefined) throw new Error("a risk answer raised nothing");
  await send(filling, "close-signal", {
    params: { ...params, id: signal.id },
    version: signal.version,
    fixed: { happened: "useful", seenAt: new Date().toISOString() },
  });
}

/** Answers by a link that are never sent, and others that are, both sealed as a device does it. */
async function fillSealed({ canaries, server, token }: Filling, invited: object): Promise<void> {
  for (const route of ["save-check-in-draft", "send-sealed-check-in"] as const) {
    const made = must(await callerAt(server, { token }).callRecord("add-invitation", invited));
    const { token: link } = made.body as { readonly token: string };
    canaries.secrets.push(link);
    if (route === "save-check-in-draft") canaries.begun.push(link);
    const caller = callerAt(server, { link });
    const { key } = must(await caller.call("open-check-in")).body;
    const forms = [{ instrument: WRITTEN.form, answers: {}, inWords: { [WRITTEN.item]: canaries.next() } }];
    must(await caller.call(route, { body: { sealed: await sealToLink(key, { forms }) } }));
  }
}

/** A form of the project's own with a question that is answered in words. */
const WRITTEN = ((): { readonly form: string; readonly item: string } => {
  const all = instruments.flatMap(({ id, items }) =>
    items.map((item) => ({ form: id, item: item.id, is: item.answer.kind })),
  );
  const [first] = all.filter(({ is }) => is === "words");
  if (first === undefined) throw new Error("no form asks for words");
  return first;
})();

/** Labels, the file's name and every word of it. */
async function fillTranscript(filling: Filling, params: object): Promise<void> {
  const { canaries, server, token } = filling;
  const caller = callerAt(server, { token });
  const [therapist, other] = [canaries.next(), canaries.next()];
  const speakers = [therapist, canaries.next(), other];
  const lines = Array.from({ length: 6 }, (_, at) => `${speakers[at % speakers.length]}: ${canaries.next()} said so.`);
  const file = Buffer.from(lines.join("\n")).toString("base64");
  for (const place of ["fileName", "therapists.[]", "others.[]"]) canaries.covered.add(`import-transcript.${place}`);
  const body = {
    file,
    fileName: `${canaries.next()}.txt`,
    therapists: [therapist],
    others: [other],
    takeNamesOut: false,
  };
  const kept = must(await caller.callRecord("import-transcript", { params, body })).body as Written;
  const moments = [{ rule: "missed-cue", turn: 1, was: "missed", words: canaries.next() }];
  canaries.covered.add("save-codings.moments.[].words");
  must(
    await caller.callRecord("save-codings", {
      params: { ...params, id: kept.id },
      body: { codings: [], moments },
      version: 0,
    }),
  );
}

/** What somebody types where it does not belong: in a path, a query, a body that does not fit. */
export async function fillMistakes({ server, token, canaries }: Filling): Promise<void> {
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "idempotency-key": canaries.next(),
  };
  const requests: readonly [string, string, string?][] = [
    ["GET", `/api/v1/clients?name=${canaries.next()}`],
    ["GET", `/api/v1/${canaries.next()}`],
    ["GET", `/${canaries.next()}`],
    ["GET", `/api/v1/clients/${canaries.next()}`],
    ["POST", "/api/v1/clients", `{"name":"${canaries.next()}","${canaries.next()}":1}`],
    ["POST", "/api/v1/clients", `{"name":"${canaries.next()}`],
    ["POST", "/api/v1/sign-ins/password", `{"email":"${canaries.next()}"}`],
    ["POST", "/sign-in", `email=${canaries.next()}&password=${canaries.next()}`],
  ];
  for (const [method, path, body] of requests)
    await fetch(server.url + path, { method, headers, ...(body !== undefined && { body }) });
}
