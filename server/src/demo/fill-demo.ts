import { type Day, fail, type Instant, invariant, ok, type Result } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import { refreshClient } from "../store/client-record.ts";
import { addMember } from "../store/practice/add-member.ts";
import { addPractice } from "../store/practice/add-practice.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { type DemoMember, type DemoPractice, demoPractice } from "./content/demo-practice.ts";
import { before, clockOf } from "./moments.ts";
import { type SeededIds, seededIds } from "./seeded-ids.ts";
import { openStage, type Stage } from "./stage.ts";
import type { Step, StepRefused } from "./step.ts";
import { beginningSteps, openedAt } from "./steps/beginning.ts";
import { betweenSteps } from "./steps/between.ts";
import type { Case } from "./steps/case.ts";
import { eveningSteps } from "./steps/evenings.ts";
import { formSteps } from "./steps/forms.ts";
import { listeningSteps } from "./steps/listening.ts";
import { actorOf, practiceSteps, type Staff } from "./steps/practice.ts";
import { sessionSteps } from "./steps/sessions.ts";
import { workSteps } from "./steps/work.ts";
import { type CodeTalk, tell } from "./tell.ts";
import { whatIsThere } from "./what-is-there.ts";

/** The database holds something that is not of a demo; nothing invented is put beside it. */
export type NotEmpty = { readonly kind: "not-empty" };
export type FillFailure = NotEmpty | StepRefused;

export type DemoPlace = Pick<Premises, "database" | "clock"> & { readonly vault: Vault; readonly code: CodeTalk };

/**
 * Fills an empty database with the invented practice, as its people would have done it: through the server's own
 * actions, under its own rules, one after the other, months back up to the evening before `today`. All of it or nothing is
 * kept. A demo that is there already stays as it is.
 *
 * @error not-empty; demo-step-refused when a rule does not allow what the story tells.
 */
export async function fillDemo(place: DemoPlace, today: Day): Promise<Result<void, FillFailure>> {
  const there = await whatIsThere(place);
  if (there === "demo") return ok(undefined);
  if (there === "something-else") return fail({ kind: "not-empty" });

  const story = demoPractice(today);
  const staff: Staff = new Map();
  const cases = casesOf({ story, staff, practice: place.vault.practice }, seededIds(`${today} clients`));
  // Keys are on the disk before anything is sealed with them; those of a start that was cut short are taken up.
  for (const { id } of cases) await place.vault.addClient(id);
  const scope = { actor: ownJob(place), now: openingOf(cases) };
  return inTransaction<void, FillFailure>(place.database, scope, async (tx) => {
    const stage = openStage({ tx, vault: place.vault, seed: today }, scope);
    const administrator = await openPractice(stage, story, staff);
    const told = await tell(stage, stepsOf(story, { cases, administrator, staff, today }), place.code);
    if (!told.ok) return told;
    const last = await lookThrough(stage, cases, endOf(story, today));
    if (!last.ok) return last;
    await stage.writeTrail();
    return ok(undefined);
  });
}

const ownJob = ({ vault }: DemoPlace) => ({ kind: "system", practice: vault.practice, job: "demo" }) as const;

/** The last midnight before now: what would come after has not happened yet. */
const endOf = ({ zone }: DemoPractice, today: Day): Instant => clockOf(zone)({ day: today, minute: 0 });

type Telling = {
  readonly cases: readonly Case[];
  readonly administrator: DemoMember;
  readonly staff: Staff;
  readonly today: Day;
};

function stepsOf(story: DemoPractice, { cases, administrator, staff, today }: Telling): readonly Step[] {
  const [first] = cases;
  const practice = first?.practice ?? "";
  const opening = { practice, members: story.members, administrator, at: openingOf(cases), staff };
  const ends = endOf(story, today);
  return [...practiceSteps(opening), ...cases.flatMap(stepsOfCase)].filter(({ at }) => at < ends).sort(byTime);
}

const byTime = (one: Step, other: Step): number => (one.at < other.at ? -1 : Number(one.at > other.at));

const stepsOfCase = (of: Case): readonly Step[] => [
  ...beginningSteps(of),
  ...sessionSteps(of),
  ...formSteps(of),
  ...betweenSteps(of),
  ...workSteps(of),
  ...listeningSteps(of),
  ...eveningSteps(of),
];

type Casting = { readonly story: DemoPractice; readonly staff: Staff; readonly practice: string };

/** In the order in which they called. */
function casesOf({ story, staff, practice }: Casting, ids: SeededIds): readonly Case[] {
  const { zone, members, clients } = story;
  const moment = clockOf(zone);
  const supervisors = new Set(members.flatMap(({ key, roles }) => (roles.includes("supervisor") ? [key] : [])));
  const member = (key: string) => actorOf(staff, key);
  const cases = clients.map((client): Case => {
    return { client, id: "", practice, zone, moment, member, supervisors, kept: new Map() };
  });
  return cases.sort((one, other) => (openedOf(one) < openedOf(other) ? -1 : 1)).map((each) => withId(each, ids));
}

const openedOf = (of: Case): Instant => of.moment(openedAt(of));

function withId(of: Case, ids: SeededIds): Case {
  ids.turnTo(openedOf(of));
  return { ...of, id: ids.next() };
}

const SET_UP_BEFORE = 14 * 24 * 60;

/** Two weeks before the first client called. */
function openingOf([first]: readonly Case[]): Instant {
  invariant(first !== undefined, "a practice with clients");
  return first.moment(before(openedAt(first), SET_UP_BEFORE));
}

/** The practice's own row, marked as a demo for good, and the administrator as its first member. */
async function openPractice({ desk }: Stage, story: DemoPractice, staff: Staff): Promise<DemoMember> {
  const administrator = story.members.find(({ roles }) => roles.includes("administrator"));
  invariant(administrator !== undefined, "somebody who manages the practice");
  const { tx, vault, now } = desk;
  const { key, name, email, roles } = administrator;
  await addPractice(tx, vault, { facts: { name: story.name, country: "DE", locale: "en" }, isDemo: true, now });
  const id = await addMember(desk, { facts: { name, email }, roles });
  staff.set(key, { kind: "member", practice: vault.practice, id, roles });
  return administrator;
}

/** The signals of the last days, and what the caseload shows of everybody. */
async function lookThrough(stage: Stage, cases: readonly Case[], now: Instant): Promise<Result<void, StepRefused>> {
  const { desk } = stage;
  await stage.enter({ actor: { kind: "system", practice: desk.vault.practice, job: "refresh-client" }, now });
  for (const { id, client } of cases) {
    const done = await refreshClient(desk, id);
    if (!done.ok) return fail({ kind: "demo-step-refused", step: client.slug, because: done.failure.kind });
  }
  return ok(undefined);
}
