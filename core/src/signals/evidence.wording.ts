import type { Range } from "../measurement/instrument.ts";
import type { Attendance } from "./evidence.ts";

type InForm = { readonly form: string; readonly when: string };
type OnItem = InForm & { readonly item: string };

/** One plain sentence for each kind of evidence. They say what stands in the record and nothing about what it means. */
export const EVIDENCE_SENTENCES = {
  answer: ({ form, item, answer, compared, when }: OnItem & { readonly answer: string; readonly compared: string }) =>
    `${form}, ${item}, was answered: ${answer}${compared} (${when}).`,

  before: (answer: string) => `; the time before: ${answer}`,
  usual: (value: string) => `; usual for this client: ${value}`,

  leftOpen: ({ form, item, when }: OnItem) => `${form}, ${item}, was asked and left open (${when}).`,

  score: ({ form, value, against, when }: InForm & { readonly value: string; readonly against: string }) =>
    `${form} came to ${value} (${when})${against}.`,

  cutOff: (value: string) => `; the cut-off is ${value}`,
  publishedMark: (value: string) => `; the published mark for this session is ${value}`,
  unverified: ", a figure not yet checked at its source",

  change: (told: {
    readonly form: string;
    readonly earlier: string;
    readonly earlierWhen: string;
    readonly later: string;
    readonly when: string;
    readonly points: string;
    readonly threshold: string;
    readonly profile: string;
    readonly unverified: string;
  }) =>
    `${told.form} went from ${told.earlier} (${told.earlierWhen}) to ${told.later} (${told.when}): ${told.points}, where ` +
    `${told.threshold} or more is beyond measurement error (profile ${told.profile})${told.unverified}.`,

  expected: (told: {
    readonly form: string;
    readonly value: string;
    readonly when: string;
    readonly lower: string;
    readonly upper: string;
    readonly percent: string;
    readonly cases: string;
  }) =>
    `${told.form} came to ${told.value} (${told.when}). Of clients of this practice who started alike, ${told.percent} % ` +
    `are expected between ${told.lower} and ${told.upper} (fitted from ${told.cases} closed cases).`,

  sessionCheck: ({
    form,
    item,
    value,
    compared,
    when,
  }: OnItem & { readonly value: string; readonly compared: string }) =>
    `${form}, ${item}: ${value}${compared} (${when}).`,

  feltGap: ({ form, item, predicted, felt, when }: OnItem & { readonly predicted: string; readonly felt: string }) =>
    `${form}, ${item}: the therapist expected ${predicted}, the client answered ${felt} (${when}).`,

  attendance: {
    attended: "The meeting took place",
    missed: "The meeting was missed",
    cancelled: "The meeting was cancelled",
  } satisfies Record<Attendance, string>,

  blankForm: ({ form, when }: InForm) => `${form} was asked for and came back without answers (${when}).`,

  rating: (value: string, { min, max }: Range) =>
    min === 0 ? `${value} of ${max}` : `${value} on a scale from ${min} to ${max}`,
  itemNumber: (number: number) => `item ${number}`,
  /** Only for our own forms: what a published one asks is told by its number. */
  itemName: (number: number, id: string) => `item ${number} (${id.replaceAll("-", " ")})`,
  allItems: "all items together",
  points: (points: string) => `${points} ${points === "1" ? "point" : "points"}`,
  session: (session: number, day?: string) => `session ${session}${day === undefined ? "" : `, ${day}`}`,
};
