import type { CountryLines } from "../../safety/country-lines.ts";

export const switzerland = {
  country: "CH",
  language: "de",
  lines: [
    { name: "Notruf", number: "144 (Sanität) oder 112", hours: "rund um die Uhr", says: "Bei unmittelbarer Gefahr." },
    { name: "Die Dargebotene Hand", number: "143", hours: "rund um die Uhr", says: "Vertraulich und anonym." },
  ],
  source: { url: "https://www.143.ch/", verified: false },
} as const satisfies CountryLines;
