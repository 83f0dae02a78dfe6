import type { Coding, CueReply, ReviewTurn, SessionReview } from "@attune/core";
import { type ReviewWords, TONES, type Tone } from "./words/words.ts";

const WIDTH = 680;
const LANE = { above: 86, below: 62, gap: 5, top: 16 } as const;
const HEIGHT = LANE.top + LANE.above + LANE.gap + LANE.below + 4;
const LINE = LANE.top + LANE.above;
const DEEPEST = 4;
const SHALLOWEST = 5;
const SHORTEST = 8;
/** A bar narrower than this has no room for its letter. */
const LETTER_FROM = 7;
const NARROWEST = 1.2;

/** Each colour has one meaning everywhere; the letter says the same. */
const COLOURS: Readonly<Record<Tone, string>> = {
  affective: "#D9654B",
  cognitive: "#5B62B5",
  exploring: "#2B8A86",
  validating: "#22615C",
  sympathy: "#C58A1B",
  judging: "#7A4B63",
  directing: "#767C85",
};
const NO_TONE = "#C9C4B8";

/** The session from left to right: the client above the line, the therapist below it, the cues on top. */
export function riverPicture(review: SessionReview, words: ReviewWords): string {
  const stretches = stretchesOf(review.turns);
  const longest = Math.max(1, ...stretches.map(({ words: count }) => count));
  const shapes = stretches.map((stretch) => shapeOf(stretch, longest, words));
  const cues = review.cues.flatMap((cue) => cueShape(cue, stretches));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#FFFFFF"/>`,
    ...shapes,
    `<path d="M0 ${LINE}H${WIDTH}" stroke="#B9B2A4" stroke-width="0.8"/>`,
    ...cues,
    "</svg>",
  ].join("\n");
}

type Stretch = {
  readonly turn: ReviewTurn;
  readonly words: number;
  readonly from: number;
  readonly width: number;
};

/** Every turn's place, as wide as it has words. */
function stretchesOf(turns: readonly ReviewTurn[]): readonly Stretch[] {
  const counts = turns.map(({ text }) => Math.max(1, text.split(/\s+/).length));
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let from = 0;
  return turns.map((turn, at) => {
    const words = counts[at] ?? 1;
    const stretch = { turn, words, from: (from / all) * WIDTH, width: (words / all) * WIDTH };
    from += words;
    return stretch;
  });
}

function shapeOf(stretch: Stretch, longest: number, words: ReviewWords): string {
  if (stretch.turn.speaker === "client") return clientShape(stretch);
  return stretch.turn.speaker === "therapist" ? therapistShape(stretch, longest, words) : "";
}

function clientShape(stretch: Stretch): string {
  const { from, width } = stretch;
  const height = clientHeight(stretch);
  return `<rect x="${px(from)}" y="${px(LINE - height)}" width="${px(visible(width))}" height="${px(height)}" fill="#F3D3C9"/>`;
}

const clientHeight = ({ turn }: Stretch): number => {
  const depth = levelOf(turn.codings, "depth");
  return SHALLOWEST + (depth / DEEPEST) * (LANE.above - SHALLOWEST - 14);
};

function therapistShape({ turn, words: count, from, width }: Stretch, longest: number, words: ReviewWords): string {
  const tone = mainTone(turn.codings);
  const height = SHORTEST + (LANE.below - SHORTEST) * Math.sqrt(count / longest);
  const top = LINE + LANE.gap;
  const fill = tone === undefined ? NO_TONE : COLOURS[tone];
  const bar = `<rect x="${px(from)}" y="${top}" width="${px(visible(width))}" height="${px(height)}" fill="${fill}"/>`;
  if (tone === undefined || width < LETTER_FROM) return bar;
  const middle = px(from + visible(width) / 2);
  const letter = `<text x="${middle}" y="${px(top + 8.5)}" font-size="7.5" font-weight="bold" text-anchor="middle" font-family="Libertinus Serif" fill="#FFFFFF">${words.letters[tone]}</text>`;
  return bar + letter;
}

const visible = (width: number): number => Math.max(NARROWEST, width * 0.86);

const RADIUS = 3.6;
const CUE_COLOUR = "#8C3A2A";

/** Full, half, hollow, or a dash: told apart without colour. */
function cueShape({ turn, outcome }: CueReply, stretches: readonly Stretch[]): readonly string[] {
  const stretch = stretches[turn];
  if (stretch === undefined) return [];
  const x = stretch.from + visible(stretch.width) / 2;
  const y = LINE - clientHeight(stretch) - RADIUS - 3;
  const line = `stroke="${CUE_COLOUR}" stroke-width="1.2"`;
  if (outcome === "open") return [`<path d="M${px(x - RADIUS)} ${px(y)}H${px(x + RADIUS)}" fill="none" ${line}/>`];
  const circle = `<circle cx="${px(x)}" cy="${px(y)}" r="${RADIUS}" fill="${outcome === "met" ? CUE_COLOUR : "#FFFFFF"}" ${line}/>`;
  if (outcome !== "partly-met") return [circle];
  const half = `<path d="M${px(x)} ${px(y - RADIUS)}A${RADIUS} ${RADIUS} 0 0 0 ${px(x)} ${px(y + RADIUS)}Z" fill="${CUE_COLOUR}"/>`;
  return [circle + half];
}

const px = (value: number): string => String(Math.round(value * 100) / 100);

const SIGNS: Readonly<Record<CueReply["outcome"], string>> = {
  met: "●",
  "partly-met": "◐",
  "possibly-missed": "○",
  open: "–",
};
const OUTCOMES = ["met", "partly-met", "possibly-missed", "open"] as const satisfies readonly CueReply["outcome"][];

/** What the signs and letters stand for, in one line. */
export function riverLegend(words: ReviewWords): string {
  const signs = OUTCOMES.map((outcome) => `${SIGNS[outcome]}\u00A0${words.outcomes[outcome]}`);
  const letters = TONES.map((tone) => `${words.letters[tone]}\u00A0${words.tones[tone]}`);
  return [...signs, ...letters].join("   ");
}

const isSure = ({ judgement }: Coding): boolean => judgement?.unsure !== true;

const levelOf = (codings: readonly Coding[], code: string): number =>
  Number(
    codings.find((coding) => coding.codebook === "attunement" && coding.code === code && isSure(coding))?.level ?? 0,
  );

/** What stands apart from empathy comes first: an equally strong empathic code must not hide it. */
const BY_WEIGHT: readonly Tone[] = [
  "judging",
  "sympathy",
  "affective",
  "cognitive",
  "exploring",
  "directing",
  "validating",
];
const HIGHEST: Readonly<Partial<Record<Tone, number>>> = { affective: 2, cognitive: 2, exploring: 2, directing: 2 };

/** The strongest code that its coder is sure of. */
function mainTone(codings: readonly Coding[]): Tone | undefined {
  const strength = (tone: Tone): number => levelOf(codings, tone) / (HIGHEST[tone] ?? 1);
  const found = BY_WEIGHT.filter((tone) => strength(tone) > 0);
  return found.sort((one, other) => strength(other) - strength(one))[0];
}
