import type { Moment, ReviewTurn, Span } from "@attune/core";
import { withinText } from "./evidence.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { type PageFacts, tellsClientsApart } from "./page-facts.ts";
import { placeLink } from "./places.ts";
import { capitalised, countInWords, KIND_WORDS } from "./words.ts";

/** A handful of places worth a second look or worth keeping, each with the words and the rule that found it. */
export function moments(facts: PageFacts): Markup {
  const { review } = facts;
  return html`<section class="card col moments" aria-labelledby="moments">
<h2 id="moments" tabindex="-1">Moments</h2>
<p class="c">${summary(review.moments)}</p>
${review.moments.map((moment, number) => article(moment, number, facts))}
</section>`;
}

function summary(all: readonly Moment[]): string {
  if (all.length === 0)
    return "No rule found a moment in this session. That says nothing against it: read it as it is.";
  const again = all.filter(({ kind }) => kind === "look-again").length;
  return capitalised(`${countInWords(again)} to look at again, ${countInWords(all.length - again)} to keep`);
}

function article(moment: Moment, number: number, facts: PageFacts): Markup {
  const { kind, title, turns, quotes, why, tryThis, rule, strength } = moment;
  const id = `moment-${number + 1}`;
  const places = turns.slice(0, 1).map((turn) => placeLink(facts, turn));
  const tryNote = tryThis === undefined ? NOTHING : html`<p class="try" dir="auto">${tryThis}</p>`;
  return html`<article class="moment ${kind}" id="${id}" aria-labelledby="${id}-title">
<p class="kind"><span class="chip ${kind}">${KIND_WORDS[kind]}</span><span class="at">${places}</span></p>
<h3 id="${id}-title">${title}</h3>
${quotes.map((quote) => quotation(quote, facts))}
<p class="why">${why}</p>
${tryNote}
<p class="rule">Rule: ${rule.replaceAll("-", " ")}, ${strengthWords(strength)}</p>
</article>
`;
}

const CLEAR = 0.75;
const FAIR = 0.5;

const strengthWords = (strength: number): string =>
  strength >= CLEAR ? "a clear case" : strength >= FAIR ? "a fairly clear case" : "a faint case";

function quotation({ turn, span }: Moment["quotes"][number], facts: PageFacts): Markup {
  const spoken = facts.turns.get(turn);
  if (spoken === undefined) return NOTHING;
  const speaker = isOnlyTwo(facts) ? spoken.speaker : spoken.label;
  return html`<blockquote dir="auto"><span class="sr">${speaker}: </span>${excerpt(spoken, span)}${named(spoken, facts)}</blockquote>`;
}

const isOnlyTwo = (facts: PageFacts): boolean => !tellsClientsApart(facts);

const named = ({ label }: ReviewTurn, facts: PageFacts): Markup =>
  isOnlyTwo(facts) ? NOTHING : html` <cite><bdi>${label}</bdi></cite>`;

/** The words in quotation marks, with dots where the turn goes on before or after them. */
export function excerpt({ text }: ReviewTurn, span: Span): Markup {
  const { start, end } = withinText(text, span);
  const said = text.slice(start, end).trim();
  const before = text.slice(0, start).trim() === "" ? "" : "…";
  const after = text.slice(end).trim() === "" ? "" : /[.!?]$/.test(said) ? " …" : "…";
  return html`“${before}${said}${after}”`;
}
