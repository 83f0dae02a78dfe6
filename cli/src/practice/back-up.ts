import { resolve } from "node:path";
import type { AnswerOf, RouteNamed } from "@attune/api";
import { ok, type Result } from "@attune/core";
import type { Failure, PracticeFailure } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { plain } from "../terminal/plain.ts";
import { counted } from "../terminal/sheet.ts";
import { type Practice, practiceAsMachine } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { show } from "./show.ts";
import { whileServing } from "./while-serving.ts";

export type BackUpRequest = CommonOptions & {
  readonly file: string | undefined;
  /** Starts the server for as long as this takes, where none is running. */
  readonly start?: boolean;
};

type Made = AnswerOf<RouteNamed<"make-backup">>;

/** Has the server write one encrypted file of everything, as whoever runs the machine. */
export async function backUp(request: BackUpRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = practiceAsMachine(request, surroundings);
  if (!practice.ok) return practice;
  const first = await makeBackup(practice.value, request.file);
  const isToStart = request.start === true && !first.ok && isNobody(first.failure);
  const made = isToStart
    ? await whileServing({ practice: practice.value, demo: request.demo === true }, surroundings, () =>
        makeBackupInTurn(practice.value, request.file),
      )
    : first;
  if (!made.ok) return made;
  return show({ json: request.json, document: made.value, lines: () => madeLines(made.value) }, surroundings);
}

const isNobody = (failure: PracticeFailure): boolean =>
  failure.kind === "no-answer" && failure.because === "nobody-listens";

async function makeBackup(practice: Practice, file: string | undefined): Promise<Result<Made, PracticeFailure>> {
  const made = await practice.call("make-backup", { body: file === undefined ? {} : { file: resolve(file) } });
  return made.ok ? ok(made.value.body) : made;
}

/** The pause between two tries, and how many there are, of a server that was started for this alone. */
const PAUSE_MS = 1000;
const MOST_TRIES = 1800;

/** A server that has just started may be making a backup of its own, which is not the file that was asked for. */
async function makeBackupInTurn(practice: Practice, file: string | undefined): Promise<Result<Made, PracticeFailure>> {
  let made = await makeBackup(practice, file);
  for (let tries = 1; tries < MOST_TRIES && !made.ok && isBusy(made.failure); tries += 1) {
    await new Promise((passed) => setTimeout(passed, PAUSE_MS));
    made = await makeBackup(practice, file);
  }
  return made;
}

const isBusy = (failure: PracticeFailure): boolean =>
  failure.kind === "practice-refused" && failure.because === "already-running";

const MEBIBYTE = 1024 * 1024;

const madeLines = ({ file, keysFile, bytes, rows, seconds }: Made): readonly string[] => [
  `Backed up, encrypted: ${plain(file)}`,
  `  ${counted(rows, "row")}, ${(bytes / MEBIBYTE).toFixed(1)} MiB, ${seconds.toFixed(1)} s`,
  `The keys' own copy: ${plain(keysFile)}`,
  "Keep both away from this machine; the recovery sheet opens them.",
];
