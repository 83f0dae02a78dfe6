import type { ClusterRule } from "./instrument.ts";
import type { Answers, ClusterOutcome } from "./score.ts";

/**
 * How many items of each cluster were endorsed, and whether each has as many as the rule asks for. Undefined where open
 * questions leave it undecided: what was skipped is neither endorsed nor denied.
 */
export function clusterOutcome(
  { id, endorsedFrom, clusters }: ClusterRule,
  answers: Answers,
): ClusterOutcome | undefined {
  const counted = clusters.map(({ name, items, need }) => {
    const endorsed = items.filter((item) => isEndorsed(answers.get(item), endorsedFrom)).length;
    const open = items.filter((item) => !answers.has(item)).length;
    return { name, endorsed, need, canBeMet: endorsed + open >= need };
  });
  const met = counted.every(({ endorsed, need }) => endorsed >= need);
  if (!met && counted.every(({ canBeMet }) => canBeMet)) return undefined;
  return { rule: id, met, clusters: counted.map(({ name, endorsed, need }) => ({ name, endorsed, need })) };
}

const isEndorsed = (answer: number | undefined, from: number): boolean => answer !== undefined && answer >= from;
