import { type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Instruments } from "../../ports/instruments.ts";
import type { KeptAdministration } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { recordsOf } from "../documents/around.ts";

/** Something in the client's own words. */
export type ClientWrote = {
  readonly from: "form" | "diary" | "event";
  readonly question?: string;
  readonly words: string;
  readonly happenedAt: Instant;
};

type Looking = { readonly since: Instant | undefined; readonly forms: readonly KeptAdministration[] };

/** What the client wrote since the last session, the latest first: on forms, in the diary where it is shared, as events. */
export async function writtenSince(
  ports: Ports,
  client: string,
  { since, forms }: Looking,
): Promise<Result<readonly ClientWrote[], Failure>> {
  const diary = await recordsOf<{ readonly text: string }>(ports, client, "diary-entry");
  if (!diary.ok) return diary;
  const events = await recordsOf<{ readonly text: string }>(ports, client, "event-note");
  if (!events.ok) return events;
  const written: readonly ClientWrote[] = [
    ...forms.flatMap((form) => onForm(ports.instruments, form)),
    ...diary.value.map(({ text, happenedAt }) => ({ from: "diary" as const, words: text, happenedAt })),
    ...events.value
      .filter(({ createdBy }) => createdBy === client)
      .map(({ text, happenedAt }) => ({ from: "event" as const, words: text, happenedAt })),
  ];
  return ok(
    written
      .filter(({ happenedAt, words }) => words.trim() !== "" && (since === undefined || happenedAt > since))
      .toSorted((one, other) => (one.happenedAt < other.happenedAt ? 1 : -1)),
  );
}

/** Answers in words, but for one chosen from a few that stand under a form. */
function onForm(
  instruments: Instruments,
  { instrument, inWords = {}, happenedAt }: KeptAdministration,
): readonly ClientWrote[] {
  const wording = instruments.wording(instrument);
  return Object.entries(inWords).flatMap(([item, words]): readonly ClientWrote[] => {
    if (item === wording?.extra?.id) return [];
    const question = wording?.items[item];
    return [{ from: "form", words, happenedAt, ...(question !== undefined && { question }) }];
  });
}
