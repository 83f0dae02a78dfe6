import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const auditCWording = {
  instrument: "audit-c",
  language: "en",
  items: {
    "how-often": "How often do you have a drink containing alcohol?",
    "how-many": "How many drinks containing alcohol do you have on a typical day when you are drinking?",
    "six-or-more": "How often do you have six or more drinks on one occasion?",
  },
  options: {},
  itemOptions: {
    "how-often": {
      never: "Never",
      "monthly-or-less": "Monthly or less",
      "2-to-4-a-month": "2 to 4 times a month",
      "2-to-3-a-week": "2 to 3 times a week",
      "4-or-more-a-week": "4 or more times a week",
    },
    "how-many": {
      "1-or-2": "1 or 2",
      "3-or-4": "3 or 4",
      "5-or-6": "5 or 6",
      "7-to-9": "7, 8, or 9",
      "10-or-more": "10 or more",
    },
    "six-or-more": {
      never: "Never",
      "less-than-monthly": "Less than monthly",
      monthly: "Monthly",
      weekly: "Weekly",
      daily: "Daily or almost daily",
    },
  },
  bands: { low: "Below cut", women: "Positive for women", positive: "Positive" },
  source: read({ work: "CamCOPS audit.xml", at: "items 1 to 3" }),
} as const satisfies InstrumentWording;
