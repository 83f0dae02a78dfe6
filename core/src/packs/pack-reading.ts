import { readJson } from "../text/json.ts";
import { Findings, note, type Place, type Rule, wholeOf } from "./findings.ts";
import type { PackProblem, PackProblems } from "./pack.ts";
import type { Reader } from "./readers.ts";

/** Worked examples, which a pack need not have. */
const VECTORS = "vectors.json";
const NAMES: ReadonlySet<string> = new Set(["pack.json", "facts.json", VECTORS, "LICENSE", "ATTRIBUTION", "SOURCE.md"]);
const WORDING = /^wording\.[A-Za-z0-9-]{2,40}\.json$/;

/** In characters; no form that is known has a tenth of it. */
export const LONGEST_PACK_FILE = 1_000_000;

/** Whether a pack has a file of that name. */
export const isPackFile = (name: string): boolean => NAMES.has(name) || WORDING.test(name);

/** The files of one pack, and what is wrong with each. */
export class PackReading {
  readonly #files: ReadonlyMap<string, string>;
  readonly #findings = new Map<string, Findings>();
  /** The name of the file of words. */
  readonly wording: string;

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
    const names = [...files.keys()];
    for (const name of names.filter((each) => !isPackFile(each))) note(this.at(name), "unknown-file");
    const [first = "wording.en.json", ...others] = names.filter((name) => WORDING.test(name)).sort();
    for (const name of others) note(this.at(name), "several-languages");
    this.wording = first;
  }

  /** The whole of one file. */
  at(file: string): Place {
    const findings = this.#findings.get(file) ?? new Findings();
    this.#findings.set(file, findings);
    return wholeOf(findings);
  }

  /** The words of a file that a pack must have. */
  text(file: string): string | undefined {
    const found = this.#files.get(file);
    return found === undefined ? note(this.at(file), "missing-file") : soundText(found, this.at(file));
  }

  /** What a JSON file that a pack must have holds. */
  json<Value>(file: string, reader: Reader<Value>): Value | undefined {
    const found = this.text(file);
    return found === undefined ? undefined : readJsonText(found, reader, this.at(file));
  }

  /** The worked examples, where the pack has some. */
  vectors<Value>(reader: Reader<Value>): Value | undefined {
    return this.#files.has(VECTORS) ? this.json(VECTORS, reader) : undefined;
  }

  /** Whether nothing has been found wrong in a file so far. */
  isSound(file: string): boolean {
    return (this.#findings.get(file)?.listed ?? []).length === 0;
  }

  /** Everything that is wrong, in the order of the files' names; undefined where nothing is. */
  problems(): PackProblems | undefined {
    const byFile = [...this.#findings].sort(([one], [other]) => (one < other ? -1 : 1));
    const problems = byFile.flatMap(([file, { listed }]): readonly PackProblem[] =>
      listed.map((finding) => ({ file, ...finding })),
    );
    const more = byFile.reduce((sum, [, findings]) => sum + findings.more, 0);
    return problems.length === 0 ? undefined : { kind: "bad-pack", problems, more };
  }
}

/** What decoding puts in the place of bytes that are no text. */
const REPLACEMENT = "\uFFFD";

/** The text of a file; undefined where it is empty, too long, or not all of it could be decoded. */
export function soundText(text: string, at: Place): string | undefined {
  if (text.length > LONGEST_PACK_FILE) return note(at, "too-long", `at most ${LONGEST_PACK_FILE} characters`);
  if (text.trim() === "") return note(at, "empty");
  return text.includes(REPLACEMENT) ? note(at, "broken-characters", "UTF-8 text") : text;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** What a JSON text holds; some programs begin it with a mark that is no part of it. */
export function readJsonText<Value>(text: string, reader: Reader<Value>, at: Place): Value | undefined {
  const json = readJson(text.replace(BYTE_ORDER_MARK, ""));
  if (json.ok) return reader(json.value, at);
  const { failure } = json;
  return failure.kind === "not-json" ? note(at, "not-json", `line ${failure.line}`) : note(at, RULE[failure.kind]);
}

const RULE: Readonly<Record<"too-deep" | "too-many-values", Rule>> = {
  "too-deep": "too-deep",
  "too-many-values": "too-many",
};
