import { expect, test } from "vitest";
import type { DurableEngine } from "./durable-engine.ts";
import { wholeExchanges } from "./whole-exchanges.ts";

/** A message of the protocol: its kind, its length, and so many bytes. */
function message(kind: string, bytes = 0): Buffer {
  const made = Buffer.alloc(5 + bytes);
  made.write(kind);
  made.writeInt32BE(4 + bytes, 1);
  return made;
}

/** What reaches an engine of what a session sends. */
async function reaching(...sent: readonly Buffer[]): Promise<readonly Buffer[]> {
  const reached: Buffer[] = [];
  const engine = {
    waitReady: Promise.resolve(),
    execProtocolStream: async (whole: Uint8Array) => {
      reached.push(Buffer.from(whole));
      return [];
    },
  } as unknown as DurableEngine;
  const session = wholeExchanges(engine);
  for (const each of sent) await session.execProtocolStream(each);
  return reached;
}

test("a statement with all that belongs to it reaches the engine in one piece", async () => {
  const statement = [message("P", 40), message("B", 20), message("D", 2), message("E", 5), message("S")];
  expect(await reaching(...statement)).toEqual([Buffer.concat(statement)]);
});

test("a plain query, and whatever waits for an answer, reaches it at once and after what came before", async () => {
  const [query, bind, flush] = [message("Q", 6), message("B", 9), message("H")];
  expect(await reaching(query, bind, flush, query)).toEqual([query, Buffer.concat([bind, flush]), query]);
});

test("a long message is not kept back: the engine reads what came so far, and then the rest", async () => {
  const [bind, sync] = [message("B", 9000), message("S")];
  expect(await reaching(bind, sync)).toEqual([bind, sync]);
});

test("what nothing has ended yet goes with what comes next", async () => {
  const [close, query] = [message("C", 3), message("Q", 3)];
  expect(await reaching(close)).toEqual([]);
  expect(await reaching(close, query)).toEqual([Buffer.concat([close, query])]);
});
