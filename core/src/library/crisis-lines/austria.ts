import type { CountryLines } from "../../safety/country-lines.ts";

export const austria = {
  country: "AT",
  language: "de",
  lines: [
    { name: "Notruf", number: "144 (Rettung) oder 112", hours: "rund um die Uhr", says: "Bei unmittelbarer Gefahr." },
    { name: "TelefonSeelsorge", number: "142", hours: "rund um die Uhr", says: "Vertraulich und kostenlos." },
  ],
  source: { url: "https://www.telefonseelsorge.at/", verified: false },
} as const satisfies CountryLines;
