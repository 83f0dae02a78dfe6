import { fail, type Instant, ok, type Result } from "@attune/core";
import type { Permit } from "../../access/permit.ts";
import type { NotFound } from "../../access/permit-for.ts";
import type { CheckInDraftStore, Draft } from "../../ports/check-in-drafts.ts";
import type { OwnInvitation } from "../../ports/invitations.ts";
import { asPractice } from "../clients/as-practice.ts";
import { openFacts } from "../clients/client-facts.ts";
import type { Desk } from "../desk.ts";
import type { CheckInDraftRow } from "../door-rows.ts";
import { openJson, type RecordDamaged, sealJson } from "../sealing.ts";
import type { Tx } from "../tables.ts";
import { moveDraft } from "./move-draft.ts";
import { openChange, openForms } from "./sealed-content.ts";

type Link = Pick<OwnInvitation, "id" | "client">;

/** Unsent answers on the practice's database, sealed by the client's own key for what only the client sees. */
export const checkInDraftStore = (desk: Desk): CheckInDraftStore => ({
  read: async (_, link) => openDraft(desk, await ownRow(desk, link).executeTakeFirst()),
  save: (permit, link, change) => save({ desk, permit, link }, change),
  remove: (permit) => removeOwn(desk, permit),
  removeEnded: (link) => asPractice(desk, async () => void (await removal(desk, link).execute())),
  move: (moving) => moveDraft(desk, moving),
  localeOf: (_, { client }) => localeOf(desk, client),
  keyOf: ({ id }) => desk.vault.linkKey(id).toString("base64url"),
  openChange: ({ id }, sealed) => openChange(desk.vault, id, sealed),
  openForms: ({ actor }, sealed) => openForms(desk.vault, actor.kind === "guest" ? actor.id : "", sealed),
});

const ownRow = ({ tx, vault }: Desk, { id, client }: Link) =>
  tx
    .selectFrom("check_in_draft")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .where("id", "=", id);

const removal = ({ tx, vault }: Desk, { id, client }: Link) =>
  tx
    .deleteFrom("check_in_draft")
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client)
    .where("id", "=", id);

/** One statement, since everybody who sends waits for it: most have no draft any more, or never had one. */
async function removeOwn({ tx, vault }: Desk, { actor }: Permit): Promise<void> {
  const id = actor.kind === "guest" ? actor.id : null;
  const ofLink = tx
    .selectFrom("invitation")
    .select("client_id")
    .where("practice_id", "=", vault.practice)
    .where("id", "=", id);
  await tx
    .deleteFrom("check_in_draft")
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", ofLink)
    .where("id", "=", id)
    .execute();
}

const sealerOf = ({ vault }: Desk, client: string) => ({ vault, client, store: "client" }) as const;
const placeOf = (id: string, version: number) => ({ table: "check_in_draft", row: id, version });

function openDraft(desk: Desk, row: CheckInDraftRow | undefined): Result<Draft | undefined, NotFound | RecordDamaged> {
  if (row === undefined) return ok(undefined);
  return openJson<Draft>(sealerOf(desk, row.client_id), placeOf(row.id, row.version), row.sealed);
}

type Saving = { readonly desk: Desk; readonly permit: Permit; readonly link: Link };

async function save<Failure>(
  saving: Saving,
  change: (before: Draft) => Result<Draft, Failure>,
): Promise<Result<void, Failure | NotFound | RecordDamaged>> {
  const { desk, link } = saving;
  const held = await ownRow(desk, link).forUpdate().executeTakeFirst();
  if (held === undefined) return begin(saving, change);
  const before = openDraft(desk, held);
  if (!before.ok) return before;
  const next = change(before.value ?? []);
  return next.ok ? goOn(saving, held.version + 1, next.value) : next;
}

/** Of two devices that save their first answer at one moment, the second one finds the row of the first. */
async function begin<Failure>(
  { desk, permit, link }: Saving,
  change: (before: Draft) => Result<Draft, Failure>,
): Promise<Result<void, Failure | NotFound | RecordDamaged>> {
  const next = change([]);
  if (!next.ok) return next;
  const sealed = sealJson(sealerOf(desk, link.client), placeOf(link.id, 1), next.value);
  if (!sealed.ok) return sealed;
  const key = { practice_id: desk.vault.practice, client_id: link.client, id: link.id };
  const { numInsertedOrUpdatedRows: added = 0n } = await desk.tx
    .insertInto("check_in_draft")
    .values({ ...key, version: 1, created_at: desk.now, changed_at: desk.now, sealed: sealed.value })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added === 0n) return save({ desk, permit, link }, change);
  const object = { kind: "invitation", id: link.id };
  desk.trail.note({ action: permit.action, object, client: link.client, outcome: "done" });
  return ok(undefined);
}

/** Not in the audit again: who began it by which link is there, and each answer is no event of its own. */
async function goOn({ desk, link }: Saving, version: number, draft: Draft): Promise<Result<void, NotFound>> {
  const sealed = sealJson(sealerOf(desk, link.client), placeOf(link.id, version), draft);
  if (!sealed.ok) return sealed;
  await desk.tx
    .updateTable("check_in_draft")
    .set({ version, changed_at: desk.now, sealed: sealed.value })
    .where("practice_id", "=", desk.vault.practice)
    .where("client_id", "=", link.client)
    .where("id", "=", link.id)
    .execute();
  return ok(undefined);
}

async function localeOf({ tx, vault }: Desk, client: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom("client")
    .select(["id", "version", "sealed"])
    .where("practice_id", "=", vault.practice)
    .where("id", "=", client)
    .executeTakeFirst();
  const facts = row === undefined ? fail({ kind: "not-found" as const }) : openFacts(vault, row);
  return facts.ok ? facts.value.locale : undefined;
}

/** Takes away what was answered by links that were used, were ended or have run out. As the practice's own job. */
export const forgetEndedDrafts = (tx: Tx, practice: string, now: Instant): Promise<unknown> =>
  tx
    .deleteFrom("check_in_draft")
    .where("practice_id", "=", practice)
    .where("id", "not in", (open) =>
      open
        .selectFrom("invitation")
        .select("id")
        .where("practice_id", "=", practice)
        .where("revoked_at", "is", null)
        .where("used_at", "is", null)
        .where("ends_at", ">", now),
    )
    .execute();
