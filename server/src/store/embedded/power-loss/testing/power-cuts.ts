import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "@attune/core";
import { type Child, startChild } from "../../testing/child.ts";
import { type Kind, openKind } from "./database.ts";
import { type Chance, DiskModel } from "./disk-model.ts";
import { makeJournal } from "./journal.ts";
import { readRecording } from "./recording.ts";

/** Shares of the unsynced pages that a power cut takes. All of them is what a disk without write-back would lose. */
const RATES = [1, 0.9, 0.5];

/** Long enough for a start after a power cut on a busy machine; what takes longer does not open. */
const OPENS_WITHIN = 90_000;

export type Outcome = {
  readonly image: number;
  readonly acknowledged: number;
  readonly rate: number;
  readonly unsynced: number;
  readonly found: string;
};

/** Nothing lost, nothing altered, no half of a transaction. */
export const INTACT = JSON.stringify({ lost: 0, altered: 0, halves: 0, tallies: 0 });

/** A database with an empty journal, closed and so complete on the disk. */
export async function makeBase(folder: string): Promise<void> {
  const { run, close } = await openKind("embedded", folder);
  await makeJournal(run);
  await close();
}

export type Recorded = { readonly base: string; readonly recording: string };

/** One run of a writer in a process of its own, from the base on. */
export async function recordRun(kind: Kind, base: string, rows: number): Promise<Recorded> {
  const folder = `${base}-${kind}`;
  const recording = `${folder}.recording`;
  cpSync(base, folder, { recursive: true });
  const writer = startChild(join(import.meta.dirname, "writer.ts"), [kind, folder, recording]);
  if ((await writer.hear()) !== "ready") throw new Error("the writer did not open its database");
  writer.say(String(rows));
  const written = await writer.hear(180_000);
  await writer.kill();
  if (written !== String(rows)) throw new Error(`the writer wrote ${written} of ${rows} rows`);
  rmSync(folder, { recursive: true });
  return { base, recording };
}

type Cut = { readonly after: number; readonly image: number };

/** The places at which the power goes: half of them anywhere, half right after an acknowledgement. */
function chooseCuts(recording: string, images: number, chance: Chance): Cut[] {
  const acknowledged: number[] = [];
  let events = 0;
  for (const { event } of readRecording(recording)) {
    events += 1;
    if (event.kind === "acknowledge") acknowledged.push(events);
  }
  const first = acknowledged[0] ?? 0;
  return Array.from({ length: images }, (_, image) => {
    const anywhere = first + Math.floor(chance() * (events - first));
    const atRow = acknowledged[Math.floor(chance() * acknowledged.length)] ?? first;
    return { image, after: image % 2 === 0 ? atRow : anywhere };
  }).sort((a, b) => a.after - b.after);
}

/** Cuts the power `images` times in one recorded run, and opens what is left each time. */
export async function cutPower(kind: Kind, { base, recording }: Recorded, images: number): Promise<Outcome[]> {
  const chance = seededRandom(images);
  const cuts = chooseCuts(recording, images, chance);
  const model = new DiskModel(join(base, "database"));
  const checkers = new Checkers(kind);
  const outcomes: Outcome[] = [];
  let events = 0;
  let acknowledged = 0;

  for (const { event, bytes } of readRecording(recording)) {
    model.play(event, bytes);
    events += 1;
    if (event.kind === "acknowledge") acknowledged = event.row;
    for (; cuts[0]?.after === events; cuts.shift()) {
      const image = cuts[0].image;
      const rate = RATES[image % RATES.length] ?? 1;
      const folder = `${base}-${kind}-image-${image}`;
      const { unsynced } = model;
      model.cutPower(join(folder, "database"), rate, chance);
      const found = await checkers.check(`${acknowledged} ${folder}`);
      rmSync(folder, { recursive: true, force: true });
      outcomes.push({ image, acknowledged, rate, unsynced, found });
    }
  }
  await checkers.end();
  return outcomes;
}

/** A process that opens images; a new one when an image has ended or silenced the last. */
class Checkers {
  readonly #kind: Kind;
  #checker: Child | undefined;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  async check(image: string): Promise<string> {
    this.#checker ??= await startChecker();
    this.#checker.say(`${this.#kind} ${image}`);
    const found = await this.#checker.hear(OPENS_WITHIN);
    // An engine that did not open leaves its memory behind.
    if (found === undefined || found.includes("unopened")) await this.end();
    return found ?? "did not answer";
  }

  async end(): Promise<void> {
    await this.#checker?.kill();
    this.#checker = undefined;
  }
}

async function startChecker(): Promise<Child> {
  const checker = startChild(join(import.meta.dirname, "checker.ts"), []);
  await checker.hear();
  return checker;
}
