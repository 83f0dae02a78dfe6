import { useState } from "react";
import { useKeptForm } from "../../../editing/kept-form.ts";
import { Button } from "../../../parts/button.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useCommonWords } from "../../../words/common.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useKeyFor } from "../../today/key-for.ts";
import { useSettingsWords } from "../words.ts";
import { MemberFields, memberFacts, NOBODY, useMemberProblem } from "./member-fields.tsx";
import type { HandedOver } from "./set-up-link.tsx";

type AddMemberProps = { readonly onAdded: (link: HandedOver) => void; readonly onClose: () => void };

export function AddMember({ onAdded, onClose }: AddMemberProps) {
  const { members: words } = useSettingsWords();
  const common = useCommonWords();
  const explain = useRefusalWords();
  const problemOf = useMemberProblem();
  const form = useNewMember(onAdded);
  const [missing, setMissing] = useState<string>();
  const add = () => {
    const problem = problemOf(form.body);
    setMissing(problem);
    return problem === undefined ? form.submit() : undefined;
  };
  const close = () => {
    form.giveUp();
    onClose();
  };
  return (
    <div className="inset-form fields">
      <p className="hint">{words.addHint}</p>
      <MemberFields body={form.body} change={form.change} />
      <p role="alert" className="field-problem">
        {missing ?? (form.failure !== undefined && explain(form.failure))}
      </p>
      <div className="actions">
        <Button kind="main" busy={form.busy} onClick={() => void add()}>
          {words.addAndLink}
        </Button>
        <Button kind="quiet" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}

function useNewMember(onAdded: AddMemberProps["onAdded"]) {
  const keyFor = useKeyFor();
  const send = useSend();
  return useKeptForm("new-member", { body: NOBODY, version: 0 }, async ({ body }) => {
    const facts = memberFacts(body);
    const added = await send("add-member", { body: facts, key: keyFor(facts) });
    if (!added.ok) return added;
    onAdded({ name: facts.name, token: added.value.body.setUpToken });
    return { ok: true, value: added.value.body };
  });
}
