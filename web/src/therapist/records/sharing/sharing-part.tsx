import { Link } from "@tanstack/react-router";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty, Hidden } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useAsk, useSend } from "../../../practice/asking.ts";
import { useFormats } from "../../../words/formats.ts";
import type { RecordsPartProps } from "../part-props.ts";
import { useRecordsExplain } from "../use-explain.ts";
import { useMemberName } from "../use-member-name.ts";
import { useRecordsWords } from "../words.ts";
import type { Share } from "./share.ts";
import { ShareForm } from "./share-form.tsx";

const MOST = { limit: 200 } as const;

/** What of the record a supervisor sees, and until when. */
export function SharingPart({ client, me }: RecordsPartProps) {
  const { sharing: words } = useRecordsWords();
  const consents = useAsk("list-consents", { params: { client }, query: MOST });
  const shares = useAsk("list-shares", { params: { client }, query: MOST });
  const agreed = consents.data?.rows.find(({ purpose, allows }) => purpose === "supervision" && allows);
  return (
    <>
      <Card title={words.add} hint={words.hint}>
        {consents.data !== undefined && agreed === undefined && (
          <p className="interlock">
            {words.noConsent}{" "}
            <Link to="/clients/$client/records" params={{ client }} search={{ part: "consents" }}>
              {words.toConsents}
            </Link>
          </p>
        )}
        {agreed !== undefined && <ShareForm me={me.id} client={client} most={agreed.until} />}
      </Card>
      <Card title={words.title}>
        <Asked of={shares}>{({ rows }) => <Shares client={client} shares={rows} />}</Asked>
      </Card>
    </>
  );
}

function Shares({ client, shares }: { readonly client: string; readonly shares: readonly Share[] }) {
  const { sharing: words } = useRecordsWords();
  const now = new Date().toISOString();
  const isOpen = ({ endedAt, until }: Share) => endedAt === undefined && until > now;
  const before = shares.filter((share) => !isOpen(share));
  const rowsOf = (some: readonly Share[]) => (
    <ul className="rows">
      {some.map((share) => (
        <li key={share.id}>
          <ShareRow client={client} share={share} isOpen={isOpen(share)} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {before.length === shares.length ? <Empty title={words.none} /> : rowsOf(shares.filter(isOpen))}
      {before.length > 0 && (
        <details>
          <summary>{words.before(before.length)}</summary>
          {rowsOf(before)}
        </details>
      )}
    </>
  );
}

type ShareRowProps = { readonly client: string; readonly share: Share; readonly isOpen: boolean };

function ShareRow({ client, share, isOpen }: ShareRowProps) {
  const { sharing: words } = useRecordsWords();
  const formats = useFormats();
  const nameOf = useMemberName();
  const end = useEnding(client, share);
  const name = nameOf(share.memberId);
  return (
    <>
      <p>
        <strong>{name}</strong>: {formats.list(share.parts.map((part) => words.parts[part]))}
      </p>
      <p className="hint">
        {words.given(formats.day(share.createdAt), nameOf(share.givenBy))}{" "}
        {share.endedAt === undefined ? words.until(formats.day(share.until)) : words.ended(formats.day(share.endedAt))}
      </p>
      {isOpen && (
        <Button kind="quiet" onClick={() => void end()}>
          {words.end}
          <Hidden>: {name}</Hidden>
        </Button>
      )}
    </>
  );
}

/** Ends a share; taken back, the same is shared anew. */
function useEnding(client: string, { id, memberId, parts, until }: Share): () => Promise<void> {
  const { sharing: words } = useRecordsWords();
  const explain = useRecordsExplain();
  const send = useSend();
  const say = useSay();
  const again = async () => {
    const added = await send("add-share", { params: { client }, body: { memberId, parts, until } });
    if (!added.ok) say(explain(added.failure));
  };
  return async () => {
    const done = await send("end-share", { params: { client, id } });
    if (done.ok) say(words.endedNow, again);
    else say(explain(done.failure));
  };
}
