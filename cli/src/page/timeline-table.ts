import type { ReviewTurn } from "@attune/core";
import { cueWords, outcomeWords } from "./chips.ts";
import { html, type Markup } from "./markup.ts";
import type { PageFacts } from "./page-facts.ts";
import { placeLink } from "./places.ts";
import { levelOf } from "./timeline-shape.ts";
import { mainTone, TONE_WORDS } from "./tones.ts";
import { DEPTH_WORDS } from "./words.ts";

/** The timeline for those who cannot see it, or would rather read it: a row for each turn that it draws. */
export function timelineTable(facts: PageFacts): Markup {
  const rows = facts.review.turns
    .filter(({ speaker, backChannel }) => speaker !== "other" && !backChannel)
    .map((turn) => row(turn, facts));
  return html`<details class="as-table"><summary>The timeline as a table</summary>
<table><caption>Every turn with its place, speaker, main code or depth of disclosure, and cue. Signs of listening are left out.</caption>
<thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What was coded</th><th scope="col">Cue</th></tr></thead>
<tbody>
${rows}</tbody></table></details>`;
}

function row(turn: ReviewTurn, facts: PageFacts): Markup {
  const cues = (facts.cues.get(turn.index) ?? []).map((cue) => `${cueWords(cue)}, ${outcomeWords(cue)}`);
  return html`<tr><td>${placeLink(facts, turn.index)}</td><td><bdi>${turn.label}</bdi></td><td>${codedWords(turn)}</td><td>${cues.join("; ")}</td></tr>
`;
}

function codedWords({ speaker, codings }: ReviewTurn): string {
  if (speaker === "client") return DEPTH_WORDS[levelOf(codings, "depth")] ?? "";
  const tone = mainTone(codings);
  return tone === undefined ? "no sure code" : TONE_WORDS[tone];
}
