import type { CallFailure } from "@attune/api";
import type { Result } from "@attune/core";
import type { Written } from "../practice/records.ts";
import { isRefusedFor, troubleOf } from "../practice/refusal.ts";
import { isAlike } from "./alike.ts";
import { type Draft, dropDraft, keepDraft, readDraft } from "./draft-store.ts";

/** How far what was typed has come. */
export type Keeping<Body> =
  | { readonly state: "kept" }
  | { readonly state: "typing" }
  | { readonly state: "keeping" }
  /** The server does not answer: it waits on this device, sealed. */
  | { readonly state: "waiting" }
  | { readonly state: "refused"; readonly failure: CallFailure }
  /** Changed elsewhere meanwhile; `theirs` is what is saved there. */
  | { readonly state: "conflict"; readonly theirs: Saved<Body> };

export type Saved<Body> = { readonly body: Body; readonly version: number };

/** Where an editor reads and writes. */
export type Desk<Body> = {
  /** Names what is edited, on this device: `note:client:id`. */
  readonly place: string;
  readonly save: (asked: SaveAsked<Body>) => Promise<Result<Written, CallFailure>>;
  readonly readTheirs: () => Promise<Saved<Body> | undefined>;
  /** Of something new: as what it has been saved, and that it was saved as this before. */
  readonly id?: () => string | undefined;
  readonly goOnWith?: (id: string) => void;
};
/** `version` is missing for what is new; `key` stays the same for every retry. */
export type SaveAsked<Body> = { readonly body: Body; readonly version: number | undefined; readonly key: string };

const AFTER_TYPING_MS = 900;
const AGAIN_MS = 5_000;

export type Edited<Body> = { readonly body: Body; readonly keeping: Keeping<Body>; readonly wasRestored: boolean };

/**
 * Keeps what is typed: sealed on this device at once, on the server when the typing rests. Two windows never overwrite each
 * other: whoever comes second is shown both and chooses.
 */
export class Editor<Body> {
  readonly #desk: Desk<Body>;
  readonly #tell: (edited: Edited<Body>) => void;
  #body: Body;
  #version: number | undefined;
  #keeping: Keeping<Body> = { state: "kept" };
  #wasRestored = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #key = crypto.randomUUID() as string;

  constructor(
    desk: Desk<Body>,
    start: { readonly body: Body; readonly version: number | undefined },
    tell: (edited: Edited<Body>) => void,
  ) {
    this.#desk = desk;
    this.#tell = tell;
    this.#body = start.body;
    this.#version = start.version;
  }

  /** Brings back what was typed before a crash or a sign-out. */
  async restore(): Promise<void> {
    const draft = await readDraft(this.#desk.place);
    if (draft === undefined || this.#keeping.state !== "kept") return;
    this.#body = draft.body as Body;
    this.#wasRestored = true;
    if (draft.id !== undefined) this.#desk.goOnWith?.(draft.id);
    const isOnTop = draft.version === this.#version;
    this.#version = draft.version;
    if (isOnTop) this.#rest();
    else await this.#meet();
  }

  change(body: Body): void {
    this.#body = body;
    this.#key = crypto.randomUUID();
    void keepDraft(this.#desk.place, this.#draft());
    if (this.#keeping.state === "conflict") this.#say(this.#keeping);
    else this.#rest();
  }

  /** Saves at once, as before leaving the page. @returns whether it is on the server */
  async keepNow(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.#keeping.state !== "kept" && this.#keeping.state !== "conflict") await this.#save();
    return this.#keeping.state === "kept";
  }

  takeTheirs(): void {
    if (this.#keeping.state !== "conflict") return;
    const { body, version } = this.#keeping.theirs;
    this.#body = body;
    this.#version = version;
    dropDraft(this.#desk.place);
    this.#say({ state: "kept" });
  }

  keepMine(): void {
    if (this.#keeping.state !== "conflict") return;
    this.#version = this.#keeping.theirs.version;
    this.#keeping = { state: "typing" };
    void this.#save();
  }

  /** A newer version was read. It is taken over while nothing is being typed here; one from before a save never is. */
  renew({ body, version }: Saved<Body>): void {
    if (this.#keeping.state !== "kept" || version <= (this.#version ?? 0)) return;
    this.#body = body;
    this.#version = version;
    this.#say({ state: "kept" });
  }

  /** @returns the version that the next save rests on */
  get version(): number | undefined {
    return this.#version;
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#keeping.state === "typing" || this.#keeping.state === "waiting") void this.#save();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), AFTER_TYPING_MS);
    this.#say({ state: "typing" });
  }

  #save(): Promise<void> {
    const before = this.#saving ?? Promise.resolve();
    this.#saving = before.then(() => this.#saveOnce());
    return this.#saving;
  }

  async #saveOnce(): Promise<void> {
    const [body, key] = [this.#body, this.#key];
    this.#say({ state: "keeping" });
    const saved = await this.#desk.save({ body, version: this.#version, key });
    if (!saved.ok) return this.#refused(saved.failure);
    this.#version = saved.value.version;
    // Something was typed meanwhile: it is saved next.
    if (this.#key !== key) return this.#rest();
    this.#wasRestored = false;
    dropDraft(this.#desk.place);
    this.#say({ state: "kept" });
  }

  async #refused(failure: CallFailure): Promise<void> {
    await keepDraft(this.#desk.place, this.#draft());
    if (isRefusedFor(failure, "changed-meanwhile")) return this.#meet();
    if (troubleOf(failure) !== "offline") return this.#say({ state: "refused", failure });
    this.#timer = setTimeout(() => void this.#save(), AGAIN_MS);
    this.#say({ state: "waiting" });
  }

  /** Shows what is saved beside what was typed. */
  async #meet(): Promise<void> {
    const theirs = await this.#desk.readTheirs();
    if (theirs === undefined) return this.#meetLater();
    if (theirs.version === this.#version) return this.#rest();
    // The page was left before it heard that this very save had arrived: nobody has to choose.
    const hasArrived = isAlike(theirs.body, this.#body);
    this.#wasRestored &&= !hasArrived;
    this.#say({ state: "conflict", theirs });
    if (hasArrived) this.takeTheirs();
  }

  #meetLater(): void {
    this.#timer = setTimeout(() => void this.#meet(), AGAIN_MS);
    this.#say({ state: "waiting" });
  }

  #draft(): Draft {
    const [version, id] = [this.#version, this.#desk.id?.()];
    return {
      body: this.#body,
      at: Date.now(),
      ...(version !== undefined && { version }),
      ...(id !== undefined && { id }),
    };
  }

  #say(keeping: Keeping<Body>): void {
    this.#keeping = keeping;
    this.#tell({ body: this.#body, keeping, wasRestored: this.#wasRestored });
  }
}
