import { checkTotal, fail, type Instant, type Instrument, ok, type Result } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type {
  AddedForm,
  EnteredBy,
  FormContent,
  KeptAdministration,
  KeptScore,
  MeasuresAsked,
} from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Page } from "../../ports/records.ts";
import { findInstrument, type GivenAnswers, readAnswersOf } from "./read-form.ts";
import { type CrisisLines, crisisLines } from "./support.ts";

/** A page of the forms that a client filled in, the latest first. */
export async function listAdministrations(
  { access, measures }: Ports,
  client: string,
  asked: MeasuresAsked,
): Promise<Result<Page<KeptAdministration>, Failure>> {
  const permit = await access.clientPermit("list-administrations", client);
  return permit.ok ? measures.administrations(permit.value, asked) : permit;
}

/** A page of a client's scores, the latest first. */
export async function listScores(
  { access, measures }: Ports,
  client: string,
  asked: MeasuresAsked,
): Promise<Result<Page<KeptScore>, Failure>> {
  const permit = await access.clientPermit("list-scores", client);
  return permit.ok ? measures.scores(permit.value, asked) : permit;
}

/** A form as it is sent: its answers, or a total from paper. */
export type SentForm = {
  readonly instrument: string;
  readonly happenedAt?: string;
  readonly sessionId?: string;
  readonly sessionNumber: number;
  readonly amends?: string;
  readonly answers?: GivenAnswers["answers"];
  readonly inWords?: GivenAnswers["inWords"];
  readonly total?: { readonly scale?: string; readonly value: number; readonly form?: string };
};

export type TakenForm = Omit<AddedForm, "needsSupport"> & { readonly support?: CrisisLines };

/**
 * Adds a filled-in form or a typed-in total, where the client agreed to questionnaires. What its risk items say is
 * raised with it; to a client who gave such an answer, the practice's crisis lines are told in return.
 */
export async function addAdministration(
  ports: Ports,
  client: string,
  sent: SentForm,
): Promise<Result<TakenForm, Failure>> {
  const permit = await ports.access.clientPermit("add-administration", client);
  if (!permit.ok) return permit;
  const agreed = await ports.consents.need(permit.value, ["questionnaires"]);
  if (!agreed.ok) return agreed;
  const instrument = findInstrument(ports.instruments, sent.instrument);
  if (!instrument.ok) return instrument;
  const content = readContent(ports, permit.value, { instrument: instrument.value, sent });
  if (!content.ok) return content;

  const { happenedAt, sessionId, sessionNumber, amends } = sent;
  const added = await ports.measures.add(
    { permit: permit.value, client },
    {
      instrument: instrument.value,
      content: content.value,
      enteredBy: enteredBy(permit.value),
      happenedAt: happenedAt as Instant | undefined,
      sessionId,
      sessionNumber,
      amends,
    },
  );
  if (!added.ok) return added;
  await ports.jobs.ask({ kind: "refresh-client", client });
  return withSupport(ports, permit.value, added.value);
}

const isClient = ({ actor }: Pick<ClientPermit, "actor">): boolean => actor.kind === "client";
const enteredBy = (permit: ClientPermit): EnteredBy => (isClient(permit) ? "client" : "therapist");

type Reading = { readonly instrument: Instrument; readonly sent: SentForm };

function readContent(
  { instruments }: Ports,
  permit: ClientPermit,
  { instrument, sent }: Reading,
): Result<FormContent, Failure> {
  const { answers, inWords, total, amends } = sent;
  // What was answered while its pack was on may be put right after that.
  if (total === undefined && amends === undefined && instruments.wording(instrument.id) === undefined)
    return fail({ kind: "no-questions", instrument: instrument.id });
  if (total === undefined) return readAnswersOf(instruments, instrument, { answers: answers ?? {}, inWords });
  // A total hides the one answer that matters most, so a client's own form is taken by its answers.
  if (isClient(permit)) return fail({ kind: "not-allowed", action: permit.action });
  const { scale, value, form = "" } = total;
  const checked = checkTotal(instrument, { value, form, ...(scale !== undefined && { scale }) });
  return checked.ok ? ok({ kind: "total", total: checked.value }) : checked;
}

async function withSupport(
  ports: Ports,
  permit: ClientPermit,
  { needsSupport, ...added }: AddedForm,
): Promise<Result<TakenForm, Failure>> {
  const lines = needsSupport && isClient(permit) ? await crisisLines(ports) : ok(undefined);
  if (!lines.ok) return lines;
  return ok({ ...added, ...(lines.value !== undefined && { support: lines.value }) });
}
