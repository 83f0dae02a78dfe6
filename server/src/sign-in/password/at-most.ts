import { fail, ok, type Result } from "@attune/core";

export type QueueFull = { readonly kind: "queue-full" };
/** Does work when its turn comes, or says at once that too much is waiting. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Result<Value, QueueFull>>;

/**
 * Lets so much work run at a time, and so much more wait.
 *
 * @error queue-full when no more may wait.
 */
export function turnsOf({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }): Turns {
  const queue: (() => void)[] = [];
  let running = 0;

  return async (work) => {
    if (running >= atOnce && queue.length >= waiting) return fail({ kind: "queue-full" });
    if (running >= atOnce) await new Promise<void>((begin) => queue.push(begin));
    else running += 1;
    try {
      return ok(await work());
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
