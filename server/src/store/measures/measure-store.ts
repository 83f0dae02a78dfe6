import { ok } from "@attune/core";
import type { MeasureStore } from "../../ports/measures.ts";
import type { Desk } from "../desk.ts";
import { shownOf } from "../transcripts/shown-of.ts";
import { addForm } from "./add-form.ts";
import { readCorners, readCourse, readEventNotes } from "./course.ts";
import { listForms, listScores } from "./lists.ts";

/** Forms and scores on the practice's database. */
export const measureStore = (desk: Desk): MeasureStore => ({
  add: (leave, form) => addForm(desk, leave, form),
  administrations: (permit, asked) => listForms(desk, permit, asked),
  scores: (permit, asked) => listScores(desk, permit, asked),
  course: (permit, scale) => readCourse(desk, permit, scale),
  eventNotes: (permit) => readEventNotes(desk, permit),
  corners: (permit) => readCorners(desk, permit),
  shown: ({ client }) => readShown(desk, client),
});

async function readShown(desk: Desk, client: string): ReturnType<MeasureStore["shown"]> {
  const sessions = await shownOf(desk, client);
  return sessions.ok ? ok(new Map(sessions.value.map(({ number, shown }) => [number, shown]))) : sessions;
}
