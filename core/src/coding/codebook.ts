import type { Source } from "../foundation/source.ts";

export type CodedSpeaker = "therapist" | "client";

/** One level of a code: a step of an ordered scale, or a category with a name. */
export type CodeLevel = {
  readonly level: number | string;
  readonly name: string;
  readonly definition: string;
  readonly example?: string;
};

/** A code of a codebook: what it means, whose turns it is given to, and its levels in order. */
export type Code = {
  readonly id: string;
  readonly name: string;
  readonly speaker: CodedSpeaker;
  readonly means: string;
  /** `ordered`: 0, 1, 2 …; `categories`: names without an order. */
  readonly scale: "ordered" | "categories";
  readonly levels: readonly CodeLevel[];
  /** What it may not be shown as, or how badly even people agree on it. */
  readonly caution?: string;
};

export type Codebook = {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly purpose: string;
  /** Where it may be used: spoken sessions, or written exchanges such as messages. */
  readonly appliesTo: "spoken" | "written";
  readonly codes: readonly Code[];
  readonly conventions: readonly string[];
  readonly licence: string;
  readonly source: Source;
};
