import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedDatabase, openEmbedded, type Place } from "../open-embedded.ts";

/** Folders for one test file. The first start is made once and copied, because it takes seconds. */
export type Bases = {
  readonly root: string;
  readonly make: () => Promise<void>;
  /** A practice's folder as it is after its first start, closed. */
  readonly copy: (name: string, into?: string) => string;
  readonly remove: () => void;
};

export function bases(): Bases {
  const root = mkdtempSync(join(tmpdir(), "attune-embedded-"));
  return {
    root,
    make: async () => {
      await (await mustOpen({ folder: join(root, "base"), ballastBytes: 0 })).close();
      rmSync(join(root, "base/ballast"));
    },
    copy: (name, into = root) => {
      const folder = join(into, name);
      cpSync(join(root, "base"), folder, { recursive: true });
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export async function mustOpen(place: Place): Promise<EmbeddedDatabase> {
  const opened = await openEmbedded(place);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}

/** The failure that a statement ends in; undefined when it went well. */
export const failureOf = (statement: Promise<unknown>): Promise<unknown> =>
  statement.then(
    () => undefined,
    (error: unknown) => error,
  );
