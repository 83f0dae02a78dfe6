import { kindById } from "@attune/api";
import { invariant } from "@attune/core";
import type { ExportStore } from "../ports/exports.ts";
import type { Instruments } from "../ports/instruments.ts";
import { type Desk, writerOf } from "../store/desk.ts";
import { limitsOf } from "../store/records/columns.ts";
import { clientDocument } from "./client-document.ts";

/** What goes out of one client's record, within what the permits of whoever asks reach. */
export const exportStore = (desk: Desk, instruments: Instruments): ExportStore => ({
  async client({ action, client }, { kinds, withProcessNotes }) {
    const document = await clientDocument(desk, {
      client,
      instruments,
      view: desk.actor.kind === "client" ? "client" : "therapist",
      kinds: kinds.map(({ kind: id, permit }) => {
        const kind = kindById(id);
        invariant(kind !== undefined, "leave is asked for kinds that there are");
        const writtenBy = permit.onlyOwn ? writerOf(desk) : undefined;
        return { kind, where: limitsOf(kind, permit), writtenBy };
      }),
      process: withProcessNotes ? { importedBy: writerOf(desk) } : "none",
    });
    if (document.ok) desk.trail.note({ action, object: { kind: "client", id: client }, client, outcome: "done" });
    return document;
  },
});
