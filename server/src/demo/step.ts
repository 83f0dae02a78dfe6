import type { Instant, Result } from "@attune/core";
import type { Failure } from "../failure.ts";
import type { Actor } from "../ports/actor.ts";
import type { Ports } from "../ports/ports.ts";
import type { Desk } from "../store/desk.ts";

/** Something that somebody of the invented practice did, at a moment of its past. */
export type Step = {
  /** Names the step where it is refused, such as `nadia-brandt: session 3`. */
  readonly name: string;
  readonly at: Instant;
  /** Asked when its time has come: whoever acts may have come to the practice only just before. */
  readonly as: () => Actor;
  /** @param desk for what the practice's own jobs do */
  readonly does: (ports: Ports, desk: Desk) => Promise<Result<unknown, Failure>>;
};

/** A rule of the practice refused what the invented people did, so nothing was kept. */
export type StepRefused = {
  readonly kind: "demo-step-refused";
  readonly step: string;
  readonly because: string;
};
