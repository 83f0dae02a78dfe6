import type { CountryLines } from "../../safety/country-lines.ts";

export const unitedStates = {
  country: "US",
  language: "en",
  lines: [
    { name: "Emergency", number: "911", hours: "day and night", says: "In immediate danger." },
    {
      name: "988 Suicide & Crisis Lifeline",
      number: "988 (call or text)",
      hours: "day and night",
      says: "Free, in English and Spanish.",
    },
  ],
  source: { url: "https://988lifeline.org/", verified: false },
} as const satisfies CountryLines;
