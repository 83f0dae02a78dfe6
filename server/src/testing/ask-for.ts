import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where tests ask for a database; and, where there is no PostgreSQL on this machine, the words that say so. */
    databases: { readonly ask: string; readonly noPostgres?: string };
  }
}

/** Why there are no tests against PostgreSQL in this run; nothing where there are. */
export const noPostgres = (): string | undefined => inject("databases").noPostgres;

type Answer = { readonly at?: string; readonly because?: string };

/** Where the run keeps an empty embedded database to copy, or the socket folder of its PostgreSQL server. */
export async function askFor(name: "embedded" | "postgres"): Promise<string> {
  const asked = connect({ path: inject("databases").ask, allowHalfOpen: true });
  asked.end(name);
  const { at, because = "no reason was given" }: Answer = JSON.parse(await text(asked));
  if (at === undefined) throw new Error(`No database for the tests: ${because}`);
  return at;
}
