import type { CountryLines } from "../../safety/country-lines.ts";

export const canada = {
  country: "CA",
  language: "en",
  lines: [
    { name: "Emergency", number: "911", hours: "day and night", says: "In immediate danger." },
    {
      name: "Suicide Crisis Helpline",
      number: "988 (call or text)",
      hours: "day and night",
      says: "Free, in English and French.",
    },
  ],
  source: { url: "https://988.ca/", verified: false },
} as const satisfies CountryLines;
