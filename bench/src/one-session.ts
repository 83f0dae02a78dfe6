import { cpuOf, grouped, median, spokenCoder } from "./measure.ts";
import { inventTalk, wordsIn } from "./talk.ts";

const GOAL_MS = 100;

/** One 50-minute session of 8,000 words with both codebooks, in a process that has just started and in a warm one. */
export function benchOneSession(): void {
  const session = inventTalk(8_000, 7);
  const coder = spokenCoder();
  const cold = cpuOf(() => void coder.code(session));
  const warm = median(Array.from({ length: 9 }, () => cpuOf(() => void coder.code(session))));
  console.log(
    `One session, ${grouped(wordsIn(session))} words in ${session.length} turns: first ${cold.toFixed(0)} ms CPU, warm ${warm.toFixed(0)} ms CPU (goal ${GOAL_MS} ms).\n`,
  );
}
