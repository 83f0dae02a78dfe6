import { callerWith, type Outgoing } from "@attune/api";
import { ok, type Result } from "@attune/core";
import { crisisLines } from "../actions/measures/support.ts";
import { makeApp } from "../app/app.ts";
import type { Premises } from "../app/premises.ts";
import type { Entrance } from "../app/request/find-actor.ts";
import { readText } from "../app/request/read-text.ts";
import { pendingTrail } from "../audit/pending-trail.ts";
import { answerCheckIn, type CheckInPorts } from "../pages/check-in/answers.ts";
import type { PageAnswer } from "../pages/page-answer.ts";
import { readToken, type SecretToken } from "../sign-in/secret-token.ts";
import { stateOfLink } from "../store/invitations.ts";
import { practiceStore } from "../store/practice/practice-store.ts";
import { inTransaction } from "../store/transaction.ts";

/** Some long passages, as a form writes letters that are not English. */
const MOST_BYTES = 256 * 1024;

/** Answers a page of the client's check-in; undefined where the path is none. */
export type CheckInPages = (request: Request, entrance: Entrance) => Promise<PageAnswer | undefined>;

export function checkInPagesOn(premises: Premises): CheckInPages {
  const portsAt = checkInPortsOn(premises);
  return async (request, entrance) => {
    const { pathname: path, searchParams: query } = new URL(request.url);
    if (!/^\/(?:check-in\/|assets\/check-in\.)/.test(path)) return undefined;
    const { method, headers } = request;
    const text = method === "POST" ? await readText(request, MOST_BYTES) : undefined;
    const form = new URLSearchParams(text?.ok === true ? text.value : "");
    const isWhole = text === undefined || text.ok;
    return answerCheckIn(portsAt(entrance), { method, path, query, headers, form, isWhole });
  };
}

/** The pages of the check-in ask the practice's own routes, so that what holds for a caller holds for them. */
function checkInPortsOn(premises: Premises): (entrance: Entrance) => CheckInPorts {
  const app = makeApp(premises, ({ env }) => (env as { readonly entrance: Entrance }).entrance);
  return (entrance) => ({
    origins: premises.origins,
    callerFor: (link) =>
      callerWith({
        link,
        newKey: () => premises.ids.next(),
        async send({ path, ...request }: Outgoing) {
          const answer = await app.request(path, request, { entrance });
          return ok({ status: answer.status, body: await answer.text() });
        },
      }),
    stateOf: (link) => stateOf(premises, link),
  });
}

type Ended = Awaited<ReturnType<CheckInPorts["stateOf"]>>;
const UNKNOWN: Ended = { state: "unknown", lines: [] };

async function stateOf(premises: Premises, link: string): Promise<Ended> {
  const token = readToken(link);
  if (!token.ok) return UNKNOWN;
  return (await stateAndLines(premises, token.value)) ?? UNKNOWN;
}

async function stateAndLines(
  { vaultOf, database, clock, ids }: Premises,
  token: SecretToken,
): Promise<Ended | undefined> {
  const vault = vaultOf(token.practice);
  if (vault === undefined) return undefined;
  const scope = { actor: { kind: "door", practice: token.practice } as const, now: clock.now() };
  const found = await inTransaction(database, scope, async (tx): Promise<Result<Ended, never>> => {
    const state = await stateOfLink(tx, token, scope.now);
    if (state === "unknown") return ok(UNKNOWN);
    const practice = practiceStore({ tx, ...scope, vault, ids, trail: pendingTrail() });
    const lines = await crisisLines({ practice });
    return ok({ state, lines: lines.ok ? (lines.value?.lines ?? []) : [] });
  });
  return found.ok ? found.value : undefined;
}
