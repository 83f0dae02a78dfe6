import type { AnswerOf, RouteNamed } from "@attune/api";
import { fail, type Result } from "@attune/core";
import { type AuditBroken, type Failure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { timeOf } from "./days.ts";
import { shortener } from "./ids.ts";
import { A_PAGE, allRows } from "./pages.ts";
import { practiceAsMachine, practiceAsMember } from "./practice.ts";
import { type CommonOptions, strayOption } from "./practice-options.ts";
import { show } from "./show.ts";
import { type Column, table } from "./table.ts";

type Event = AnswerOf<RouteNamed<"list-audit-events">>["rows"][number];
type Checked = AnswerOf<RouteNamed<"verify-audit">>;

export type AuditRequest = CommonOptions & {
  readonly action: "verify" | "list";
  readonly most?: string;
};

/** Verifies the audit, as whoever runs the machine; or lists its latest events, as an administrator. */
export async function workOnAudit(request: AuditRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { action, most } = request;
  if (action === "list") return list(request, surroundings);
  const stray = strayOption(most === undefined ? {} : { most }, { command: "audit", action, takes: [] });
  return stray === undefined ? verify(request, surroundings) : fail(stray);
}

/** @error audit-broken with the place and the reason. */
async function verify(request: AuditRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = practiceAsMachine(request, surroundings);
  if (!practice.ok) return practice;
  const checked = await practice.value.call("verify-audit");
  if (!checked.ok) return checked;
  const audit = checked.value.body;
  const shown = await show({ json: request.json, document: audit, lines: () => checkedLines(audit) }, surroundings);
  return audit.holds ? shown : fail(brokenOf(audit));
}

function checkedLines({ holds, events, head, anchored }: Checked): readonly string[] {
  const kept = anchored && `Its end is kept outside the database: ${anchored.events} events, ${timeOf(anchored.at)}.`;
  return [
    `${holds ? "The audit holds" : "The audit does not hold"}: ${events} events, counted through.`,
    `Its end: ${head}`,
    kept ?? "Its end is not kept outside the database yet.",
  ];
}

const brokenOf = ({ because = "changed", brokenAt }: Checked): AuditBroken => ({
  kind: "audit-broken",
  because,
  ...(brokenAt !== undefined && { brokenAt }),
});

const USUAL_MOST = 50;

async function list(request: AuditRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const most = request.most === undefined ? USUAL_MOST : Number(request.most);
  if (!Number.isInteger(most) || most < 1) return fail(wrongUse("--most needs a whole number from 1."));
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const rows = await allRows<Event>(
    (after) => practice.value.call("list-audit-events", { query: { limit: Math.min(most, A_PAGE), after } }),
    most,
  );
  if (!rows.ok) return rows;
  const document = { rows: rows.value };
  return show(
    { json: request.json, document, lines: (page) => table(columnsFor(rows.value), rows.value, page) },
    surroundings,
  );
}

function columnsFor(rows: readonly Event[]): readonly Column<Event>[] {
  const ids = rows.flatMap(({ actorId, clientId, objectId }) => [actorId, clientId, objectId]);
  const short = shortener(ids.filter((id) => id !== undefined));
  return [
    { name: "no.", of: ({ place }) => String(place), isFigure: true },
    { name: "at", of: ({ at }) => timeOf(at) },
    {
      name: "who",
      of: ({ actorKind, actorId }) => (actorId === undefined ? actorKind : `${actorKind} ${short(actorId)}`),
    },
    { name: "did", of: ({ action }) => action },
    { name: "outcome", of: ({ outcome }) => outcome },
    { name: "client", of: ({ clientId }) => clientId && short(clientId) },
  ];
}
