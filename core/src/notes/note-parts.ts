/** The parts of the one record that lies under every form of note. A sentence belongs to one of them. */
export const NOTE_PARTS = [
  "goal",
  "reported",
  "observed",
  "measured",
  "risk",
  "done",
  "response",
  "assessment",
  "plan",
] as const;
export type NotePart = (typeof NOTE_PARTS)[number];

export const NOTE_FORMS = ["soap", "dap", "birp", "girp", "free"] as const;
export type NoteForm = (typeof NOTE_FORMS)[number];

export type NoteHeading =
  | "subjective"
  | "objective"
  | "data"
  | "behaviour"
  | "goal"
  | "intervention"
  | "response"
  | "assessment"
  | "plan"
  | "note";

type Arrangement = readonly { readonly heading: NoteHeading; readonly parts: readonly NotePart[] }[];

/** Where each form puts the parts. Every form has every part once, so changing the form loses nothing. */
export const ARRANGEMENTS: Readonly<Record<NoteForm, Arrangement>> = {
  soap: [
    { heading: "subjective", parts: ["goal", "reported", "response"] },
    { heading: "objective", parts: ["observed", "measured", "done"] },
    { heading: "assessment", parts: ["risk", "assessment"] },
    { heading: "plan", parts: ["plan"] },
  ],
  dap: [
    { heading: "data", parts: ["goal", "reported", "observed", "measured", "done", "response"] },
    { heading: "assessment", parts: ["risk", "assessment"] },
    { heading: "plan", parts: ["plan"] },
  ],
  birp: [
    { heading: "behaviour", parts: ["goal", "reported", "observed", "measured", "risk"] },
    { heading: "intervention", parts: ["done"] },
    { heading: "response", parts: ["response", "assessment"] },
    { heading: "plan", parts: ["plan"] },
  ],
  girp: [
    { heading: "goal", parts: ["goal", "reported", "observed", "measured", "risk"] },
    { heading: "intervention", parts: ["done"] },
    { heading: "response", parts: ["response", "assessment"] },
    { heading: "plan", parts: ["plan"] },
  ],
  free: [{ heading: "note", parts: NOTE_PARTS }],
};

/** The part that a sentence goes to when it is written under a heading and nothing else is said. */
const MAIN_PART: Readonly<Record<NoteHeading, NotePart>> = {
  subjective: "reported",
  objective: "observed",
  data: "reported",
  behaviour: "reported",
  goal: "goal",
  intervention: "done",
  response: "response",
  assessment: "assessment",
  plan: "plan",
  note: "reported",
};

export const mainPartOf = (heading: NoteHeading): NotePart => MAIN_PART[heading];

/**
 * The part that a kept sentence belongs to. A section is a part's name; a heading of a form, as notes from elsewhere carry
 * it, counts as that heading's main part.
 */
export function partOfSection(section: string): NotePart {
  const name = section.toLowerCase();
  const part = NOTE_PARTS.find((each) => each === name);
  if (part !== undefined) return part;
  const heading = Object.entries(MAIN_PART).find(([each]) => each === name);
  return heading?.[1] ?? "reported";
}

/** Parts where silence would read as "nothing found": until somebody writes there, they say that they were not assessed. */
export const MUST_BE_SAID: readonly NotePart[] = ["observed", "risk", "response", "assessment"];
