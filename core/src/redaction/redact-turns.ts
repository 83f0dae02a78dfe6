import type { RawTurn } from "../session/turn.ts";
import { MISSES } from "./misses.ts";
import { Allotment } from "./placeholders.ts";
import { findReplacements, type Talk, type TypedReplacement } from "./redact-talk.ts";
import type { RedactableTurn, Redaction, RedactionOptions, ReplacedCount, Replacement } from "./redaction.ts";
import { type NamedSpeaker, SpeakerNames } from "./speakers.ts";

/**
 * The session without names: people, places, organisations, dates and numbers are placeholders, the same one for the
 * same thing throughout, and speakers are known by their part. No other word changes, and what is redacted already
 * stays as it is. It is a help, not a guarantee: `misses` says what such a tool cannot find.
 */
export function redactTurns<AnyTurn extends RedactableTurn>(
  turns: readonly AnyTurn[],
  options: RedactionOptions = {},
): Redaction<AnyTurn> {
  const names = new SpeakerNames();
  const talk = turns.map(({ text, label, speaker }) => ({ text, speaker: names.place(label, speaker) }));
  const { texts, ...rest } = redactTalk(talk, names.all, options);
  const redacted = turns.map((turn, at) => ({
    ...turn,
    label: names.all[talk[at]?.speaker ?? 0]?.label ?? turn.label,
    text: texts[at] ?? "",
  }));
  return { turns: redacted, ...rest };
}

/** The same for turns as an importer read them. A speaker whom the file gives no part is "Speaker 1", "Speaker 2" … */
export function redactTranscript(turns: readonly RawTurn[], options: RedactionOptions = {}): Redaction<RawTurn> {
  const names = new SpeakerNames();
  const talk = turns.map(({ text, speakerLabel, declaredRole }) => ({
    text,
    speaker: speakerLabel === undefined ? NOBODY : names.place(speakerLabel, declaredRole),
  }));
  const { texts, ...rest } = redactTalk(talk, names.all, options);
  const redacted = turns.map((turn, at) => ({
    ...turn,
    speakerLabel: names.all[talk[at]?.speaker ?? NOBODY]?.label,
    text: texts[at] ?? "",
  }));
  return { turns: redacted, ...rest };
}

/** The place of a speaker whom the file does not name. */
const NOBODY = -1;

/** What one pass finds may uncover more; in ordinary talk the second pass finds nothing. */
const MOST_PASSES = 8;

type RedactedTalk = Omit<Redaction<never>, "turns"> & { readonly texts: readonly string[] };

/** Passes until nothing more is found, so that redacting the outcome again would change nothing. */
function redactTalk(talk: readonly Talk[], speakers: readonly NamedSpeaker[], options: RedactionOptions): RedactedTalk {
  const allotment = new Allotment(talk.map(({ text }) => text));
  let current = talk;
  let all: readonly (readonly TypedReplacement[])[] = talk.map(() => []);
  let named = speakers;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    allotment.beginPass();
    const found = findReplacements(current, { speakers: named, options, allotment });
    if (pass > 0 && found.every((replacements) => replacements.length === 0)) break;
    all = all.map((earlier, at) => merge(earlier, found[at] ?? []));
    current = talk.map(({ text, speaker }, at) => ({ text: apply(text, all[at] ?? []), speaker }));
    named = speakers.map((speaker) => ({ ...speaker, names: [] }));
  }
  return {
    texts: current.map(({ text }) => text),
    replacements: all.map((found) =>
      found.map(({ start, end, placeholder }): Replacement => ({ start, end, placeholder })),
    ),
    replaced: report(talk, all, options.withOriginals === true),
    misses: MISSES,
  };
}

/** Adds replacements whose places count in the text that the earlier ones made. */
function merge(earlier: readonly TypedReplacement[], later: readonly TypedReplacement[]): readonly TypedReplacement[] {
  const merged: TypedReplacement[] = [...earlier];
  let next = 0;
  let shift = 0;
  for (const found of later) {
    for (let known = earlier[next]; known !== undefined && known.start + shift < found.start; known = earlier[next]) {
      shift += known.placeholder.length - (known.end - known.start);
      next++;
    }
    merged.push({ ...found, start: found.start - shift, end: found.end - shift });
  }
  return merged.sort((one, other) => one.start - other.start);
}

function apply(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, placeholder } of replacements) {
    pieces.push(text.slice(from, start), placeholder);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

function report(
  talk: readonly Talk[],
  all: readonly (readonly TypedReplacement[])[],
  withOriginals: boolean,
): readonly ReplacedCount[] {
  const tallies = new Map<string, { kind: TypedReplacement["kind"]; count: number; words: Set<string> }>();
  const flat = all.flatMap((replacements, at) => replacements.map((found) => ({ found, text: talk[at]?.text ?? "" })));
  for (const { found, text } of flat) {
    const tally = tallies.get(found.placeholder) ?? { kind: found.kind, count: 0, words: new Set<string>() };
    tally.count++;
    tally.words.add(text.slice(found.start, found.end));
    tallies.set(found.placeholder, tally);
  }
  return [...tallies].map(([placeholder, { kind, count, words }]) => ({
    kind,
    placeholder,
    count,
    ...(withOriginals ? { originals: [...words] } : {}),
  }));
}
