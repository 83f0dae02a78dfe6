import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

export const anxiety: Pathway = {
  id: "anxiety",
  name: "Anxiety",
  suits: "Worry, panic, social anxiety, phobias, anxiety without a name yet.",
  start: [
    {
      about: "worry",
      oneOf: [{ instrument: "pswq", by: "form" }],
      when: "If worry is in the foreground.",
      seenBy: "client-and-therapist",
    },
  ],
  eachSession: [{ about: "symptoms", oneOf: [{ instrument: "gad-7", by: "form" }], seenBy: "client-and-therapist" }],
  everyFewSessions: [
    {
      about: "worry",
      oneOf: [{ instrument: "pswq", by: "form" }],
      when: "If worry is in the foreground.",
      seenBy: "client-and-therapist",
    },
  ],
  atEnd: [
    {
      about: "worry",
      oneOf: [{ instrument: "pswq", by: "form" }],
      when: "If it was asked at the start.",
      seenBy: "client-and-therapist",
    },
  ],
  cautions: [
    "Checking one's own score can become a way of seeking reassurance; if it does, talk about it and ask less.",
  ],
  source: projectRule("Suggested sets, anxiety"),
};
