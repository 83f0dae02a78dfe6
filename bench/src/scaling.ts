import { cpuOf, grouped, slope, spokenCoder, table } from "./measure.ts";
import { inventTalk } from "./talk.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Sessions of about an hour. */
const SESSION_WORDS = 8_000;

/** How cost and memory grow from a thousand to a million turns, coded a session at a time. */
export function benchScaling(): void {
  const coder = spokenCoder();
  coder.code(inventTalk(20_000, 3));
  const rows = SIZES.map((turns) => {
    let coded = 0;
    let peak = 0;
    let cpu = 0;
    for (let seed = 1; coded < turns; seed++) {
      const session = inventTalk(SESSION_WORDS, seed).slice(0, turns - coded);
      cpu += cpuOf(() => void coder.code(session));
      coded += session.length;
      peak = Math.max(peak, process.memoryUsage.rss());
    }
    return { turns, cpu, peak };
  });
  const points = rows.map(({ turns, cpu }) => [turns, cpu] as const);
  console.log("Coding a session at a time (goal: slope 1.00 +- 0.05, under 400 MB):");
  console.log(
    table([
      ["turns", "CPU ms", "us a turn", "peak MB"],
      ...rows.map(({ turns, cpu, peak }) => [
        grouped(turns),
        grouped(cpu),
        ((cpu / turns) * 1000).toFixed(1),
        grouped(peak / 1e6),
      ]),
    ]),
  );
  console.log(
    `  slope of log time on log turns, 10 thousand to a million: ${slope(points.slice(1)).toFixed(3)}; all sizes: ${slope(points).toFixed(3)}\n`,
  );
}
