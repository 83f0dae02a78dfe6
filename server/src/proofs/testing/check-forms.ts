import type { Caller } from "@attune/api";
import { scoreInstrument } from "@attune/core";
import { instruments } from "@attune/core/library";
import type { ClientLedger, Form, SentForms } from "./ledger.ts";
import { listAll } from "./list-all.ts";

type AdministrationRow = Form & { readonly id: string; readonly sessionNumber: number };
type ScoreRow = { readonly administrationId?: string; readonly scale: string; readonly value: number };
export type SignalRow = { readonly id: string; readonly rule: string; readonly administrationId?: string };
type InvitationRow = { readonly id: string; readonly usedAt?: string };

type FormsOf = {
  readonly administrations: readonly AdministrationRow[];
  readonly scores: readonly ScoreRow[];
  readonly signals: readonly SignalRow[];
  readonly invitations: readonly InvitationRow[];
};

/** A client's signals, whatever became of them. */
export async function signalsOf(caller: Caller, params: object): Promise<readonly SignalRow[]> {
  const all: SignalRow[] = [];
  for (const state of ["open", "closed", "passed"])
    all.push(...(await listAll<SignalRow>(caller, "list-client-signals", { params, query: { state } })));
  return all;
}

/** Forms that came together are there together, each with its scores and, for a risk answer, its one signal. */
export async function checkForms(caller: Caller, client: ClientLedger, params: object): Promise<readonly string[]> {
  const there: FormsOf = {
    administrations: await listAll(caller, "list-administrations", { params }),
    scores: await listAll(caller, "list-scores", { params }),
    signals: await signalsOf(caller, params),
    invitations: await listAll(caller, "list-invitations", { params }),
  };
  const numbers = new Set(client.sent.map(({ number }) => number));
  const unknown = there.administrations.filter(({ sessionNumber }) => !numbers.has(sessionNumber));
  return [
    ...client.sent.flatMap((sent) => checkSent(there, sent).map((what) => `${what}: ${client.name} ${sent.number}`)),
    ...unknown.map(({ sessionNumber }) => `forms unknown: ${client.name} ${sessionNumber}`),
  ];
}

function checkSent(there: FormsOf, { number, forms, link, known }: SentForms): readonly string[] {
  const found = there.administrations.filter(({ sessionNumber }) => sessionNumber === number);
  const isUsed = there.invitations.find(({ id }) => id === link?.id)?.usedAt !== undefined;
  if (link !== undefined && isUsed !== found.length > 0) return ["half checked in"];
  if (found.length === 0) return known === "kept" ? ["forms are lost"] : [];
  if (known === "not-sent") return ["forms that nobody sent"];
  if (found.length > forms.length) return ["forms twice"];
  if (found.length < forms.length) return ["half of the forms"];
  return forms.flatMap((form) => checkForm(there, found, form));
}

function checkForm(there: FormsOf, found: readonly AdministrationRow[], form: Form): readonly string[] {
  const row = found.find(({ instrument }) => instrument === form.instrument);
  const instrument = instruments.find(({ id }) => id === form.instrument);
  if (row === undefined || instrument === undefined) return ["form is lost"];
  const { scales } = scoreInstrument(instrument, new Map(Object.entries(form.answers)));
  const scores = there.scores.filter(({ administrationId }) => administrationId === row.id);
  const isScored =
    scores.length === scales.length &&
    scales.every(({ scale, value }) => scores.some((score) => score.scale === scale && score.value === value));
  const signals = there.signals.filter(
    ({ rule, administrationId }) => rule === "risk-answer" && administrationId === row.id,
  );
  const due = (form.answers["self-harm"] ?? 0) > 0 ? 1 : 0;
  return [
    ...(sameAnswers(row.answers, form.answers) ? [] : ["answers differ"]),
    ...(isScored ? [] : ["scores differ"]),
    ...(signals.length === due ? [] : [`${signals.length} risk signals of ${due}`]),
  ];
}

const sorted = (answers: Form["answers"]): string =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => one.localeCompare(other)));
const sameAnswers = (one: Form["answers"], other: Form["answers"]): boolean => sorted(one) === sorted(other);
