import type { Vault } from "../../vault/vault.ts";

/** Names of so many clients are kept open in memory; those found longest ago go first. */
const MOST = 50_000;

type OpenName = { readonly version: number; readonly folded: string };

/**
 * Names that were opened for a search, so that the next one need not open them again. What a search may find is decided
 * by the database each time; here stands only what a client of this version is called. It lives as long as the vault.
 */
export class Names {
  readonly #byClient = new Map<string, OpenName>();

  /** Undefined where the name is not known, or another version of it. */
  of(client: string, version: number): string | undefined {
    const open = this.#byClient.get(client);
    return open?.version === version ? open.folded : undefined;
  }

  keep(client: string, version: number, name: string): void {
    this.#byClient.delete(client);
    this.#byClient.set(client, { version, folded: folded(name) });
    const oldest = this.#byClient.keys().next().value;
    if (this.#byClient.size > MOST && oldest !== undefined) this.#byClient.delete(oldest);
  }

  forget(client: string): void {
    this.#byClient.delete(client);
  }
}

const ofVaults = new WeakMap<Vault, Names>();

export function namesOf(vault: Vault): Names {
  const known = ofVaults.get(vault) ?? new Names();
  ofVaults.set(vault, known);
  return known;
}

const MARKS = /\p{Mark}/gu;

/** As names are compared: without accents and capitals, a dotless i like any other. */
export const folded = (text: string): string =>
  text.normalize("NFKD").replace(MARKS, "").toLowerCase().replaceAll("ı", "i");
