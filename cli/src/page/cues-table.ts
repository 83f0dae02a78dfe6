import type { CueReply } from "@attune/core";
import { feelingWords, outcomeWords, sureWords } from "./chips.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { excerpt } from "./moments.ts";
import { labelAt, type PageFacts, tellsClientsApart } from "./page-facts.ts";
import { placeLink } from "./places.ts";
import { outcomeSign } from "./timeline.ts";
import { CUE_LEVEL_WORDS, capitalised } from "./words.ts";

/** Each cue of the client, the words it rests on, the turn that replied and whether that turn met it. */
export function cuesTable(facts: PageFacts): Markup {
  const { cues } = facts.review;
  const body = cues.length === 0 ? html`<p>No cue was found in the client's words.</p>` : table(facts);
  return html`<section class="card col" aria-labelledby="cues">
<h2 id="cues" tabindex="-1">Cues and replies</h2>
<p class="c">A cue is a sign of a present feeling or worry. What a reply meant, the therapist decides: a cue may be left on purpose, or be none.</p>
${body}
</section>`;
}

function table(facts: PageFacts): Markup {
  const who = tellsClientsApart(facts) ? html`<th scope="col" role="columnheader">Client</th>` : NOTHING;
  return html`<table class="stacks" role="table"><caption class="sr">Cues in the order of the session</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">When</th>${who}<th scope="col" role="columnheader">Feeling</th><th scope="col" role="columnheader">Words</th><th scope="col" role="columnheader">Next turn</th><th scope="col" role="columnheader">What became of it</th></tr></thead>
<tbody role="rowgroup">
${facts.review.cues.map((cue) => row(cue, facts))}</tbody></table>`;
}

function row(cue: CueReply, facts: PageFacts): Markup {
  const { turn, level, reply, outcome, unsure } = cue;
  const who = tellsClientsApart(facts)
    ? html`<td role="cell" data-name="Client"><bdi class="name">${labelAt(facts, turn)}</bdi></td>`
    : NOTHING;
  const doubt = unsure ? html` <span class="unsure">unsure</span>` : NOTHING;
  return html`<tr role="row"><td role="cell" data-name="When">${placeLink(facts, turn)}</td>${who}<td role="cell" data-name="Feeling">${capitalised(feelingWords(cue))}, ${CUE_LEVEL_WORDS[level]}${doubt}</td><td role="cell" data-name="Words" class="spoken">${words(cue, facts)}</td><td role="cell" data-name="Next turn">${reply === undefined ? "none" : placeLink(facts, reply.turn)}</td><td role="cell" data-name="What became of it"><span class="outcome ${outcome}">${outcomeSign(outcome)}${outcomeWords(cue)}</span>${sureness(cue)}</td></tr>
`;
}

/** Evidence cut in pieces is quoted from the first to the last of them. */
function words({ turn, evidence }: CueReply, facts: PageFacts): Markup {
  const spoken = facts.turns.get(turn);
  if (spoken === undefined) return NOTHING;
  const start = evidence.reduce((least, span) => Math.min(least, span.start), spoken.text.length);
  const end = evidence.reduce((most, span) => Math.max(most, span.end), 0);
  const span = start < end ? { start, end } : { start: 0, end: spoken.text.length };
  return html`<span dir="auto">${excerpt(spoken, span)}</span>`;
}

function sureness({ reply, outcome }: CueReply): Markup {
  if (reply === undefined || outcome === "open") return NOTHING;
  return html` <span class="conf">${sureWords(reply.confidence)}</span>`;
}
