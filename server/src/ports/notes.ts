import type { Result } from "@attune/core";
import type { ClientPermit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { Changed, Locked, Written } from "./records.ts";

/** What is special about the notes of sessions. */
export type NoteStore = {
  readonly sign: (
    permit: ClientPermit,
    edit: { readonly id: string; readonly version: number },
  ) => Promise<Result<Written, NotFound | Changed | Locked | RecordDamaged>>;
};
