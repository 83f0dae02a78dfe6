import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const readinessRulersWordingDe = {
  instrument: "readiness-rulers",
  language: "de",
  name: "Wichtig, zuversichtlich, bereit",
  attribution: OWN_FORM_IN.de,
  stem: "Zu der Veränderung, an der wir gemeinsam arbeiten wollen:",
  items: {
    important: "Wie wichtig ist Ihnen diese Veränderung jetzt?",
    confident: "Wie zuversichtlich sind Sie, dass sie Ihnen gelingen könnte?",
    ready: "Wie bereit sind Sie, damit anzufangen?",
  },
  options: {},
  ends: { low: "Gar nicht", high: "In höchstem Maße" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
