import type { IndexPart, IndexValue, SpeakerShare } from "@attune/core";
import { figureWords, intervalWords, sourceLine, valueWords } from "./figures.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { PageFacts } from "./page-facts.ts";
import { SPEAKER_WORDS } from "./words.ts";

/** Every figure with how far it may be off, what it rests on, what it means and where it comes from. */
export function indices({ review }: PageFacts): Markup {
  return html`<section class="card col" aria-labelledby="figures">
<h2 id="figures" tabindex="-1">Figures</h2>
<p class="c">No figure is good or bad by itself. A norm stands only where one was published, with its source.</p>
${review.indices.length === 0 ? html`<p>No figures were worked out.</p>` : table(review.indices)}
<h3>Who spoke</h3>
${speakers(review.speakers)}
</section>`;
}

function table(all: readonly IndexValue[]): Markup {
  return html`<table class="stacks figures" role="table"><caption class="sr">Figures of the session</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Figure</th><th scope="col" role="columnheader">Value</th><th scope="col" role="columnheader">Rests on</th><th scope="col" role="columnheader">Norm</th><th scope="col" role="columnheader">Source</th></tr></thead>
<tbody role="rowgroup">
${all.map(row)}</tbody></table>`;
}

function row(index: IndexValue): Markup {
  const { name, definition, basis, norm, source } = index;
  const ofNorm = norm === undefined ? "none" : html`${norm.text} ${sourceLine(norm.source)}`;
  return html`<tr role="row"><th scope="row" role="rowheader">${name}<span class="definition">${definition}</span></th><td role="cell" data-name="Value">${value(index)}</td><td role="cell" data-name="Rests on">${basis}</td><td role="cell" data-name="Norm"${norm === undefined ? html` class="empty"` : NOTHING}>${ofNorm}</td><td role="cell" data-name="Source">${sourceLine(source)}</td></tr>
`;
}

function value(index: IndexValue): Markup {
  const words = valueWords(index);
  if (words === undefined)
    return html`<span class="because">No figure.${index.because === undefined ? "" : ` ${index.because}`}</span>`;
  const { interval, unit, parts = [] } = index;
  const range =
    interval === undefined
      ? NOTHING
      : html`<span class="interval">${intervalWords(index)}, ${Math.round(interval.level * 100)}% interval</span>`;
  return html`<b class="figure">${words}</b>${range}${parts.map((part) => partLine(unit, part))}`;
}

function partLine(unit: IndexValue["unit"], { name, value: own, basis }: IndexPart): Markup {
  const words = own === undefined ? "no figure" : figureWords(unit, own);
  return html`<span class="interval">${name}: ${words} (${basis})</span>`;
}

function speakers(all: readonly SpeakerShare[]): Markup {
  const hasTime = all.some(({ shareOfTime }) => shareOfTime !== undefined);
  const head = hasTime ? html`<th scope="col" class="number">Of the time</th>` : NOTHING;
  return html`<table class="plain"><caption class="sr">Turns and words of each speaker</caption>
<thead><tr><th scope="col">Speaker</th><th scope="col" class="number">Turns</th><th scope="col" class="number">Words</th><th scope="col" class="number">Of the words</th>${head}</tr></thead>
<tbody>
${all.map((share) => speakerRow(share, hasTime))}</tbody></table>`;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function speakerRow(
  { label, speaker, turns, words, shareOfWords, shareOfTime }: SpeakerShare,
  hasTime: boolean,
): Markup {
  const time = shareOfTime === undefined ? "" : percent(shareOfTime);
  const cell = hasTime ? html`<td class="number">${time}</td>` : NOTHING;
  const role = label.toLowerCase() === speaker ? NOTHING : html` <span class="c">${SPEAKER_WORDS[speaker]}</span>`;
  return html`<tr><th scope="row"><bdi class="name">${label}</bdi>${role}</th><td class="number">${turns}</td><td class="number">${words.toLocaleString("en-GB")}</td><td class="number">${percent(shareOfWords)}</td>${cell}</tr>
`;
}
