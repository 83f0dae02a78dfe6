import { useState } from "react";
import { useKeptForm } from "../../../editing/kept-form.ts";
import { Button } from "../../../parts/button.tsx";
import { FormFoot } from "../../../parts/form-foot.tsx";
import { Hidden, Pill } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useCommonWords } from "../../../words/common.ts";
import { useFormats } from "../../../words/formats.ts";
import { useSettingsWords } from "../words.ts";
import { MemberActions } from "./member-actions.tsx";
import {
  type Member,
  type MemberBody,
  MemberFields,
  memberBody,
  memberFacts,
  useMemberProblem,
} from "./member-fields.tsx";
import type { HandedOver } from "./set-up-link.tsx";

type MemberRowProps = {
  readonly member: Member;
  readonly isMe: boolean;
  readonly mayChange: boolean;
  readonly onLink: (link: HandedOver) => void;
};

export function MemberRow({ member, isMe, mayChange, onLink }: MemberRowProps) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const [isChanging, change] = useState(false);
  const isActive = member.state === "active";
  if (isChanging) return <MemberForm member={member} onDone={() => change(false)} />;
  return (
    <>
      <MemberWords body={memberBody(member)} />
      {isMe && <Pill tone="good">{words.members.you}</Pill>}
      {mayChange && isActive && (
        <div className="actions row-actions">
          <Button kind="quiet" onClick={() => change(true)}>
            {common.change}
            <Hidden>: {member.name}</Hidden>
          </Button>
          <MemberActions member={member} isMe={isMe} onLink={onLink} />
        </div>
      )}
    </>
  );
}

function MemberWords({ body: { name, email, roles } }: { readonly body: MemberBody }) {
  const words = useSettingsWords();
  const { list } = useFormats();
  return (
    <p>
      <strong>{name}</strong>
      <br />
      {list(roles.map((role) => words.roles[role]))}
      <br />
      <span className="hint">{email}</span>
    </p>
  );
}

function MemberForm({ member, onDone }: { readonly member: Member; readonly onDone: () => void }) {
  const words = useSettingsWords();
  const say = useSay();
  const problemOf = useMemberProblem();
  const save = useSaveMember(member.id);
  const saved = { body: memberBody(member), version: member.version };
  const form = useKeptForm<MemberBody>(`member:${member.id}`, saved, save);
  const problem = problemOf(form.body);
  const submit = async () => {
    if (problem !== undefined) return;
    const kept = await form.submit();
    if (kept === undefined) return;
    say(words.saved, () => save({ ...saved, version: kept.version }));
    onDone();
  };
  return (
    <div className="inset-form fields">
      <MemberFields body={form.body} change={form.change} />
      <FormFoot form={form} theirs={<MemberWords body={saved.body} />} problem={problem} onSave={submit} />
      <div>
        <Button onClick={onDone}>{words.done}</Button>
      </div>
    </div>
  );
}

function useSaveMember(id: string) {
  const send = useSend();
  return async ({ body, version }: { readonly body: MemberBody; readonly version: number }) => {
    const answer = await send("change-member", { params: { id }, body: memberFacts(body), version });
    return answer.ok ? { ok: true as const, value: answer.value.body } : answer;
  };
}
