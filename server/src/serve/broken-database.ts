import type { Premises } from "../app/premises.ts";

/** The built-in database has stopped in a way that only a new start mends. */
export type DatabaseBroken = { readonly kind: "database-broken" };

/** Milliseconds between looks. */
const LOOK_EVERY = 500;

export type Watch = { readonly broken: Promise<DatabaseBroken>; readonly stop: () => void };

/**
 * Tells when the built-in database has broken. A server that goes on would only refuse everything, while a new start finds all that was
 * acknowledged. A PostgreSQL server is none of it: it comes back by itself.
 */
export function watchDatabase({ database, machine }: Pick<Premises, "database" | "machine">): Watch {
  let timer: NodeJS.Timeout | undefined;
  const broken = new Promise<DatabaseBroken>((tell) => {
    if (database.kind !== "embedded") return;
    timer = setInterval(() => {
      if (machine.condition() === "broken") tell({ kind: "database-broken" });
    }, LOOK_EVERY).unref();
  });
  return { broken, stop: () => clearInterval(timer) };
}
