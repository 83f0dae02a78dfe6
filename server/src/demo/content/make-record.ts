import { invariant } from "@attune/core";
import { between, chanceFor } from "./chance.ts";
import { momentAfter } from "./days.ts";
import type {
  DemoAppointment,
  DemoNote,
  DemoNoteForm,
  DemoPrivateNote,
  DemoSession,
  DemoSessionRecord,
} from "./shape.ts";
import type { ClientStory, ToldNote, ToldSession } from "./story.ts";

export const NOTE_PARTS: Readonly<Record<DemoNoteForm, readonly string[]>> = {
  soap: ["Subjective", "Objective", "Assessment", "Plan"],
  dap: ["Data", "Assessment", "Plan"],
  birp: ["Behaviour", "Intervention", "Response", "Plan"],
  girp: ["Goal", "Intervention", "Response", "Plan"],
  free: ["Note"],
};

/** Every session that was held, with its record where the therapist kept one. */
export const makeSessions = (
  { sessions }: ClientStory,
  appointments: readonly DemoAppointment[],
): readonly DemoSession[] =>
  appointments
    .filter(({ attendance }) => attendance.kind === "attended")
    .map(({ session, at, minutes }) => {
      const told = toldOf(sessions[session - 1]);
      return { number: session, at, minutes, about: told.about, ...recordOf(told) };
    });

function toldOf(told: string | ToldSession | undefined): ToldSession {
  invariant(told !== undefined, "a line for every session that was held");
  return typeof told === "string" ? { about: told } : told;
}

function recordOf(told: ToldSession): { readonly record?: DemoSessionRecord } {
  const { agenda = [], concernNow = [], pastExperience = [], pattern = [], marks = [] } = told;
  const isKept = agenda.length + concernNow.length + pastExperience.length + pattern.length + marks.length > 0;
  return isKept ? { record: { agenda, concernNow, pastExperience, pattern, marks } } : {};
}

/** A note for every session, in the evening of its day or soon after the session; one line where no more was told. */
export const makeNotes = (
  { slug, sessions }: ClientStory,
  held: readonly DemoSession[],
  seed: number,
): readonly DemoNote[] =>
  held.map(({ number, at, minutes }) => {
    const { note = ["free", ""], about, draft = false } = toldOf(sessions[number - 1]);
    const later = Math.round(between(chanceFor(seed, `${slug} note ${number}`), 8, 100));
    return {
      session: number,
      form: note[0],
      state: draft ? "draft" : "signed",
      writtenAt: momentAfter(at, minutes + later),
      parts: partsOf(note, about),
    };
  });

function partsOf([form, ...parts]: ToldNote, about: string): DemoNote["parts"] {
  const told = parts.join("") === "" ? [about] : parts;
  const names = NOTE_PARTS[form];
  invariant(names.length === told.length, "words for every part of a note");
  return names.map((name, at) => ({ name, words: told[at] ?? "" }));
}

export const makePrivateNotes = ({ sessions }: ClientStory, held: readonly DemoSession[]): readonly DemoPrivateNote[] =>
  held.flatMap(({ number, at, minutes }) => {
    const { privately } = toldOf(sessions[number - 1]);
    return privately === undefined
      ? []
      : [{ session: number, writtenAt: momentAfter(at, minutes + 15), words: privately }];
  });
