import { chartSentence, germanSentence, type Instant, printedAnswer, progressChart } from "@attune/core";
import type { MeasuredCourse } from "../../actions/documents/measured.ts";
import type { KeptAppointment, SummaryParts } from "../../actions/documents/summary.ts";
import type { ShownSignal } from "../../actions/measures/signals.ts";
import { chartPicture } from "../chart-picture.ts";
import type { Draft, Room } from "../paper.ts";
import { plainText } from "../plain-text.ts";
import { SUMMARY_TEMPLATE } from "../templates/summary.data.ts";
import type { Facts } from "../typeset.ts";
import { dayWords, momentWords, numberWords } from "../when.ts";
import { goalFacts } from "./goal-facts.ts";
import { measureRow, sourceLine, titleOf } from "./measure-facts.ts";
import { type Frame, few, frameOf, type Making } from "./shared.ts";
import { triangleRows } from "./triangle-facts.ts";

/** The clinician's two pages. */
export function summaryDraft(parts: SummaryParts, making: Making): Draft {
  const frame = frameOf(parts.around, making, ({ summary }) => summary);
  return {
    name: "summary",
    template: SUMMARY_TEMPLATE,
    now: making.now,
    pages: 2,
    facts: (room) => ({
      ...frame.facts,
      title: frame.words.summary.title,
      meta: [...frame.facts.meta, ...spanOf(parts, frame)],
      ...coursePart(parts, frame),
      ...measuresPart(parts, frame, room),
      ...workPart(parts, frame, { room, now: making.now }),
      ...signalsPart(parts, frame, room),
      words: frame.words.summary,
    }),
  };
}

/** From the first to the latest score of all. */
function spanOf({ courses }: SummaryParts, { language, words }: Frame): readonly string[] {
  const days = courses.flatMap(({ points }) => points.flatMap(({ day }) => day ?? [])).sort();
  const [first] = days;
  const latest = days.at(-1);
  if (first === undefined || latest === undefined) return [];
  return [words.summary.span(dayWords(language, first), dayWords(language, latest), days.length)];
}

function coursePart({ courses: [course], events }: SummaryParts, { language, words }: Frame) {
  if (course === undefined || course.points.length === 0) return { sentence: words.summary.noScores };
  const chart = progressChart({ course, bandWords: course.wording?.bands ?? {}, events });
  const sentence = language === "de" ? germanSentence(chart, "therapist") : chartSentence(chart, "therapist");
  return { sentence, chart: { drawn: chartPicture(chart, words), alt: sentence } };
}

function measuresPart({ courses }: SummaryParts, frame: Frame, room: Room) {
  const { shown, more } = few(courses, room.rows, frame.words);
  return {
    measures: shown.map((course) => measureRow(course, frame)).filter((row) => row.length > 0),
    moreMeasures: more,
    sources: shown.map((course) => sourceLine(course, frame)),
  };
}

type Filling = { readonly room: Room; readonly now: Instant };

function workPart(parts: SummaryParts, frame: Frame, { room, now }: Filling): Partial<Facts> {
  const { words } = frame;
  const goals = few(parts.goals, room.items, words);
  const { agreed = [], next = [] } = parts.plan ?? {};
  const [agreedFew, nextFew] = [few(agreed, room.items, words), few(next, room.items, words)];
  const short = (text: string): string => plainText(text, room.characters);
  return {
    ...triangleRows(parts.triangle, frame, room),
    attendance: attendanceWords(parts.appointments, frame, now),
    goals: goals.shown.map((goal) => goalFacts(goal, room, words.progress)),
    moreGoals: goals.more,
    plan: {
      agreed: agreedFew.shown.map(short),
      next: nextFew.shown.map(short),
      more: [agreedFew.more, nextFew.more].filter((each) => each !== "").join(" "),
    },
  };
}

function attendanceWords(appointments: readonly KeptAppointment[], { language, words }: Frame, now: Instant): string {
  const { summary } = words;
  if (appointments.length === 0) return summary.noAppointments;
  const due = appointments.filter(({ happenedAt, attendance }) => happenedAt <= now || attendance !== "planned");
  const counted = (state: KeptAppointment["attendance"]) => due.filter(({ attendance }) => attendance === state).length;
  const coming = appointments
    .filter(({ happenedAt, attendance }) => happenedAt > now && attendance === "planned")
    .map(({ happenedAt }) => happenedAt)
    .sort()[0];
  const said = summary.attended({
    due: due.length,
    attended: counted("attended"),
    cancelled: counted("cancelled"),
    byClient: due.filter(({ attendance, cancelledBy }) => attendance === "cancelled" && cancelledBy === "client")
      .length,
    missed: counted("missed"),
    unsaid: counted("planned"),
  });
  return coming === undefined ? `${said}.` : `${said}. ${summary.next(momentWords(language, coming))}`;
}

function signalsPart({ signals, courses }: SummaryParts, frame: Frame, room: Room) {
  const { words } = frame;
  const { shown, more } = few(signals ?? [], room.items, words);
  const note = signals === undefined ? words.summary.signalsApart : words.summary.noSignals;
  return {
    signals: shown.map((signal) => signalFacts(signal, frame, { room, courses })),
    signalsNote: shown.length === 0 ? note : "",
    moreSignals: more,
  };
}

const WORTH_ASKING = /^Worth asking about(?:: |, )/;

type Beside = { readonly room: Room; readonly courses: readonly MeasuredCourse[] };

function signalFacts(signal: ShownSignal, frame: Frame, { room: { characters }, courses }: Beside) {
  const { rule, words: said, happenedAt, closing } = signal;
  const { language, words } = frame;
  const { summary } = words;
  const title = summary.rules[rule] ?? upperFirst((said[0] ?? rule).replace(WORTH_ASKING, ""));
  const began = momentWords(language, happenedAt);
  if (closing === undefined) {
    const rests = restsOn(signal, frame, courses);
    return { title, state: `${began}, ${summary.open}`, said: plainText(rests, characters) };
  }
  const { action, outcome, note = "", happened, closedAt } = closing;
  const done = action === undefined ? "" : summary.done(action, outcome ?? "–");
  const ended = summary.closed(momentWords(language, closedAt), summary.happened[happened]);
  return { title, state: `${began}, ${ended}`, said: plainText(`${done} ${note}`, characters) };
}

const MOST_LINES = 2;

/** The answers and changes that a signal rests on; other evidence is told on the screen. */
function restsOn({ evidence }: ShownSignal, frame: Frame, courses: readonly MeasuredCourse[]): string {
  const lines = evidence.flatMap((each) => {
    if (each.kind !== "answer" && each.kind !== "change") return [];
    const course = courses.find(({ instrument }) => instrument.id === each.instrument);
    if (course === undefined) return [];
    return each.kind === "answer" ? answerLine(each, course, frame) : [changeLine(each, course, frame)];
  });
  return lines.slice(-MOST_LINES).join(" ");
}

type AnswerGiven = { readonly item: string; readonly value: number };

function answerLine({ item: id, value }: AnswerGiven, course: MeasuredCourse, { words }: Frame): readonly string[] {
  const item = course.instrument.items.find((each) => each.id === id);
  if (item === undefined) return [];
  const printed = printedAnswer(item, value, course.wording)?.toLowerCase();
  return [words.summary.answered(titleOf(course), item.number, printed ?? String(value))];
}

type ChangeSeen = {
  readonly earlier: number;
  readonly value: number;
  readonly earlierSession: number;
  readonly session: number;
};

const changeLine = ({ earlier, value, earlierSession, session }: ChangeSeen, course: MeasuredCourse, frame: Frame) =>
  frame.words.summary.changed(titleOf(course), {
    from: frame.words.summary.inSession(numberWords(frame.language, earlier), earlierSession),
    to: frame.words.summary.inSession(numberWords(frame.language, value), session),
  });

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
