import type { CountryLines } from "../../safety/country-lines.ts";

export const ireland = {
  country: "IE",
  language: "en",
  lines: [
    { name: "Emergency", number: "112 or 999", hours: "day and night", says: "In immediate danger." },
    { name: "Samaritans", number: "116 123", hours: "day and night", says: "Free to call." },
  ],
  source: { url: "https://www.samaritans.org/ireland/", verified: false },
} as const satisfies CountryLines;
