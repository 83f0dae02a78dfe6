import type { Code, Coding, CueReply, ReviewTurn } from "@attune/core";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { PageFacts } from "./page-facts.ts";
import { placeOf, turnId } from "./places.ts";
import { isGiven, isUnsure, toneOf } from "./tones.ts";
import { CODE_WORDS, CUE_LEVEL_WORDS, EMOTION_WORDS, OUTCOME_WORDS, UNSURE_WORDS } from "./words.ts";

/** What was coded in a turn, in words: each code with how sure it is, then what became of the client's cue. */
export function codeList(turn: ReviewTurn, facts: PageFacts): Markup {
  const items = [
    ...cueChips(turn, facts),
    ...turn.codings.filter(isGiven).map((coding) => codeChip(coding, turn, facts)),
    unsureNote(turn, facts),
    ...replyNotes(turn, facts),
  ].filter((item) => item !== NOTHING);
  return items.length === 0 ? NOTHING : html`<ul class="codes" role="list">${items}</ul>`;
}

function codeChip(coding: Coding, turn: ReviewTurn, facts: PageFacts): Markup {
  const words = chipWords(coding, turn, facts);
  if (words === undefined) return NOTHING;
  return html`<li><span class="chip ${toneOf(coding)}${coding.codebook === "miti" ? " second" : ""}">${words}</span> <span class="conf">${surenessOf(coding)}</span></li>`;
}

/** What the chip of a coding says; undefined where another chip says it already. */
function chipWords(coding: Coding, turn: ReviewTurn, facts: PageFacts): string | undefined {
  const { codebook, code, level } = coding;
  if (codebook === "attunement" && (code === "cue" || code === "pickup")) return undefined;
  if (codebook === "miti" && MITI_PARTS.has(code)) return mitiWords(coding, turn);

  const known = CODE_WORDS.get(`${codebook}/${code}`);
  return known === undefined ? bookWords(coding, facts) : known[Number(level)];
}

const MITI_PARTS: ReadonlySet<string> = new Set(["behaviour", "question", "question-kind", "talk"]);
const MITI_BEHAVIOURS: ReadonlySet<Coding["level"]> = new Set(["question", "reflection", "input"]);

/** MITI splits one judgement into several codes; a reader needs it once, in whole words. */
function mitiWords({ code, level }: Coding, turn: ReviewTurn): string | undefined {
  const given = turn.codings.filter((coding) => coding.codebook === "miti" && isGiven(coding));
  if (code === "talk") return level === "neutral" ? undefined : `${level} talk`;
  if (code === "behaviour") return behaviourWords(level, given);
  if (code !== "question") return undefined;
  const kind = given.find((coding) => coding.code === "question-kind");
  return kind === undefined ? "question" : `${kind.level} question`;
}

/** The behaviour speaks for the turn only where none of the codes that it sums up does. */
function behaviourWords(level: Coding["level"], given: readonly Coding[]): string | undefined {
  const isSaid = given.some(({ code }) => MITI_BEHAVIOURS.has(code));
  return isSaid || !MITI_BEHAVIOURS.has(level) ? undefined : CODE_WORDS.get(`miti/${level}`)?.[1];
}

/** The names that the codebook itself gives; its ids where the page was made without the codebook. */
function bookWords({ codebook, code, level }: Coding, { codebooks }: PageFacts): string {
  const entry = codebooks.find(({ id }) => id === codebook)?.codes.find(({ id }) => id === code);
  if (entry === undefined) return `${code.replaceAll("-", " ")}, ${level}`;
  return `${entry.name}: ${levelName(entry, level)}`;
}

const levelName = (entry: Code, level: Coding["level"]): string =>
  entry.levels.find((step) => step.level === level)?.name ?? String(level);

/** Calibrated confidence is never certainty, so it is not rounded up to it. */
const NEARLY_CERTAIN = 0.99;

export const sureWords = (confidence: number): string => `${Math.min(confidence, NEARLY_CERTAIN).toFixed(2)} sure`;

function surenessOf({ coder, judgement }: Coding): string {
  if (judgement !== undefined) return sureWords(judgement.confidence);
  return coder.kind === "person" ? "a person's code" : "by rule";
}

function cueChips(turn: ReviewTurn, { cues }: PageFacts): readonly Markup[] {
  const coded = turn.codings.find(({ codebook, code }) => codebook === "attunement" && code === "cue");
  const answered = cues.get(turn.index) ?? [];
  if (answered.length === 0) return coded === undefined || !isGiven(coded) ? [] : [furtherCue(coded)];
  return answered.map((cue) => {
    const sure = coded === undefined || cue.unsure ? NOTHING : html` <span class="conf">${surenessOf(coded)}</span>`;
    return html`<li><span class="chip cue">${cueWords(cue)}</span>${sure}${ownOutcome(cue)}</li>`;
  });
}

/** Where a client has several turns before the reply, the strongest cue stands for them; the others are named too. */
function furtherCue(coding: Coding): Markup {
  const { emotion = "other", emotionUnsure = false } = coding;
  const words = cueWords({ level: coding.level === 1 ? 1 : 2, emotion, emotionUnsure });
  return html`<li><span class="chip cue">${words}</span> <span class="conf">${surenessOf(coding)}</span></li>`;
}

/** Beside a cue that the reader is unsure of, a note says so already. */
function ownOutcome(cue: CueReply): Markup {
  if (cue.outcome === "open" && cue.unsure) return NOTHING;
  return html`<span class="outcome ${cue.outcome}">${outcomeWords(cue)}</span>`;
}

/** "cue: guilt", or "cue, a hint: guilt". */
export const cueWords = ({ level, ...feeling }: Pick<CueReply, "level" | "emotion" | "emotionUnsure">): string =>
  `${level === 1 ? `cue, ${CUE_LEVEL_WORDS[1]}` : "cue"}: ${feelingWords(feeling)}`;

/** "guilt", or "perhaps guilt" where it is only the likeliest of several. */
export const feelingWords = ({ emotion, emotionUnsure }: Pick<CueReply, "emotion" | "emotionUnsure">): string =>
  emotionUnsure ? `perhaps ${EMOTION_WORDS[emotion]}` : EMOTION_WORDS[emotion];

/** What became of a cue, and why nobody can say where that is so. */
export function outcomeWords({ outcome, reply, unsure }: CueReply): string {
  if (outcome !== "open") return OUTCOME_WORDS[outcome];
  if (reply === undefined) return "open: no reply to judge";
  return unsure || reply.unsure ? "open: the reader is unsure" : OUTCOME_WORDS.open;
}

function replyNotes({ index }: ReviewTurn, facts: PageFacts): readonly Markup[] {
  return (facts.replies.get(index) ?? []).map(
    (cue) =>
      html`<li class="outcome ${cue.outcome}">${OUTCOME_WORDS[cue.outcome]} (<a href="#${turnId(cue.turn)}">${placeOf(facts, cue.turn)}</a>)</li>`,
  );
}

/** A longer list would be read by nobody. */
const MOST_NAMED = 3;

/** Codes that the reader leaves to a person, named but not given a chip: a chip would read as a finding. */
function unsureNote(turn: ReviewTurn, facts: PageFacts): Markup {
  if (!hasUnsureCode(turn, facts)) return NOTHING;
  const names = leanings(turn, facts);
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  const leaning = names.length === 0 ? "leans to no code" : `${names.slice(0, MOST_NAMED).join(", ")}${more}`;
  return html`<li class="unsure">unsure: worth a person's eye <span class="conf">(${leaning})</span></li>`;
}

const isUnsureOfCue = ({ index }: ReviewTurn, { cues }: PageFacts): boolean =>
  (cues.get(index) ?? []).some(({ unsure }) => unsure);

const hasUnsureCode = (turn: ReviewTurn, facts: PageFacts): boolean =>
  isUnsureOfCue(turn, facts) || unsureCodings(turn).length > 0;

/** The pick-up of a cue has words of its own; MITI's behaviour sums up codes that are named themselves. */
const NOT_NAMED: ReadonlySet<string> = new Set(["pickup", "behaviour"]);

const unsureCodings = ({ codings }: ReviewTurn): readonly Coding[] =>
  codings.filter((coding) => isUnsure(coding) && !NOT_NAMED.has(coding.code));

const SAYS_NOTHING: ReadonlySet<Coding["level"]> = new Set([0, "neutral", "other"]);

/** What the reader would have said, had it been surer. Doubts that lean to nothing would be a list of every code. */
function leanings(turn: ReviewTurn, facts: PageFacts): readonly string[] {
  const names = unsureCodings(turn)
    .filter(({ level }) => !SAYS_NOTHING.has(level))
    .map(({ codebook, code }) => UNSURE_WORDS.get(`${codebook}/${code}`) ?? code.replaceAll("-", " "));
  return [...new Set([...names, ...(isUnsureOfCue(turn, facts) ? ["cue"] : [])])];
}

/** Whether anything in the turn is left to a person: a code, or whether it met a cue. */
export function leavesDoubt(turn: ReviewTurn, facts: PageFacts): boolean {
  const isDoubtfulReply = (facts.replies.get(turn.index) ?? []).some(({ reply }) => reply?.unsure);
  return isDoubtfulReply || hasUnsureCode(turn, facts);
}
