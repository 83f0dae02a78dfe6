import type { CountryLines } from "@attune/core";
import { crisisLines } from "@attune/core/library";
import type { CrisisLine, SettingValue } from "../shared/setting.ts";

export type LineBody = {
  readonly name: string;
  readonly number: string;
  readonly hours: string;
  readonly says: string;
};
export type CrisisBody = { readonly country: string; readonly lines: readonly LineBody[] };

export const NO_LINE: LineBody = { name: "", number: "", hours: "", says: "" };
/** As many as the server keeps. */
export const MOST_LINES = 20;

const lineBody = ({ name, number, hours = "", says = "" }: CrisisLine): LineBody => ({ name, number, hours, says });

export const crisisBody = (value: SettingValue<"crisis-lines"> | undefined): CrisisBody => ({
  country: value?.country ?? "",
  lines: (value?.lines ?? []).map(lineBody),
});

/** What is sent: a line that is empty everywhere is left out. */
export const crisisValue = ({ country, lines }: CrisisBody): SettingValue<"crisis-lines"> => ({
  country,
  lines: lines.filter((line) => Object.values(line).some((text) => text.trim() !== "")).map(asSent),
});

const asSent = ({ name, number, hours, says }: LineBody): CrisisLine => ({
  name: name.trim(),
  number: number.trim(),
  ...(hours.trim() !== "" && { hours: hours.trim() }),
  ...(says.trim() !== "" && { says: says.trim() }),
});

export type CrisisProblem = "country" | "number";

/** What is still missing: a line that cannot be called would be worse than none. */
export function crisisProblem(body: CrisisBody): CrisisProblem | undefined {
  const { country, lines } = crisisValue(body);
  if (country === "") return "country";
  return lines.some(({ name, number }) => name === "" || !/\d/.test(number)) ? "number" : undefined;
}

/** What the library offers to begin from. */
export const linesOf = (country: string): CountryLines | undefined =>
  crisisLines.find((each) => each.country === country);

export const suggestedLines = ({ lines }: CountryLines): readonly LineBody[] => lines.map(lineBody);
