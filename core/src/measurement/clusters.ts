import type { ClusterRule } from "./instrument.ts";
import type { Answers, ClusterOutcome } from "./score.ts";

/** How many items of each cluster were endorsed, and whether each has as many as the rule asks for. */
export function clusterOutcome({ id, endorsedFrom, clusters }: ClusterRule, answers: Answers): ClusterOutcome {
  const counted = clusters.map(({ name, items, need }) => {
    const endorsed = items.filter((item) => (answers.get(item) ?? Number.NEGATIVE_INFINITY) >= endorsedFrom).length;
    return { name, endorsed, need };
  });
  return { rule: id, met: counted.every(({ endorsed, need }) => endorsed >= need), clusters: counted };
}
