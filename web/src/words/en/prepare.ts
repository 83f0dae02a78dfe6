type Proposed = {
  readonly subject?: string;
  readonly now?: string;
  readonly before?: string;
  readonly day?: string;
  readonly session?: number;
};

const why = (now = "", before?: string): string =>
  before === undefined || before === now ? `Answered: ${now}.` : `Answered: ${now}; before: ${before}.`;

export const en = {
  title: (number: number) => `Before session ${number}`,
  windowTitle: "Prepare",
  at: (when: string, fromNow: string) => `${when}, ${fromNow}.`,
  noAppointment: "No appointment is planned.",
  open: "Open the session",
  openKey: "Open the session",
  goOn: (number: number) => `Go on with session ${number}`,
  opening: {
    noConsent: "The client has not consented to treatment being recorded here, so no session can be opened.",
    toConsents: "Open the consents",
  },
  wrote: {
    title: "What they wrote",
    since: (number: number) => `since session ${number}`,
    diary: (day: string) => `Diary, ${day}`,
    event: (day: string) => `What happened, ${day}`,
    form: (question: string, day: string) => `${question} ${day}`,
    onForm: (day: string) => `On a form, ${day}`,
    nothing: "Nothing in words since the last session.",
    formsIn: (count: number) => (count === 1 ? "One form came in." : `${count} forms came in.`),
    noForms: "No form came in either.",
    all: (count: number) => `Show all ${count}`,
    heldBack: "Held something back last time, and would like to talk about it",
    mayLater: "Held something back last time, and may say it another time",
  },
  moved: {
    title: "Answers that moved most",
    hint: "The last two times each form was filled in. Answers about safety come first, moved or not.",
    now: "Now",
    before: "Before",
    question: "Question",
    toward: { better: "better", worse: "worse", neither: "moved", same: "as before" },
    safety: "safety",
    first: "not answered before",
    nothing: "No answer moved between the last two forms.",
    none: "There are no two forms to compare yet.",
    all: (count: number) => `Show all ${count}`,
  },
  plan: {
    title: "What you agreed",
    from: (day: string) => `Plan of ${day}`,
    next: "Next steps",
    exercises: "Exercises",
    none: "There is no plan yet.",
    toPlan: "Open the plan",
    noExercises: "No exercise is open.",
    done: (times: number, share?: string) =>
      `${times === 1 ? "done once" : `done ${times} times`}${share === undefined ? "" : `, ${share} of it`}`,
    notDone: "nothing entered yet",
    due: (day: string) => `by ${day}`,
  },
  last: {
    title: "How the last session felt",
    of: (number: number) => `Session ${number}; 0 to 10`,
    understood: "Understood",
    "felt-with": "Felt with",
    open: "Could say what they thought",
    felt: "Felt",
    predicted: "You expected",
    notSaid: "not answered",
    notGiven: "not given",
    noCheck: "The client did not fill in the session check.",
    none: "This will be the first session.",
    toTriangle: "See all sessions",
  },
  self: {
    title: "Note to yourself",
    hint: "From your private notes, which lie under a key of their own. Closed, in case somebody looks along.",
    show: "Show the latest",
    hide: "Hide",
    none: "You have no private note about this client.",
    all: "Open the private notes",
    of: (day: string) => `Written on ${day}`,
  },
  agenda: {
    title: "Agenda",
    hint: "At most three. It goes into the session, where you can tick it off.",
    empty: "Nothing on it yet. Take what is proposed, or write your own.",
    point: (number: number) => `Point ${number}`,
    add: "Add a point",
    up: "Up",
    down: "Down",
    upOf: (words: string) => `Move up: ${words}`,
    downOf: (words: string) => `Move down: ${words}`,
    removeOf: (words: string) => `Remove: ${words}`,
    removed: "The point was removed.",
    proposed: "Proposed",
    take: "Take it",
    takeOf: (words: string) => `Take it: ${words}`,
    takeAll: "Take all",
    takeAllKey: "Take all proposed points",
    full: "Three points are on it. More fit, but seldom into an hour.",
    nothing: "Nothing stands out in what was written, measured and agreed.",
  },
  proposal: {
    "risk-answer": {
      point: ({ subject = "" }: Proposed) => `Ask about: ${subject}`,
      why: ({ now, before }: Proposed) => `An answer about safety. ${why(now, before)}`,
    },
    "risk-signal": {
      point: ({ subject = "" }: Proposed) => subject,
      why: (_: Proposed) => "About safety, and still open.",
    },
    "held-back": {
      point: (_: Proposed) => "Room for what was held back last time",
      why: ({ session }: Proposed) =>
        session === undefined
          ? "The client would like to talk about it."
          : `After session ${session} the client said: I would like to talk about it.`,
    },
    "client-wrote": {
      point: ({ subject = "" }: Proposed) => `“${subject}”`,
      why: ({ day = "" }: Proposed) => `The client wrote this on ${day}.`,
    },
    "felt-less": {
      point: (_: Proposed) => "How it was between us last time",
      why: ({ now = "", before = "" }: Proposed) => `Felt understood ${now}; you expected ${before}.`,
    },
    moved: {
      point: ({ subject = "" }: Proposed) => subject,
      why: ({ now, before }: Proposed) => `Moved most. ${why(now, before)}`,
    },
    signal: {
      point: ({ subject = "" }: Proposed) => subject,
      why: (_: Proposed) => "Worth a look, and still open.",
    },
    exercise: {
      point: ({ subject = "" }: Proposed) => `How it went: ${subject}`,
      why: ({ day = "" }: Proposed) => `Agreed on ${day}.`,
    },
    agreed: {
      point: ({ subject = "" }: Proposed) => subject,
      why: ({ day = "" }: Proposed) => `A next step of the plan of ${day}.`,
    },
  },
} as const;
