import { administration } from "./administration.ts";
import { agreement } from "./agreement.ts";
import { audit } from "./audit.ts";
import { backup } from "./backup.ts";
import { change } from "./change.ts";
import { client } from "./client.ts";
import { clients } from "./clients.ts";
import { code } from "./code.ts";
import { codebook } from "./codebook.ts";
import type { CommandEntry } from "./command-entry.ts";
import { completion } from "./completion.ts";
import { consent } from "./consent.ts";
import { exportAll } from "./export.ts";
import { fit } from "./fit.ts";
import { formats } from "./formats.ts";
import { instruments } from "./instruments.ts";
import { invite } from "./invite.ts";
import { keys } from "./keys.ts";
import { members } from "./members.ts";
import { model } from "./model.ts";
import { packs } from "./packs.ts";
import { redact } from "./redact.ts";
import { restore } from "./restore.ts";
import { review } from "./review.ts";
import { score } from "./score.ts";
import { serve } from "./serve.ts";
import { session } from "./session.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { signal } from "./signal.ts";
import { signals } from "./signals.ts";
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
  serve,
  signIn,
  signOut,
  clients,
  client,
  consent,
  session,
  administration,
  signals,
  signal,
  invite,
  members,
  exportAll,
  backup,
  restore,
  audit,
  keys,
];
