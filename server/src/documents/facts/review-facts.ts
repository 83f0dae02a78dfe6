import type { IndexValue, SessionReview } from "@attune/core";
import type { ReviewParts } from "../../actions/documents/review.ts";
import type { Draft } from "../paper.ts";
import { plainText } from "../plain-text.ts";
import { riverLegend, riverPicture } from "../river-picture.ts";
import { REVIEW_TEMPLATE } from "../templates/review.data.ts";
import type { Facts } from "../typeset.ts";
import { numberWords } from "../when.ts";
import { figureWords } from "./figure-words.ts";
import { madeFacts } from "./made-facts.ts";
import { momentFacts } from "./moment-facts.ts";
import { type Frame, frameOf, type Making } from "./shared.ts";

/** A session review as a document; as many pages as its moments take. */
export function reviewDraft(parts: ReviewParts, making: Making): Draft {
  const frame = frameOf(parts.around, making, ({ review }) => review);
  return { name: "session-review", template: REVIEW_TEMPLATE, now: making.now, facts: () => reviewFacts(parts, frame) };
}

function reviewFacts({ review, withWords }: ReviewParts, frame: Frame): Facts {
  const words = frame.words.review;
  const missed = review.cues.filter(({ outcome }) => outcome === "possibly-missed").length;
  return {
    ...frame.facts,
    title: words.title,
    tiles: tilesOf(review, frame),
    river: {
      drawn: riverPicture(review, words),
      alt: words.riverAlt({ turns: review.turns.length, cues: review.cues.length, missed }),
      legend: riverLegend(words),
    },
    moments: review.moments.map((moment) => momentFacts(moment, { review, frame, withWords })),
    quotesNote: withWords || review.moments.length === 0 ? "" : words.quotesApart,
    figures: review.indices.map((index) => figureRow(index, frame)),
    made: madeFacts(review, frame),
    words: plainWords(words),
  };
}

/** What a template can take; what the words make of numbers is done by then. */
const plainWords = (words: object): object =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => typeof value !== "function"));

const MINUTE = 60_000;
const EMPATHIC = ["affective", "cognitive", "exploring", "sympathy"] as const;

function tilesOf(
  { transcript, turns, mix, cues, moments }: SessionReview,
  { language, words: { review: words } }: Frame,
) {
  const told = cues.filter(({ outcome }) => outcome !== "open");
  const met = told.filter(({ outcome }) => outcome !== "possibly-missed").length;
  const keep = moments.filter(({ kind }) => kind === "keep").length;
  const shown = mix.filter(({ id }) => EMPATHIC.some((each) => each === id));
  const length =
    transcript.durationMs === undefined
      ? words.turns(turns.length)
      : words.minutes(numberWords(language, transcript.durationMs / MINUTE, 0));
  return [
    {
      name: words.tiles.shown,
      value: shown.map(({ id, turns: count }) => `${words.tones[id]} ${count}`).join(", ") || words.noTone,
      note: "",
      isLong: true,
    },
    { name: words.tiles.cues, value: words.cuesOf(met, told.length), note: "", isLong: false },
    {
      name: words.tiles.moments,
      value: words.momentsOf(keep, moments.length - keep),
      note: "",
      isLong: true,
    },
    { name: words.tiles.length, value: length, note: words.timed[transcript.timed], isLong: false },
  ];
}

const LONGEST_BASIS = 600;

function figureRow(index: IndexValue, frame: Frame): readonly string[] {
  const words = frame.words.review;
  const { id, name, unit, value, because, interval, basis, definition } = index;
  const isNumber = value !== undefined && Number.isFinite(value);
  const range =
    interval === undefined
      ? "–"
      : words.interval(figureWords(unit, interval.low, frame), figureWords(unit, interval.high, frame), "90");
  const rests = words.indexMeanings[id] ?? `${isNumber ? basis : (because ?? basis)}. ${definition}`;
  return [
    words.indexNames[id] ?? name,
    isNumber ? figureWords(unit, value, frame) : words.noFigure,
    range,
    plainText(rests.replaceAll("..", "."), LONGEST_BASIS),
  ];
}
