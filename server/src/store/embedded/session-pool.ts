import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Client, type ClientBase, Pool } from "pg";
import type { DurableEngine } from "./durable-engine.ts";
import { wholeExchanges } from "./whole-exchanges.ts";

/**
 * An ordinary pool over the engine's single session. A pool throws a connection away when its holder fails in the middle
 * of something, and counts on the server to roll back and forget. Here the session stays, so the next holder waits for
 * the last one's words to be through, and then does that first.
 */
export function sessionPool(engine: DurableEngine): Pool {
  /** Of its own for each holder: one that was thrown away still has its farewell to send. */
  class SessionClient extends Client {
    constructor() {
      const config = { ...createPgConfig(wholeExchanges(engine)) };
      super(config);
    }
  }

  let lastGone: Promise<unknown> = Promise.resolve();
  const onConnect = async (session: ClientBase): Promise<void> => {
    // A failure reaches whoever asked; without a listener it would also end the process.
    session.on("error", () => {});
    const ready = lastGone.then(() => startAfresh(session, engine));
    // A session that could not be started is not removed by the pool, because it never was in it.
    lastGone = ready.then(
      () => removed(pool, session),
      () => undefined,
    );
    await ready;
  };
  const pool = new Pool({ Client: SessionClient, onConnect, max: 1, idleTimeoutMillis: 0 });
  pool.on("error", () => {});
  return pool;
}

async function startAfresh(session: ClientBase, engine: DurableEngine): Promise<void> {
  await session.query("ROLLBACK");
  await session.query("DISCARD ALL");
  engine.sessionDiscarded();
}

const removed = (pool: Pool, session: ClientBase): Promise<void> =>
  new Promise((done) => {
    const look = (gone: ClientBase): void => {
      if (gone !== session) return;
      pool.removeListener("remove", look);
      done();
    };
    pool.on("remove", look);
  });
