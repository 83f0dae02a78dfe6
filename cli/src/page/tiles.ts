import type { CueReply, IndexValue, MixPart, SessionReview } from "@attune/core";
import { figureWords, intervalWords, valueWords } from "./figures.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { clientsApart, labelAt, type PageFacts, shortName } from "./page-facts.ts";
import { placeOf } from "./places.ts";
import { counted, DEPTH_WORDS, higherWords } from "./words.ts";

/** The session at a glance. "Shown" is all a transcript can hold: what the client felt has no tile. */
export function tiles(facts: PageFacts): Markup {
  const { review } = facts;
  return html`<section aria-labelledby="glance">
<h2 id="glance" class="sr">At a glance</h2>
<ul class="tiles" role="list">
${empathyTile(review.mix)}
${cuesTile(facts)}
${ratioTile(review)}
${talkTile(review)}
${depthTile(facts)}
</ul>
<p class="shown">This is what the words showed. Whether the client felt understood, only the client can say: shown is not felt.</p>
</section>`;
}

type Tile = { readonly name: string; readonly value: string | undefined; readonly below: readonly (Markup | string)[] };

function tile({ name, value, below }: Tile): Markup {
  const lines = below.map((line) => html`<p class="c">${line}</p>`);
  return html`<li class="card tile"><h3 class="k">${name}</h3><p class="v">${value ?? "no figure"}</p>${lines}</li>`;
}

const EMPATHIC = ["affective", "cognitive", "exploring"] as const;
const APART = ["sympathy", "judging", "directing"] as const;

function empathyTile(mix: readonly MixPart[]): Markup {
  const parts = (ids: readonly MixPart["id"][]) => ids.flatMap((id) => mix.filter((part) => part.id === id));
  return html`<li class="card tile mix"><h3 class="k">Expressed empathy <span class="c">in therapist turns</span></h3>
${mixBar(parts(EMPATHIC))}
<ul class="leg" role="list">${parts(EMPATHIC).map(mixEntry)}</ul>
<p class="c apart">Apart from empathy</p>
<ul class="leg" role="list">${parts(APART).map(mixEntry)}</ul></li>`;
}

function mixEntry({ id, turns, strong, unsure }: MixPart): Markup {
  const more = [...higherWords({ id, turns, strong }), ...(unsure > 0 ? [`${unsure} more unsure`] : [])];
  const note = more.length === 0 ? NOTHING : html` <span class="c">(${more.join(", ")})</span>`;
  return html`<li><i class="dot ${id}"></i>${id} <b>${turns}</b>${note}</li>`;
}

/** The legend says the same in words, so the bar is only for the eye. */
function mixBar(parts: readonly MixPart[]): Markup {
  const all = parts.reduce((sum, { turns }) => sum + turns, 0);
  if (all === 0) return html`<p class="c">No turn was coded as empathic.</p>`;
  const pieces = parts
    .filter(({ turns }) => turns > 0)
    .map(({ id, turns }) => html`<i class="${id}" style="flex-grow:${turns}"></i>`);
  return html`<div class="bar" aria-hidden="true">${pieces}</div>`;
}

function cuesTile(facts: PageFacts): Markup {
  const { cues } = facts.review;
  const name = "Cues picked up";
  if (cues.length === 0) return tile({ name, value: "no cues", below: ["No cue was found in the client's words."] });
  return tile({ name, value: pickedUp(cues), below: [outcomes(cues), ...cuesByClient(facts)] });
}

const having = (cues: readonly CueReply[], outcome: CueReply["outcome"]): number =>
  cues.filter((cue) => cue.outcome === outcome).length;

/** "11 of 15": wholly or partly, of those where anybody can say. */
function pickedUp(cues: readonly CueReply[]): string {
  const judged = cues.length - having(cues, "open");
  return judged === 0 ? "open" : `${judged - having(cues, "possibly-missed")} of ${judged}`;
}

function outcomes(cues: readonly CueReply[]): string {
  const parts = [
    `${having(cues, "met")} met`,
    `${having(cues, "partly-met")} partly`,
    `${having(cues, "possibly-missed")} possibly missed`,
  ];
  const open = having(cues, "open");
  return [...parts, ...(open > 0 ? [`${open} open`] : [])].join(", ");
}

const cuesByClient = (facts: PageFacts): readonly Markup[] =>
  eachClient(facts, (client) => {
    const own = facts.review.cues.filter((cue) => labelAt(facts, cue.turn) === client);
    return own.length === 0 ? "no cues" : pickedUp(own);
  });

const indexOf = ({ indices }: SessionReview, id: string): IndexValue | undefined =>
  indices.find((index) => index.id === id);

const restsOn = ({ because, basis }: IndexValue): readonly string[] => (because === undefined ? [basis] : [because]);

/** A norm with many conditions does not fit a tile, and must not stand there without them. */
const FITS_A_TILE = 60;

function ratioTile(review: SessionReview): Markup {
  const index = indexOf(review, "reflections-to-questions");
  if (index === undefined) return tile({ name: "Reflections to questions", value: undefined, below: [] });

  const norm = index.norm === undefined ? [] : [normWords(index.norm)];
  return tile({ name: index.name, value: valueWords(index), below: [...restsOn(index), ...norm] });
}

function normWords({ text, source }: NonNullable<IndexValue["norm"]>): Markup {
  if (text.length > FITS_A_TILE) return html`<a href="#figures">Norm and its limits</a>`;
  return html`${text}${source.verified ? "" : " (unverified)"}`;
}

/** By time where the file has times, else by words. */
function talkTile(review: SessionReview): Markup {
  const byTime = indexOf(review, "therapist-talk-time");
  const index = byTime?.value === undefined ? indexOf(review, "therapist-talk-share") : byTime;
  if (index === undefined) return tile({ name: "Therapist talk", value: undefined, below: [] });

  const interval = intervalWords(index);
  const likely = interval === undefined ? [] : [`likely ${interval}`];
  return tile({ name: index.name, value: valueWords(index), below: [...likely, ...restsOn(index)] });
}

/** Own feelings, or deeper. */
const FEELINGS = 3;

type Disclosure = { readonly turn: number; readonly level: number; readonly unsure: boolean };

function depthTile(facts: PageFacts): Markup {
  const name = "Depth of disclosure";
  const all = disclosures(facts.review);
  const deepest = sureOf(all).reduce<Disclosure | undefined>(
    (most, each) => (each.level > (most?.level ?? 0) ? each : most),
    undefined,
  );
  const unsure = unsureNote(all.filter((each) => each.unsure).length);
  if (deepest === undefined) return tile({ name, value: undefined, below: ["No disclosure is sure.", ...unsure] });

  const words = `Deepest: ${DEPTH_WORDS[deepest.level] ?? deepest.level}, ${placeOf(facts, deepest.turn)}`;
  return tile({
    name,
    value: withFeelings(all),
    below: [
      "client turns with own feelings or deeper",
      words,
      ...unsure,
      ...depthByClient(facts, all),
      ...depthOverTime(facts.review),
    ],
  });
}

const unsureNote = (count: number): readonly string[] =>
  count === 0 ? [] : [`${counted(count, "turn")} more left unsure`];

const sureOf = (all: readonly Disclosure[]): readonly Disclosure[] => all.filter(({ unsure }) => !unsure);

/** Every client turn that is more than a sign of listening; a review leaves out codings of a sure level 0. */
function disclosures({ turns }: SessionReview): readonly Disclosure[] {
  return turns
    .filter(({ speaker, backChannel }) => speaker === "client" && !backChannel)
    .map(({ index, codings }) => {
      const coding = codings.find(({ codebook, code }) => codebook === "attunement" && code === "depth");
      return { turn: index, level: Number(coding?.level ?? 0), unsure: coding?.judgement?.unsure === true };
    });
}

function withFeelings(all: readonly Disclosure[]): string {
  const sure = sureOf(all);
  return `${sure.filter(({ level }) => level >= FEELINGS).length} of ${sure.length}`;
}

const depthByClient = (facts: PageFacts, all: readonly Disclosure[]): readonly Markup[] =>
  eachClient(facts, (client) => withFeelings(all.filter(({ turn }) => labelAt(facts, turn) === client)));

function depthOverTime(review: SessionReview): readonly string[] {
  const parts = indexOf(review, "depth-of-disclosure")?.parts ?? [];
  const words = parts.map(
    ({ name, value }) => `${name} ${value === undefined ? "no figure" : figureWords("level", value)}`,
  );
  return words.length === 0 ? [] : [`Mean of 0 to 4: ${words.join(", ")}`];
}

/** A line for each client where there are several. */
function eachClient(facts: PageFacts, words: (client: string) => string): readonly Markup[] {
  return clientsApart(facts).map((client) => html`<bdi class="name">${shortName(client)}</bdi>: ${words(client)}`);
}
