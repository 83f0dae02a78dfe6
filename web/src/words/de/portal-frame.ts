import type { en } from "../en/portal-frame.ts";
import type { SameWords } from "../languages.tsx";

export const de: SameWords<typeof en> = {
  places: "Ihre Seiten",
  checkIn: "Fragen",
  work: "Meine Übungen",
  going: "Wie es läuft",
  plan: "Mein Plan, meine Wahl",
};
