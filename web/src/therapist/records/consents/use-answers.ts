import { consentWordingIn } from "@attune/core";
import { consentWordings } from "@attune/core/library";
import { useState } from "react";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useLanguage } from "../../../words/languages.tsx";
import { useRecordsExplain } from "../use-explain.ts";
import { useRecordsWords } from "../words.ts";
import type { PurposeProps } from "./purpose-props.ts";
import type { Withdrawn } from "./standing.ts";

type Asked = Pick<PurposeProps, "client" | "purpose" | "state">;
type Which = { readonly id: string; readonly version: number };
/** @returns why it was not done */
type Work = () => Promise<string | undefined>;

/** What a therapist does about a consent: asks, and writes down what the client said. */
export function useAnswers(asked: Asked) {
  const { consents: words } = useRecordsWords();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, tell] = useState<string>();
  const sending = useAnswering(asked);
  const during = async (work: Work, done: string) => {
    setBusy(true);
    const because = await work();
    setBusy(false);
    tell(because);
    if (because === undefined) say(done);
  };
  return {
    busy,
    problem,
    ask: () => during(sending.ask, words.asked),
    agreed: () => during(sending.agreed, words.agreedNow),
    declined: () => during(sending.declined, words.declinedNow),
    /** @returns what was deleted; undefined where it was refused */
    async withdraw(): Promise<Withdrawn["deleted"] | undefined> {
      const { deleted, because } = await sending.withdraw();
      tell(because);
      return deleted;
    },
  };
}

function useAnswering({ client, purpose, state: { open, counts } }: Asked) {
  const explain = useRecordsExplain();
  const send = useSend();
  /** The words that were at hand. */
  const language = consentWordingIn(consentWordings, purpose, useLanguage())?.language ?? "en";
  const askNow = () => send("ask-consent", { params: { client }, body: { purpose } });
  const which = ({ id, version }: Which) => ({ params: { client, id }, version });
  const ask: Work = async () => {
    const asked = await askNow();
    return asked.ok ? undefined : explain(asked.failure);
  };
  /** Of a question that is open, or asked for this. */
  const agreed: Work = async () => {
    const asked = open === undefined ? await askNow() : { ok: true as const, value: { body: open } };
    if (!asked.ok) return explain(asked.failure);
    const given = await send("give-consent", {
      ...which(asked.value.body),
      body: { saidBy: "client-to-therapist", language },
    });
    return given.ok ? undefined : explain(given.failure);
  };
  const declined: Work = async () => {
    const refused =
      open === undefined ? undefined : await send("refuse-consent", { ...which(open), query: { language } });
    return refused?.ok === false ? explain(refused.failure) : undefined;
  };
  const withdraw = async (): Promise<{ readonly deleted?: Withdrawn["deleted"]; readonly because?: string }> => {
    if (counts === undefined) return {};
    const done = await send("withdraw-consent", which(counts));
    return done.ok ? { deleted: done.value.body.deleted } : { because: explain(done.failure) };
  };
  return { ask, agreed, declined, withdraw };
}
