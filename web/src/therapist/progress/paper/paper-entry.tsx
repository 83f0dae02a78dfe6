import { useRef, useState } from "react";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useRecords } from "../../../practice/records.ts";
import { asDate, localDay, useFormats } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { FormFoot } from "../../client/shared/form-foot.tsx";
import { useDraft } from "../../client/shared/use-draft.ts";
import { useProgressWords } from "../words.ts";
import { emptyPaper, numberIn, type PaperBody, type PaperForm, problemIn, scaleOf } from "./paper-body.ts";
import { PaperFields } from "./paper-fields.tsx";

/** What is put right, as it was entered. */
export type PutRight = {
  readonly id: string;
  readonly instrument: string;
  readonly day: string;
  readonly session: number;
  readonly scale: string;
  readonly value: number;
};

type PaperEntryProps = {
  readonly client: string;
  readonly forms: readonly PaperForm[];
  readonly puttingRight: PutRight | undefined;
  readonly onClose: () => void;
};

/** Enters one form from paper: its total, or answer by answer. What is typed waits on this device until it is entered. */
export function PaperEntry({ client, forms, puttingRight, onClose }: PaperEntryProps) {
  const { paper: words } = useProgressWords();
  const { number } = useFormats();
  const draft = useDraft<PaperBody>(`paper:${client}:${puttingRight?.id ?? "new"}`, startOf(puttingRight));
  const body = useSessionOfDay(client, draft.body);
  const form = forms.find(({ instrument }) => instrument === body.instrument);
  const { send, busy, problem, tell } = useEnter(client);
  const close = () => {
    draft.drop();
    onClose();
  };
  const keep = async () => {
    const found = problemIn(body, { form, words: words.problems, number });
    if (found !== undefined) return tell(found);
    if (await send(body, scaleOf(form, body)?.scale)) close();
  };
  return (
    <div className="inset-form fields">
      {puttingRight !== undefined && <p className="hint">{words.putsRight}</p>}
      <PaperFields body={body} forms={forms} onChange={draft.change} />
      <FormFoot
        keep={words.keep}
        onKeep={() => void keep()}
        onCancel={close}
        busy={busy}
        problem={problem}
        wasRestored={draft.wasRestored}
      />
    </div>
  );
}

function startOf(puttingRight: PutRight | undefined): PaperBody {
  if (puttingRight === undefined) return { ...emptyPaper, day: localDay() };
  const { id, instrument, day, session, scale, value } = puttingRight;
  return { ...emptyPaper, instrument, day, session: String(session), scale, value: String(value), amends: id };
}

/** Until somebody says otherwise: the session that was held last before the end of that day. */
function useSessionOfDay(client: string, body: PaperBody): PaperBody {
  const { data: sessions = [] } = useRecords("session", client);
  if (body.session !== "") return body;
  const before = sessions.filter(({ happenedAt }) => localDay(happenedAt) <= body.day).map((each) => each.number);
  return { ...body, session: String(Math.max(1, ...before)) };
}

function useEnter(client: string) {
  const { paper: words } = useProgressWords();
  const explain = useRefusalWords();
  const post = useSend();
  const say = useSay();
  const tried = useRef({ body: "", key: "" });
  const [state, set] = useState<{ readonly busy: boolean; readonly problem: string | undefined }>({
    busy: false,
    problem: undefined,
  });
  return {
    ...state,
    tell: (problem: string) => set({ busy: false, problem }),
    /** @returns whether it was entered */
    async send(typed: PaperBody, scale: string | undefined): Promise<boolean> {
      const body = sentOf(typed, scale);
      const said = JSON.stringify(body);
      // Pressed again after a lost line, it is entered only once.
      if (tried.current.body !== said) tried.current = { body: said, key: crypto.randomUUID() };
      set({ busy: true, problem: undefined });
      const answer = await post("add-administration", { params: { client }, body, key: tried.current.key });
      set({ busy: false, problem: answer.ok ? undefined : explain(answer.failure) });
      if (!answer.ok) return false;
      const { riskSignals, scores } = answer.value.body;
      say(riskSignals > 0 ? words.enteredRisk : scores.length === 0 ? words.noScore : words.entered);
      return true;
    },
  };
}

function sentOf(
  { instrument, way, value, day, session, answers, inWords, amends }: PaperBody,
  scale: string | undefined,
) {
  const written = Object.entries(inWords).flatMap(([item, said]) => (said.trim() === "" ? [] : [[item, said.trim()]]));
  const content =
    way === "total"
      ? { total: { ...(scale !== undefined && { scale }), value: numberIn(value), form: "paper" } }
      : { answers: { ...answers }, ...(written.length > 0 && { inWords: Object.fromEntries(written) }) };
  const happenedAt = day === localDay() ? new Date().toISOString() : asDate(day).toISOString();
  return {
    instrument,
    sessionNumber: numberIn(session),
    happenedAt,
    ...content,
    ...(amends !== undefined && { amends }),
  };
}
