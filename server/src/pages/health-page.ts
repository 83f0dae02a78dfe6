import type { Instant } from "@attune/core";
import { page } from "./frame.ts";
import { html } from "./html.ts";
import { plural, words } from "./words.wording.ts";

export type HealthView = {
  readonly now: Instant;
  /** Left out for strangers. */
  readonly version?: string;
  readonly database: { readonly kind: "embedded" | "postgres"; readonly answers: boolean; readonly isDurable: boolean };
  /** Left out where none was made yet. */
  readonly lastBackupAt?: Instant;
  /** `lastBeatAt`: when the database last answered the work in the background; left out where it never did. */
  readonly jobs: { readonly lastBeatAt?: Instant; readonly failed: number };
  readonly keys: { readonly areOpen: boolean; readonly copiedAt?: Instant };
};

type Line = { readonly name: string; readonly isGood: boolean; readonly says: string };

/** A backup older than this needs a look, in milliseconds. */
const BACKUP_IS_OLD = 48 * 60 * 60 * 1000;

/** How the server is doing, in words: never a colour alone. */
export function healthPage(view: HealthView): string {
  const lines = [database(view), durable(view), backup(view), jobs(view), keys(view)];
  const isGood = lines.every((line) => line.isGood);
  return page({
    title: words.health.title,
    body: html`<p class="lead"><strong>${isGood ? words.health.good : words.health.look}.</strong>${view.version && html` ${words.product} ${view.version}`}</p>
<dl class="card health">${lines.map(
      (line) => html`<div><dt>${line.name}</dt><dd class="${line.isGood ? "good" : "look"}">${line.says}</dd></div>`,
    )}</dl>`,
  });
}

const database = ({ database: { kind, answers } }: HealthView): Line => ({
  name: words.health.database,
  isGood: answers,
  says: `${kind === "embedded" ? "Built in, on this machine" : "A PostgreSQL server"}; it ${answers ? "answers" : "does not answer"}.`,
});

const durable = ({ database: { isDurable } }: HealthView): Line => ({
  name: words.health.durable,
  isGood: isDurable,
  says: isDurable
    ? "Proved at the start: what is saved has reached the disk."
    : "Not proved. A power cut could lose what was saved last.",
});

function backup({ lastBackupAt, now }: HealthView): Line {
  const name = words.health.backup;
  if (lastBackupAt === undefined) return { name, isGood: false, says: "None was made yet." };
  const isGood = Date.parse(now) - Date.parse(lastBackupAt) < BACKUP_IS_OLD;
  return { name, isGood, says: `Made on ${inWords(lastBackupAt)}${isGood ? "." : ", longer ago than two days."}` };
}

/** It gives a sign every few seconds; after this many milliseconds without one, it needs a look. */
const BEAT_IS_OLD = 3 * 60 * 1000;

function jobs({ jobs: { lastBeatAt, failed }, now }: HealthView): Line {
  const name = words.health.jobs;
  if (lastBeatAt === undefined) return { name, isGood: false, says: "It has not begun yet." };
  if (Date.parse(now) - Date.parse(lastBeatAt) > BEAT_IS_OLD) {
    const since = `It has given no sign since ${inWords(lastBeatAt)}`;
    return { name, isGood: false, says: `${since}. If this stays so, start Attune again.` };
  }
  if (failed === 0) return { name, isGood: true, says: "It runs, and nothing has failed." };
  return { name, isGood: false, says: `It runs; ${plural(failed, "task")} failed and can be looked at.` };
}

function keys({ keys: { areOpen, copiedAt } }: HealthView): Line {
  const name = words.health.keys;
  if (!areOpen) return { name, isGood: false, says: "Not open. Nothing can be read or written until they are." };
  return { name, isGood: true, says: copiedAt ? `Open; last copied on ${inWords(copiedAt)}.` : "Open." };
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

const inWords = (moment: Instant): string =>
  `${Number(moment.slice(8, 10))} ${MONTHS[Number(moment.slice(5, 7)) - 1]} ${moment.slice(0, 4)} at ${moment.slice(11, 16)} UTC`;
