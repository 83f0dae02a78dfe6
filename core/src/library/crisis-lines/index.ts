import type { CountryLines } from "../../safety/country-lines.ts";
import { austria } from "./austria.ts";
import { canada } from "./canada.ts";
import { germany } from "./germany.ts";
import { ireland } from "./ireland.ts";
import { switzerland } from "./switzerland.ts";
import { unitedKingdom } from "./united-kingdom.ts";
import { unitedStates } from "./united-states.ts";

/** Lines to begin from, by country. Adding one is a new file and a new line here. */
export const crisisLines: readonly CountryLines[] = [
  austria,
  canada,
  germany,
  ireland,
  switzerland,
  unitedKingdom,
  unitedStates,
];
