import { anchoring } from "./anchor-audit.ts";
import { backUp } from "./back-up.ts";
import { codeTranscript } from "./code-transcript.ts";
import { codeWaiting } from "./code-waiting.ts";
import { finishingErasures } from "./finish-erasures.ts";
import type { Job } from "./job.ts";
import { recountOfRisk } from "./recount-risk.ts";
import { refreshOfClient } from "./refresh-client.ts";
import { remind } from "./remind.ts";
import { retention } from "./retention.ts";
import { sendReminder } from "./send-reminder.ts";
import { tidy } from "./tidy.ts";

/** Everything that the practice does by itself. Adding a job is a new file and a new line here. */
export const jobs: readonly Job[] = [
  anchoring,
  backUp,
  codeTranscript,
  codeWaiting,
  finishingErasures,
  recountOfRisk,
  refreshOfClient,
  remind,
  retention,
  sendReminder,
  tidy,
];
