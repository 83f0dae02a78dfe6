import type { Span } from "../coding/coding.ts";
import type { Finding } from "./redaction.ts";

/** The parts of one turn's text that are already taken, so that no two findings overlap. The first to come wins. */
export class Claims {
  readonly #taken: Uint8Array;
  readonly #findings: Finding[] = [];

  /** @param closed spans that nothing may be found in: placeholders that are there already. */
  constructor(length: number, closed: readonly Span[]) {
    this.#taken = new Uint8Array(length);
    for (const { start, end } of closed) this.#taken.fill(1, start, end);
  }

  isFree({ start, end }: Span): boolean {
    return this.#taken.subarray(start, end).indexOf(1) === -1;
  }

  /** Takes the span, unless a part of it is taken; says whether it did. */
  claim(finding: Finding): boolean {
    if (finding.end <= finding.start || !this.isFree(finding)) return false;
    this.#taken.fill(1, finding.start, finding.end);
    this.#findings.push(finding);
    return true;
  }

  /** Takes one after the other; gives back those it could take. */
  claimAll(findings: Iterable<Finding>): readonly Finding[] {
    return [...findings].filter((finding) => this.claim(finding));
  }

  /** What was found, in the order of the text. */
  inOrder(): readonly Finding[] {
    return [...this.#findings].sort((one, other) => one.start - other.start);
  }
}
