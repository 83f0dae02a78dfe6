import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useAsk, useSend } from "../../../practice/asking.ts";
import { useCommonWords } from "../../../words/common.ts";
import { useFormats } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useAgreed } from "../shared/consent-line.tsx";
import { useOverviewWords } from "../words.ts";
import { InvitationDialog } from "./invitation-dialog.tsx";
import { isOpenLink } from "./open-links.ts";
import type { Invitation } from "./seen.ts";

/** Links by which the client answers some forms; and why none can be made, where that is so. */
export function CheckInCard({ client }: { readonly client: string }) {
  const words = useOverviewWords().checkIn;
  const [isOpen, open] = useState(false);
  const agreed = useAgreed(client, "questionnaires");
  const { data: file } = useAsk("read-client", { params: { client } });
  const asked = useAsk("list-invitations", { params: { client }, query: { limit: 200 } });
  const because = whyNot({ client, agreed, isRemote: file?.remoteForms }, words);
  return (
    <Card title={words.title} hint={words.hint}>
      {because === undefined ? (
        <Button kind="main" onClick={() => open(true)}>
          {words.make}
        </Button>
      ) : (
        <p className="interlock">{because}</p>
      )}
      <Asked of={asked}>{({ rows }) => <Links client={client} links={rows} />}</Asked>
      <InvitationDialog client={client} isOpen={isOpen} onClose={() => open(false)} />
    </Card>
  );
}

type Facts = {
  readonly client: string;
  readonly agreed: boolean | undefined;
  readonly isRemote: boolean | undefined;
};

function whyNot({ client, agreed, isRemote }: Facts, words: ReturnType<typeof useOverviewWords>["checkIn"]): ReactNode {
  if (agreed === false)
    return (
      <>
        {words.noConsent} <ToConsents client={client} />
      </>
    );
  return isRemote === true ? undefined : words.remoteOff;
}

function ToConsents({ client }: { readonly client: string }) {
  const words = useOverviewWords();
  return (
    <Link to="/clients/$client/records" params={{ client }}>
      {words.toConsents}
    </Link>
  );
}

function Links({ client, links }: { readonly client: string; readonly links: readonly Invitation[] }) {
  const words = useOverviewWords().checkIn;
  const formats = useFormats();
  const open = links.filter((link) => isOpenLink(link));
  const [lastUsed] = links.flatMap(({ usedAt }) => usedAt ?? []).sort((one, other) => (one < other ? 1 : -1));
  return (
    <div className="open-links">
      {open.length > 0 && (
        <>
          <h3>{words.openLinks}</h3>
          <ul className="rows">
            {open.map((link) => (
              <OpenLink key={link.id} client={client} link={link} />
            ))}
          </ul>
        </>
      )}
      <p className="hint">
        {open.length === 0 && words.noOpen} {lastUsed !== undefined && words.lastAnswered(formats.fromNow(lastUsed))}
      </p>
    </div>
  );
}

function OpenLink({ client, link }: { readonly client: string; readonly link: Invitation }) {
  const words = useOverviewWords().checkIn;
  const common = useCommonWords();
  const formats = useFormats();
  const explain = useRefusalWords();
  const send = useSend();
  const say = useSay();
  const { data: forms } = useAsk("list-forms-to-ask", { params: { client } });
  const nameOf = (id: string): string => forms?.rows.find(({ instrument }) => instrument === id)?.name ?? id;
  const revoke = async () => {
    const done = await send("revoke-invitation", { params: { client, id: link.id } });
    say(done.ok ? words.revoked : `${common.refused}. ${explain(done.failure)}`);
  };
  return (
    <li className="row-foot">
      <span>
        {formats.list(link.instruments.map(nameOf))}
        <br />
        <span className="hint">
          {words.made(formats.fromNow(link.createdAt))}, {words.until(formats.dayAndTime(link.endsAt))}
        </span>
      </span>
      <Button kind="quiet" onClick={() => void revoke()}>
        {words.revoke}
      </Button>
    </li>
  );
}
