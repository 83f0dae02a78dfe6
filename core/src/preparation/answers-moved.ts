import type { Instant } from "../foundation/instant.ts";
import type { AnswerForm, Instrument, InstrumentWording, Item } from "../measurement/instrument.ts";
import { printedAnswer } from "../measurement/printed-answer.ts";
import type { Answers } from "../measurement/score.ts";

/** One form as a client filled it in. */
export type FormTaken = {
  readonly instrument: Instrument;
  /** Absent where its questions may not be shown. */
  readonly wording?: InstrumentWording | undefined;
  readonly session: number;
  readonly happenedAt: Instant;
  readonly answers: Answers;
};

/** An answer that moved since the form before, or that must be seen whether it moved or not. */
export type MovedAnswer = {
  readonly instrument: string;
  readonly item: string;
  /** As the form asks it. */
  readonly question: string;
  readonly now: string;
  /** Absent where the question was not answered before. */
  readonly before?: string;
  readonly toward: "better" | "worse" | "neither" | "same";
  /** How far, as a share of all that the question allows: 0 to 1. */
  readonly share: number;
  readonly isRisk: boolean;
  readonly happenedAt: Instant;
};

/** A form that was last filled in longer ago than this says nothing about the week. */
const SESSIONS_BACK = 1;

/**
 * The answers that moved between the last two times each form was filled in: risk answers first, whether they moved or
 * not, then by how far. Answers that belong to no scale have no size, and are left out.
 *
 * @param filled in the order of time
 */
export function answersMoved(filled: readonly FormTaken[]): readonly MovedAnswer[] {
  const newest = Math.max(0, ...filled.map(({ session }) => session));
  const byForm = new Map<string, readonly FormTaken[]>();
  for (const form of filled) byForm.set(form.instrument.id, [...(byForm.get(form.instrument.id) ?? []), form]);
  return [...byForm.values()]
    .flatMap((forms) => {
      const last = forms.at(-1);
      return last === undefined || last.session < newest - SESSIONS_BACK ? [] : movedIn(last, forms.at(-2));
    })
    .sort(byWeight);
}

function movedIn(last: FormTaken, before: FormTaken | undefined): readonly MovedAnswer[] {
  return last.instrument.items.flatMap((item): readonly MovedAnswer[] => {
    const now = last.answers.get(item.id);
    const then = before?.answers.get(item.id);
    if (now === undefined) return [];
    const isRisk = isRiskAnswer(last.instrument, item.id, now);
    const upIs = upwards(last.instrument, item.id);
    const share = then === undefined || upIs === undefined ? 0 : Math.abs(now - then) / widthOf(item.answer);
    if (!isRisk && share === 0) return [];
    return [
      {
        instrument: last.instrument.id,
        item: item.id,
        question: last.wording?.items[item.id] ?? item.id,
        now: inWords(item, now, last.wording),
        ...(then !== undefined && { before: inWords(item, then, last.wording) }),
        toward: directionOf(upIs ?? "neither", then === undefined ? 0 : now - then),
        share,
        isRisk,
        happenedAt: last.happenedAt,
      },
    ];
  });
}

const inWords = (item: Item, value: number, wording: InstrumentWording | undefined): string =>
  printedAnswer(item, value, wording) ?? String(value);

const isRiskAnswer = ({ risk }: Pick<Instrument, "risk">, item: string, value: number): boolean =>
  risk.some((each) => each.item === item && each.grades.some(({ min, max }) => value >= min && value <= max));

type Direction = "better" | "worse" | "neither";

/** What a higher answer to this question means; undefined where it is part of no scale. */
function upwards({ scales, total }: Instrument, item: string): Direction | undefined {
  const holding = scales.filter(({ items }) => items.includes(item));
  const scale = holding.find(({ id }) => id === total) ?? holding[0];
  if (scale === undefined) return undefined;
  if (scale.betterWhen === "neither") return "neither";
  const isBetter = (scale.betterWhen === "higher") !== (scale.reversed?.includes(item) ?? false);
  return isBetter ? "better" : "worse";
}

function directionOf(upIs: Direction, moved: number): MovedAnswer["toward"] {
  if (moved === 0) return "same";
  if (upIs === "neither" || moved > 0) return upIs;
  return upIs === "better" ? "worse" : "better";
}

/** From one end of a question's answers to the other. */
function widthOf(answer: AnswerForm): number {
  if (answer.kind === "choice") {
    const values = answer.options.map(({ value }) => value);
    return Math.max(1, Math.max(...values) - Math.min(...values));
  }
  if (answer.kind === "rating" || answer.kind === "amount") return Math.max(1, answer.range.max - answer.range.min);
  return Number.POSITIVE_INFINITY;
}

const RANK: Readonly<Record<MovedAnswer["toward"], number>> = { worse: 0, better: 1, neither: 2, same: 3 };

const byWeight = (one: MovedAnswer, other: MovedAnswer): number =>
  Number(other.isRisk) - Number(one.isRisk) || other.share - one.share || RANK[one.toward] - RANK[other.toward];
