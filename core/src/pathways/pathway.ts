import type { NonEmpty } from "../foundation/non-empty.ts";
import type { Source } from "../foundation/source.ts";

/** How often within the weeks of a pathway. */
export type Rhythm = "day" | "session" | "second-session" | "fourth-session";

/** One instrument that may be asked. */
export type Choice = {
  readonly instrument: string;
  /** `total`: the wording may not ship, so a practice that is permitted to use the form types the total in. */
  readonly by: "form" | "total";
  /** Absent: each time that its set is asked. */
  readonly every?: Rhythm;
  /** How often its questions may come in one sitting, such as once for each of three goals; absent: once. */
  readonly repeats?: number;
};

/** What a step is about. Where a pathway and the shared part have a step about the same, the pathway's own is asked. */
export type StepAbout =
  | "symptoms"
  | "mood"
  | "anxiety"
  | "worry"
  | "trauma"
  | "obsessions"
  | "mania"
  | "highs"
  | "grief"
  | "relationship"
  | "distress"
  | "difficulty"
  | "wellbeing"
  | "goals"
  | "session"
  | "alcohol"
  | "support"
  | "suicide";

/** `each-partner-privately`: each answers alone, and neither ever sees the other's answers. */
export type SeenBy = "client-and-therapist" | "each-partner-privately" | "therapist";

/** One thing to ask, by one of these instruments. The first is what the pathway suggests. */
type FormStep = { readonly oneOf: NonEmpty<Choice>; readonly interview?: never };
/** One thing to ask in the interview, where no form may ship or none is better than a talk. */
type InterviewStep = { readonly interview: NonEmpty<string>; readonly oneOf?: never };

export type Step = (FormStep | InterviewStep) & {
  readonly about: StepAbout;
  /** In words, such as "if worry is in the foreground"; absent: always. */
  readonly when?: string;
  /** What to mind when asking. */
  readonly mind?: string;
  readonly seenBy: SeenBy;
};

/** The sets of a pathway, in the order of therapy. */
export const PATHWAY_SETS = ["start", "eachSession", "everyFewSessions", "atEnd"] as const;
export type PathwaySet = (typeof PATHWAY_SETS)[number];

/** What is asked when, for one presentation; `everyFewSessions` is every fourth to sixth. It suggests, people choose. */
export type Pathway = Readonly<Record<PathwaySet, readonly Step[]>> & {
  readonly id: string;
  readonly name: string;
  /** Whom it suits, in words. */
  readonly suits: string;
  readonly cautions: readonly string[];
  readonly source: Source;
};
