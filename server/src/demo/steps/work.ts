import type { Instant } from "@attune/core";
import { addShare } from "../../actions/clients/care.ts";
import { dayAfter } from "../content/days.ts";
import type { DemoFormulation, DemoPlan, DemoSafetyPlan, DemoShare } from "../content/shape.ts";
import type { Step } from "../step.ts";
import { add, byTherapist, type Case, idOf } from "./case.ts";
import { formulationText, lookAgain } from "./work.wording.ts";

/** How the therapist understands it, what was agreed, what helps when it gets hard, and with whom it is looked at. */
export const workSteps = (of: Case): readonly Step[] => [
  ...of.client.formulations.map((each) => formulationStep(of, each)),
  ...of.client.plans.map((each) => planStep(of, each)),
  ...of.client.safetyPlans.map((each, place) => safetyPlanStep(of, each, place)),
  ...of.client.shares.filter((each) => isWithSupervisor(of, each)).map((each) => shareStep(of, each)),
];

function formulationStep(of: Case, { writtenAt, version, words, inTheClientsWords }: DemoFormulation): Step {
  const name = `formulation ${version}`;
  const text = formulationText(words, inTheClientsWords);
  return byTherapist(of, {
    what: name,
    at: writtenAt,
    does: (ports) =>
      add(ports, of, {
        kind: "formulation",
        name,
        fields: {
          episodeId: idOf(of, "episode"),
          approach: of.client.approach,
          text,
          ...replacing(of, `formulation ${version - 1}`),
        },
      }),
  });
}

const replacing = ({ kept }: Case, name: string): { readonly replaces?: string } => {
  const replaces = kept.get(name);
  return replaces === undefined ? {} : { replaces };
};

function planStep(of: Case, { writtenAt, session, agreed, nextSteps, reviewAt }: DemoPlan): Step {
  const name = `plan ${session}`;
  const said = { agreed: [agreed], next: [...nextSteps, lookAgain(reviewAt)] };
  return byTherapist(of, {
    what: name,
    at: writtenAt,
    does: (ports) => add(ports, of, { kind: "plan", name, fields: { episodeId: idOf(of, "episode"), ...said } }),
  });
}

function safetyPlanStep(of: Case, plan: DemoSafetyPlan, place: number): Step {
  const name = `safety plan ${place}`;
  const { writtenAt, personalSigns, aloneICan, peopleAndPlaces, peopleToAsk, professionals, saferPlace } = plan;
  const said = {
    warningSigns: personalSigns,
    ownWays: aloneICan,
    peopleAndPlaces,
    peopleToAsk,
    professionals,
    saferPlace,
  };
  return byTherapist(of, {
    what: name,
    at: writtenAt,
    does: (ports) =>
      add(ports, of, {
        kind: "safety-plan",
        name,
        fields: { ...said, ...replacing(of, `safety plan ${place - 1}`) },
      }),
  });
}

/** Nobody but a supervisor has something shared with them. */
const isWithSupervisor = (of: Case, share: DemoShare): boolean => of.supervisors.has(share.with);

const END_OF_DAY = 1439;
/** Nothing is shared for longer than the client agreed to, which is for a year from a day before the share. */
const MOST_DAYS = 330;

const shareStep = (of: Case, share: DemoShare): Step =>
  byTherapist(of, {
    what: `share with ${share.with}`,
    at: share.from,
    does: (ports) =>
      addShare(ports, of.id, {
        memberId: of.member(share.with).id,
        parts: share.parts,
        until: earlier(
          of.moment({ day: share.until, minute: END_OF_DAY }),
          of.moment({ ...share.from, day: dayAfter(share.from.day, MOST_DAYS) }),
        ),
      }),
  });

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
