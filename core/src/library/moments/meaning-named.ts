import { atLeast, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { clientAfter, spoilsKeeping } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";

const NAMES_MEANING = atLeast(CODES.cognitive, 2);
const CONFIRMS =
  /^\W*(?:(?:yes|yeah|oh|god|hm+|mm+|well|right|no)\W+)*(?:exactly|precisely|absolutely|that's (?:it|right|true|exactly|so true)|that is (?:it|right|true|exactly)|you're right|i (?:guess|suppose) that's|i (?:hadn't|never) (?:thought|seen|put))\b/i;
/** The beginning is where a client says yes or no to a reflection. */
const BEGINNING = 80;

/** The therapist says what the client had only implied, and the client says: that's it. "I suppose so" may be mere politeness. */
export const meaningNamed: MomentRule = {
  id: "meaning-named",
  kind: "keep",
  finds:
    "A turn that names the meaning, conflict, value or reason behind the words, which the client confirms at once.",
  importance: 0.85,
  source: { work: "This project's own rule", verified: true },

  find: (session) =>
    [...session.turns.keys()].flatMap((at): readonly FoundMoment[] => {
      const sureness = surenessOf(session, at, NAMES_MEANING);
      const next = sureness === 0 ? undefined : clientAfter(session, at);
      if (next === undefined || spoilsKeeping(session, at)) return [];
      if (!confirms(session.turns[next]?.text ?? "")) return [];
      return [
        {
          title: "A meaning named and confirmed",
          turns: [at, next],
          quotes: [quoteOf(session, at, CODES.cognitive)],
          why: "You put into words what had only been implied, and the client confirmed it.",
          sureness,
        },
      ];
    }),
};

/** "That's right, but …" takes it back. */
function confirms(text: string): boolean {
  const beginning = text.slice(0, BEGINNING).replaceAll("’", "'");
  return CONFIRMS.test(beginning) && !/\bbut\b/i.test(beginning);
}
