import { type Instrument, invariant, type Pathway, type Rhythm, scoreInstrument, withShared } from "@attune/core";
import { type InstrumentId, instruments, pathways } from "@attune/core/library";
import { between, type Chance, chanceFor } from "./chance.ts";
import { momentAfter } from "./days.ts";
import { answersFor, drawLeanings, heavinessAt, type Leanings } from "./make-course.ts";
import type { DemoAdministration, DemoMoment, DemoRisk } from "./shape.ts";
import type { ClientStory } from "./story.ts";

const byId: ReadonlyMap<string, Instrument> = new Map(instruments.map((each) => [each.id, each]));

export function instrumentOf(id: string): Instrument {
  const instrument = byId.get(id);
  invariant(instrument !== undefined, "an instrument that is registered");
  return instrument;
}

/** A session that a check-in belongs to, with when the session begins. */
export type CheckIn = { readonly session: number; readonly at: DemoMoment };

type Drawing = { readonly story: ClientStory; readonly seed: number; readonly leanings: Map<string, Leanings> };

/** What the client filled in before each session, as the pathway of the presentation asks it. */
export function makeAdministrations(
  story: ClientStory,
  checkIns: readonly CheckIn[],
  seed: number,
): readonly DemoAdministration[] {
  const drawing: Drawing = { story, seed, leanings: new Map() };
  const filled = checkIns.filter(({ session }) => story.notFilled?.includes(session) !== true);
  return filled.flatMap((checkIn) =>
    formsAt(story, checkIn.session)
      .filter((form) => !isBlank(story, checkIn.session, form))
      .map((form, place) => administer(drawing, checkIn, { form, place })),
  );
}

const isBlank = ({ blank = [] }: ClientStory, session: number, form: string): boolean =>
  blank.some((each) => each.session === session && each.instrument === form);

/** Every fifth session asks what is asked every few. */
const EVERY_FEW = 5;
/** Filled in elsewhere: the chart each evening, the check after the session. */
const ELSEWHERE = ["mood-energy-sleep", "session-check"];

function formsAt(story: ClientStory, session: number): readonly InstrumentId[] {
  const pathway = wholePathway(story.presentation);
  const isLast = story.ending?.how === "agreed" && session === story.sessions.length;
  const steps = [
    ...(session === 1 ? pathway.start : []),
    ...pathway.eachSession,
    ...(session % EVERY_FEW === 0 ? pathway.everyFewSessions : []),
    ...(isLast ? pathway.atEnd : []),
  ];
  const asked = steps.flatMap(({ oneOf = [], when }) => {
    const offered = oneOf.filter(({ instrument, by }) => by === "form" && !ELSEWHERE.includes(instrument));
    const isChosen = (id: string): boolean => story.chosenForms?.some((each) => each === id) === true;
    const form = offered.find(({ instrument }) => isChosen(instrument)) ?? oneOf[0];
    if (form === undefined || !offered.includes(form) || !isInstrument(form.instrument)) return [];
    const isAsked = when === undefined || isChosen(form.instrument);
    return isAsked && isDue(form.every, session) ? [form.instrument] : [];
  });
  const told = (story.fixed ?? []).filter((each) => each.session === session).map(({ instrument }) => instrument);
  return [...new Set([...asked, ...told])];
}

const isInstrument = (id: string): id is InstrumentId => byId.has(id);

function isDue(rhythm: Rhythm | undefined, session: number): boolean {
  if (rhythm === "second-session") return session % 2 === 1;
  if (rhythm === "fourth-session") return session % 4 === 1;
  return true;
}

function wholePathway(id: string): Pathway {
  const [own, shared] = [pathways.find((each) => each.id === id), pathways.find((each) => each.id === "any")];
  invariant(own !== undefined && shared !== undefined, "a pathway for each presentation");
  return withShared(own, shared);
}

type Place = { readonly form: InstrumentId; readonly place: number };

function administer(drawing: Drawing, { session, at }: CheckIn, { form, place }: Place): DemoAdministration {
  const { story, seed } = drawing;
  const instrument = instrumentOf(form);
  const chance = chanceFor(seed, `${story.slug} ${form} ${session}`);
  const told = (story.fixed ?? []).filter((each) => each.session === session && each.instrument === form);
  const drawn = given(story, form) ?? drawAnswers(drawing, instrument, { session, chance });
  const answers = new Map<string, number | null>(drawn);
  const words: Record<string, string> = {};
  for (const { item, value } of told) {
    if (typeof value === "string") words[item] = value;
    else answers.set(item, value);
  }
  return {
    instrument: form,
    session,
    at: filledInAt(at, session, { seed, place, slug: story.slug }),
    enteredBy: session === 1 ? "client" : "link",
    answers: instrument.items.map(({ id }) => answers.get(id) ?? null),
    words,
    risk: riskOf(instrument, answers),
  };
}

/** The evening before, one form after another. */
function filledInAt(
  at: DemoMoment,
  session: number,
  { seed, place, slug }: { seed: number; place: number; slug: string },
) {
  const minute = Math.round(between(chanceFor(seed, `${slug} evening ${session}`), 17 * 60, 21 * 60)) + 2 * place;
  return { day: momentAfter({ day: at.day, minute: 0 }, -1).day, minute };
}

function given({ intake }: ClientStory, form: InstrumentId): ReadonlyMap<string, number | null> | undefined {
  const answers = { "audit-c": intake.alcohol, "pc-ptsd-5": intake.trauma, "osss-3": intake.support }[form as string];
  return answers && new Map(instrumentOf(form).items.map(({ id }, at) => [id, answers[at] ?? null]));
}

/** One question in a hundred is left open. */
const LEFT_OPEN = 0.01;
/** How far chance moves a form from its course, as a share of the whole. */
const STRAY = 0.025;
const BESIDE = 0.8;

type At = { readonly session: number; readonly chance: Chance };

function drawAnswers(drawing: Drawing, instrument: Instrument, { session, chance }: At) {
  const { story, seed, leanings } = drawing;
  const kept =
    leanings.get(instrument.id) ?? drawLeanings(instrument, chanceFor(seed, `${story.slug} ${instrument.id}`));
  leanings.set(instrument.id, kept);
  const heaviness = heavinessOf(story, instrument.id, session) + between(chance, -STRAY, STRAY);
  const isRiskItem = (id: string) => instrument.risk.some(({ item }) => item === id);
  const answers = [...answersFor(instrument, heaviness, kept)];
  return new Map(answers.map(([id, value]) => [id, !isRiskItem(id) && chance() < LEFT_OPEN ? null : value]));
}

function heavinessOf({ course, mood, anxiety, presentation }: ClientStory, form: string, session: number): number {
  const main = heavinessAt(course, session);
  const own = { anxiety: ["gad-7", "pswq"], depression: ["phq-9", "k6"] }[presentation as string] ?? [];
  if (own.includes(form)) return main;
  if (["phq-9", "k6"].includes(form)) return mood ? heavinessAt(mood, session) : BESIDE * main;
  if (["gad-7", "pswq"].includes(form)) return anxiety ? heavinessAt(anxiety, session) : BESIDE * main;
  return main;
}

/** The answers that must reach a person, as the engine finds them. */
export function riskOf(instrument: Instrument, answers: ReadonlyMap<string, number | null>): readonly DemoRisk[] {
  const answered = new Map([...answers].flatMap(([item, value]) => (value === null ? [] : [[item, value] as const])));
  return scoreInstrument(instrument, answered).risk.flatMap((fact) =>
    fact.kind === "answered" ? [{ item: fact.item, value: fact.value, grade: fact.grade }] : [],
  );
}
