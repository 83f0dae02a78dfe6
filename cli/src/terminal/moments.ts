import type { Moment } from "@attune/core";
import { KIND_WORDS } from "../page/words.ts";
import { block, cut } from "./layout.ts";
import { plain } from "./plain.ts";
import { heading, labelAt, placeOf, quoteOf, type Sheet } from "./sheet.ts";

/** The most lines that a quote takes; the page and the transcript have it whole. */
const QUOTE_LINES = 2;

/** A handful of places worth keeping or worth a second look, with the words. */
export function moments(sheet: Sheet): readonly string[] {
  const { review } = sheet;
  if (review.moments.length === 0) {
    return [
      heading(sheet, "Moments"),
      "  No rule found a moment in this session. That says nothing for it or against it.",
    ];
  }
  return [
    heading(sheet, "Moments"),
    ...review.moments.flatMap((moment, at) => [...(at > 0 ? [""] : []), ...entry(moment, sheet)]),
  ];
}

const SIGNS: Readonly<Record<Moment["kind"], string>> = { keep: "+", "look-again": "?" };

function entry({ kind, title, turns, quotes, why, tryThis }: Moment, sheet: Sheet): readonly string[] {
  const { paint, width } = sheet;
  const tone = kind === "keep" ? "exploring" : "missed";
  const at = turns[0] === undefined ? "" : `, ${placeOf(sheet, turns[0])}`;
  const quoted = quotes.flatMap(({ turn, span }) => {
    const words = `${labelAt(sheet, turn)}: “${quoteOf(sheet, turn, span)}”`;
    return block(cut(words, (width - 6) * QUOTE_LINES - 6), width, 6);
  });
  return [
    ...block(`${SIGNS[kind]} ${KIND_WORDS[kind]}${at}: ${plain(title)}`, width, 2).map((line) => paint(tone, line)),
    ...quoted,
    ...block(plain(why), width, 4).map((line) => paint("quiet", line)),
    ...(tryThis === undefined ? [] : block(`To try: ${plain(tryThis)}`, width, 4)),
  ];
}
