import { between, type Chance, chanceFor, clamped } from "./chance.ts";
import { momentAfter } from "./days.ts";
import { instrumentOf } from "./make-administrations.ts";
import type { DemoPrediction, DemoSession, DemoSessionCheck } from "./shape.ts";
import type { ClientStory, ToldChecks } from "./story.ts";

const ITEMS = instrumentOf("session-check").items.map(({ id }) => id);
/** So many sessions end without a check, so many questions are left open, so often is held-back not answered. */
const NO_CHECK = 0.08;
const LEFT_OPEN = 0.02;
const NOT_SAID = 0.3;

/** What the client felt after each session, as far as they said it. */
export const makeChecks = (
  story: ClientStory,
  sessions: readonly DemoSession[],
  seed: number,
): readonly DemoSessionCheck[] =>
  sessions
    .filter(({ number }) => !hasNone(story, number, chanceFor(seed, `${story.slug} no check ${number}`)))
    .map((session) => checkAfter(story, session, seed));

function hasNone({ checks }: ClientStory, session: number, chance: Chance): boolean {
  if (checks.none?.includes(session) === true) return true;
  const isTold = [checks.fixed, checks.moves, checks.heldBack].some((each) => each?.[session] !== undefined);
  return !isTold && chance() < NO_CHECK;
}

function checkAfter({ slug, checks }: ClientStory, { number, at, minutes }: DemoSession, seed: number) {
  const chance = chanceFor(seed, `${slug} check ${number}`);
  const level = checks.usual + (checks.moves?.[number] ?? 0);
  const answers = ITEMS.map((item) => {
    const drawn = rated(level + between(chance, -0.9, 0.9));
    const told = checks.fixed?.[number]?.[item];
    if (told !== undefined) return told;
    return chance() < LEFT_OPEN ? null : drawn;
  });
  const heldBack = checks.heldBack?.[number] ?? (chance() < NOT_SAID ? undefined : ("no" as const));
  return { session: number, at: momentAfter(at, minutes + 4), answers, ...(heldBack && { heldBack }) };
}

const rated = (value: number): number => clamped(Math.round(value), 0, 10);

/** The sessions before the last, from which on a drifting prediction moves away. */
const DRIFT = 4;

/** What the therapist expected after each session, noted before the client's answer was seen. */
export const makePredictions = (
  story: ClientStory,
  sessions: readonly DemoSession[],
  seed: number,
): readonly DemoPrediction[] =>
  sessions.map((session) => {
    const { number, at, minutes } = session;
    const chance = chanceFor(seed, `${story.slug} prediction ${number}`);
    const felt = checkAfter(story, session, seed).answers;
    const style = number >= (story.checks.nearFrom ?? Number.POSITIVE_INFINITY) ? "near" : story.checks.predicted;
    const isLate = number > sessions.length - DRIFT;
    const answers = ITEMS.map((item, place) => {
      const expected = (felt[place] ?? story.checks.usual) + offBy(style, item, isLate);
      return rated(expected + between(chance, -0.8, 0.8));
    });
    return { session: number, at: momentAfter(at, minutes + 2), answers };
  });

/** How far the therapist is off, and on what. */
function offBy(style: ToldChecks["predicted"], item: string, isLate: boolean): number {
  if (style === "too-high") return item === "understood" || item === "felt-with" ? 2.8 : 1.8;
  if (style === "too-low") return -2;
  if (style === "drifting" && isLate) return item === "understood" || item === "open" ? 3 : 1;
  return 0;
}
