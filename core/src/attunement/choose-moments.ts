import type { CodedSession } from "./coded-session.ts";
import type { FoundMoment, MomentRule } from "./moment-rule.ts";
import type { Moment } from "./review.ts";

/** A review shows a handful, so that each is looked at. */
const MOST: Readonly<Record<Moment["kind"], number>> = { keep: 3, "look-again": 4 };
const MOST_OF_ONE_RULE = 2;
/** Of each kind, so that one bad quarter of an hour does not stand for the whole session. */
const MOST_IN_ONE_THIRD = 2;
const THIRDS = 3;
/** Under it the evidence is too weak to take up somebody's time. */
const LEAST_STRENGTH = 0.4;

/**
 * The moments that a review shows, the strongest first: at most three to keep and four to look at again, no two on the
 * same turns, spread over the session and over the rules. Fewer, or none, where the evidence is weak.
 */
export function chooseMoments(session: CodedSession, rules: readonly MomentRule[]): readonly Moment[] {
  const found = rules.flatMap((rule) => rule.find(session).map((moment) => toMoment(rule, moment)));
  const strong = found.filter(({ strength }) => strength >= LEAST_STRENGTH).sort(byStrength);
  const chosen: Moment[] = [];
  for (const moment of strong) if (fits(moment, chosen, session.turns.length)) chosen.push(moment);
  return chosen;
}

const toMoment = ({ id, kind, importance }: MomentRule, { sureness, ...moment }: FoundMoment): Moment => ({
  rule: id,
  kind,
  ...moment,
  strength: sureness * importance,
});

const byStrength = (one: Moment, two: Moment): number =>
  two.strength - one.strength || (one.turns[0] ?? 0) - (two.turns[0] ?? 0);

function fits(moment: Moment, chosen: readonly Moment[], length: number): boolean {
  const sameKind = chosen.filter(({ kind }) => kind === moment.kind);
  const sameRule = chosen.filter(({ rule }) => rule === moment.rule);
  const third = thirdOf(moment, length);
  const sameThird = sameKind.filter((other) => thirdOf(other, length) === third);
  if (sameKind.length >= MOST[moment.kind] || sameRule.length >= MOST_OF_ONE_RULE) return false;
  return sameThird.length < MOST_IN_ONE_THIRD && !chosen.some((other) => sharesTurns(other, moment));
}

const thirdOf = ({ turns }: Moment, length: number): number => Math.floor(((turns[0] ?? 0) * THIRDS) / length);

const sharesTurns = (one: Moment, two: Moment): boolean => one.turns.some((turn) => two.turns.includes(turn));
