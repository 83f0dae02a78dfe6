import { invariant, ok } from "@attune/core";
import type { FilledForm, LeaveToAdd, MeasureStore } from "../../ports/measures.ts";
import type { Desk } from "../desk.ts";
import { shownOf } from "../transcripts/shown-of.ts";
import { addForms } from "./add-form.ts";
import { readCorners, readCourse, readEventNotes } from "./course.ts";
import { listForms, listScores } from "./lists.ts";

/** Forms and scores on the practice's database. */
export const measureStore = (desk: Desk): MeasureStore => ({
  add: (leave, form) => addOne(desk, leave, form),
  addAll: (leave, forms) => addForms(desk, leave, forms),
  administrations: (permit, asked) => listForms(desk, permit, asked),
  scores: (permit, asked) => listScores(desk, permit, asked),
  course: (permit, scale) => readCourse(desk, permit, scale),
  eventNotes: (permit) => readEventNotes(desk, permit),
  corners: (permit) => readCorners(desk, permit),
  shown: ({ client }) => readShown(desk, client),
});

async function addOne(desk: Desk, leave: LeaveToAdd, form: FilledForm): ReturnType<MeasureStore["add"]> {
  const added = await addForms(desk, leave, [form]);
  if (!added.ok) return added;
  const [one] = added.value;
  invariant(one !== undefined, "each form that was added is told of");
  return ok(one);
}

async function readShown(desk: Desk, client: string): ReturnType<MeasureStore["shown"]> {
  const sessions = await shownOf(desk, client);
  return sessions.ok ? ok(new Map(sessions.value.map(({ number, shown }) => [number, shown]))) : sessions;
}
