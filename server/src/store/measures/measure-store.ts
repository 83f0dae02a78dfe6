import { ok } from "@attune/core";
import type { MeasureStore } from "../../ports/measures.ts";
import type { Desk } from "../desk.ts";
import { addForm } from "./add-form.ts";
import { readCorners, readCourse, readEventNotes } from "./course.ts";
import { listForms, listScores } from "./lists.ts";

/** Where the indices of coded transcripts come from; without it, nothing was shown. */
export type ShownOf = MeasureStore["shown"];
const nothingShown: ShownOf = async () => ok(new Map());

/** Forms and scores on the practice's database. */
export const measureStore = (desk: Desk, shown: ShownOf = nothingShown): MeasureStore => ({
  add: (leave, form) => addForm(desk, leave, form),
  administrations: (permit, asked) => listForms(desk, permit, asked),
  scores: (permit, asked) => listScores(desk, permit, asked),
  course: (permit, scale) => readCourse(desk, permit, scale),
  eventNotes: (permit) => readEventNotes(desk, permit),
  corners: (permit) => readCorners(desk, permit),
  shown,
});
