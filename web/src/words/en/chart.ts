import { type Audience, type Chart, chartSentence } from "@attune/core";

/** Charts of scores over time, for therapists and for clients. */
export const en = {
  /** What a chart shows, in a sentence; the client's has no clinical name in it. */
  sentence: (chart: Chart, audience: Audience): string => chartSentence(chart, audience),
  session: (number: number) => `session ${number}`,
  sessionAxis: "session",
  /** What the engine says in English stands here as the page says it. */
  band: (id: string, own: string): string => (own === "" ? id.replaceAll("-", " ") : own),
  lineName: (name: string): string => name,
  lineScores: (scores: string): string => scores,
  outside: { before: "before this", after: "after this" },
  unverifiedShort: "unchecked",
  direction: { lower: "↓ lower is better", higher: "↑ higher is better", neither: "", client: "↑ up is better" },
  ends: {
    lower: { top: "fewer of the problems", bottom: "more of the problems" },
    higher: { top: "more of the good things", bottom: "fewer of them" },
  },
  legend: {
    name: "What is drawn",
    answers: "a form that was filled in",
    typedIn: "a total that was typed in",
    prorated: "some questions were left open",
    last: "the latest",
    expected: "the range expected for this start; in it the middle",
    steady: "about the same as at the start",
    line: (name: string, scores: string) => `${name}: ${scores}`,
    gap: {
      "over-four-weeks": "not joined: more than four weeks apart",
      "session-missed": "not joined: a session without answers between",
    },
    bands: (bands: string) => `bands: ${bands}`,
    bandFrom: (name: string, from: string) => `${name} from ${from}`,
    event: "something that happened, by number",
  },
  events: "What happened",
  placeless: "no day is known",
  empty: "No scores yet. The first one begins the picture.",
  drawing: "Drawing…",
  table: {
    when: "When",
    score: "Score",
    band: "Band",
    expected: "Expected",
    notes: "Notes",
    range: (lower: string, upper: string) => `${lower} to ${upper}`,
  },
  picture: (title: string) => `Chart of ${title}.`,
  clientHow:
    "Further up is always better. The dotted line is where you began. Days without answers stay empty, and that is all right.",
  clientSteady: "In the light band, answers are about the same as at the start.",
  clientTitle: (title: string) => title,
  clientEvents: "What you wrote down",
  clientDescribes: "It describes your answers. It does not judge you, and it does not say why something changed.",
  clientTable: "Your answers",
} as const;
