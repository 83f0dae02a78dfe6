import type { Day } from "@attune/core";
import type {
  DemoAdministration,
  DemoAppointment,
  DemoAssignment,
  DemoBlankForm,
  DemoConsent,
  DemoDiaryEntry,
  DemoEventNote,
  DemoFormulation,
  DemoGoal,
  DemoNote,
  DemoPlan,
  DemoPrediction,
  DemoPrivateNote,
  DemoRiskClosing,
  DemoSafetyPlan,
  DemoSession,
  DemoSessionCheck,
  DemoShare,
  DemoTranscript,
} from "./record-shape.ts";

export * from "./record-shape.ts";

export const PRESENTATIONS = [
  "anxiety",
  "depression",
  "ptsd",
  "ocd",
  "bipolar",
  "relationship",
  "loss",
  "life-changes",
] as const;
/** Also the id of the pathway. */
export type DemoPresentation = (typeof PRESENTATIONS)[number];

export const APPROACHES = ["cognitive-behavioural", "psychodynamic", "humanistic"] as const;
export type DemoApproach = (typeof APPROACHES)[number];

export type DemoRole = "therapist" | "supervisor" | "trainee" | "administrator";

export type DemoLicence = {
  readonly title: string;
  readonly issuedBy: string;
  readonly number: string;
  readonly validUntil: Day;
};

export type DemoMember = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly DemoRole[];
  readonly licences: readonly DemoLicence[];
  readonly approaches: readonly DemoApproach[];
  readonly presentations: readonly DemoPresentation[];
  /** In their own words, for the public page of the practice. */
  readonly about: string;
};

export type DemoEnding = {
  readonly on: Day;
  readonly how: "agreed" | "dropped-out" | "referred-on";
  readonly words: string;
};

export type DemoClient = {
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  readonly born: Day;
  readonly presentation: DemoPresentation;
  readonly approach: DemoApproach;
  /** Key of the member who treats them. */
  readonly therapist: string;
  /** What brought them, as first written down. */
  readonly reason: string;
  readonly history: string;
  readonly episode: { readonly startedOn: Day; readonly ended?: DemoEnding };
  /** In the order of time, those still to come at the end. */
  readonly appointments: readonly DemoAppointment[];
  readonly sessions: readonly DemoSession[];
  readonly notes: readonly DemoNote[];
  readonly privateNotes: readonly DemoPrivateNote[];
  readonly administrations: readonly DemoAdministration[];
  readonly blankForms: readonly DemoBlankForm[];
  readonly sessionChecks: readonly DemoSessionCheck[];
  readonly predictions: readonly DemoPrediction[];
  readonly goals: readonly DemoGoal[];
  readonly assignments: readonly DemoAssignment[];
  readonly diary: readonly DemoDiaryEntry[];
  readonly events: readonly DemoEventNote[];
  readonly safetyPlans: readonly DemoSafetyPlan[];
  readonly formulations: readonly DemoFormulation[];
  readonly plans: readonly DemoPlan[];
  readonly consents: readonly DemoConsent[];
  readonly shares: readonly DemoShare[];
  readonly riskClosings: readonly DemoRiskClosing[];
  readonly transcripts: readonly DemoTranscript[];
};

/** Everything in it is invented: nobody in it exists, and nothing in it was ever said. */
export type DemoPractice = {
  readonly demo: true;
  readonly name: string;
  readonly about: string;
  readonly zone: string;
  readonly members: readonly DemoMember[];
  readonly clients: readonly DemoClient[];
};
