import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import type { Disk } from "./disk.ts";
import { DISK_FULL, IO_ERROR } from "./failure.ts";

type Message = Awaited<ReturnType<PGlite["execProtocolStream"]>>[number];
type Options = Parameters<PGlite["execProtocolStream"]>[1];

/** What the engine's build calls to take one message, and to answer it. */
type Loop = {
  _PostgresMainLoopOnce: () => void;
  _pq_buffer_remaining_data: () => number;
  _PostgresSendReadyForQueryIfNecessary: () => void;
  _pgl_pq_flush: () => void;
};

const QUERY = "Q".charCodeAt(0);
const SYNC = "S".charCodeAt(0);
const READ_ONLY_REFUSAL = "25006";
/** How the engine leaves a statement that failed; it goes on after it. Any other way out is its end. */
const STATEMENT_FAILED = 100;
/** The engine's own loop cannot be left from inside; a message that is refused this often never will be. */
const ENDLESS = 1000;

/**
 * `fsync` for the log as well: the engine's build answers `fdatasync` without doing it. The log is kept short, because
 * all of it is replayed after a power cut.
 */
const settings = ["fsync=on", "wal_sync_method=fsync", "full_page_writes=on", "synchronous_commit=on"];
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...[...settings, "max_wal_size=192MB"].flatMap((setting) => ["-c", setting]),
];

/**
 * The engine with an end: once a sync has failed, or the engine has stopped in any way but an ordinary error, it answers
 * nothing more. Left to itself it would go on after a panic and answer an insert with "done".
 */
export class DurableEngine extends PGlite {
  readonly #disk: Disk;
  #passes = 0;
  #refused = 0;
  #refusalSent = false;
  #readOnly = false;
  #idle = false;

  private constructor(disk: Disk, fs: NonNullable<PGliteOptions["fs"]>) {
    super({ fs, startParams });
    this.#disk = disk;
  }

  /** @throws what the engine throws when it cannot be started. */
  static async start(disk: Disk, fs: NonNullable<PGliteOptions["fs"]>): Promise<DurableEngine> {
    const engine = new DurableEngine(disk, fs);
    await engine.waitReady;
    engine.#guard(engine.Module as unknown as Loop);
    return engine;
  }

  /** Messages that went through the guard; the start-up proof sees from it that the guard is in place. */
  get passes(): number {
    return this.#passes;
  }

  /** To be called when the session's settings were discarded: a refusal of writes is one of them, and must be set again. */
  sessionDiscarded(): void {
    this.#readOnly = false;
  }

  override async execProtocolStream(message: Uint8Array, options?: Options): Promise<Message[]> {
    if (this.#disk.broken) return this.#refusal(message);
    if (this.#idle && this.#disk.full !== this.#readOnly) await this.#setReadOnly(this.#disk.full);

    const answer = await super.execProtocolStream(message, options).catch((error: unknown) => {
      if (!this.#disk.broken) throw error;
      return [];
    });
    if (this.#disk.broken) return this.#refusal(message);

    this.#idle = isIdle(answer);
    return this.#readOnly ? answer.map(asDiskFull) : answer;
  }

  /** As a server answers: one error, then silence until the caller asks to go on. */
  #refusal(message: Uint8Array): Message[] {
    const kind = lastKind(message);
    const ends = kind === QUERY || kind === SYNC;
    const answer = this.#refusalSent ? [] : [brokenError()];
    this.#refusalSent = !ends;
    return ends ? [...answer, READY] : answer;
  }

  /** Only between transactions: in the middle of an exchange a statement of ours would end the caller's. */
  async #setReadOnly(readOnly: boolean): Promise<void> {
    this.#readOnly = readOnly;
    const statement = simpleQuery(`SET default_transaction_read_only = ${readOnly ? "on" : "off"}`);
    await super.execProtocolStream(statement, { throwOnError: false });
  }

  #guard(loop: Loop): void {
    const once = loop._PostgresMainLoopOnce;
    const refused = (): boolean => {
      if (this.#disk.broken && ++this.#refused > ENDLESS) process.kill(process.pid, "SIGKILL");
      return this.#disk.broken;
    };

    loop._PostgresMainLoopOnce = () => {
      if (refused()) throw brokenError();
      this.#passes += 1;
      try {
        once();
      } catch (error) {
        if (!isFailedStatement(error)) this.#disk.broken = true;
        throw this.#disk.broken ? brokenError() : error;
      }
    };
    loop._pq_buffer_remaining_data = unless(refused, loop._pq_buffer_remaining_data);
    loop._PostgresSendReadyForQueryIfNecessary = unless(refused, loop._PostgresSendReadyForQueryIfNecessary);
    loop._pgl_pq_flush = unless(refused, loop._pgl_pq_flush);
  }
}

const unless =
  <Value>(refused: () => boolean, work: () => Value) =>
  (): Value => {
    if (refused()) throw brokenError();
    return work();
  };

const isFailedStatement = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "status" in error && error.status === STATEMENT_FAILED;

/** Of the last of the messages that came in one piece: each says its kind, and how long the rest of it is. */
function lastKind(messages: Uint8Array): number | undefined {
  const view = new DataView(messages.buffer, messages.byteOffset, messages.byteLength);
  let last = 0;
  for (let at = 0; at + 5 <= messages.length; at += 1 + view.getInt32(at + 1)) last = at;
  return messages[last];
}

const READY = { name: "readyForQuery", length: 5, status: "I" } as Message;

function isIdle(answer: readonly Message[]): boolean {
  const last = answer.at(-1);
  return last !== undefined && last.name === "readyForQuery" && "status" in last && last.status === "I";
}

/** A write that was refused because the ballast is out was refused for want of room. */
function asDiskFull(message: Message): Message {
  if (message.name !== "error" || !("code" in message) || message.code !== READ_ONLY_REFUSAL) return message;
  return Object.assign(message, { code: DISK_FULL });
}

const brokenError = (): Message & Error =>
  Object.assign(new Error("the database has stopped: the disk failed it"), {
    name: "error" as const,
    length: 0,
    severity: "FATAL",
    code: IO_ERROR,
  });

function simpleQuery(statement: string): Uint8Array {
  const text = Buffer.from(`${statement}\0`);
  const head = Buffer.alloc(5);
  head[0] = QUERY;
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}
