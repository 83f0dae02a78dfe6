/** What is wrong at one place of a form. */
export type Rule =
  | "bands-leave-gap"
  | "bands-overlap"
  | "broken-characters"
  | "differs"
  | "duplicate"
  | "empty"
  | "id-taken"
  | "missing"
  | "missing-file"
  | "never-reached"
  | "not-a-language"
  | "not-an-id"
  | "not-expressible"
  | "not-finite"
  | "not-json"
  | "not-shippable"
  | "optional-but-scored"
  | "out-of-range"
  | "range-reversed"
  | "score-outside-range"
  | "several-languages"
  | "stands-later"
  | "too-deep"
  | "too-few"
  | "too-long"
  | "too-many"
  | "unknown-band"
  | "unknown-file"
  | "unknown-item"
  | "unknown-key"
  | "unknown-licence"
  | "unknown-option"
  | "unknown-scale"
  | "unsupported"
  | "vector-differs"
  | "without-words"
  | "words-not-scored"
  | "wrong-type";

/** One thing to mend. It holds places and rules, and nothing of what stands there. */
export type Finding = {
  /** Such as `scales[0].bands[2].from`; empty for the whole. */
  readonly path: string;
  readonly rule: Rule;
  /** What should stand there: our own words, such as `a whole number from 0 to 10`. */
  readonly expected?: string;
};

/** More is no help to whoever must mend it, and a form made to hurt could have millions. */
const MOST_LISTED = 200;

/** Gathers what is wrong, up to as many as a person can read; the others are counted. */
export class Findings {
  readonly #listed: Finding[] = [];
  #more = 0;

  add(finding: Finding): void {
    if (this.#listed.length < MOST_LISTED) this.#listed.push(finding);
    else this.#more++;
  }

  get listed(): readonly Finding[] {
    return this.#listed;
  }

  /** How many were found beyond those listed. */
  get more(): number {
    return this.#more;
  }
}

/** Somewhere in a form, and where to note what is wrong there. */
export type Place = { readonly findings: Findings; readonly path: string };

export const wholeOf = (findings: Findings): Place => ({ findings, path: "" });

/** A key may come from a hostile file. */
const LONGEST_KEY = 60;

export function under(at: Place, key: string | number): Place {
  if (typeof key === "number") return { findings: at.findings, path: `${at.path}[${key}]` };
  const name = key.slice(0, LONGEST_KEY);
  return { findings: at.findings, path: at.path === "" ? name : `${at.path}.${name}` };
}

/** Notes what is wrong; undefined, so that a reader can end with it. */
export function note(at: Place, rule: Rule, expected?: string): undefined {
  at.findings.add({ path: at.path, rule, ...(expected !== undefined && { expected }) });
}
