import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const phq9Wording = {
  instrument: "phq-9",
  language: "en",
  stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items: {
    interest: "Little interest or pleasure in doing things",
    mood: "Feeling down, depressed, or hopeless",
    sleep: "Trouble falling or staying asleep, or sleeping too much",
    energy: "Feeling tired or having little energy",
    appetite: "Poor appetite or overeating",
    "self-worth": "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
    concentration: "Trouble concentrating on things, such as reading the newspaper or watching television",
    movement:
      "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
    "self-harm": "Thoughts that you would be better off dead or of hurting yourself in some way",
    difficulty:
      "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
  },
  options: {
    "not-at-all": "Not at all",
    "several-days": "Several days",
    "more-than-half-the-days": "More than half the days",
    "nearly-every-day": "Nearly every day",
  },
  itemOptions: {
    difficulty: {
      "not-difficult": "Not difficult at all",
      "somewhat-difficult": "Somewhat difficult",
      "very-difficult": "Very difficult",
      "extremely-difficult": "Extremely difficult",
    },
  },
  bands: {
    minimal: "Minimal",
    mild: "Mild",
    moderate: "Moderate",
    "moderately-severe": "Moderately severe",
    severe: "Severe",
  },
  source: read({
    work: "CamCOPS phq9.xml and LHNCBC lforms phq9.json",
    at: "item texts; small variants of items 6, 8 and 9 circulate",
  }),
} as const satisfies InstrumentWording;
