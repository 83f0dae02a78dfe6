import { createHash } from "node:crypto";
import type { Codebook, SessionReview } from "@attune/core";
import { cuesTable } from "./cues-table.ts";
import { indices } from "./indices.ts";
import { html, type Markup, NOTHING, trusted } from "./markup.ts";
import { moments } from "./moments.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { restsOn } from "./rests-on.ts";
import { keysDialog, SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";
import { tiles } from "./tiles.ts";
import { timeline } from "./timeline.ts";
import { transcript } from "./transcript.ts";
import { counted, TIMED_WORDS } from "./words.ts";

/**
 * A session review as one HTML document that needs nothing else: no request leaves it, and everything in it can be
 * read without its script. Codebooks add the names and definitions of their codes.
 */
export function renderReviewPage(
  review: SessionReview,
  { codebooks = [] }: { readonly codebooks?: readonly Codebook[] } = {},
): string {
  const facts = pageFacts(review, codebooks);
  return html`<!doctype html>
<html lang="en">
${head(review)}
<body>
${skipLinks()}
${banner()}
<main id="main">
${opening(facts)}
${tiles(facts)}
${timeline(facts)}
<div class="cols">
${moments(facts)}
${transcript(facts)}
</div>
${cuesTable(facts)}
${indices(facts)}
${restsOn(facts)}
</main>
<footer><p>It describes words, as coded by a program; it does not diagnose. A licensed person decides what it means.</p></footer>
${keysDialog()}
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.text;
}

/** Nothing may load, and only the page's own script may run: a transcript that smuggled in another would not be heard. */
function head({ title }: SessionReview): Markup {
  const hash = createHash("sha256").update(SCRIPT, "utf8").digest("base64");
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}: session review</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>`;
}

const skipLinks = (): Markup => html`<nav class="skip" aria-label="Skip to">
<a href="#moments">Skip to the moments</a>
<a href="#transcript">Skip to the transcript</a>
<a href="#cues">Skip to cues and replies</a>
<a href="#figures">Skip to the figures</a>
</nav>`;

const banner =
  (): Markup => html`<header class="top"><div class="in"><span class="logo">attune</span><span class="what">Session review</span>
<div class="tools" data-scripted hidden><button type="button" id="copy-link">Copy link</button><button type="button" id="print">Print or PDF</button><button type="button" id="open-keys">Keys <kbd>?</kbd></button></div>
<span id="told" class="sr" role="status"></span></div></header>`;

function opening({ review }: PageFacts): Markup {
  const { title, roles } = review;
  const guess =
    roles.decidedBy === "guess"
      ? html`<p class="guess"><b>Who is the therapist is a guess</b>${reasons(roles.guessBecause)}. If it is wrong, so is everything below.</p>`
      : NOTHING;
  return html`<div class="opening"><h1 dir="auto">${title}</h1>
<ul class="meta" role="list">${metaWords(review).map((words) => html`<li>${words}</li>`)}</ul>
${guess}</div>`;
}

const reasons = (because: string | undefined): string => (because === undefined ? "" : ` (${because})`);

const MINUTE = 60_000;

function metaWords({ transcript: file, turns, speakers, madeBy }: SessionReview): readonly string[] {
  const length = file.durationMs === undefined || file.timed === "none" ? [] : [lengthWords(file.durationMs)];
  const estimated = file.timed === "estimated" ? length.map((words) => `about ${words}`) : length;
  return [
    ...estimated,
    counted(turns.length, "turn"),
    counted(speakers.length, "speaker"),
    TIMED_WORDS[file.timed],
    `coded by ${madeBy.coder} ${madeBy.version}`,
  ];
}

const lengthWords = (duration: number): string =>
  duration < MINUTE ? "under a minute" : `${Math.round(duration / MINUTE)} min`;
