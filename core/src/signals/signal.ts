import type { NonEmpty } from "../foundation/non-empty.ts";
import type { Evidence, Place } from "./evidence.ts";

/** How soon somebody should look. */
export type Urgency = "today" | "next-session" | "when-convenient";

/** What a rule found, before it is known whose and which rule's it is. */
export type FoundSignal = Place & {
  readonly urgency: Urgency;
  readonly evidence: NonEmpty<Evidence>;
  /** How far beyond its own limit, 0 to 1. It ranks signals of one urgency and is never shown. */
  readonly strength: number;
};

type SignalFacts = FoundSignal & {
  readonly rule: string;
  readonly clientId: string;
  /** Never shown to a partner, nor where a partner may look. */
  readonly isPrivate: boolean;
};

/** A signal that nothing limits or hides, and that is closed only with what was done about it. */
export type RiskSignal = SignalFacts & { readonly risk: true };
export type OrdinarySignal = SignalFacts & { readonly risk: false };

/** Something worth a look, with what it rests on. It points; it does not diagnose, predict or command. */
export type Signal = RiskSignal | OrdinarySignal;
