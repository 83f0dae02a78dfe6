import type { ReviewTurn } from "@attune/core";
import { codeList, leavesDoubt } from "./chips.ts";
import { markedWords } from "./evidence.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { type PageFacts, tellsClientsApart } from "./page-facts.ts";
import { placeOf, turnId } from "./places.ts";
import { axisOf, middleOf } from "./timeline-shape.ts";
import { isGiven, THERAPIST_TONES, toneOf } from "./tones.ts";
import { counted, TIMED_WORDS } from "./words.ts";

/** Turns from which on a browser draws only those near the screen: quicker, though a far jump lands less exactly. */
const LONG = 150;

/** The whole session, word for word, with its codes beside it and lines under the words that they rest on. */
export function transcript(facts: PageFacts): Markup {
  const { turns, transcript: file } = facts.review;
  const axis = axisOf(facts);
  const rows = turns.map((turn) => row(turn, facts, middleOf(axis, turn.index)));
  return html`<section class="card col transcript" aria-labelledby="transcript">
<h2 id="transcript" tabindex="-1">Transcript</h2>
<p class="c">${counted(turns.length, "turn")}, ${TIMED_WORDS[file.timed]}. A line under words shows what a code rests on. <a class="past" href="#cues">Go past the transcript</a></p>
${filters(facts)}
<ol class="turns ${file.timed}${turns.length > LONG ? " long" : ""}" role="list">
${rows}</ol>
</section>`;
}

function row(turn: ReviewTurn, facts: PageFacts, place: number): Markup {
  const { index, speaker, label, backChannel } = turn;
  const marker = speaker === "client" && tellsClientsApart(facts) ? ` c${(facts.clients.get(label) ?? 0) % 4}` : "";
  const stop = facts.cues.has(index) || facts.moments.has(index) ? html` data-stop` : NOTHING;
  return html`<li class="turn ${speaker}${marker}${backChannel ? " quiet" : ""}" id="${turnId(index)}" tabindex="-1" data-speaker="${facts.speakers.get(label) ?? 0}" data-codes="${filterIds(turn, facts).join(" ")}" data-x="${(place * 100).toFixed(2)}"${stop}>
<a class="time" href="#${turnId(index)}"><span class="sr">Turn ${index + 1}${facts.review.transcript.timed === "none" ? "" : ","}</span> ${timeOf(facts, index)}</a>
<span class="who"><bdi>${label}</bdi></span>
<p class="words" dir="auto">${markedWords(turn, facts)}</p>
${codeList(turn, facts)}</li>
`;
}

/** Beside "Turn 5" for a screen reader, the eye needs no more than the figure. */
function timeOf(facts: PageFacts, index: number): Markup {
  if (facts.review.transcript.timed === "none") return html`<span aria-hidden="true">${index + 1}</span>`;
  return html`${placeOf(facts, index)}`;
}

type Filter = { readonly id: string; readonly words: string };

const FILTERS: readonly Filter[] = [
  { id: "cue", words: "client's cues" },
  { id: "possibly-missed", words: "cues possibly missed" },
  { id: "moment", words: "moments" },
  ...THERAPIST_TONES.map((tone) => ({ id: tone, words: tone })),
  { id: "unsure", words: "unsure: worth a person's eye" },
];

function filterIds(turn: ReviewTurn, facts: PageFacts): readonly string[] {
  const cues = facts.cues.get(turn.index) ?? [];
  const around = [...cues, ...(facts.replies.get(turn.index) ?? [])];
  const holds: Readonly<Record<string, boolean>> = {
    cue: cues.length > 0,
    "possibly-missed": around.some(({ outcome }) => outcome === "possibly-missed"),
    moment: facts.moments.has(turn.index),
    unsure: leavesDoubt(turn, facts),
  };
  const tones = new Set<string>(turn.codings.filter(isGiven).map(toneOf));
  return FILTERS.map(({ id }) => id).filter((id) => holds[id] ?? tones.has(id));
}

/** Useless without the script, so the script shows it. */
function filters(facts: PageFacts): Markup {
  const found = new Set(facts.review.turns.flatMap((turn) => filterIds(turn, facts)));
  const speakers = [...facts.speakers].map(([label, number]) => html`<option value="${number}">${label}</option>`);
  const codes = FILTERS.filter(({ id }) => found.has(id)).map(
    ({ id, words }) => html`<option value="${id}">${words}</option>`,
  );
  return html`<div class="filters" role="group" aria-label="Show part of the transcript" data-scripted hidden>
<label>Speaker <select id="by-speaker"><option value="">everybody</option>${speakers}</select></label>
<label>Code <select id="by-code"><option value="">all turns</option>${codes}</select></label>
<button type="button" id="show-all" hidden>Show all</button>
<span id="shown-turns" role="status"></span>
</div>`;
}
