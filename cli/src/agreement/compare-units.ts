import {
  type Code,
  type Codebook,
  cohensKappa,
  intraclassCorrelation,
  type Level,
  type NotDefined,
  percentAgreement,
  type Result,
  weightedKappa,
} from "@attune/core";
import { type CodedUnit, type CodedUnits, placeOfKey } from "./coded-units.ts";

/** A statistic, or why these codes have none. */
export type Statistic = { readonly value: number } | { readonly because: NotDefined["because"] };

/** How two coders agree on one code. */
export type CodeAgreement = {
  readonly codebook: string;
  readonly code: string;
  /** Turns that both coded. */
  readonly n: number;
  readonly accuracy: Statistic;
  readonly kappa: Statistic;
  /** Linear weights; only for codes whose levels have an order. */
  readonly weightedKappa?: Statistic;
  /** ICC(2,1), absolute agreement; only for codes whose levels have an order. */
  readonly icc?: Statistic;
};

/** A code of a turn that only one of the two coded. */
export type Unmatched = Omit<CodedUnit, "level">;

export type Comparison = {
  readonly codes: readonly CodeAgreement[];
  readonly onlyInOne: readonly Unmatched[];
  readonly onlyInOther: readonly Unmatched[];
};

/** The agreement of two coders, code by code, in the order of the codebooks; codes that none of them knows come last. */
export function compareUnits(one: CodedUnits, other: CodedUnits, codebooks: readonly Codebook[]): Comparison {
  const rank = new Map(
    codebooks.flatMap(({ id, codes }) => codes.map((code) => `${id}/${code.id}`)).map((name, at) => [name, at]),
  );
  const rankOf = (name: string): number => rank.get(name) ?? rank.size;
  const names = [...new Set([...one.codes(), ...other.codes()])].sort((a, b) => rankOf(a) - rankOf(b));
  const codes = names.flatMap((name) => compareCode(name, pairsOf(name, one, other), codebooks) ?? []);
  return {
    codes,
    onlyInOne: names.flatMap((name) => missingFrom(name, one, other)),
    onlyInOther: names.flatMap((name) => missingFrom(name, other, one)),
  };
}

type Pairs = { readonly one: readonly Level[]; readonly other: readonly Level[] };

function pairsOf(name: string, one: CodedUnits, other: CodedUnits): Pairs {
  const others = other.levelsOf(name);
  const both = [...one.levelsOf(name)].flatMap(([key, level]) => {
    const second = others.get(key);
    return second === undefined ? [] : [{ level, second }];
  });
  return { one: both.map(({ level }) => level), other: both.map(({ second }) => second) };
}

function missingFrom(name: string, one: CodedUnits, other: CodedUnits): readonly Unmatched[] {
  const others = other.levelsOf(name);
  const keys = [...one.levelsOf(name).keys()].filter((key) => !others.has(key));
  return keys.map((key) => ({ ...placeOfKey(key), ...partsOf(name) }));
}

/** No codebook's id holds a slash. */
function partsOf(name: string): Pick<CodedUnit, "codebook" | "code"> {
  const slash = name.indexOf("/");
  return { codebook: name.slice(0, slash), code: name.slice(slash + 1) };
}

function compareCode(name: string, { one, other }: Pairs, codebooks: readonly Codebook[]): CodeAgreement | undefined {
  if (one.length === 0) return undefined;
  const { codebook, code } = partsOf(name);
  const known = codebooks.find(({ id }) => id === codebook)?.codes.find(({ id }) => id === code);
  return {
    codebook,
    code,
    n: one.length,
    accuracy: statistic(percentAgreement(one, other)),
    kappa: statistic(cohensKappa(one, other)),
    ...ordered({ one, other }, known),
  };
}

/** A code that no codebook knows has an order when all its levels are numbers. */
function ordered({ one, other }: Pairs, known: Code | undefined): Pick<CodeAgreement, "weightedKappa" | "icc"> {
  const [first, second] = [one.filter(isNumber), other.filter(isNumber)];
  const isAllNumbers = first.length === one.length && second.length === other.length;
  if (!isAllNumbers || known?.scale === "categories") return {};
  const pairs = first.map((level, at) => [level, second[at] ?? level]);
  return {
    weightedKappa: statistic(weightedKappa(first, second, "linear")),
    icc: statistic(intraclassCorrelation(pairs, "agreement")),
  };
}

const isNumber = (level: Level): level is number => typeof level === "number";

const statistic = (result: Result<number, NotDefined>): Statistic =>
  result.ok ? { value: result.value } : { because: result.failure.because };
