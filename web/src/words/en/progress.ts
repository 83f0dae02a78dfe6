import { plural } from "../languages.tsx";

const n = (count: number, one: string, other: string): string => `${count} ${plural("en", count, { one, other })}`;

/** Progress: every measure over time, what goes with it, and the client's own version. */
export const en = {
  title: "Progress",
  lead: {
    none: "No session has been held yet. What is here the client sees too, in plainer words.",
    session: (number: number) => `After session ${number}. What is here the client sees too, in plainer words.`,
  },
  together: "Look at it together",
  clientPage: "Page for the client (PDF)",
  summary: "Summary for colleagues (PDF)",
  saved: (name: string) => `Saved as ${name}.`,

  signals: {
    title: "Worth a look",
    together: "Look at it together",
    alliance: "Check alliance first",
    notNow: "Not now",
    putAside: "Put aside for now. It stays under “Worth a look” until you say what came of it.",
    showAgain: "Show it again",
    others: (count: number) => n(count, "more thing worth a look", "more things worth a look"),
  },

  measures: {
    empty: "No measure has been taken yet",
    emptyText:
      "Once the client has filled in a form, or you type in a total from paper, its course is drawn here. Two scores make a change.",
    others: "Other measures",
    enter: "Enter a form from paper",
    hint: "Dots are scores. Bands are the form's own ranges. Dashed lines say where a change counts.",
    more: (name: string) => `Show the course of ${name}`,
    ownForm: "Own form, not validated: compare it only with this client's own earlier answers.",
    unreadable:
      "The chart came in a form that this page cannot draw. Reload the page; it may be newer than what is open here.",
  },

  verdict: {
    verdicts: {
      "reliable-improvement": "reliably better",
      "reliable-deterioration": "reliably worse",
      "no-reliable-change": "no reliable change",
    },
    relevantVerdicts: {
      "reliable-improvement": "better by an amount agreed to matter",
      "reliable-deterioration": "worse by an amount agreed to matter",
      "no-reliable-change": "no change of an amount agreed to matter",
    },
    cases: {
      "stayed-a-case": "still in the range that counts as a case",
      recovered: "no longer in the range that counts as a case",
      "became-a-case": "now in the range that counts as a case",
      "never-a-case": "never in the range that counts as a case",
    },
    none: "no verdict yet",
    noneOne: "A change needs a second score.",
    noneRule: "No threshold is known for this scale, so no verdict is given. The scores stand for themselves.",
    basis: "What this rests on",
    profile: "Profile",
    profiles: { nhs: "NHS Talking Therapies", strict: "Strict, 95 %", published: "As published" },
    threshold: "Asks for",
    points: (points: string) => `${points} points from the first score to the latest`,
    compared: "Compared",
    fromTo: (from: string, to: string) => `${from} at the first, ${to} at the latest`,
    howKnown: "Where the number comes from",
    bases: {
      published: "published for this scale",
      derived: "derived by formula from its published spread and reliability",
      "clinical-relevance":
        "agreed to matter clinically; smaller than what the error of measurement alone would ask for",
      practice: "set by this practice",
    },
    checked: "Checked at its source",
    yes: "yes",
    notCause: "A change is not an effect: scores also move by themselves, and on waiting lists too.",
  },

  items: {
    show: "Answer by answer",
    hint: (first: string, latest: string) => `From ${first} to ${latest}; what moved most comes first.`,
    none: "No form was filled in twice with its answers. A typed-in total has none.",
    same: "No answer changed.",
    unchanged: (count: number) => `${n(count, "answer", "answers")} stayed the same.`,
    question: "Question",
    first: "First",
    latest: "Latest",
    item: (id: string) => `Item ${id}`,
    open: "left open",
  },

  steps: {
    title: "Large steps",
    gain: (step: { readonly from: string; readonly to: string; readonly session: number }) =>
      `Between session ${step.session} and the one before, ${step.from} became ${step.to}, for the better. What happened then?`,
    loss: (step: { readonly from: string; readonly to: string; readonly session: number }) =>
      `Between session ${step.session} and the one before, ${step.from} became ${step.to}, for the worse. What happened then?`,
    kept: "It has lasted so far.",
    notKept: "It went back later.",
    rule: "A step counts as large by three criteria: its size, its share of the score before, and how it stands out from the scores around it.",
  },

  felt: {
    title: "Felt understood, alliance",
    hint: "After each session, by the client, 0 to 10.",
    understood: "felt understood",
    mean: "mean of all six answers",
    none: "Not asked yet. The session check asks it in six taps.",
    latest: (value: string, session: number) => `${value} of 10 after session ${session}`,
    fell: (points: string) => `${points} lower than the time before`,
    rose: (points: string) => `${points} higher than the time before`,
    same: "the same as the time before",
    high: "Such ratings are high in general. A small drop is worth a question; a 10 does not mean that nothing was held back.",
    picture: (latest: string) => `Felt understood and the mean of all six answers, by session. ${latest}.`,
    toTriangle: "Beside what you expected",
    session: "Session",
    whole: "The mean is drawn only where all six were answered.",
  },

  attendance: {
    title: "Attendance",
    none: "No meeting has been due yet.",
    words: { attended: "attended", cancelled: "cancelled", missed: "missed", planned: "not yet said" },
    by: { client: "by the client", therapist: "by you", practice: "by the practice" },
    sum: (attended: number, due: number) => `${attended} of ${n(due, "meeting", "meetings")} attended`,
    cancelled: (count: number) => `${count} cancelled`,
    missed: (count: number) => `${count} missed`,
    unsaid: (count: number) => `${count} not yet said`,
    each: "Meeting by meeting",
    next: (when: string) => `The next is ${when}.`,
  },

  exercises: {
    title: "Exercises",
    none: "No exercise has been given yet.",
    since: (done: number, given: number) =>
      `${done} of ${n(given, "exercise", "exercises")} came back since the last session`,
    noneSince:
      "Nothing came back since the last session. That may be worth asking about, and is no mark against anybody.",
    times: (count: number) => `came back ${plural("en", count, { one: "once", other: `${count} times` })}`,
    notYet: "has not come back yet",
    share: (share: string) => `${share} of it the last time`,
    states: { open: "open", done: "done", "set-aside": "set aside" },
    toPlan: "To the plan",
  },

  paper: {
    title: "From paper",
    hint: "Totals and whole forms that were filled in elsewhere. They are drawn with their own mark.",
    open: "Enter a form from paper",
    noConsent: "The client has not agreed to questionnaires, so no form can be entered.",
    toConsents: "Ask for it under Records",
    form: "Form",
    choose: "Choose a form",
    how: "What to enter",
    ways: { total: "Its total", answers: "Answer by answer" },
    noQuestions: "The questions of this form may not be shown here, so only its total is entered.",
    scale: "Scale",
    whole: "the whole form",
    value: "Total",
    range: (min: string, max: string) => `${min} to ${max}`,
    day: "Filled in on",
    session: "Session",
    keep: "Enter it",
    entered: "Entered. It is in the chart.",
    enteredRisk: "Entered. One of the answers is about safety; it stands at the top of this page.",
    noScore: "The answers are kept. Too many were left open for a total.",
    language: "The form's own words.",
    skip: "A question may be left open. An open one is never counted as 0.",
    onlyIf: "Only where it applies.",
    leftOpen: "left open",
    answered: (given: number, all: number) => `${given} of ${all} answered`,
    problems: {
      form: "Choose a form.",
      value: "Enter the total.",
      range: (min: string, max: string) => `The total lies between ${min} and ${max}.`,
      whole: "The total is a whole number.",
      day: "Say on which day it was filled in; it cannot lie ahead.",
      session: "The session is a number from 1.",
      answers: "Answer at least one question.",
    },
    typed: "Entered so far",
    noneTyped: "Nothing was entered from paper yet.",
    row: (name: string, value: string) => `${name}: ${value}`,
    putRight: "Put right",
    putsRight: "This one counts in place of the one that is put right; both stay in the record.",
    wasPutRight: "put right later",
    print: "Print a blank form",
    printHint: "A form to fill in by hand, where its terms allow that.",
    printNow: "Make the PDF",
  },

  view: {
    title: "How it is going",
    back: "Back to Progress",
    which: "Which answers?",
    none: "There are no answers to look at yet. With the first ones the picture begins.",
  },
} as const;
