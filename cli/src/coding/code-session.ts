import { type CodingsLine, type SessionLine, toWireCoding } from "@attune/api";
import { type Codebook, type Coding, fail, ok, type Result, type SessionCoder } from "@attune/core";
import { codebooks } from "@attune/core/library";
import { type LineProblem, readSessionLine } from "./session-line.ts";

/** Coders by what they read: what people say in a session, and written messages. */
export type Coders = { readonly spoken?: SessionCoder; readonly written?: SessionCoder };

/** One line of codings for one line of a session, as bytes that end in a line feed. */
export type LineCoder = (bytes: Uint8Array) => Result<Uint8Array, LineProblem>;

/** @param asked the ids of the codebooks, in the order of the register. */
export function lineCoder(coders: Coders, asked: readonly string[]): LineCoder {
  const asksOf = booksByUse(asked);
  return (bytes) => {
    const session = readSessionLine(bytes);
    if (!session.ok) return session;
    if (asksOf.written.length > 0 && !isPair(session.value)) return fail({ because: "not-a-pair" });

    const { turns } = session.value;
    const codings = [
      ...(coders.spoken && asksOf.spoken.length > 0 ? coders.spoken.code(turns, asksOf.spoken) : []),
      ...(coders.written && asksOf.written.length > 0 ? coders.written.code(turns, asksOf.written) : []),
    ];
    return ok(toLine(session.value.id, codings));
  };
}

/** Codebooks that were asked for, by where they may be used. */
export function booksByUse(asked: readonly string[]): Readonly<Record<Codebook["appliesTo"], readonly string[]>> {
  const idsFor = (use: Codebook["appliesTo"]): readonly string[] =>
    codebooks.filter(({ id, appliesTo }) => appliesTo === use && asked.includes(id)).map(({ id }) => id);
  return { spoken: idsFor("spoken"), written: idsFor("written") };
}

const isPair = ({ turns }: SessionLine): boolean =>
  turns.length === 2 && turns[0]?.speaker === "client" && turns[1]?.speaker === "therapist";

const encoder = new TextEncoder();

function toLine(id: string, codings: readonly Coding[]): Uint8Array {
  const line: CodingsLine = { id, codings: inOrder(codings).map((coding) => rounded(toWireCoding(coding, codebooks))) };
  return encoder.encode(`${JSON.stringify(line)}\n`);
}

/** By turn, then codebook, then code, the last two as the registers have them. */
function inOrder(codings: readonly Coding[]): readonly Coding[] {
  const rank = new Map<string, number>();
  for (const { id, codes } of codebooks) for (const code of codes) rank.set(`${id}/${code.id}`, rank.size);
  const rankOf = ({ codebook, code }: Coding): number => rank.get(`${codebook}/${code}`) ?? rank.size;
  return [...codings].sort((a, b) => a.turn - b.turn || rankOf(a) - rankOf(b));
}

/** Four places are far finer than any model is sure of. */
const fourPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;

type WireCoding = CodingsLine["codings"][number];

/** In the order of the published form, numbers rounded. */
function rounded({
  turn,
  codebook,
  code,
  level,
  confidence,
  probabilities,
  unsure,
  evidence,
  emotion,
}: WireCoding): WireCoding {
  return {
    turn,
    codebook,
    code,
    level,
    ...(emotion !== undefined && { emotion }),
    confidence: fourPlaces(confidence),
    probabilities: probabilities.map(fourPlaces),
    unsure,
    evidence,
  };
}
