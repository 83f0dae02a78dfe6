import type { PGlite } from "@electric-sql/pglite";
import type { DurableEngine } from "./durable-engine.ts";

type Send = PGlite["execProtocolStream"];

/** Parse, bind, describe, execute and close: nobody waits for an answer to them before the message that ends the exchange. */
const ON_THE_WAY = new Set([..."PBDEC"].map((kind) => kind.charCodeAt(0)));
/** What the engine reads in one go; of a longer piece it would have to be asked for the rest. In bytes. */
const ONE_READ = 8192;

/**
 * The engine as a session sees it, which is sent what belongs together in one piece: a statement comes in four or five
 * messages, and to pass one into the engine and back costs as much as many a statement.
 */
export function wholeExchanges(engine: DurableEngine): PGlite {
  let gathered: Uint8Array[] = [];
  let size = 0;
  const send: Send = async (message, options) => {
    gathered.push(message);
    size += message.length;
    if (isOnTheWay(message) && size < ONE_READ) return [];
    const whole = gathered.length === 1 ? message : Buffer.concat(gathered);
    gathered = [];
    size = 0;
    return engine.execProtocolStream(whole, options);
  };
  // A session uses nothing else of it.
  return { waitReady: engine.waitReady, execProtocolStream: send } as Pick<
    PGlite,
    "waitReady" | "execProtocolStream"
  > as PGlite;
}

const isOnTheWay = ([kind = 0]: Uint8Array): boolean => ON_THE_WAY.has(kind);
