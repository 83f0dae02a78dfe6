import { createHash } from "node:crypto";
import type { Instant } from "@attune/core";
import type { ErasureReason } from "../ports/erasure.ts";
import { CERTIFICATE } from "./certificate.wording.ts";

export type CertifiedFacts = {
  readonly id: string;
  readonly practice: string;
  readonly client: string;
  readonly askedBy: string;
  readonly reason: ErasureReason;
  readonly beganAt: Instant;
  readonly doneAt: Instant;
  readonly counts: Readonly<Record<string, number>>;
};

/** What a practice can show for an erasure: ids, moments and counts, and no name; the last line vouches for the others. */
export function certificateText(facts: CertifiedFacts): string {
  const counted = Object.entries(facts.counts)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => CERTIFICATE.counted(table, count));
  const lines = [
    CERTIFICATE.title,
    CERTIFICATE.number(facts.id),
    CERTIFICATE.practice(facts.practice),
    CERTIFICATE.client(facts.client),
    CERTIFICATE.askedBy(facts.askedBy),
    CERTIFICATE.reason[facts.reason],
    CERTIFICATE.began(facts.beganAt),
    ...counted,
    CERTIFICATE.keys(facts.doneAt),
    CERTIFICATE.meaning,
  ].join("\n");
  return `${lines}\n${CERTIFICATE.hash(createHash("sha256").update(lines).digest("hex"))}\n`;
}
