import type { IndexValue } from "@attune/core";
import { intervalWords, valueWords } from "../page/figures.ts";
import { block, pad, widthOf } from "./layout.ts";
import { plain } from "./plain.ts";
import { heading, type Sheet } from "./sheet.ts";

const NAME = 32;
const VALUE = 12;

/** The indices of the session, each with its interval and what it rests on. */
export function figures(sheet: Sheet): readonly string[] {
  const { review, paint } = sheet;
  return [
    heading(sheet, "Figures") + paint("quiet", "   with the range that other turns of this session would give (90%)"),
    ...review.indices.flatMap((index) => row(index, sheet)),
  ];
}

function row(index: IndexValue, { width, paint }: Sheet): readonly string[] {
  const value = valueWords(index);
  const interval = intervalWords(index);
  const beside = value === undefined ? "no value" : `${pad(value, VALUE)}${interval === undefined ? "" : interval}`;
  const rests = index.value === undefined && index.because !== undefined ? index.because : index.basis;
  const name = plain(index.name);
  const long = widthOf(name) > NAME - 1;
  return [
    ...(long ? [`  ${name}`] : []),
    `  ${long ? "".padEnd(NAME) : pad(name, NAME)}${beside}`.trimEnd(),
    ...block(plain(rests), width, 4).map((line) => paint("quiet", line)),
  ];
}
