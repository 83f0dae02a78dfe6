import type { Page } from "playwright-core";
import { must } from "./asking-as.ts";
import { consentToAll, type Kept } from "./stored-texts.ts";

/** A client with one session and the draft of its note; every word is invented. */
export const SMALL = {
  name: "Hanne Ekdal",
  note: "Slept in the boathouse again, and said so.",
  privately: "I was tired before she came.",
} as const;

export type SmallRecord = { readonly client: string; readonly session: string; readonly note: string };

export async function smallRecord(member: Page): Promise<SmallRecord> {
  const { id: client } = await must<Kept>(member, "POST /api/v1/clients", { body: { name: SMALL.name } });
  await consentToAll(member, client);
  const of = `/api/v1/clients/${client}` as const;
  const session = await must<Kept>(member, `POST ${of}/sessions`, { body: { number: 1, concern: ["The lease"] } });
  const sentences = [{ section: "reported", words: SMALL.note, source: "written" }];
  const note = await must<Kept>(member, `POST ${of}/notes`, {
    body: { sessionId: session.id, form: "soap", sentences },
  });
  await must(member, `POST ${of}/private-notes`, { body: { text: SMALL.privately } });
  return { client, session: session.id, note: note.id };
}
