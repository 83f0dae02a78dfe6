import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createVault } from "../open-vault.ts";
import { type Root, rootFromKey } from "../root/root.ts";
import type { Owner, Place } from "../sealing/place.ts";
import { Secret } from "../secret.ts";
import { must, newId } from "./must.ts";

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "vault-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A vault on a keyring of its own, and what opens it again. */
export async function testVault(root: Root = rootFromKey(Secret.random())) {
  const keyringFolder = temporaryFolder();
  const practice = newId();
  const place = { keyringFolder, practice, root };
  const { vault, recovery } = must(await createVault(place));
  const file = (name: string) => join(keyringFolder, practice, name);
  return { vault, recovery, place, file, text: (name: string) => readFileSync(file(name), "latin1") };
}

export const recordOf = (client: string): Owner => ({ kind: "client", client, store: "record" });
export const theirPractice: Owner = { kind: "practice" };
export const note: Place = { table: "note", row: "a4d1", column: "body", version: 3 };
