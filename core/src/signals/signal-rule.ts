import type { Source } from "../foundation/source.ts";
import type { ClientRecord } from "./client-record.ts";
import type { FoundSignal } from "./signal.ts";

/** Looks at one client's record and says what is worth a look. Only a person knows what it means. */
export type SignalRule = {
  readonly id: string;
  /** When the rule raises a signal, for the list of rules. */
  readonly means: string;
  /** What the rule cannot know, and how often it is wrong where that is published. */
  readonly limits: string;
  readonly source: Source;
  readonly risk: boolean;
  readonly isPrivate?: true;
  readonly raise: (record: ClientRecord) => readonly FoundSignal[];
};
