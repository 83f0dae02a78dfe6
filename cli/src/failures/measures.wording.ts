import type {
  AnswerProblem,
  BadAnswers,
  BadScoreTable,
  BadTotal,
  NoNhsCutOff,
  NoThreshold,
  NotFitted,
  ScoreOutOfRange,
  TableProblem,
  TooFewClosedCases,
} from "@attune/core";

/** Every problem of a list of answers, one a line, by item and rule. */
export const badAnswers = ({ instrument, problems }: BadAnswers): readonly string[] => [
  `the answers to ${instrument} were not scored:`,
  ...problems.map((problem) => `  ${answerProblem(problem)}`),
];

function answerProblem(problem: AnswerProblem): string {
  switch (problem.kind) {
    case "too-many-answers":
      return `${problem.given} answers were given and the form has ${problem.items} questions.`;
    case "unknown-item":
      return `the form has no item “${problem.item.slice(0, 40)}”.`;
    case "not-a-number":
      return `${problem.item}: the answer is not a number. Write its number, or - where it was left open.`;
    case "not-an-option":
      return `${problem.item}: ${problem.value} is not one of its answers, which are ${problem.options.join(", ")}.`;
    case "out-of-range":
      return `${problem.item}: ${problem.value} lies outside ${problem.min} to ${problem.max}.`;
    case "not-whole":
      return `${problem.item}: ${problem.value} is not a whole number.`;
  }
}

export function badTotal(failure: BadTotal): string {
  const name = `${failure.instrument}/${failure.scale}`;
  switch (failure.kind) {
    case "no-such-scale":
      return failure.scale === ""
        ? `${failure.instrument} has no single total. Say with --scale which scale is meant; see attune instruments ${failure.instrument}.`
        : `${failure.instrument} has no scale “${failure.scale.slice(0, 40)}”. See attune instruments ${failure.instrument}.`;
    case "total-not-a-day":
      return "the date is none. Write it as 2026-11-25.";
    case "total-not-a-number":
      return `the score of ${name} is not a number. Write it in digits, such as 12.`;
    case "total-not-a-step":
      return `${name}: ${failure.value} cannot come out of it, since its sum is multiplied by ${failure.step}. Perhaps this is the sum itself?`;
    case "total-not-whole":
      return `${name}: ${failure.value} is not a whole number, which every score of it is.`;
    case "total-out-of-range":
      return `${name}: ${failure.value} lies outside ${failure.min} to ${failure.max}.`;
  }
}

/** Every problem of a table of scores, one a line, with the line of the file. */
export const badScoreTable = (file: string, { problems }: BadScoreTable): readonly string[] => [
  `${file} was not read: ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}.`,
  ...problems.map((problem) => `  line ${problem.line}: ${tableProblem(problem)}`),
];

function tableProblem(problem: TableProblem): string {
  switch (problem.kind) {
    case "missing-column":
    case "column-twice":
      return COLUMN_PROBLEM[problem.kind](problem.column);
    case "unknown-column":
      return `column ${problem.at} has another name than client, session, instrument, score or date. Leave it out.`;
    case "wrong-number-of-cells":
      return `${problem.cells} cells where the first line has ${problem.columns}.`;
    case "score-out-of-range":
      return `the score lies outside ${problem.min} to ${problem.max}, which this instrument allows.`;
    case "session-twice":
      return `this client has this session already in line ${problem.firstLine}. Keep one of them.`;
    case "other-instrument":
      return `this client has another instrument in line ${problem.firstLine}. Choose one with --instrument.`;
    case "other-measure":
      return `another instrument or scale than in line ${problem.firstLine}. A model is of one: choose it with --instrument.`;
    case "date-before-earlier-session":
      return `the date lies before that of an earlier session, in line ${problem.firstLine}.`;
    default:
      return PLAIN_PROBLEM[problem.kind];
  }
}

const COLUMN_PROBLEM: Readonly<Record<"missing-column" | "column-twice", (column: string) => string>> = {
  "missing-column": (column) => `the column “${column}” is missing. The first line names the columns.`,
  "column-twice": (column) => `the column “${column}” stands here twice.`,
};

const PLAIN_PROBLEM: Readonly<
  Record<
    Exclude<
      TableProblem["kind"],
      | "missing-column"
      | "column-twice"
      | "unknown-column"
      | "wrong-number-of-cells"
      | "score-out-of-range"
      | "session-twice"
      | "other-instrument"
      | "other-measure"
      | "date-before-earlier-session"
    >,
    string
  >
> = {
  "no-rows": "there are no scores under the first line.",
  "quotes-not-closed": "a quotation mark opens here and is never closed.",
  "no-client": "the client is missing. Write a code, not a name.",
  "session-not-a-number": "the session must be a whole number from 1.",
  "not-a-date": "this is no date. Write it as 2026-11-25.",
  "unknown-instrument": "Attune does not know this instrument. See attune instruments.",
  "no-single-total": "this instrument has no such scale, or no single total: write it as dass-21/anxiety.",
  "score-not-a-number": "the score is not a number. Leave it empty where the form was left blank.",
  "score-not-whole": "the score is not a whole number, which every score of this instrument is.",
};

/** Why two scores cannot be compared. */
export function noVerdict(failure: NoThreshold | NoNhsCutOff | ScoreOutOfRange): string {
  switch (failure.kind) {
    case "no-nhs-cut-off":
      return `${failure.instrument} has no cut-off of NHS Talking Therapies, so it cannot be one of a pair.`;
    case "score-out-of-range":
      return `${failure.instrument}/${failure.scale}: the ${failure.which ?? "given"} score is none that this scale can have, which goes from ${failure.min} to ${failure.max}.`;
    case "no-threshold":
      return `${failure.instrument}/${failure.scale}: ${NO_THRESHOLD[failure.because]}`;
  }
}

const NO_THRESHOLD: Readonly<Record<NoThreshold["because"], string>> = {
  "own-form":
    "this is an own form, not validated: it has no thresholds, and is compared only with the client's own earlier answers.",
  "none-published": "nobody has published how many points are more than measurement error, so there is no verdict.",
  "no-direction": "neither end of this scale is the better one, so there is no verdict.",
};

export const packOff = (pack: string): string =>
  `the questions of ${pack} are off until the practice accepts their licence: attune packs show ${pack}, then attune packs accept ${pack}. A total can be typed in: attune score ${pack} --total.`;

/** Why there is no model. */
export function notFitted(failure: TooFewClosedCases | NotFitted): string {
  if (failure.kind !== "too-few-closed-cases") return `no model could be fitted: ${NOT_FITTED[failure.kind]}`;
  const { have, need, tooShort, unusable } = failure;
  const short = tooShort === 0 ? "" : ` (${tooShort} more have fewer than 3 scores)`;
  const more = unusable === 0 ? short : `${short} (${unusable} more have no score of session 1)`;
  return `there are ${have} closed cases with at least 3 scores${more}, and a model takes at least ${need}. Until then the published rules serve.`;
}

const NOT_FITTED: Readonly<Record<NotFitted["kind"], string>> = {
  "not-finite": "a score is not a number.",
  "uneven-columns": "some rows have no session.",
  "too-few-groups": "there are too few clients.",
  "too-few-rows": "clients have too few scores each to tell them apart from each other.",
  "no-variation": "the scores do not vary, so there is nothing to explain.",
  "no-convergence": "the search found no best answer. Please report this with the number of clients and scores.",
};
