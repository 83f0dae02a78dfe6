import type { CountryLines } from "../../safety/country-lines.ts";

export const germany = {
  country: "DE",
  language: "de",
  lines: [
    { name: "Notruf", number: "112", hours: "rund um die Uhr", says: "Bei unmittelbarer Gefahr." },
    {
      name: "TelefonSeelsorge",
      number: "0800 111 0 111 oder 0800 111 0 222",
      hours: "rund um die Uhr",
      says: "Anonym und kostenlos.",
    },
  ],
  source: { url: "https://www.telefonseelsorge.de/", verified: false },
} as const satisfies CountryLines;
