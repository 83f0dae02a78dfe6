import { type Instrument, ok, type Result, type Scale } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { formToAsk } from "../measures/invitations.ts";
import { type ShownForm, shownForm } from "../measures/questions.ts";

type PaperScale = {
  readonly scale: string;
  readonly min: number;
  readonly max: number;
  readonly fractions: boolean;
  readonly isTotal: boolean;
};

export type PaperForm = {
  readonly instrument: string;
  readonly name: string;
  readonly hasQuestions: boolean;
  readonly scales: readonly PaperScale[];
};

/** What the therapist expects is given at the end of a session, before the client's answer is seen. */
const FOR_THERAPISTS = "session-check-therapist";

/** Forms that may come in on paper, by name. */
export async function listPaperForms({
  access,
  instruments,
}: Ports): Promise<Result<{ readonly rows: readonly PaperForm[] }, Failure>> {
  const permit = await access.permit("list-paper-forms");
  if (!permit.ok) return permit;
  const rows = instruments.forms.instruments
    .filter(({ id }) => id !== FOR_THERAPISTS)
    .map((instrument) => paperForm(instrument, instruments.wording(instrument.id) !== undefined));
  return ok({ rows: rows.sort((one, other) => one.name.localeCompare(other.name, "en")) });
}

function paperForm({ id, name, items, scales, total }: Instrument, hasWords: boolean): PaperForm {
  return {
    instrument: id,
    name,
    hasQuestions: hasWords && items.length > 0,
    scales: scales.map((scale) => paperScale(scale, scale.id === total)),
  };
}

const paperScale = ({ id, range, fractions }: Scale, isTotal: boolean): PaperScale => ({
  scale: id,
  ...range,
  fractions: fractions ?? false,
  isTotal,
});

/** @error unknown-instrument; no-questions where they may not be shown here. */
export async function readQuestions(
  { access, instruments }: Ports,
  instrument: string,
  language?: string,
): Promise<Result<ShownForm, Failure>> {
  const permit = await access.permit("read-questions");
  if (!permit.ok) return permit;
  const form = formToAsk(instruments, instrument, language);
  return form.ok ? ok(shownForm(form.value)) : form;
}
