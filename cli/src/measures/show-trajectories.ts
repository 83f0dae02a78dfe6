import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { drawSvg, fail, ok, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { writingReason } from "../input/system-reason.ts";
import { print } from "../output/print.ts";
import { writeWhole } from "../output/write-file.ts";
import type { Surroundings } from "../surroundings.ts";
import { paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";
import { chooseProfile } from "./choose-profile.ts";
import { groupScores } from "./group-scores.ts";
import { knownInstruments } from "./known-instruments.ts";
import { type FittedModel, readModel } from "./read-model.ts";
import { readScores } from "./read-scores.ts";
import { trajectorySheet } from "./render-trajectory.ts";
import { readTrajectory, type Trajectory, type TrajectoryView } from "./trajectory.ts";
import { trajectoryDocument } from "./trajectory-document.ts";

/** What `attune trajectory` was asked to do, as typed. */
export type TrajectoryRequest = {
  readonly file: string;
  readonly instrument?: string | undefined;
  readonly all?: boolean | undefined;
  readonly client?: string | undefined;
  readonly profile?: string | undefined;
  readonly model?: string | undefined;
  readonly view: string;
  readonly svg?: string | undefined;
  readonly json?: boolean | undefined;
};

/** Draws the courses in a file of scores, with what each shows. */
export async function showTrajectories(
  request: TrajectoryRequest,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const read = await readAll(request, surroundings);
  if (!read.ok) return read;
  const { trajectories, view } = read.value;

  if (request.svg !== undefined) {
    const written = await writeCharts(request.svg, trajectories, surroundings);
    if (!written.ok) return written;
  }
  const page = { width: sheetWidth(surroundings.output.columns), paint: paintFor(surroundings) };
  const text = request.json
    ? JSON.stringify(trajectories.map((each) => trajectoryDocument(each, view)))
    : trajectories.flatMap((each) => [...trajectorySheet(each, view, page), ""]).join("\n");
  await print(surroundings.output, `${text.trimEnd()}\n`);
  return ok(undefined);
}

type Read = { readonly trajectories: readonly Trajectory[]; readonly view: TrajectoryView };

async function readAll(request: TrajectoryRequest, surroundings: Surroundings): Promise<Result<Read, Failure>> {
  const audience = request.view;
  if (audience !== "therapist" && audience !== "client") return fail(wrongUse("--view is therapist or client."));
  const profile = chooseProfile(request.profile);
  if (!profile.ok) return profile;
  const known = await knownInstruments(surroundings);
  if (!known.ok) return known;
  const model = await modelOf(request.model, surroundings);
  if (!model.ok) return model;
  const rows = await readScores(request, known.value, surroundings);
  if (!rows.ok) return rows;

  const chosen = groupScores(rows.value).filter(({ client }) => [undefined, client].includes(request.client));
  if (chosen.length === 0) return fail(wrongUse("there is no such client in the file."));
  const view: TrajectoryView = { profile: profile.value, model: model.value, audience, known: known.value };
  return ok({ trajectories: chosen.map((each) => readTrajectory(each, view)), view });
}

async function modelOf(
  file: string | undefined,
  surroundings: Surroundings,
): Promise<Result<FittedModel | undefined, Failure>> {
  return file === undefined ? ok(undefined) : readModel(file, surroundings);
}

const SIZE = { width: 720, height: 360 };

/** Files are numbered and not named after a client, whose code may hold anything. */
async function writeCharts(
  folder: string,
  trajectories: readonly Trajectory[],
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return fail({ kind: "unwritable-file", file: folder, because: writingReason(error) });
  }
  for (const [at, { chart }] of trajectories.entries()) {
    const file = join(folder, `${String(at + 1).padStart(3, "0")}-${chart.instrument}.svg`);
    const written = await writeWhole(file, drawSvg(chart, SIZE), surroundings);
    if (!written.ok) return written;
  }
  surroundings.errors.write(`${trajectories.length} charts were written to ${folder}.\n`);
  return ok(undefined);
}
