import { textWidth } from "./text-width.ts";

/** Words at a place of the picture, in pixels from its top left corner. */
export type Caption = {
  readonly role: "title" | "sentence" | "score" | "time" | "band" | "line" | "event" | "value" | "legend" | "notice";
  readonly words: string;
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight?: "bold";
};

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Parts of the type size above and below the line that the letters stand on. */
const ASCENT = 0.85;
const DESCENT = 0.25;

/** The room a caption takes, by a careful estimate. */
export function boxOf({ words, x, y, anchor, size, weight }: Caption): Box {
  const width = textWidth(words, size, weight);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Room kept between two captions of one row, in pixels. */
const APART = 5;

/** As many captions as stand apart: all, or every second, every third; the first always stays. */
export function thinned(captions: readonly Caption[]): readonly Caption[] {
  for (let every = 1; every < captions.length; every += 1) {
    const kept = captions.filter((_, index) => index % every === 0);
    if (standApart(kept)) return kept;
  }
  return captions.slice(0, 1);
}

function standApart(captions: readonly Caption[]): boolean {
  return captions.every((caption, index) => {
    const before = captions[index - 1];
    if (before === undefined) return true;
    const { left, right, top, bottom } = boxOf(before);
    return !overlap({ left: left - APART, right: right + APART, top, bottom }, boxOf(caption));
  });
}
