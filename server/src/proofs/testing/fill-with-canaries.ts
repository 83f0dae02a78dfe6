import { kindRouteId, type RecordKind, recordKinds, routeById } from "@attune/api";
import { instruments } from "@attune/core/library";
import { SoftwareAuthenticator } from "../../sign-in/testing/software-authenticator.ts";
import { listAll } from "./list-all.ts";
import { freeText, filledIn } from "./words-of-schema.ts";
import type { RunningServer } from "./server-process.ts";
import { callerAt, must } from "./set-up.ts";
import { answeringClients, type Answering } from "./risk-paths.ts";

export type Canaries = {
  readonly next: () => string;
  readonly count: () => number;
  /** Free text that was filled, as route and place. */
  readonly covered: Set<string>;
  /** What is never to be found either: tokens, passwords and codes. */
  readonly secrets: string[];
};

export function canariesFrom(stem: string): Canaries {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `${stem}${count}z`;
  };
  return { next, count: () => count, covered: new Set(), secrets: [] };
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

export type Filling = { readonly server: RunningServer; readonly token: string; readonly member: string; readonly canaries: Canaries };
type Written = { readonly id: string; readonly version: number };
type Sent = { readonly params?: object; readonly fixed?: object; readonly version?: number; readonly token?: string };

async function send({ server, token, canaries }: Filling, route: string, sent: Sent = {}): Promise<Written & Record<string, string>> {
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
  await send(filling, "change-practice", { fixed: { country: "DE" }, version });
  const lines = [{ ...(filledIn(lineOf(), filling.canaries.next) as object) }];
  for (const name of ["name", "number", "hours", "says"]) filling.canaries.covered.add(`change-setting.value.lines.[].${name}`);
  const setting = { name: "crisis-lines", value: { country: "DE", lines } };
  must(await caller.call("change-setting", { body: setting as never, version: 1 }));
  const member = await send(filling, "add-member");
  filling.canaries.secrets.push(member["setUpToken"] ?? "");
  await send(filling, "change-member", { params: { id: member.id }, version: member.version });
  await fillDoor(filling, member["setUpToken"] ?? "");
  const fixed = { memberId: filling.member };
  const licence = await send(filling, "add-licence", { fixed });
  await send(filling, "change-licence", { params: { id: licence.id }, fixed, version: licence.version });
}

/** A line of help, as the settings take it. */
function lineOf() {
  return crisisLine;
}
