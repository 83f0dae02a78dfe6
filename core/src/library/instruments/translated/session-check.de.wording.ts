import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const sessionCheckWordingDe = {
  instrument: "session-check",
  language: "de",
  name: "Sitzungsbogen",
  attribution: OWN_FORM_IN.de,
  stem: "Wenn Sie nur an die heutige Sitzung denken:",
  items: {
    understood: "Meine Therapeutin oder mein Therapeut hat verstanden, wie ich die Dinge sehe.",
    "felt-with": "Meine Therapeutin oder mein Therapeut hat mit mir gefühlt, auch wo mir die Worte fehlten.",
    accepted: "Ich wurde angenommen, wie ich bin, ohne bewertet zu werden.",
    mattered: "Wir haben an dem gearbeitet, was mir wichtig war.",
    open: "Ich konnte sagen, was ich wirklich dachte, auch was mir nicht gefallen hat.",
    useful: "Die Sitzung war hilfreich für mich.",
  },
  options: {},
  ends: { low: "Gar nicht", high: "Voll und ganz" },
  bands: {},
  extra: {
    id: "held-back",
    text: "Gab es heute etwas, das Sie für sich behalten haben?",
    options: ["Nein", "Ja, vielleicht sage ich es ein andermal", "Ja, und ich möchte darüber sprechen"],
  },
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
