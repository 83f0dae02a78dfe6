import type { WireReview } from "@attune/api";
import type { ReviewWords } from "../words.ts";

export type Moment = WireReview["moments"][number];

/** The turn under which a moment is kept: its first. */
export const momentTurn = ({ turns }: Moment): number => turns[0] ?? 0;

export type MomentWords = { readonly title: string; readonly why: string; readonly tryThis?: string | undefined };

/** The engine speaks English; another language says what the rule looks for. */
export const momentWords = ({ rule, title, why, tryThis }: Moment, { rules }: ReviewWords): MomentWords =>
  rules[rule] ?? { title, why, tryThis };

const CLEAR = 0.66;
const FAIR = 0.33;

/** How much it stands out, in words: a number would look like a measurement. */
export const strengthOf = ({ strength }: Moment): "clear" | "fair" | "faint" =>
  strength >= CLEAR ? "clear" : strength >= FAIR ? "fair" : "faint";
