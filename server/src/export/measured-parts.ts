import type { ClientExport } from "@attune/api";
import { ok, printedAnswer, type Result } from "@attune/core";
import type { Instruments } from "../ports/instruments.ts";
import type { Desk } from "../store/desk.ts";
import { openForm, openScore, openSignal, type SealedForm, withOpened } from "../store/measures/sealed-rows.ts";
import type { AdministrationRow, SignalRow } from "../store/tables.ts";
import type { Unreadable } from "./document-asked.ts";

type Parts<Each> = Promise<Result<Each[], Unreadable>>;
type ExportedForm = ClientExport["forms"][number];
type ExportedScore = ClientExport["scores"][number];
type ExportedSignal = NonNullable<ClientExport["signals"]>[number];

/** Every form that was filled in, with the words of its questions and answers where those may be shown here. */
export async function formsOf(desk: Desk, client: string, instruments: Instruments): Parts<ExportedForm> {
  const rows = await desk.tx
    .selectFrom("administration")
    .selectAll()
    .where("practice_id", "=", desk.vault.practice)
    .where("client_id", "=", client)
    .orderBy("happened_at")
    .orderBy("id")
    .execute();
  const opened = withOpened(rows, (row) => openForm(desk, row));
  return opened.ok ? ok(opened.value.map(({ row, said }) => asForm(instruments, row, said))) : opened;
}

function asForm(
  instruments: Instruments,
  row: AdministrationRow,
  { answers, inWords, total }: SealedForm,
): ExportedForm {
  const name = instruments.find(row.instrument)?.name;
  return {
    id: row.id,
    happenedAt: row.happened_at,
    instrument: row.instrument,
    ...(name !== undefined && { name }),
    sessionNumber: row.session_number,
    ...(row.session_id !== null && { sessionId: row.session_id }),
    enteredBy: row.entered_by,
    ...(row.amends !== null && { amends: row.amends }),
    answers: Object.entries(answers).map(([item, value]) => asAnswer(instruments, row.instrument, { item, value })),
    ...(inWords !== undefined && { inWords: { ...inWords } }),
    ...(total !== undefined && { total: { ...total } }),
  };
}

type Given = { readonly item: string; readonly value: number };

function asAnswer(instruments: Instruments, instrument: string, { item, value }: Given) {
  const wording = instruments.wording(instrument);
  const known = instruments.find(instrument)?.items.find(({ id }) => id === item);
  const question = wording?.items[item];
  const words = known === undefined ? undefined : printedAnswer(known, value, wording);
  return { item, ...(question !== undefined && { question }), value, ...(words !== undefined && { words }) };
}

export async function scoresOf(desk: Desk, client: string, instruments: Instruments): Parts<ExportedScore> {
  const rows = await desk.tx
    .selectFrom("score")
    .selectAll()
    .where("practice_id", "=", desk.vault.practice)
    .where("client_id", "=", client)
    .orderBy("happened_at")
    .orderBy("id")
    .execute();
  const opened = withOpened(rows, (row) => openScore(desk, row));
  if (!opened.ok) return opened;
  return ok(
    opened.value.map(({ row, said }) => {
      const name = instruments.find(row.instrument)?.name;
      return {
        id: row.id,
        ...(row.administration_id !== null && { administrationId: row.administration_id }),
        happenedAt: row.happened_at,
        instrument: row.instrument,
        ...(name !== undefined && { name }),
        scale: row.scale,
        sessionNumber: row.session_number,
        ...said,
      };
    }),
  );
}

/** What seemed worth a look, with what it rests on and what came of it. */
export async function signalsOf(desk: Desk, client: string): Parts<ExportedSignal> {
  const rows = await desk.tx
    .selectFrom("signal")
    .selectAll()
    .where("practice_id", "=", desk.vault.practice)
    .where("client_id", "=", client)
    .orderBy("happened_at")
    .orderBy("id")
    .execute();
  const opened = withOpened(rows, (row) => openSignal(desk, row));
  return opened.ok ? ok(opened.value.map(({ row, said }) => asSignal(row, { ...said }))) : opened;
}

const asSignal = (row: SignalRow, said: Record<string, unknown>): ExportedSignal => ({
  id: row.id,
  happenedAt: row.happened_at,
  rule: row.rule,
  ruleVersion: row.rule_version,
  urgency: row.urgency,
  isRisk: row.is_risk,
  state: row.state,
  ...(row.administration_id !== null && { administrationId: row.administration_id }),
  ...(row.closed_at !== null && { closedAt: row.closed_at }),
  ...(row.closed_by !== null && { closedBy: row.closed_by }),
  said,
});
