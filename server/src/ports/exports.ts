import type { ClientExport } from "@attune/api";
import type { Result } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { BadCursor, Page, PageAsked } from "./records.ts";

/** What of a client's record goes out. */
export type ExportAsked = {
  /** Leave to read records, one for each kind that goes out. */
  readonly kinds: readonly { readonly kind: string; readonly permit: ClientPermit }[];
  /** The therapist's own notes about the work as well. */
  readonly withProcessNotes: boolean;
};

export type ExportStore = {
  readonly client: (
    permit: ClientPermit,
    asked: ExportAsked,
  ) => Promise<Result<ClientExport, NotFound | RecordDamaged>>;
};

/** So few clients that one could be told from the others. */
export type TooFewClients = { readonly kind: "too-few-clients"; readonly fewest: number };

export type ResearchAsked = PageAsked & { readonly instrument: string };
export type ResearchRow = {
  readonly pseudonym: string;
  readonly presentation: string;
  readonly approach: string;
  readonly week: number;
  readonly session: number;
  readonly instrument: string;
  readonly scale: string;
  readonly value: number;
};

export type ResearchStore = {
  readonly rows: (
    permit: Permit,
    asked: ResearchAsked,
  ) => Promise<Result<Page<ResearchRow>, TooFewClients | BadCursor | RecordDamaged>>;
};
