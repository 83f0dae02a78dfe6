import type { CueReply } from "@attune/core";
import { cueWords, outcomeWords } from "./chips.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { clientsApart, labelAt, type PageFacts, shortName, tellsClientsApart } from "./page-facts.ts";
import { clockWords, placeOf, turnId, turnNumber } from "./places.ts";
import { type Axis, axisMarks, axisOf, CURVE_STEPS, feelingCurve, heightAt, middleOf } from "./timeline-shape.ts";
import { timelineTable } from "./timeline-table.ts";
import { mainTone, THERAPIST_TONES, TONE_WORDS } from "./tones.ts";
import { OUTCOME_WORDS } from "./words.ts";

/** Heights in the picture, in pixels; widths are shares, so that text and rings keep their size on a telephone. */
const LANE = { one: 98, several: 76 } as const;
/** Room above a curve for its rings. */
const HEADROOM = 16;
const BARS = { gap: 7, shortest: 6, tallest: 52 } as const;
const AXIS = 80;
const RING_LIFT = 1;
/** From more cues on, rings are drawn smaller so that they still stand apart. */
const MANY_CUES = 50;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The session from left to right: the client's feeling above, the therapist's turns below, each a link to its turn. */
export function timeline(facts: PageFacts): Markup {
  const axis = axisOf(facts);
  const above = tellsClientsApart(facts) ? "how much feeling each client voiced" : "how much feeling the client voiced";
  return html`<section class="card river" aria-labelledby="river">
<h2 id="river">The session as it went</h2>
<p class="c">Above: ${above}. Below: each therapist turn in the colour of its main code; a longer bar has more words.${estimateNote(facts)}</p>
${picture(facts, axis)}
${legend()}
${timelineTable(facts)}
</section>`;
}

const estimateNote = ({ review }: PageFacts): string =>
  review.transcript.timed === "estimated" ? " Times are estimated from the words." : "";

function picture(facts: PageFacts, axis: Axis): Markup {
  const apart = clientsApart(facts);
  const names = apart.length === 0 ? [undefined] : apart;
  const lane = apart.length === 0 ? LANE.one : LANE.several;
  const base = names.length * lane;
  const lanes = names.map((client, number) => clientLane({ facts, axis, client, top: number * lane, height: lane }));
  return html`<svg class="picture${facts.review.cues.length > MANY_CUES ? " many" : ""}" width="100%" height="${base + AXIS}" role="group" aria-label="Timeline of the session; each ring is a cue and links to its turn">
${ringShapes()}
<g aria-hidden="true">${bars(facts, axis, base)}</g>
${lanes}
<g class="ticks" aria-hidden="true">${ticks(axis, base + AXIS - 6)}</g>
<rect id="here" y="0" width="10" height="${base + BARS.tallest + 12}" rx="6" visibility="hidden"/>
</svg>`;
}

type Lane = {
  readonly facts: PageFacts;
  readonly axis: Axis;
  /** Undefined: all clients in one lane. */
  readonly client: string | undefined;
  /** Pixels from the top of the picture. */
  readonly top: number;
  readonly height: number;
};

function clientLane({ facts, axis, client, top, height }: Lane): Markup {
  const isOwn = (label: string) => client === undefined || label === client;
  const turns = facts.review.turns.filter(({ label, speaker }) => speaker === "client" && isOwn(label));
  const curve = feelingCurve(turns, axis);
  const room = height - HEADROOM;
  const rings = facts.review.cues
    .filter(({ turn }) => isOwn(labelAt(facts, turn)))
    .map((cue) => {
      const place = middleOf(axis, cue.turn);
      return ring(facts, cue, { x: percent(place), y: top + height - heightAt(curve, place) * room - RING_LIFT });
    });
  return html`<g role="group" aria-label="Cues of ${client ?? "the client"}">${curveShape(curve, top + HEADROOM, room)}${laneName(client, top + HEADROOM)}${rings}</g>`;
}

/** Scaled to any width, while its line keeps its thickness. */
function curveShape(curve: Float64Array, top: number, height: number): Markup {
  const points = [...curve].map((value, step) => `${step} ${(100 - value * 100).toFixed(1)}`).join("L");
  return html`<svg aria-hidden="true" y="${top}" width="100%" height="${height}" viewBox="0 0 ${CURVE_STEPS} 100" preserveAspectRatio="none">
<path class="area" d="M0 100L${points}L${CURVE_STEPS} 100Z"/><path class="edge" d="M${points}"/><path class="ground" d="M0 100H${CURVE_STEPS}"/></svg>`;
}

function laneName(client: string | undefined, y: number): Markup {
  if (client === undefined) return NOTHING;
  return html`<text class="lane" aria-hidden="true" x="0" y="${y}">${shortName(client)}</text>`;
}

type Point = { readonly x: string; readonly y: number };

function ring(facts: PageFacts, cue: CueReply, { x, y }: Point): Markup {
  const words = `${placeOf(facts, cue.turn)}, ${labelAt(facts, cue.turn)}, ${cueWords(cue)}, ${outcomeWords(cue)}`;
  return html`<a href="#${turnId(cue.turn)}" aria-label="${words}"><title>${words}</title><use href="#ring-${cue.outcome}" x="${x}" y="${y.toFixed(1)}"/></a>
`;
}

const OUTCOMES = ["met", "partly-met", "possibly-missed", "open"] as const satisfies readonly CueReply["outcome"][];

/** Told apart by form as well as by colour. The clear circle around each widens it for a finger. */
function ringShapes(): Markup {
  const shapes = OUTCOMES.map((outcome) => {
    const half = outcome === "partly-met" ? html`<path class="half" d="M0 5A5 5 0 0 1 0 -5Z"/>` : NOTHING;
    return html`<g id="ring-${outcome}"><circle class="reach" r="12"/><g class="shape"><circle class="ring ${outcome}" r="5"/>${half}</g></g>`;
  });
  return html`<defs>${shapes}</defs>`;
}

/** The form of an outcome, beside its words elsewhere on the page. */
export const outcomeSign = (outcome: CueReply["outcome"]): Markup =>
  html`<svg class="sign" width="14" height="14" aria-hidden="true"><use href="#ring-${outcome}" x="7" y="7"/></svg>`;

/** Bars narrower than this could not be seen. */
const NARROWEST = 0.0035;
/** Of a bar's stretch; the rest keeps it apart from the next. */
const FILLED = 0.8;

function bars(facts: PageFacts, axis: Axis, base: number): readonly Markup[] {
  const turns = facts.review.turns.filter(({ speaker, backChannel }) => speaker === "therapist" && !backChannel);
  const lengths = new Map(turns.map(({ index, text }) => [index, wordCount(text)]));
  const longest = [...lengths.values()].reduce((most, words) => Math.max(most, words), 1);
  return turns.map((turn) => {
    const tone = mainTone(turn.codings);
    const { from, width } = axis.stretches.get(turn.index) ?? { from: 0, width: 0 };
    const height = BARS.shortest + (BARS.tallest - BARS.shortest) * Math.sqrt((lengths.get(turn.index) ?? 0) / longest);
    const words = `${placeOf(facts, turn.index)}, ${turn.label}: ${tone === undefined ? "no sure code" : TONE_WORDS[tone]}`;
    return html`<a href="#${turnId(turn.index)}" tabindex="-1"><title>${words}</title><rect class="turn-bar ${tone ?? "none"}" x="${percent(from)}" y="${base + BARS.gap}" width="${percent(Math.max(NARROWEST, width * FILLED))}" height="${height.toFixed(1)}" rx="2.5"/></a>
`;
  });
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** The words of a mark further on would run over the edge. */
const NEAR_THE_END = 0.94;

function ticks(axis: Axis, y: number): readonly Markup[] {
  const marks = axisMarks(axis).filter((mark) => mark <= axis.length * NEAR_THE_END);
  return marks.map((mark) => {
    const words = axis.isTimed ? clockWords(mark) : mark === 0 ? turnNumber(0) : String(mark + 1);
    return html`<text x="${percent(mark / axis.length)}" y="${y}">${words}</text>`;
  });
}

function legend(): Markup {
  const cues = OUTCOMES.map((outcome) => html`<li>${outcomeSign(outcome)}${OUTCOME_WORDS[outcome]}</li>`);
  const codes = THERAPIST_TONES.map((tone) => html`<li><i class="dot ${tone}"></i>${tone}</li>`);
  return html`<ul class="leg keys" role="list">${cues}</ul>
<ul class="leg keys" role="list">${codes}<li><i class="dot none"></i>no sure code</li></ul>`;
}
