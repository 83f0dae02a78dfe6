import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

/** What is asked on every pathway, whatever the presentation. */
export const anyPresentation: Pathway = {
  id: "any",
  name: "Every presentation",
  suits: "Everybody; the part that all pathways share, and the one to begin with while the picture is not clear.",
  start: [
    { about: "mood", oneOf: [{ instrument: "phq-9", by: "form" }], seenBy: "client-and-therapist" },
    { about: "anxiety", oneOf: [{ instrument: "gad-7", by: "form" }], seenBy: "client-and-therapist" },
    { about: "alcohol", oneOf: [{ instrument: "audit-c", by: "form" }], seenBy: "client-and-therapist" },
    { about: "trauma", oneOf: [{ instrument: "pc-ptsd-5", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "support",
      oneOf: [{ instrument: "osss-3", by: "form" }],
      mind: "Its answers hang together loosely; take it as a prompt to talk about the people around the client.",
      seenBy: "client-and-therapist",
    },
    {
      about: "mania",
      interview: [
        "Has there ever been a stretch of several days when you felt so high, so quick or so irritable that others noticed, or that it led to trouble?",
        "In those days, did you need much less sleep without missing it?",
        "Did you talk, spend, plan or take risks in a way that was not like you?",
      ],
      mind: "Ask before any plan that raises activity, and before a course of antidepressants is shared with a doctor.",
      seenBy: "therapist",
    },
    {
      about: "suicide",
      oneOf: [{ instrument: "asq", by: "form" }],
      when: "At any sign, such as an answer about death or self-harm, and not later.",
      mind: "In person and alone with the client; a positive screen needs a safety assessment before the client leaves.",
      seenBy: "client-and-therapist",
    },
  ],
  eachSession: [
    {
      about: "symptoms",
      oneOf: [
        { instrument: "phq-9", by: "form" },
        { instrument: "core-10", by: "form" },
      ],
      seenBy: "client-and-therapist",
    },
    {
      about: "goals",
      oneOf: [{ instrument: "gbo", by: "form", every: "second-session", repeats: 3 }],
      mind: "Up to three goals, in the client's own words. Each session instead, where the week still stays short.",
      seenBy: "client-and-therapist",
    },
    {
      about: "session",
      oneOf: [{ instrument: "session-check", by: "form" }],
      mind: "After the session. The therapist notes a prediction before seeing it.",
      seenBy: "client-and-therapist",
    },
  ],
  everyFewSessions: [
    { about: "wellbeing", oneOf: [{ instrument: "who-5", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "difficulty",
      oneOf: [{ instrument: "phq-9", by: "form" }],
      mind: "For its last question, on how difficult things have become; it belongs to no score.",
      seenBy: "client-and-therapist",
    },
  ],
  atEnd: [
    { about: "mood", oneOf: [{ instrument: "phq-9", by: "form" }], seenBy: "client-and-therapist" },
    { about: "anxiety", oneOf: [{ instrument: "gad-7", by: "form" }], seenBy: "client-and-therapist" },
    { about: "wellbeing", oneOf: [{ instrument: "who-5", by: "form" }], seenBy: "client-and-therapist" },
  ],
  cautions: [
    "Any question may be left open, and any form may be stopped.",
    "A score describes answers. It neither makes nor excludes a diagnosis, and a low one does not mean that nothing is wrong.",
  ],
  source: projectRule("Suggested sets; kept to three minutes and about twenty questions a week"),
};
