import { createHmac } from "node:crypto";
import { fail, invariant, ok, type Result } from "@attune/core";
import type { Keyring } from "./keyring/keyring.ts";
import { encryptKeysCopy } from "./keys-copy.ts";
import { linkKeyOf, openFromLink } from "./links/link-key.ts";
import type { BackupIdentity } from "./root/backup-identity.ts";
import type { PassphraseTooShort, Root } from "./root/root.ts";
import { deriveOwnKey } from "./sealing/derive-key.ts";
import { lengthPrefixed } from "./sealing/length-prefixed.ts";
import { type Content, textContent, textOf } from "./sealing/padded.ts";
import { type KeyDestroyed, type Owner, type Place, type Unsealable, unsealable } from "./sealing/place.ts";
import { type GenerationKey, generationOf, openContent, sealContent } from "./sealing/sealed.ts";
import type { NewRoot, OpenFailure, SealFailure, Vault } from "./vault.ts";
import { writeDurably } from "./write-durably.ts";

/** Characters of a pseudonym, base64url: 132 bits, so that no two clients of any practice share one. */
const PSEUDONYM_LENGTH = 22;

/** The vault of a practice whose keyring is open. */
export class PracticeVault implements Vault {
  readonly practice: string;
  readonly #keyring: Keyring;
  #isClosed = false;

  constructor(keyring: Keyring) {
    this.#keyring = keyring;
    this.practice = keyring.contents().practice;
  }

  seal(owner: Owner, place: Place, text: string): Result<Buffer, SealFailure> {
    return this.#seal(owner, place, textContent(text));
  }

  sealBytes(owner: Owner, place: Place, bytes: Uint8Array): Result<Buffer, SealFailure> {
    return this.#seal(owner, place, { form: "bytes", bytes: asBuffer(bytes) });
  }

  open(owner: Owner, place: Place, sealed: Uint8Array): Result<string, OpenFailure> {
    const content = this.#openContent(owner, place, asBuffer(sealed));
    return content.ok ? ok(textOf(content.value)) : content;
  }

  openBytes(owner: Owner, place: Place, sealed: Uint8Array): Result<Buffer, OpenFailure> {
    const content = this.#openContent(owner, place, asBuffer(sealed));
    return content.ok ? ok(content.value.bytes) : content;
  }

  isStale(owner: Owner, sealed: Uint8Array): boolean {
    const generation = generationOf(asBuffer(sealed), NOWHERE);
    const current = this.#keyOf(owner);
    return generation.ok && current !== undefined && generation.value !== current.generation;
  }

  #seal(owner: Owner, place: Place, content: Content): Result<Buffer, SealFailure> {
    const key = this.#keyOf(owner);
    return key ? ok(sealContent(content, key, { practice: this.practice, owner, place })) : fail(destroyed(owner));
  }

  #openContent(owner: Owner, place: Place, sealed: Buffer): Result<Content, OpenFailure> {
    if (this.#keyOf(owner) === undefined) return fail(destroyed(owner));
    const generation = generationOf(sealed, place);
    if (!generation.ok) return generation;
    const key = this.#keyOf(owner, generation.value);
    if (key === undefined) return fail(unsealable(place, "retired-generation"));
    return openContent(sealed, key, { practice: this.practice, owner, place });
  }

  /** The key of a generation, or of the newest. */
  #keyOf(owner: Owner, generation?: number): GenerationKey | undefined {
    this.#mustBeOpen();
    if (owner.kind === "client") return this.#keyring.contents().clients.keyOf(owner, generation);
    const { sealKeys, current } = this.#keyring.derived();
    return sealKeys.get(generation ?? current);
  }

  addClient(client: string): Promise<void> {
    this.#mustBeOpen();
    return this.#keyring.addClient(client);
  }

  hasClient(client: string): boolean {
    return this.#keyring.contents().clients.has(client);
  }

  clients(): readonly string[] {
    return this.#keyring.contents().clients.clients();
  }

  destroyClient(client: string): Promise<void> {
    this.#mustBeOpen();
    return this.#keyring.destroyClient(client);
  }

  rotateClient(client: string): Promise<Result<number, KeyDestroyed>> {
    this.#mustBeOpen();
    return this.#keyring.rotateClient(client);
  }

  retireGenerations(client: string): Promise<void> {
    this.#mustBeOpen();
    return this.#keyring.retireGenerations(client);
  }

  rotatePractice(): Promise<number> {
    this.#mustBeOpen();
    return this.#keyring.rotatePractice();
  }

  retirePracticeGenerations(): Promise<void> {
    this.#mustBeOpen();
    return this.#keyring.retirePracticeGenerations();
  }

  rotateRoot(root: Root): Promise<Result<NewRoot, PassphraseTooShort>> {
    this.#mustBeOpen();
    return this.#keyring.rotateRoot(root);
  }

  blindIndex(purpose: string, text: string): Buffer {
    return this.#mac("blindIndex", lengthPrefixed([purpose, text]));
  }

  auditMac(bytes: Uint8Array): Buffer {
    return this.#mac("audit", bytes);
  }

  pseudonym(client: string): string {
    return this.#mac("pseudonym", Buffer.from(client, "utf8")).toString("base64url").slice(0, PSEUDONYM_LENGTH);
  }

  draftKey(member: string): Buffer {
    this.#mustBeOpen();
    return deriveOwnKey(this.#keyring.derived().drafts, "drafts", member);
  }

  #mac(key: "audit" | "blindIndex" | "pseudonym", bytes: Uint8Array): Buffer {
    this.#mustBeOpen();
    return createHmac("sha256", this.#keyring.derived()[key]).update(bytes).digest();
  }

  linkKey(link: string): Buffer {
    this.#mustBeOpen();
    return linkKeyOf(this.#keyring.derived().links, link).publicKey;
  }

  openFromLink(link: string, sealed: Uint8Array): Result<string, Unsealable> {
    this.#mustBeOpen();
    const opened = openFromLink(linkKeyOf(this.#keyring.derived().links, link), asBuffer(sealed));
    return opened === undefined
      ? fail(unsealable({ ...NOWHERE, table: "invitation", row: link }, "not-authentic"))
      : ok(opened);
  }

  backupRecipients(): readonly string[] {
    this.#mustBeOpen();
    return this.#keyring.contents().secrets.recipients;
  }

  backupIdentity(): BackupIdentity {
    this.#mustBeOpen();
    return this.#keyring.contents().identity.copy();
  }

  copyKeys(file: string): Promise<void> {
    this.#mustBeOpen();
    return this.#keyring.inTurn(async () => writeDurably(file, await encryptKeysCopy(this.#keyring.contents())));
  }

  close(): Promise<void> {
    this.#isClosed = true;
    return this.#keyring.close();
  }

  #mustBeOpen(): void {
    invariant(!this.#isClosed, "the vault is open while it is used");
  }
}

const NOWHERE: Place = { table: "", row: "", column: "", version: 0 };

const destroyed = (owner: Owner): KeyDestroyed => ({
  kind: "key-destroyed",
  client: owner.kind === "client" ? owner.client : "",
});

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
