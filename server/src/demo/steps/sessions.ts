import { signNote } from "../../actions/transcripts/sign-note.ts";
import { momentAfter } from "../content/days.ts";
import { instrumentOf } from "../content/make-administrations.ts";
import type { DemoNote, DemoPrediction, DemoPrivateNote, DemoSession } from "../content/shape.ts";
import type { Step } from "../step.ts";
import { add, byTherapist, type Case, idOf, inSession } from "./case.ts";

/** What the therapist writes down of each session. */
export const sessionSteps = (of: Case): readonly Step[] => [
  ...of.client.sessions.map((each) => sessionStep(of, each)),
  ...of.client.predictions.map((each) => predictionStep(of, each)),
  ...of.client.notes.flatMap((each) => noteSteps(of, each)),
  ...of.client.privateNotes.map((each) => privateNoteStep(of, each)),
];

const MINUTE = 60_000;

function sessionStep(of: Case, { number, at, minutes, about, record }: DemoSession): Step {
  const name = `session ${number}`;
  const ended = momentAfter(at, minutes);
  const fields = {
    happenedAt: of.moment(at),
    number,
    endedAt: of.moment(ended),
    agenda: record === undefined || record.agenda.length === 0 ? [about] : record.agenda,
    ...(record !== undefined && {
      concern: record.concernNow,
      past: record.pastExperience,
      pattern: record.pattern,
      marks: record.marks.map(({ minute, words }) => ({ kind: "cue", at: minute * MINUTE, words })),
    }),
  };
  return byTherapist(of, {
    what: name,
    at: ended,
    does: (ports) => add(ports, of, { kind: "session", name, fields: { ...fields, ...links(of, number) } }),
  });
}

const links = (of: Case, number: number) => {
  const place = of.client.appointments.findIndex(
    ({ session, attendance }) => session === number && attendance.kind === "attended",
  );
  return { episodeId: idOf(of, "episode"), appointmentId: idOf(of, `appointment ${place}`) };
};

const CHECK = instrumentOf("session-check-therapist").items;

function predictionStep(of: Case, { session, at, answers }: DemoPrediction): Step {
  const name = `prediction ${session}`;
  const expected = Object.fromEntries(CHECK.map(({ id }, place) => [id, answers[place]]));
  return byTherapist(of, {
    what: name,
    at,
    does: (ports) =>
      add(ports, of, {
        kind: "prediction",
        name,
        fields: { sessionNumber: session, expected, ...inSession(of, session) },
      }),
  });
}

const TO_READ_IT_AGAIN = 3;

function noteSteps(of: Case, { session, form, state, writtenAt, parts }: DemoNote): readonly Step[] {
  const name = `note ${session}`;
  const sentences = parts.map(({ name: section, words }) => ({ section, words, source: "written" }));
  const written = byTherapist(of, {
    what: name,
    at: writtenAt,
    does: (ports) => add(ports, of, { kind: "note", name, fields: { form, sentences, ...inSession(of, session) } }),
  });
  if (state === "draft") return [written];
  return [
    written,
    byTherapist(of, {
      what: `${name} signed`,
      at: momentAfter(writtenAt, TO_READ_IT_AGAIN),
      does: (ports) => signNote(ports, of.id, { id: idOf(of, name), version: 1 }),
    }),
  ];
}

function privateNoteStep(of: Case, { session, writtenAt, words }: DemoPrivateNote): Step {
  const name = `private note ${session}`;
  return byTherapist(of, {
    what: name,
    at: writtenAt,
    does: (ports) => add(ports, of, { kind: "private-note", name, fields: { text: words, ...inSession(of, session) } }),
  });
}
