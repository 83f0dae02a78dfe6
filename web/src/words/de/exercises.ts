import type { en } from "../en/exercises.ts";
import { plural, type SameWords } from "../languages.tsx";

const n = (count: number, one: string, other: string): string => `${count} ${plural("de", count, { one, other })}`;

export const de: SameWords<typeof en> = {
  title: "Übungen zwischen den Sitzungen",
  hint: "Was Sie mit der Person zu versuchen vereinbart haben, und was zurückkam.",
  give: "Übung mitgeben",
  which: "Übung",
  words: "Was vereinbart wurde, in Worten",
  wordsHint: "Was, wann, wo, und was dazwischenkommen könnte.",
  dueOn: "Bis",
  look: "Was die Person sehen wird",
  mind: "Zu beachten",
  keep: "Der Person mitgeben",
  given: "Die Übung steht bei der Person unter „Meine Arbeit“.",
  emptyTitle: "Noch wurde keine Übung mitgegeben.",
  emptyText: "Eine kleine, in der Sitzung einmal gemeinsam versucht, kommt öfter zurück als eine große.",
  due: (when) => `bis ${when}`,
  givenOn: (when) => `mitgegeben ${when}`,
  states: { open: "offen", done: "gemacht", "set-aside": "zurückgestellt" },
  done: "Sie ist gemacht",
  setAside: "Zurückstellen",
  reopen: "Wieder öffnen",
  doneNow: "Die Übung ist als gemacht vermerkt.",
  setAsideNow: "Die Übung wurde zurückgestellt. Nichts, was zurückkam, geht verloren.",
  reopenedNow: "Die Übung ist wieder offen.",
  removed: "Die Übung wurde zurückgenommen.",
  cameBack: (count) => (count === 1 ? "Kam einmal zurück" : `Kam ${count}-mal zurück`),
  nothingBack: "Noch ist nichts zurückgekommen. Danach zu fragen kann lohnen; ein Vorwurf ist es nicht.",
  share: (share) => `${share} des Vereinbarten`,
  rating: (value) => `${value} von 10`,
  ratingEnds: (low, high) => `0 ${low}, 10 ${high}`,
  other: "Übung",
  earlier: (count) => n(count, "frühere Übung", "frühere Übungen"),
  source: "Quelle",
  addWords: "Außerdem",
};
