import { randomBytes } from "node:crypto";
import { fail, invariant, ok, type Result } from "@attune/core";
import { faultPoint } from "../../faults/fault-point.ts";
import type { BackupIdentity } from "../root/backup-identity.ts";
import { checkRoot, type PassphraseTooShort, type Root } from "../root/root.ts";
import type { KeyDestroyed } from "../sealing/place.ts";
import { LAST_GENERATION } from "../sealing/sealed.ts";
import { Secret } from "../secret.ts";
import { writeDurably } from "../write-durably.ts";
import type { ClientFile } from "./client-file.ts";
import type { ClientKeys } from "./client-keys.ts";
import { type ClientLine, KEYS_BYTES, wrapLine } from "./client-lines.ts";
import { type DerivedKeys, deriveAll, wipeDerived } from "./derived-keys.ts";
import { type Lock, makeLocks } from "./locks.ts";
import { writePracticeFile } from "./practice-file.ts";
import { currentOf, nextGeneration, type PracticeSecrets, wipeSecrets } from "./practice-secrets.ts";
import { Turns } from "./turns.ts";

/** What a keyring holds while it is open. */
export type OpenKeyring = {
  readonly practice: string;
  /** Where `practice.key` stands. */
  readonly practiceFile: string;
  readonly clientFile: ClientFile;
  readonly clients: ClientKeys;
  readonly locks: readonly Lock[];
  readonly keyringKey: Secret;
  readonly identity: BackupIdentity;
  readonly secrets: PracticeSecrets;
};

export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How many clients are wrapped anew before others get a turn of the processor. */
const AT_ONCE = 256;

/** Clients that are being added, written in one go. */
type Batch = { readonly clients: Set<string>; readonly done: Promise<void> };

/**
 * The keys of one practice, in memory and on the disk. Every change is on the disk before memory has it, and changes
 * happen one after another. One process opens a keyring at a time.
 */
export class Keyring {
  readonly #turns = new Turns();
  #open: OpenKeyring;
  #derived: DerivedKeys;
  #batch: Batch | undefined;

  constructor(open: OpenKeyring) {
    this.#open = open;
    this.#derived = deriveAll(open.secrets, open.practice);
  }

  /** What is open now. Its keys end with `close`. */
  contents(): OpenKeyring {
    return this.#open;
  }

  derived(): DerivedKeys {
    return this.#derived;
  }

  /** Nothing else changes the keyring while this work is done. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    return this.#turns.take(work);
  }

  /** Clients that are added while others are being written share one flush of the disk. */
  addClient(client: string): Promise<void> {
    invariant(ID.test(client), "a client's id is a UUID in small letters");
    if (this.#batch === undefined) {
      const clients = new Set<string>();
      this.#batch = { clients, done: this.inTurn(() => this.#addBatch(clients)) };
    }
    this.#batch.clients.add(client);
    return this.#batch.done;
  }

  async #addBatch(waiting: ReadonlySet<string>): Promise<void> {
    this.#batch = undefined;
    const { clients } = this.#open;
    await this.#append([...waiting].filter((client) => !clients.has(client)).map((client) => this.#newLine(client, 1)));
  }

  #newLine(client: string, generation: number): ClientLine {
    const line = { client, generation, wrappedBy: this.#derived.current, keys: randomBytes(KEYS_BYTES) };
    return wrapLine(line, this.#derived.wrapKeys);
  }

  async #append(lines: readonly ClientLine[]): Promise<void> {
    if (lines.length === 0) return;
    await this.#open.clientFile.append(lines.map(({ text }) => text));
    for (const line of lines) this.#open.clients.add(line);
  }

  destroyClient(client: string): Promise<void> {
    return this.inTurn(async () => {
      const { clients, clientFile } = this.#open;
      if (!clients.has(client)) return;
      await clientFile.replace(textsOf(clients.lines().filter((line) => line.client !== client)));
      clients.destroy(client);
    });
  }

  rotateClient(client: string): Promise<Result<number, KeyDestroyed>> {
    return this.inTurn(async () => {
      const newest = this.#open.clients.linesOf(client).at(-1);
      if (newest === undefined) return fail({ kind: "key-destroyed", client });

      invariant(newest.generation < LAST_GENERATION, "a key changes fewer than 65,535 times");
      await this.#append([this.#newLine(client, newest.generation + 1)]);
      return ok(newest.generation + 1);
    });
  }

  retireGenerations(client: string): Promise<void> {
    return this.inTurn(async () => {
      const { clients, clientFile } = this.#open;
      const old = clients.linesOf(client).slice(0, -1);
      if (old.length === 0) return;
      await clientFile.replace(textsOf(clients.lines().filter((line) => !old.includes(line))));
      clients.retire(client);
    });
  }

  /** @error passphrase-too-short, and then nothing has changed. */
  async rotateRoot(root: Root): Promise<Result<{ readonly recovery: Secret }, PassphraseTooShort>> {
    const checked = checkRoot(root);
    if (!checked.ok) return checked;

    return this.inTurn(async () => {
      const keyringKey = Secret.random();
      const { locks, recipients, recovery, identity } = await makeLocks(root, {
        keyringKey,
        practice: this.#open.practice,
      });
      const former = this.#open;
      await this.#write({ ...former, keyringKey, locks, identity, secrets: { ...former.secrets, recipients } });
      former.keyringKey.wipe();
      former.identity.wipe();
      return ok({ recovery });
    });
  }

  /**
   * First the new practice key, then the clients' keys under it. Each line says which key wraps it, so a keyring that
   * was left between the two opens, and what is missing is done then.
   */
  rotatePractice(): Promise<number> {
    return this.inTurn(async () => {
      const { secrets } = this.#open;
      const generations = [...secrets.generations, nextGeneration(secrets.generations)];
      await this.#write({ ...this.#open, secrets: { ...secrets, generations } });
      faultPoint("rotation-half");
      await this.#rewrapAll();
      return this.#derived.current;
    });
  }

  /** Wraps by the newest practice key what an older one still wraps. */
  finishRotation(): Promise<void> {
    return this.inTurn(() => this.#rewrapAll());
  }

  retirePracticeGenerations(): Promise<void> {
    return this.inTurn(async () => {
      await this.#rewrapAll();
      const { secrets } = this.#open;
      const old = secrets.generations.slice(0, -1);
      if (old.length === 0) return;
      await this.#write({ ...this.#open, secrets: { ...secrets, generations: [currentOf(secrets.generations)] } });
      for (const { key } of old) key.fill(0);
    });
  }

  async #rewrapAll(): Promise<void> {
    const { clients, clientFile } = this.#open;
    const lines = clients.lines();
    const wrappedBy = this.#derived.current;
    if (lines.every((line) => line.wrappedBy === wrappedBy)) return;

    const rewrapped: ClientLine[] = [];
    for (const line of lines) {
      rewrapped.push(wrapLine({ ...line, wrappedBy }, this.#derived.wrapKeys));
      if (rewrapped.length % AT_ONCE === 0) await othersTurn();
    }
    await clientFile.replace(textsOf(rewrapped), () => faultPoint("rotation-half"));
    for (const line of rewrapped) clients.rewrap(line);
  }

  async #write(next: OpenKeyring): Promise<void> {
    const text = writePracticeFile(next.secrets, next.locks, next);
    next.clientFile.mustBeSure();
    await writeDurably(next.practiceFile, text, () => faultPoint("rotation-half")).catch((error: unknown) => {
      throw next.clientFile.refused(error);
    });
    wipeDerived(this.#derived);
    this.#derived = deriveAll(next.secrets, next.practice);
    this.#open = next;
  }

  /** Waits for what has begun, then wipes every key. */
  close(): Promise<void> {
    return this.inTurn(async () => {
      this.#open.clients.wipe();
      this.#open.keyringKey.wipe();
      this.#open.identity.wipe();
      wipeSecrets(this.#open.secrets);
      wipeDerived(this.#derived);
    });
  }
}

export const textsOf = (lines: readonly ClientLine[]): string[] => lines.map(({ text }) => text);

const othersTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
