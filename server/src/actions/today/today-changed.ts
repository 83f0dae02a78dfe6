import { type Instant, type Instrument, type Item, printedAnswer } from "@attune/core";
import type { Instruments } from "../../ports/instruments.ts";
import type { KeptAdministration } from "../../ports/measures.ts";

/** One answer that is another one than on the form before. */
export type ChangedAnswer = {
  readonly instrument: string;
  readonly form: string;
  readonly item: string;
  /** As the form asks it; left out where its words may not be shown. */
  readonly question?: string;
  readonly before: string;
  readonly now: string;
  readonly happenedAt: Instant;
};

type Moved = ChangedAnswer & { readonly share: number };

const MOST = 3;
/** What is asked about the session itself stands in the triangle. */
const NOT_HERE = new Set(["session-check", "session-check-therapist"]);
/** Less than a fifth of what an answer can be says little. */
const LEAST_SHARE = 0.2;

/**
 * Answers that moved most between the last two forms of a kind, the largest first. A question that was left open on
 * either form did not move: nothing is filled in.
 *
 * @param forms the latest first
 */
export function changedMost(forms: readonly KeptAdministration[], instruments: Instruments): readonly ChangedAnswer[] {
  const amended = new Set(forms.map(({ amends }) => amends));
  const inForce = forms.filter(({ id, total }) => !amended.has(id) && total === undefined);
  const kinds = [...new Set(inForce.map(({ instrument }) => instrument))].filter((each) => !NOT_HERE.has(each));
  const moved = kinds.flatMap((kind) => {
    const [now, before] = inForce.filter(({ instrument }) => instrument === kind);
    const instrument = instruments.find(kind);
    if (now === undefined || before === undefined || instrument === undefined) return [];
    return movedBetween({ instrument, before, now }, instruments);
  });
  return moved
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST)
    .map(({ share: _, ...changed }) => changed);
}

type Pair = {
  readonly instrument: Instrument;
  readonly before: KeptAdministration;
  readonly now: KeptAdministration;
};

function movedBetween({ instrument, before, now }: Pair, { wording }: Instruments): readonly Moved[] {
  const words = wording(instrument.id);
  const named = (item: Item, value: number): string => printedAnswer(item, value, words) ?? String(value);
  return instrument.items.flatMap((item): readonly Moved[] => {
    const [from, to] = [before.answers[item.id], now.answers[item.id]];
    const reach = reachOf(item);
    if (from === undefined || to === undefined || reach === undefined) return [];
    const share = Math.abs(to - from) / reach;
    const question = words?.items[item.id];
    if (share < LEAST_SHARE) return [];
    return [
      {
        instrument: instrument.id,
        form: instrument.name,
        item: item.id,
        ...(question !== undefined && { question }),
        before: named(item, from),
        now: named(item, to),
        happenedAt: now.happenedAt,
        share,
      },
    ];
  });
}

/** How far apart two answers can be; undefined where they are no steps. */
function reachOf({ answer }: Item): number | undefined {
  if (answer.kind === "rating") return answer.range.max - answer.range.min;
  if (answer.kind !== "choice") return undefined;
  const values = answer.options.map(({ value }) => value);
  return Math.max(...values) - Math.min(...values) || undefined;
}
