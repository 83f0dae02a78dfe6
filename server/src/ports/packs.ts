import type { Instant, Pack } from "@attune/core";

/** A form under terms of its own, as this installation has it. */
export type ShelvedPack = {
  readonly pack: Pack;
  /** SHA-256 of everything that a person agrees to, in hexadecimal digits: another one means other terms. */
  readonly terms: string;
  /** The practice brought it, so there is nothing to accept. */
  readonly isOwn: boolean;
};

/** That a practice accepted the terms of a pack as they stood then, and who said so. */
export type Acceptance = {
  readonly pack: string;
  readonly licence: string;
  readonly terms: string;
  readonly by: string;
  readonly at: Instant;
};

/** All that was accepted, and the version of the setting that holds it; 0 where nothing ever was. */
export type Accepted = { readonly version: number; readonly acceptances: readonly Acceptance[] };

/** The packs of this installation, and which of them are on. */
export type Packs = {
  readonly shelf: readonly ShelvedPack[];
  /** Names of folders that hold no pack that could be used. */
  readonly damaged: readonly string[];
  /** What the practice accepted counts from here on. To be called once it is safe on the disk. */
  readonly use: (accepted: Accepted) => void;
};

/** The terms are others than those that were read. */
export type PackTermsChanged = { readonly kind: "pack-terms-changed" };

/** The setting in which the practice keeps what it accepted. It is decided pack by pack, never as a whole. */
export const PACKS_SETTING = "packs";

/** Whether a pack may be used: it is the practice's own, or these very terms were accepted. */
export const isOn = ({ isOwn, terms, pack }: ShelvedPack, { acceptances }: Accepted): boolean =>
  isOwn || acceptances.some((each) => each.pack === pack.id && each.terms === terms);
