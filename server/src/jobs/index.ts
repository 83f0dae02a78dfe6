import { anchorAudit } from "./anchor-audit.ts";
import { backUp } from "./back-up.ts";
import { codeTranscript } from "./code-transcript.ts";
import { codeWaiting } from "./code-waiting.ts";
import { finishErasures } from "./finish-erasures.ts";
import type { Job } from "./job.ts";
import { remind } from "./remind.ts";
import { retention } from "./retention.ts";
import { sendReminder } from "./send-reminder.ts";
import { tidy } from "./tidy.ts";

/** Everything that the practice does by itself. Adding a job is a new file and a new line here. */
export const jobs: readonly Job[] = [
  anchorAudit,
  backUp,
  codeTranscript,
  codeWaiting,
  finishErasures,
  remind,
  retention,
  sendReminder,
  tidy,
];
