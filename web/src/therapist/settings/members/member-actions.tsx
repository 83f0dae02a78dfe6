import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { Hidden } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useSettingsWords } from "../words.ts";
import type { Member } from "./member-fields.tsx";
import type { HandedOver } from "./set-up-link.tsx";

type MemberActionsProps = {
  readonly member: Member;
  readonly isMe: boolean;
  readonly onLink: (link: HandedOver) => void;
};

type Question = "renew" | "end";

/** A new way in, and the end of a membership: neither can be taken back, so each is asked first. */
export function MemberActions({ member, isMe, onLink }: MemberActionsProps) {
  const { members: words } = useSettingsWords();
  const [asked, ask] = useState<Question>();
  const { renew, end, problem } = useMemberActions(member, onLink);
  const doIt = async () => {
    if (await (asked === "renew" ? renew() : end())) ask(undefined);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => ask("renew")}>
        {words.renew}
        <Hidden>: {member.name}</Hidden>
      </Button>
      {!isMe && (
        <Button kind="quiet" onClick={() => ask("end")}>
          {words.end}
          <Hidden>: {member.name}</Hidden>
        </Button>
      )}
      <Dialog
        title={asked === "end" ? words.endTitle(member.name) : words.renewTitle(member.name)}
        isOpen={asked !== undefined}
        onClose={() => ask(undefined)}
        actions={
          <Button kind={asked === "end" ? "away" : "main"} onClick={() => void doIt()}>
            {asked === "end" ? words.end : words.renewNow}
          </Button>
        }
      >
        <p>{asked === "end" ? words.endText : words.renewText}</p>
        <p role="alert" className="field-problem">
          {problem}
        </p>
      </Dialog>
    </>
  );
}

function useMemberActions({ id, name, version }: Member, onLink: MemberActionsProps["onLink"]) {
  const { members: words } = useSettingsWords();
  const [problem, tell] = useState<string>();
  const explain = useRefusalWords();
  const send = useSend();
  const say = useSay();
  const renew = async () => {
    const made = await send("renew-member-access", { params: { id } });
    tell(made.ok ? undefined : explain(made.failure));
    if (made.ok) onLink({ name, token: made.value.body.setUpToken });
    return made.ok;
  };
  const end = async () => {
    const done = await send("end-member", { params: { id }, version });
    tell(done.ok ? undefined : explain(done.failure));
    if (done.ok) say(words.endedNow(name));
    return done.ok;
  };
  return { renew, end, problem };
}
