import type { ChangeBasis } from "../change/verdict.ts";
import type { Day } from "../foundation/day.ts";
import type { Source } from "../foundation/source.ts";
import type { Scale } from "../measurement/instrument.ts";

/** Who a chart is for. A client's chart says less, in plainer words, and up is always better in it. */
export type Audience = "therapist" | "client";

/** A mark on an axis, in the axis' own unit, with the words beside it. */
export type ChartTick = { readonly at: number; readonly words: string };

/** The way across: sessions, or days after `start` where every score has its day. Both ends included. */
export type ChartX = {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly ChartTick[];
} & ({ readonly by: "session" } | { readonly by: "day"; readonly start: Day });

/** The way up, in points of the scale. Turned: the lowest score stands at the top. */
export type ChartY = {
  readonly from: number;
  readonly to: number;
  readonly turned: boolean;
  readonly betterWhen: Scale["betterWhen"];
  readonly ticks: readonly ChartTick[];
};

/** A named stretch of the scale, from its start up to the next. */
export type ChartBand = { readonly id: string; readonly from: number; readonly to: number; readonly words: string };

/** The scores expected at one place of the x axis, brought back into the scale's range. */
export type ChartExpectation = {
  readonly x: number;
  readonly lower: number;
  readonly mean: number;
  readonly upper: number;
};

/** A level worth comparing with. */
export type ChartLine = {
  readonly kind: "improvement" | "deterioration" | "cut-off" | "start";
  readonly at: number;
  readonly name: string;
  /** Which scores the line speaks of, in words, such as "12 or lower". */
  readonly scores: string;
  /** Absent for the client's own first score. */
  readonly source?: Source;
  readonly verified: boolean;
};

/** Scores about the same as the first one: fewer points away from it than the questionnaire itself may waver. */
export type SteadyRange = {
  readonly from: number;
  readonly to: number;
  /** A change of so many points is more than that. */
  readonly points: number;
};

/** Something that happened, in the words of whoever wrote it. */
export type ChartEvent = {
  /** Absent where nothing says when it was. */
  readonly x?: number;
  /** When it was, in words. */
  readonly place: string;
  readonly text: string;
  /** On which side of the axis it lies; it is then drawn at that end. */
  readonly outside?: "before" | "after";
};

export type ChartPoint = {
  readonly x: number;
  readonly y: number;
  readonly session: number;
  readonly day?: Day;
  /** True where skipped questions were filled from the answered ones. */
  readonly prorated: boolean;
  /** True where the total came from a form kept elsewhere. */
  readonly typedIn: boolean;
};

/** Two neighbouring points, by their place in `points`, that are not joined. */
export type ChartGap = {
  readonly from: number;
  readonly to: number;
  readonly because: "over-four-weeks" | "session-missed";
};

/** Whose numbers decide what counts as a change. */
export type ChartBasis = Pick<ChangeBasis, "profile" | "used" | "threshold" | "thresholdBasis" | "unverified">;

/**
 * One client's scores on one scale as a picture, before anything is drawn: page, paper and terminal draw the same chart.
 * Words stand in it, so that all of them also say the same.
 */
export type Chart = {
  readonly format: "attune/chart@1";
  readonly audience: Audience;
  readonly title: string;
  readonly instrument: string;
  readonly scale: string;
  /** True for a form that nobody has validated: it is compared only with the client's own earlier answers. */
  readonly ownForm: boolean;
  readonly x: ChartX;
  readonly y: ChartY;
  readonly bands: readonly ChartBand[];
  readonly expected: readonly ChartExpectation[];
  readonly steady?: SteadyRange;
  readonly lines: readonly ChartLine[];
  readonly events: readonly ChartEvent[];
  /** In the order of time. */
  readonly points: readonly ChartPoint[];
  /** Points to be joined by a line, by their place in `points`; a point that joins nothing is a segment of its own. */
  readonly segments: readonly (readonly number[])[];
  readonly gaps: readonly ChartGap[];
  /** Absent where no threshold is known, and from a client's chart. */
  readonly basis?: ChartBasis;
};
