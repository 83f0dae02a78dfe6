import { type Day, fail, type Instant, invariant, ok, type Result } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import { addMember } from "../store/practice/add-member.ts";
import { addPractice } from "../store/practice/add-practice.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { type DemoMember, type DemoPractice, demoPractice } from "./content/demo-practice.ts";
import { before, clockOf } from "./moments.ts";
import { type SeededIds, seededIds } from "./seeded-ids.ts";
import type { Step, StepRefused } from "./step.ts";
import { beginningSteps, openedAt } from "./steps/beginning.ts";
import { betweenSteps } from "./steps/between.ts";
import type { Case } from "./steps/case.ts";
import { formSteps } from "./steps/forms.ts";
import { listeningSteps } from "./steps/listening.ts";
import { actorOf, practiceSteps, type Staff } from "./steps/practice.ts";
import { sessionSteps } from "./steps/sessions.ts";
import { workSteps } from "./steps/work.ts";
import { type CodeTalk, refreshAll, type Stage, tell } from "./tell.ts";
import { whatIsThere } from "./what-is-there.ts";

/** The database holds something that is not of a demo; nothing invented is put beside it. */
export type NotEmpty = { readonly kind: "not-empty" };
export type FillFailure = NotEmpty | StepRefused;

export type DemoPlace = { readonly premises: Premises; readonly vault: Vault; readonly code: CodeTalk };

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
  const ids = seededIds(today);
  const staff: Staff = new Map();
  const cases = casesOf(story, staff, seededIds(`${today} clients`));
  // Keys are on the disk before anything is sealed with them; those of a start that was cut short are taken up.
  for (const { id } of cases) await place.vault.addClient(id);
  const moment = clockOf(story.zone);
  const ends = moment({ day: today, minute: 0 });
  const opens = openingOf(cases);
  const { database } = place.premises;
  const actor = { kind: "system", practice: place.vault.practice, job: "demo" } as const;
  return inTransaction<void, FillFailure>(database, { actor, now: opens }, async (tx) => {
    const stage: Stage = { tx, ids, ...place };
    const administrator = await openPractice(stage, story, { now: opens, staff });
    const opening = { practice: place.vault.practice, members: story.members, administrator, at: opens, staff };
    const steps = [...practiceSteps(opening), ...cases.flatMap(stepsOf)].filter(({ at }) => at < ends).sort(byTime);
    const told = await tell(stage, steps);
    return told.ok ? refreshAll(stage, ends, cases.map(({ id }) => id)) : told;
  });
}

const byTime = (one: Step, other: Step): number => (one.at < other.at ? -1 : Number(one.at > other.at));

const stepsOf = (of: Case): readonly Step[] => [
  ...beginningSteps(of),
  ...sessionSteps(of),
  ...formSteps(of),
  ...betweenSteps(of),
  ...workSteps(of),
  ...listeningSteps(of),
];

/** In the order in which they called. */
function casesOf(story: DemoPractice, staff: Staff, ids: SeededIds): readonly Case[] {
  const moment = clockOf(story.zone);
  const supervisors = new Set(story.members.flatMap(({ key, roles }) => (roles.includes("supervisor") ? [key] : [])));
  const cases = story.clients.map((client): Case => ({
    client,
    id: "",
    zone: story.zone,
    moment,
    member: (key) => actorOf(staff, key),
    supervisors,
    kept: new Map(),
  }));
  return [...cases].sort((one, other) => (openedOf(one) < openedOf(other) ? -1 : 1)).map((each) => withId(each, ids));
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

type Opened = { readonly now: Instant; readonly staff: Staff };

/** The practice's own row, marked as a demo for good, and the administrator as its first member. */
async function openPractice({ tx, vault, ids }: Stage, story: DemoPractice, { now, staff }: Opened): Promise<DemoMember> {
  const administrator = story.members.find(({ roles }) => roles.includes("administrator"));
  invariant(administrator !== undefined, "somebody who manages the practice");
  const { key, name, email, roles } = administrator;
  await addPractice(tx, vault, { facts: { name: story.name, country: "DE", locale: "en" }, isDemo: true, now });
  ids.turnTo(now);
  const id = await addMember({ tx, vault, ids, now }, { facts: { name, email }, roles });
  staff.set(key, { kind: "member", practice: vault.practice, id, roles });
  return administrator;
}
