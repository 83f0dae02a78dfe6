import { codebook } from "./codebook.ts";
import { decision } from "./decision.ts";
import { exporter } from "./exporter.ts";
import { importer } from "./importer.ts";
import { indexOfSession } from "./index-of-session.ts";
import { instrument } from "./instrument.ts";
import type { Kind } from "./kind.ts";
import { moment } from "./moment.ts";
import { pathway } from "./pathway.ts";
import { signal } from "./signal.ts";

/** Everything that `npm run new` can begin. Adding a kind is a new file and a new line here. */
export const kinds: readonly Kind[] = [
  codebook,
  decision,
  exporter,
  importer,
  indexOfSession,
  instrument,
  moment,
  pathway,
  signal,
];
