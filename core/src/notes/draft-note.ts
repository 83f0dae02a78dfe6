import { MUST_BE_SAID, NOTE_PARTS, type NotePart } from "./note-parts.ts";
import { marksOnRecord, type SessionMark } from "./off-the-record.ts";

export type NoteSource = "marked" | "measured" | "agreed" | "written" | "not-assessed";

/** A sentence of a note, where it stands, and what it rests on. */
export type NoteSentence = { readonly section: NotePart; readonly words: string; readonly source: NoteSource };

/** `session`: counted from 1; what is filled in between two meetings carries the number of the next. */
type Measured = { readonly value: number; readonly session: number; readonly day?: string };
/** One scale: the first score, the one before the last, the last. */
export type NoteMeasure = {
  readonly name: string;
  readonly baseline?: Measured;
  readonly prior?: Measured;
  readonly latest: Measured;
};
export type AnsweredRisk = {
  readonly form: string;
  readonly question: string;
  readonly now: string;
  readonly before?: string;
  readonly happenedAt: string;
};
export type GivenExercise = { readonly exercise: string; readonly words?: string; readonly dueOn?: string };
export type DoneExercise = GivenExercise & { readonly shareDone?: number; readonly happenedAt: string };

/** All that a note may rest on: what was written and marked in the session, what was measured for it, what was agreed. */
export type NoteFacts = {
  readonly agenda?: readonly string[];
  /** Places in the agenda that were come to. */
  readonly covered?: readonly number[];
  readonly concern?: readonly string[];
  readonly past?: readonly string[];
  readonly pattern?: readonly string[];
  readonly marks?: readonly SessionMark[];
  readonly goals: readonly { readonly text: string; readonly rating: number }[];
  readonly measured: readonly NoteMeasure[];
  readonly risk: readonly AnsweredRisk[];
  readonly done: readonly DoneExercise[];
  readonly agreed: readonly string[];
  readonly given: readonly GivenExercise[];
  readonly nextAppointment?: string;
};

/** The sentences of a draft in one language. */
export type NoteWords = {
  readonly goal: (goal: NoteFacts["goals"][number]) => string;
  readonly talkedAbout: (agenda: readonly string[]) => string;
  readonly concern: (line: string) => string;
  readonly past: (line: string) => string;
  readonly pattern: (line: string) => string;
  readonly mark: (mark: SessionMark & { readonly words: string }) => string;
  readonly measured: (scale: NoteMeasure) => string;
  readonly risk: (answer: AnsweredRisk) => string;
  readonly done: (exercise: DoneExercise) => string;
  readonly agreed: (line: string) => string;
  readonly given: (exercise: GivenExercise) => string;
  readonly next: (at: string) => string;
  readonly notAssessed: (part: NotePart) => string;
};

/**
 * The draft of a session's note: a sentence for each thing that was written, marked, measured or agreed, and none for
 * anything else. What nobody wrote about and must not be passed over says that it was not assessed; an answer on a form is
 * no assessment of risk. Nothing that was off the record is in it, nor a mark without words.
 */
export function draftNote(facts: NoteFacts, words: NoteWords): readonly NoteSentence[] {
  const sentences = [...fromSession(facts, words), ...fromRecord(facts, words)];
  const silent = MUST_BE_SAID.filter((part) => part === "risk" || !sentences.some(({ section }) => section === part));
  const all = [...sentences, ...silent.map((part) => said(part, words.notAssessed(part), "not-assessed"))];
  return NOTE_PARTS.flatMap((part) => all.filter(({ section }) => section === part));
}

const said = (section: NotePart, words: string, source: NoteSource): NoteSentence => ({ section, words, source });

/** Where a mark's words belong. */
const OF_MARK = { cue: "reported", landed: "response", strain: "response", decision: "plan" } as const;

function fromSession(facts: NoteFacts, words: NoteWords): readonly NoteSentence[] {
  const { agenda = [], covered = [], concern = [], past = [], pattern = [], marks = [] } = facts;
  const cameTo = agenda.filter((_, place) => covered.includes(place));
  return [
    ...concern.map((line) => said("reported", words.concern(line), "written")),
    ...past.map((line) => said("reported", words.past(line), "written")),
    ...marksOnRecord(marks).flatMap((mark): readonly NoteSentence[] => {
      const { kind, words: own = "" } = mark;
      if (kind === "off-the-record" || own.trim() === "") return [];
      return [said(OF_MARK[kind], words.mark({ ...mark, words: own.trim() }), "marked")];
    }),
    ...(cameTo.length > 0 ? [said("done", words.talkedAbout(cameTo), "marked")] : []),
    ...pattern.map((line) => said("assessment", words.pattern(line), "written")),
  ];
}

const fromRecord = (facts: NoteFacts, words: NoteWords): readonly NoteSentence[] => [
  ...facts.goals.map((goal) => said("goal", words.goal(goal), "measured")),
  ...facts.measured.map((scale) => said("measured", words.measured(scale), "measured")),
  ...facts.risk.map((answer) => said("risk", words.risk(answer), "measured")),
  ...facts.done.map((exercise) => said("reported", words.done(exercise), "measured")),
  ...facts.agreed.map((line) => said("plan", words.agreed(line), "agreed")),
  ...facts.given.map((exercise) => said("plan", words.given(exercise), "agreed")),
  ...(facts.nextAppointment === undefined ? [] : [said("plan", words.next(facts.nextAppointment), "agreed")]),
];
