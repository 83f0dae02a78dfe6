import { agreement } from "./agreement.ts";
import { change } from "./change.ts";
import { code } from "./code.ts";
import { codebook } from "./codebook.ts";
import type { CommandEntry } from "./command-entry.ts";
import { completion } from "./completion.ts";
import { fit } from "./fit.ts";
import { formats } from "./formats.ts";
import { instruments } from "./instruments.ts";
import { model } from "./model.ts";
import { packs } from "./packs.ts";
import { redact } from "./redact.ts";
import { review } from "./review.ts";
import { score } from "./score.ts";
import { trajectory } from "./trajectory.ts";

/** Every command, in the order in which help lists them. Adding one is a new file and a new line here. */
export const commands: readonly CommandEntry[] = [
  review,
  code,
  redact,
  formats,
  codebook,
  model,
  agreement,
  instruments,
  packs,
  score,
  change,
  trajectory,
  fit,
  completion,
];
