import type { Codebook, Repair, SessionReview } from "@attune/core";
import { sourceLine } from "./figures.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { PageFacts } from "./page-facts.ts";
import { counted, DECIDED_WORDS, REPAIR_WORDS, TIMED_WORDS } from "./words.ts";

/** Who coded, with which books, what was changed while reading, who is who, and what goes with every review. */
export function restsOn({ review, codebooks }: PageFacts): Markup {
  const { madeBy, transcript, notes } = review;
  return html`<section class="card col rests" aria-labelledby="rests">
<h2 id="rests" tabindex="-1">What this rests on</h2>
<dl>
<dt>Coded by</dt><dd>${madeBy.coder}, version ${madeBy.version}</dd>
<dt>Codebooks</dt><dd>${madeBy.codebooks.map((id) => bookName(id, codebooks)).join("; ")}</dd>
<dt>Transcript</dt><dd>${transcript.format}, ${TIMED_WORDS[transcript.timed]}</dd>
<dt>Who is who</dt><dd>${roles(review)}</dd>
<dt>Mended while reading</dt><dd>${repairs(transcript.repairs)}</dd>
</dl>
${notes.length === 0 ? NOTHING : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${codebooks.filter(({ id }) => madeBy.codebooks.includes(id)).map(glossary)}
</section>`;
}

function bookName(id: string, codebooks: readonly Codebook[]): string {
  const book = codebooks.find((each) => each.id === id);
  return book === undefined ? id : `${book.name}, version ${book.version}`;
}

function roles({ roles: { decidedBy, therapists, clients, others, guessBecause } }: SessionReview): Markup {
  const because = guessBecause === undefined ? "" : ` Reasons: ${guessBecause}.`;
  return html`${people("Therapist", therapists)}${people("Client", clients)}${people("Other", others)}${DECIDED_WORDS[decidedBy]}${because}`;
}

function people(role: string, labels: readonly string[]): Markup {
  const telling = labels.filter((label) => label.toLowerCase() !== role.toLowerCase());
  if (telling.length === 0) return NOTHING;
  const names = telling.map((label, number) => html`${number === 0 ? "" : ", "}<bdi class="name">${label}</bdi>`);
  return html`${role}: ${names}. `;
}

function repairs(all: readonly Repair[]): Markup {
  if (all.length === 0) return html`nothing`;
  return html`<ul>${all.map(({ kind, count, line }) => {
    const where = line === undefined ? "" : `, first in line ${line}`;
    return html`<li>${REPAIR_WORDS[kind]}: ${counted(count, "time")}${where}</li>`;
  })}</ul>`;
}

/** What the codes mean, for a reader who has only this page. */
function glossary({ name, codes, source }: Codebook): Markup {
  const entries = codes.map(
    (code) =>
      html`<dt>${code.name}</dt><dd>${code.means}${code.caution === undefined ? "" : ` ${code.caution}`}
<ul>${code.levels.map(({ level, definition }) => html`<li><b>${level}</b> ${definition}</li>`)}</ul></dd>
`,
  );
  return html`<details><summary>What the codes mean: ${name}</summary>
<dl class="glossary">${entries}</dl><p class="c">${sourceLine(source)}</p></details>
`;
}
