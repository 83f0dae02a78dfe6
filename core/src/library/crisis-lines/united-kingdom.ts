import type { CountryLines } from "../../safety/country-lines.ts";

export const unitedKingdom = {
  country: "GB",
  language: "en",
  lines: [
    { name: "Emergency", number: "999", hours: "day and night", says: "In immediate danger." },
    {
      name: "NHS 111, option 2",
      number: "111, then 2",
      hours: "day and night",
      says: "For a crisis of mental health.",
    },
    { name: "Samaritans", number: "116 123", hours: "day and night", says: "Free to call." },
  ],
  source: { url: "https://www.nhs.uk/nhs-services/mental-health-services/", verified: false },
} as const satisfies CountryLines;
