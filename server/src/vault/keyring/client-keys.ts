import { type Owner, STORES } from "../sealing/place.ts";
import type { GenerationKey } from "../sealing/sealed.ts";
import { KEY_BYTES } from "../secret.ts";
import type { ClientLine } from "./client-lines.ts";

/** The keys of all clients while the vault is open, oldest generation first. */
export class ClientKeys {
  readonly #lines = new Map<string, readonly ClientLine[]>();

  constructor(lines: readonly ClientLine[]) {
    for (const line of lines) this.add(line);
  }

  has(client: string): boolean {
    return this.#lines.has(client);
  }

  clients(): string[] {
    return [...this.#lines.keys()];
  }

  linesOf(client: string): readonly ClientLine[] {
    return this.#lines.get(client) ?? [];
  }

  lines(): ClientLine[] {
    return [...this.#lines.values()].flat();
  }

  /** The key of one store, of the newest generation or of the one that is asked for. */
  keyOf({ client, store }: Owner & { kind: "client" }, generation?: number): GenerationKey | undefined {
    const lines = this.linesOf(client);
    const line = generation === undefined ? lines.at(-1) : lines.find((each) => each.generation === generation);
    const from = STORES.indexOf(store) * KEY_BYTES;
    return line && { generation: line.generation, key: line.keys.subarray(from, from + KEY_BYTES) };
  }

  add(line: ClientLine): void {
    const lines = [...this.linesOf(line.client), line];
    this.#lines.set(
      line.client,
      lines.sort((a, b) => a.generation - b.generation),
    );
  }

  /** Takes the place of the client's line of the same generation; the keys are the same, otherwise wrapped. */
  rewrap(line: ClientLine): void {
    const lines = this.linesOf(line.client);
    this.#lines.set(
      line.client,
      lines.map((each) => (each.generation === line.generation ? line : each)),
    );
  }

  /** Keeps the newest generation of a client's keys and wipes the others. */
  retire(client: string): void {
    const lines = this.linesOf(client);
    for (const { keys } of lines.slice(0, -1)) keys.fill(0);
    this.#lines.set(client, lines.slice(-1));
  }

  destroy(client: string): void {
    for (const { keys } of this.linesOf(client)) keys.fill(0);
    this.#lines.delete(client);
  }

  wipe(): void {
    for (const client of this.clients()) this.destroy(client);
  }
}
