import { isNonEmpty } from "../../foundation/non-empty.ts";
import { projectRule } from "../../measurement/sources.ts";
import type { Administration, Appointment, BlankForm, ClientRecord } from "../../signals/client-record.ts";
import { type BlankFormEvidence, type Evidence, type Place, placeOf } from "../../signals/evidence.ts";
import type { FoundSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

const LAST_MEETINGS = 4;
const MISSED_AT_LEAST = 2;
const BLANK_IN_A_ROW = 2;

/** Meetings missed and forms left empty, which often say more than answers would. */
export const missedOrBlankMeasures: SignalRule = {
  id: "missed-or-blank-measures",
  means:
    "Two of the last four meetings were missed or cancelled, or one form came back without any answer twice in a row.",
  limits:
    "Illness, work, travel, money and care for others are ordinary reasons; so is a form that does not fit. It is a reason to ask, not a forecast that the client will leave.",
  source: projectRule("Yellow part of the default rule for clients not on track"),
  risk: false,

  raise: (record) => [...raiseForMeetings(record.appointments), ...raiseForForms(record)],
};

function raiseForMeetings(appointments: readonly Appointment[]): readonly FoundSignal[] {
  const missed = appointments.slice(-LAST_MEETINGS).filter(({ attendance }) => attendance !== "attended");
  if (missed.length < MISSED_AT_LEAST) return [];
  return raiseOn(
    missed.map((meeting): Evidence => ({ kind: "attendance", attendance: meeting.attendance, ...placeOf(meeting) })),
    missed.length / LAST_MEETINGS,
  );
}

function raiseForForms({ administrations, sessionChecks, blankForms }: ClientRecord): readonly FoundSignal[] {
  const filled = [...administrations, ...sessionChecks.felt];
  const returned = [...filled.map(toReturned), ...blankForms.map(toBlank)].sort(byTime);
  return [...blankSince(returned).values()].flatMap((blanks) =>
    blanks.length < BLANK_IN_A_ROW ? [] : raiseOn(blanks.slice(-BLANK_IN_A_ROW).map(toEvidence), MIDDLING),
  );
}

const MIDDLING = 0.5;

/** By instrument, the forms that came back empty since one was last filled in. */
function blankSince(returned: readonly ReturnedForm[]): ReadonlyMap<string, readonly ReturnedForm[]> {
  const blank = new Map<string, ReturnedForm[]>();
  for (const form of returned) {
    const soFar = blank.get(form.instrument);
    if (!form.isBlank) blank.delete(form.instrument);
    else if (soFar === undefined) blank.set(form.instrument, [form]);
    else soFar.push(form);
  }
  return blank;
}

type ReturnedForm = Place & { readonly instrument: string; readonly isBlank: boolean };

const toReturned = ({ instrument, answers, ...place }: Administration): ReturnedForm => ({
  instrument: instrument.id,
  isBlank: answers.size === 0,
  ...placeOf(place),
});
const toBlank = (form: BlankForm): ReturnedForm => ({ instrument: form.instrument, isBlank: true, ...placeOf(form) });
const toEvidence = (form: ReturnedForm): BlankFormEvidence => ({
  kind: "blank-form",
  instrument: form.instrument,
  ...placeOf(form),
});

const byTime = (one: Place, other: Place): number => one.session - other.session || dayOrder(one.day, other.day);
const dayOrder = (one = "", other = ""): number => (one < other ? -1 : one > other ? 1 : 0);

function raiseOn(evidence: readonly Evidence[], strength: number): readonly FoundSignal[] {
  const last = evidence.at(-1);
  if (last === undefined || !isNonEmpty(evidence)) return [];
  return [{ ...placeOf(last), urgency: "next-session", strength, evidence }];
}
