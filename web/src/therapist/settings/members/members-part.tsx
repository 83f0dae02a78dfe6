import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import type { PartProps } from "../shared/part-props.ts";
import { useSettingsWords } from "../words.ts";
import { AddMember } from "./add-member.tsx";
import type { Member } from "./member-fields.tsx";
import { MemberRow } from "./member-row.tsx";
import { type HandedOver, SetUpLink } from "./set-up-link.tsx";

const MOST = 200;

/** Who works here, in which part, and how they come in. */
export function MembersPart({ me, mayChange }: PartProps) {
  const { members: words } = useSettingsWords();
  const [isAdding, add] = useState(false);
  const [link, show] = useState<HandedOver>();
  const handOver = (made: HandedOver) => {
    add(false);
    show(made);
  };
  return (
    <Card
      title={words.title}
      actions={
        mayChange &&
        !isAdding && (
          <Button kind="main" onClick={() => add(true)}>
            {words.add}
          </Button>
        )
      }
    >
      {isAdding && <AddMember onAdded={handOver} onClose={() => add(false)} />}
      <Asked of={useAsk("list-members", { query: { limit: MOST } })}>
        {({ rows }) => <Members members={rows} me={me.id} mayChange={mayChange} onLink={handOver} />}
      </Asked>
      <SetUpLink link={link} onClose={() => show(undefined)} />
    </Card>
  );
}

type MembersProps = {
  readonly members: readonly Member[];
  readonly me: string;
  readonly mayChange: boolean;
  readonly onLink: (link: HandedOver) => void;
};

function Members({ members, me, mayChange, onLink }: MembersProps) {
  const { members: words } = useSettingsWords();
  const ended = members.filter(({ state }) => state === "ended");
  const rowOf = (member: Member) => (
    <li key={member.id}>
      <MemberRow member={member} isMe={member.id === me} mayChange={mayChange} onLink={onLink} />
    </li>
  );
  return (
    <>
      <ul className="rows">{members.filter(({ state }) => state === "active").map(rowOf)}</ul>
      {ended.length > 0 && (
        <details>
          <summary>{words.ended(ended.length)}</summary>
          <ul className="rows">{ended.map(rowOf)}</ul>
        </details>
      )}
    </>
  );
}
