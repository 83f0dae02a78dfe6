import type { ClientExport, RecordKind } from "@attune/api";
import type { NotFound } from "../access/permit-for.ts";
import type { Instruments } from "../ports/instruments.ts";
import type { RecordDamaged } from "../store/sealing.ts";

/** Records of one kind that go out. */
export type KindAsked = {
  readonly kind: RecordKind;
  /** Columns that must have a value. */
  readonly where: Readonly<Record<string, string | boolean>>;
  /** Only what this person wrote. */
  readonly writtenBy?: string | undefined;
};

export type DocumentAsked = {
  readonly client: string;
  readonly view: ClientExport["view"];
  readonly kinds: readonly KindAsked[];
  /** For the names and words of forms. */
  readonly instruments: Instruments;
  /** Transcripts and codings: none, those that a member imported, or everybody's. */
  readonly process: "none" | "all" | { readonly importedBy: string };
};

export type Unreadable = NotFound | RecordDamaged;
