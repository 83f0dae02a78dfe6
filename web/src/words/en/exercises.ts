import { plural } from "../languages.tsx";

const n = (count: number, one: string, other: string): string => `${count} ${plural("en", count, { one, other })}`;

/** Exercises as they are given and as they come back. */
export const en = {
  title: "Exercises between sessions",
  hint: "What you and the client agreed to try, and what came back.",
  give: "Give an exercise",
  which: "Exercise",
  words: "What was agreed, in words",
  wordsHint: "What, when, where, and what could get in the way.",
  dueOn: "Until",
  look: "What the client will see",
  mind: "To mind",
  keep: "Give it to the client",
  given: "The exercise is under the client's “My work”.",
  emptyTitle: "No exercise has been given yet.",
  emptyText: "A small one, tried once together in the session, comes back more often than a large one.",
  due: (when: string) => `until ${when}`,
  givenOn: (when: string) => `given ${when}`,
  states: { open: "open", done: "done", "set-aside": "set aside" },
  done: "It is done",
  setAside: "Set aside",
  reopen: "Open again",
  doneNow: "The exercise is marked as done.",
  setAsideNow: "The exercise was set aside. Nothing that came back is lost.",
  reopenedNow: "The exercise is open again.",
  removed: "The exercise was taken back.",
  cameBack: (count: number) => `Came back ${plural("en", count, { one: "once", other: `${count} times` })}`,
  nothingBack: "Nothing has come back yet. That may be worth asking about, and is no mark against anybody.",
  share: (share: string) => `${share} of what was agreed`,
  rating: (value: number) => `${value} of 10`,
  ratingEnds: (low: string, high: string) => `0 ${low}, 10 ${high}`,
  other: "Exercise",
  earlier: (count: number) => n(count, "earlier exercise", "earlier exercises"),
  source: "Source",
  addWords: "In addition",
} as const;
