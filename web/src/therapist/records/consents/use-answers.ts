import { useState } from "react";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useRecordsExplain } from "../use-explain.ts";
import { useRecordsWords } from "../words.ts";
import type { Withdrawn } from "./consents-part.tsx";
import type { PurposeProps } from "./purpose-card.tsx";

type Which = { readonly id: string; readonly version: number };

/** What a therapist does about a consent: asks, and writes down what the client said. */
export function useAnswers({ client, purpose, state }: Pick<PurposeProps, "client" | "purpose" | "state">) {
  const { consents: words } = useRecordsWords();
  const explain = useRecordsExplain();
  const send = useSend();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, tell] = useState<string>();
  const askNow = () => send("ask-consent", { params: { client }, body: { purpose } });
  const answered = ({ id, version }: Which) => ({ params: { client, id }, version });

  const during = async (work: () => Promise<string | undefined>, done: string) => {
    setBusy(true);
    const because = await work();
    setBusy(false);
    tell(because);
    if (because === undefined) say(done);
  };
  const giving = async (): Promise<string | undefined> => {
    const asked = state.open === undefined ? await askNow() : undefined;
    if (asked?.ok === false) return explain(asked.failure);
    const open: Which | undefined = state.open ?? (asked?.ok ? asked.value.body : undefined);
    if (open === undefined) return undefined;
    const given = await send("give-consent", { ...answered(open), body: { saidBy: "client-to-therapist" } });
    return given.ok ? undefined : explain(given.failure);
  };
  return {
    busy,
    problem,
    ask: () =>
      during(async () => {
        const asked = await askNow();
        return asked.ok ? undefined : explain(asked.failure);
      }, words.asked),
    agreed: () => during(giving, words.agreedNow),
    declined: () =>
      during(async () => {
        if (state.open === undefined) return undefined;
        const refused = await send("refuse-consent", answered(state.open));
        return refused.ok ? undefined : explain(refused.failure);
      }, words.declinedNow),
    /** @returns what was deleted; undefined where it was refused */
    async withdraw(): Promise<Withdrawn["deleted"] | undefined> {
      if (state.counts === undefined) return undefined;
      const done = await send("withdraw-consent", answered(state.counts));
      tell(done.ok ? undefined : explain(done.failure));
      return done.ok ? done.value.body.deleted : undefined;
    },
  };
}
