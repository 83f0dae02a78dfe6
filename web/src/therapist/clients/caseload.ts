import type { AnswerOf, RouteNamed } from "@attune/api";
import type { ClientsWords } from "./words.ts";

export type CaseloadRow = AnswerOf<RouteNamed<"list-clients">>["rows"][number];
export type Summary = NonNullable<CaseloadRow["summary"]>;
export type Measure = AnswerOf<RouteNamed<"list-measure-names">>["rows"][number];

type Standing = { readonly words: string; readonly tone: "good" | "ask" | "neutral" };

/** How the main measure stands, in words: what was compared is the first and the latest score. */
export function standingOf({ state, summary }: Pick<CaseloadRow, "state" | "summary">, words: ClientsWords): Standing {
  const { standing } = words;
  if (state === "ended") return { words: standing.ended, tone: "neutral" };
  if (summary === undefined || summary.sessions === 0) return { words: standing.new, tone: "neutral" };
  switch (summary.main?.verdict) {
    case "reliable-improvement":
      return { words: standing.better, tone: "good" };
    case "reliable-deterioration":
      return { words: standing.harder, tone: "ask" };
    case "no-reliable-change":
      return { words: standing.unchanged, tone: "neutral" };
    default:
      return { words: standing.early, tone: "neutral" };
  }
}

const SCALES_OF_ONE = /^[a-z]{2,5}(?:-?\d+)?(?:-[a-z])?$/;
const ABBREVIATION = /\d|^[a-z]{3,4}(?:-[a-z])?$/;

/** As a clinician says it: "PHQ-9" for what is an abbreviation, else the form's own name without what stands in brackets. */
export const shortName = ({ instrument, name }: Pick<Measure, "instrument" | "name">): string =>
  SCALES_OF_ONE.test(instrument) && ABBREVIATION.test(instrument)
    ? instrument.toUpperCase()
    : name.replace(/\s*\(.*\)$/, "");

export const SORTS = ["latest", "name", "next", "felt", "attention"] as const;
export type Sort = (typeof SORTS)[number];

/** Later than any day: whoever has none stands last. */
const NEVER = "9";
const NOT_RATED = 11;

/** What is kept of a client is renewed with the next write: an appointment that is over by now is none to come. */
export const nextAppointment = (summary: CaseloadRow["summary"], now = Date.now()): string | undefined => {
  const at = summary?.nextAppointmentAt;
  return at !== undefined && Date.parse(at) >= now ? at : undefined;
};

const nextOf = ({ summary }: CaseloadRow): string => nextAppointment(summary) ?? NEVER;
const feltOf = ({ summary }: CaseloadRow): number => summary?.felt?.at(-1) ?? NOT_RATED;
/** An answer about safety goes before any number of other things. */
const attentionOf = ({ summary }: CaseloadRow): number =>
  summary === undefined ? 0 : summary.openRisk * 1000 + summary.openSignals;

type Order = (one: CaseloadRow, other: CaseloadRow) => number;

export function sorted(rows: readonly CaseloadRow[], by: Sort, language: string): readonly CaseloadRow[] {
  const names = new Intl.Collator(language, { sensitivity: "base" });
  const byName: Order = (one, other) => names.compare(one.name, other.name);
  const orders: Readonly<Record<Exclude<Sort, "latest">, Order>> = {
    name: byName,
    next: (one, other) => (nextOf(one) < nextOf(other) ? -1 : 1),
    felt: (one, other) => feltOf(one) - feltOf(other) || byName(one, other),
    attention: (one, other) => attentionOf(other) - attentionOf(one) || byName(one, other),
  };
  return by === "latest" ? rows : [...rows].sort(orders[by]);
}
