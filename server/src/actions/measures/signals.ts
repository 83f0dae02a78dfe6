import { type Evidence, evidenceLines, ok, type Result, therapistWords, type Urgency } from "@attune/core";
import { signalWordings } from "@attune/core/library";
import type { Permit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page } from "../../ports/records.ts";
import type { KeptClosing, KeptSignal, SignalState, SignalsAsked } from "../../ports/signals.ts";
import { AMENDED } from "./signals.wording.ts";

/** A signal in words, with what it rests on. */
export type ShownSignal = Pick<KeptSignal, "id" | "version" | "ruleVersion" | "happenedAt" | "administrationId"> & {
  readonly clientId: string;
  readonly rule: string;
  readonly urgency: Urgency;
  readonly isRisk: boolean;
  readonly state: SignalState;
  readonly evidence: readonly (Evidence & { readonly amendedTo?: number | null })[];
  readonly words: readonly string[];
  readonly toAsk: readonly string[];
  readonly closing?: KeptClosing;
};

/** A page of what is worth a look, over everybody whom the one who asks may see. */
export async function listSignals(ports: Ports, asked: SignalsAsked): Promise<Result<Page<ShownSignal>, Failure>> {
  const permit = await ports.access.permit("list-signals");
  return permit.ok ? list(ports, permit.value, asked) : permit;
}

/** A page of what is worth a look about one client. */
export async function listClientSignals(
  ports: Ports,
  client: string,
  asked: SignalsAsked,
): Promise<Result<Page<ShownSignal>, Failure>> {
  const permit = await ports.access.clientPermit("list-client-signals", client);
  return permit.ok ? list(ports, permit.value, asked) : permit;
}

async function list(ports: Ports, permit: Permit, asked: SignalsAsked): Promise<Result<Page<ShownSignal>, Failure>> {
  const page = await ports.signals.list(permit, asked);
  if (!page.ok) return page;
  return ok({ ...page.value, rows: page.value.rows.map((each) => inWords(ports, each)) });
}

function inWords({ instruments }: Ports, kept: KeptSignal): ShownSignal {
  const { signal, amendedTo = {}, administrationId, closing } = kept;
  const wording = signalWordings.find(({ rule }) => rule === signal.rule);
  const { title, says, toAsk } =
    wording === undefined ? { title: signal.rule, says: "", toAsk: [] } : therapistWords(signal, wording);
  const amended = Object.keys(amendedTo).length > 0 ? [AMENDED] : [];
  return {
    id: kept.id,
    version: kept.version,
    clientId: signal.clientId,
    rule: signal.rule,
    ruleVersion: kept.ruleVersion,
    urgency: signal.urgency,
    isRisk: signal.risk,
    state: kept.state,
    happenedAt: kept.happenedAt,
    evidence: signal.evidence.map((each) => marked(each, amendedTo)),
    words: [title, says, ...evidenceLines(signal, instruments.forms), ...amended].filter((words) => words !== ""),
    toAsk,
    ...(administrationId !== undefined && { administrationId }),
    ...(closing !== undefined && { closing }),
  };
}

function marked(
  evidence: Evidence,
  amendedTo: Readonly<Record<string, number | null>>,
): Evidence & { readonly amendedTo?: number | null } {
  if (evidence.kind !== "answer" && evidence.kind !== "left-open") return evidence;
  const now = amendedTo[evidence.item];
  return now === undefined ? evidence : { ...evidence, amendedTo: now };
}
