import { plural } from "../languages.tsx";

const n = (count: number, one: string, other: string): string => `${count} ${plural("en", count, { one, other })}`;

/** The plan of a client: formulation, safety plan, what they shared. */
export const en = {
  title: "Plan",
  lead: "Goals, how it hangs together, what is practised, and what helps when it gets hard.",
  waitsHere: "What you type waits sealed on this device until you save it.",
  restored: "What you typed before was brought back.",
  savedMeanwhile: "Meanwhile a newer version was saved in another window or by a colleague.",
  theirs: "Take theirs",
  mine: "Save mine as the newest",
  theirsIs: "Saved there",
  mineIs: "Typed here",

  formulation: {
    title: "Formulation",
    hint: "How you and the client understand what keeps things going. A new understanding is a new version; the old ones stay.",
    approach: "Approach",
    emptyTitle: "There is no formulation in this approach yet.",
    emptyText: "A few sentences are enough to begin with: what set it off, what keeps it going, what is strong.",
    begin: "Write the first version",
    revise: "Write a new version",
    text: "The formulation",
    keep: "Save as a new version",
    kept: "The new version is saved. The one before stays readable.",
    version: (number: number, when: string) => `Version ${number}, ${when}`,
    versions: "Versions",
    read: "Read this version",
    compare: "Compare with the latest",
    compareTitle: (number: number) => `Version ${number} beside the latest`,
    compareHint: "Words that went are struck through, words that came are underlined.",
    removed: "taken out:",
    added: "put in:",
    latest: "the latest",
  },

  safety: {
    title: "Safety plan",
    hint: "Written together, in the client's words. The client opens it in two taps, under “My plan and my choices”.",
    emptyTitle: "There is no safety plan yet.",
    emptyText:
      "It belongs to the first sessions wherever thoughts of suicide or self-harm were spoken of, and does no harm elsewhere.",
    begin: "Write it together",
    revise: "Write a new version",
    keep: "Save this plan",
    kept: "The safety plan is saved and replaces the one before, which stays readable.",
    nothing: "Write at least one line.",
    print: "Print",
    parts: {
      warningSigns: "1. Signs that it is getting hard",
      ownWays: "2. What I can do by myself",
      peopleAndPlaces: "3. People and places that take my mind off it",
      peopleToAsk: "4. People I can ask for help",
      professionals: "5. Professionals and lines I can call",
      saferPlace: "6. Making my place safer",
    },
    hints: {
      warningSigns: "Thoughts, feelings, moods or situations in which a hard time begins.",
      ownWays: "Things that help without anybody else having to be there.",
      peopleAndPlaces: "Company and surroundings that distract, without having to talk about it.",
      peopleToAsk: "With a number, and when they can be reached.",
      professionals: "With numbers, including one that answers day and night.",
      saferPlace:
        "What could be put out of reach, and who helps with it. Ask about medicines, firearms and other means.",
    },
    oneALine: "One thing a line.",
    matters: "One thing that matters to me",
    likelihood: "How likely is it that the client would use this plan?",
    low: "Not at all",
    high: "Quite certainly",
    likelihoodIs: (value: number) => `${value} of 10`,
    reviewOn: "Look at it again on",
    copies: "Who has a copy, and where it is kept",
    written: "Written",
    empty: "nothing yet",
    history: (count: number) => n(count, "earlier version", "earlier versions"),
    versionOf: (when: string) => `The plan of ${when}`,
    source:
      "Its six parts follow the structure of Stanley and Brown's safety planning; the headings and words are Attune's own, and it is not their form.",
    noPromise: "It is no promise not to harm oneself, and no risk assessment.",
  },

  diary: {
    title: "What the client shared",
    hint: "Entries of the client's own diary that they chose to show you. The others are theirs.",
    emptyTitle: "No diary entry has been shared.",
    emptyText: "The client decides for each entry, under “My work”, and can take it back.",
    mood: (value: number) => `mood ${value} of 10`,
    more: "Show all",
  },
} as const;
