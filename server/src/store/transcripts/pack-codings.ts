import { type Coder, type Coding, EMOTIONS, type Level, proportion } from "@attune/core";
import { codebooks } from "@attune/core/library";

/**
 * The codings of one code, each place of a list for one coding. A session of an hour has some two thousand codings; a
 * list for each of their parts, once for each code, keeps them in some ten kilobytes.
 */
type PackedCode = {
  readonly book: string;
  readonly code: string;
  /** Turns, each as its distance from the one before. */
  readonly turns: readonly number[];
  readonly levels: readonly Level[];
  /** In ten-thousandths: the confidence, then the probability of each level. Empty where no model judged. */
  readonly sure: readonly (readonly number[])[];
  /** Places of those that the coder is unsure of. */
  readonly unsure: readonly number[];
  /** Place, start, end; once for each span of evidence. */
  readonly evidence: readonly number[];
  /** Place, number of the feeling, and whether it is only the likeliest (1), sure (0), or not said (2). */
  readonly feelings: readonly number[];
  /** Place, number of the rule, where a rule of the codebook judged and not the coder itself. */
  readonly byRule: readonly number[];
};

export type PackedCodings = { readonly rules: readonly string[]; readonly codes: readonly PackedCode[] };

/** Four places are far finer than any model is sure of. */
const PARTS = 10_000;
const toParts = (share: number): number => Math.round(share * PARTS);
const fromParts = (parts: number): number => parts / PARTS;

/** Where a code stands among all codes of all codebooks; unknown ones last. */
const RANK = new Map(
  codebooks.flatMap(({ id, codes }) => codes.map((code) => `${id}/${code.id}`)).map((name, at) => [name, at]),
);
const nameOf = ({ codebook, code }: Pick<Coding, "codebook" | "code">): string => `${codebook}/${code}`;
const rankOf = (coding: Pick<Coding, "codebook" | "code">): number => RANK.get(nameOf(coding)) ?? RANK.size;

/** By turn, then as the codebooks list their codes. */
const inOrder = (codings: readonly Coding[]): readonly Coding[] =>
  [...codings].sort((a, b) => a.turn - b.turn || rankOf(a) - rankOf(b));

/** The codings of one coder, packed. Who the coder is stands beside them; probabilities are kept to four places. */
export function packCodings(codings: readonly Coding[]): PackedCodings {
  const byCode = new Map<string, Coding[]>();
  for (const coding of inOrder(codings)) {
    const same = byCode.get(nameOf(coding));
    if (same === undefined) byCode.set(nameOf(coding), [coding]);
    else same.push(coding);
  }
  const rules = [...new Set(codings.flatMap(({ coder }) => (coder.kind === "rule" ? [coder.id] : [])))];
  return { rules, codes: [...byCode.values()].map((same) => packCode(same, rules)) };
}

function packCode(codings: readonly Coding[], rules: readonly string[]): PackedCode {
  const [first] = codings;
  const each = <Part>(pick: (coding: Coding, at: number) => readonly Part[]): Part[] =>
    codings.flatMap((coding, at) => pick(coding, at));
  return {
    book: first?.codebook ?? "",
    code: first?.code ?? "",
    turns: codings.map(({ turn }, at) => turn - (codings[at - 1]?.turn ?? 0)),
    levels: codings.map(({ level }) => level),
    sure: codings.map(({ judgement }) =>
      judgement === undefined ? [] : [judgement.confidence, ...judgement.probabilities].map(toParts),
    ),
    unsure: each(({ judgement }, at) => (judgement?.unsure === true ? [at] : [])),
    evidence: each(({ evidence }, at) => evidence.flatMap(({ start, end }) => [at, start, end])),
    feelings: each(({ emotion, emotionUnsure }, at) =>
      emotion === undefined ? [] : [at, EMOTIONS.indexOf(emotion), toDoubt(emotionUnsure)],
    ),
    byRule: each(({ coder }, at) => (coder.kind === "rule" ? [at, rules.indexOf(coder.id)] : [])),
  };
}

const NOT_SAID = 2;
const toDoubt = (isUnsure: boolean | undefined): number => (isUnsure === undefined ? NOT_SAID : Number(isUnsure));

/** The codings as they were packed, by this coder. */
export const unpackCodings = ({ rules, codes }: PackedCodings, coder: Coder): readonly Coding[] =>
  inOrder(codes.flatMap((packed) => unpackCode(packed, rules, coder)));

function unpackCode(packed: PackedCode, rules: readonly string[], coder: Coder): readonly Coding[] {
  const unsure = new Set(packed.unsure);
  const spans = groupsOf(packed.evidence, 3);
  const feelings = groupsOf(packed.feelings, 3);
  const byRule = groupsOf(packed.byRule, 2);
  let turn = 0;
  return packed.turns.map((distance, at): Coding => {
    turn += distance;
    const [confidence, ...probabilities] = packed.sure[at] ?? [];
    const [[, rule] = []] = byRule.get(at) ?? [];
    return {
      turn,
      codebook: packed.book,
      code: packed.code,
      level: packed.levels[at] ?? 0,
      ...feelingOf(feelings.get(at)?.[0]),
      coder: rule === undefined ? coder : { kind: "rule", id: rules[rule] ?? "" },
      ...(confidence !== undefined && {
        judgement: {
          confidence: proportion(fromParts(confidence)),
          probabilities: probabilities.map(fromParts),
          unsure: unsure.has(at),
        },
      }),
      evidence: (spans.get(at) ?? []).map(([, start = 0, end = 0]) => ({ start, end })),
    };
  });
}

function feelingOf(group: readonly number[] | undefined): Pick<Coding, "emotion" | "emotionUnsure"> {
  const [, number = -1, doubt = NOT_SAID] = group ?? [];
  const emotion = EMOTIONS[number];
  if (emotion === undefined) return {};
  return doubt === NOT_SAID ? { emotion } : { emotion, emotionUnsure: doubt === 1 };
}

/** A flat list cut into groups of one length, by the first number of each. */
function groupsOf(flat: readonly number[], length: number): ReadonlyMap<number, readonly (readonly number[])[]> {
  const groups = new Map<number, (readonly number[])[]>();
  for (let from = 0; from < flat.length; from += length) {
    const group = flat.slice(from, from + length);
    const at = group[0] ?? 0;
    const same = groups.get(at);
    if (same === undefined) groups.set(at, [group]);
    else same.push(group);
  }
  return groups;
}
