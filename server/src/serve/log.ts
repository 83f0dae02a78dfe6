import { pino } from "pino";
import type { Log } from "../app/premises.ts";

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];
/** What somebody should look at. Everything else is for those who want to follow along. */
const SERIOUS = new Set(["fault", "not-kept", "job-failed", "audit-broken"]);

/** Lines of JSON on standard error. They hold kinds, ids and counts. */
export function logTo(level = "warn"): Log {
  const known = LEVELS.includes(level) ? level : "warn";
  const lines = pino({ level: known, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return {
    note: (event, facts = {}) => (SERIOUS.has(event) ? lines.error(facts, event) : lines.info(facts, event)),
  };
}
