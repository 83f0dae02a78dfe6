import type { Level } from "@attune/core";

/** One code of one turn of one session, and the level that a coder gave it. */
export type CodedUnit = {
  readonly session: string;
  readonly turn: number;
  readonly codebook: string;
  readonly code: string;
  readonly level: Level;
};

/** The levels of a file by code, then by session and turn. */
export type CodedUnits = {
  /** False when the same code of the same turn is there already. */
  readonly add: (unit: CodedUnit) => boolean;
  /** Codes as `codebook/code`, in the order in which they first occur. */
  readonly codes: () => readonly string[];
  /** Levels of one code by the key of the turn. */
  readonly levelsOf: (code: string) => ReadonlyMap<string, Level>;
  readonly size: () => number;
};

/** A session and a turn as one key. Ids may hold anything, so the number comes first. */
const keyOf = ({ session, turn }: Pick<CodedUnit, "session" | "turn">): string => `${turn} ${session}`;

export function placeOfKey(key: string): Pick<CodedUnit, "session" | "turn"> {
  const space = key.indexOf(" ");
  return { turn: Number(key.slice(0, space)), session: key.slice(space + 1) };
}

const NONE: ReadonlyMap<string, Level> = new Map();

export function codedUnits(): CodedUnits {
  const byCode = new Map<string, Map<string, Level>>();
  let size = 0;
  return {
    add(unit) {
      const name = `${unit.codebook}/${unit.code}`;
      const levels = byCode.get(name) ?? new Map<string, Level>();
      byCode.set(name, levels);
      if (levels.has(keyOf(unit))) return false;
      levels.set(keyOf(unit), unit.level);
      size++;
      return true;
    },
    codes: () => [...byCode.keys()],
    levelsOf: (code) => byCode.get(code) ?? NONE,
    size: () => size,
  };
}
