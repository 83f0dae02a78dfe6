import type { Happened, Instant, Result, Signal } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { BadCursor, Changed, Page, PageAsked, Written } from "./records.ts";

/** Open: worth a look. Closed: with what came of it. Passed: held back by the budget, or overtaken by what came later. */
export type SignalState = "open" | "closed" | "passed";

/** What came of a signal, in the therapist's words. */
export type ClosingWords = {
  readonly happened: Happened;
  readonly note?: string;
  readonly seenAt?: Instant;
  readonly action?: string;
  readonly outcome?: string;
};
export type KeptClosing = ClosingWords & { readonly closedAt: Instant; readonly closedBy: string };

export type KeptSignal = {
  readonly id: string;
  readonly version: number;
  readonly signal: Signal;
  readonly ruleVersion: number;
  readonly state: SignalState;
  readonly happenedAt: Instant;
  /** The form that it rests on, where it is one alone. */
  readonly administrationId?: string;
  /** By item, what the answers were put right to later; null where the question was then left open. */
  readonly amendedTo?: Readonly<Record<string, number | null>>;
  readonly closing?: KeptClosing;
};

export type SignalsAsked = PageAsked & { readonly state?: SignalState | undefined };

type Unreadable = NotFound | RecordDamaged;

export type SignalStore = {
  /** Risk first, then the more urgent, then the latest: of one client, or of all that the permit's holder may see. */
  readonly list: (permit: Permit, asked: SignalsAsked) => Promise<Result<Page<KeptSignal>, Unreadable | BadCursor>>;
  /** One signal, taken for writing. @error changed-meanwhile when it is not of this version any more. */
  readonly toClose: (
    permit: ClientPermit,
    which: { readonly id: string; readonly version: number },
  ) => Promise<Result<KeptSignal, Unreadable | Changed>>;
  readonly close: (
    permit: ClientPermit,
    signal: KeptSignal,
    closing: ClosingWords,
  ) => Promise<Result<Written, NotFound>>;
};
