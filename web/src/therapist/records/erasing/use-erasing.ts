import { useState } from "react";
import { practice } from "../../../practice/caller.ts";
import { isRefusedFor } from "../../../practice/refusal.ts";
import { useRecordsExplain } from "../use-explain.ts";
import { useRecordsWords } from "../words.ts";

export const REASONS = ["client-asked", "retention-ended", "entry-mistake"] as const;
export type Reason = (typeof REASONS)[number];

export type FileToErase = { readonly id: string; readonly version: number; readonly name: string };

/** What was erased; the certificate's text is for administrators. */
export type Erased = {
  readonly certificate: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly text: string | undefined;
};

type Typed = { readonly name: string; readonly reason: Reason | ""; readonly isSure: boolean };
type Erasing = {
  readonly file: FileToErase;
  readonly isAdministrator: boolean;
  readonly onErased: (erased: Erased) => void;
};

/** Erases a client. Nothing on the screen is read again before the certificate was seen: there is nothing left to read. */
export function useErasing({ file, isAdministrator, onErased }: Erasing) {
  const { erase: words } = useRecordsWords();
  const explain = useRecordsExplain();
  const [busy, setBusy] = useState(false);
  const [problem, tell] = useState<string>();
  const erase = async ({ name, reason, isSure }: Typed) => {
    if (reason === "") return tell(words.chooseReason);
    if (name.trim() === "") return tell(words.typeName);
    if (!isSure) return tell(words.beSure);
    setBusy(true);
    const asked = { params: { client: file.id }, body: { name, reason }, version: file.version };
    const done = await practice.call("erase-client", asked);
    setBusy(false);
    if (!done.ok) return tell(isRefusedFor(done.failure, "not-found") ? words.gone : explain(done.failure));
    const { certificate, counts } = done.value.body;
    onErased({ certificate, counts, text: isAdministrator ? await textOf(certificate) : undefined });
  };
  return { erase, busy, problem };
}

async function textOf(certificate: string): Promise<string | undefined> {
  const listed = await practice.call("list-erasures", { query: { limit: 50 } });
  return listed.ok ? listed.value.body.rows.find(({ id }) => id === certificate)?.text : undefined;
}
