import { type Instant, invariant, ok } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import { askingIn } from "../store/dump/ask.ts";
import type { Tx } from "../store/tables.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { type AnchorFile, readAnchors, writeAnchor } from "./anchor.ts";
import { chainIn } from "./chain-in-database.ts";
import { type ChainCheck, verifyChain } from "./verify-chain.ts";

/** What the practice's own audit is held against. */
type Audited = Pick<Premises, "database" | "clock" | "machine">;

const anchorFile = ({ machine }: Audited, vault: Vault): AnchorFile => ({
  file: machine.files.anchor,
  practice: vault.practice,
  mac: (bytes) => vault.auditMac(bytes),
});

/** Walks the audit in slices, each a transaction of its own, so that the practice works on meanwhile. */
export async function verifyAudit(audited: Audited, vault: Vault): Promise<ChainCheck> {
  const anchors = await readAnchors(anchorFile(audited, vault));
  const source = {
    ends: () => inOwn(audited, vault, (tx) => chainIn(askingIn(tx)).ends()),
    slice: (after: number, upTo: number) => inOwn(audited, vault, (tx) => chainIn(askingIn(tx)).slice(after, upTo)),
  };
  return verifyChain({ ...source, mac: (bytes) => vault.auditMac(bytes), anchors });
}

/** Writes the head of the audit outside the database, where it has moved since. @returns whether it had */
export async function anchorAudit(audited: Audited, vault: Vault): Promise<boolean> {
  const { head } = await inOwn(audited, vault, (tx) => chainIn(askingIn(tx)).ends());
  const { lines } = await readAnchors(anchorFile(audited, vault));
  if (head === undefined || head.place === (lines.at(-1)?.place ?? 0)) return false;
  await writeAnchor(anchorFile(audited, vault), {
    place: head.place,
    hash: head.hash.toString("hex"),
    at: audited.clock.now(),
  });
  return true;
}

async function inOwn<Value>(
  { database, clock }: Pick<Audited, "database" | "clock">,
  { practice }: Vault,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  const now: Instant = clock.now();
  const actor = { kind: "system", practice, job: "audit" } as const;
  const done = await inTransaction<Value, never>(database, { actor, now }, async (tx) => ok(await work(tx)));
  invariant(done.ok, "reading the audit cannot fail");
  return done.value;
}
