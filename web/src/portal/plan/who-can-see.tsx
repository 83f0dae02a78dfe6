import type { AnswerOf, RouteNamed } from "@attune/api";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/layout.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useAsk, useSend } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import { PortalLink } from "../portal-link.tsx";
import { useOwnId, useSupport } from "../shared/own.ts";
import { usePortalRefusal } from "../shared/portal-refusal.ts";
import { usePlanWords } from "./words.ts";

type Share = AnswerOf<RouteNamed<"list-shares">>["rows"][number];
type People = AnswerOf<RouteNamed<"read-own-support">>["people"];

/** Who works with the client, and what is shared with whom until when. */
export function WhoCanSee() {
  const words = usePlanWords().who;
  const shares = useAsk("list-shares", { params: { client: useOwnId() }, query: { limit: 200 } });
  return (
    <Card title={words.title}>
      <Asked of={useSupport()}>
        {({ people }) => (
          <>
            <div className="rows">
              {people.flatMap(({ id, name, isTreating }) =>
                isTreating ? [<Row key={id} name={name} means={words.treats} />] : [],
              )}
            </div>
            <Asked of={shares}>{({ rows }) => <Shares shares={openShares(rows)} people={people} />}</Asked>
          </>
        )}
      </Asked>
      <PortalLink to="/my/plan/seen" className="door-row door-row-last">
        {words.seen}
      </PortalLink>
    </Card>
  );
}

const openShares = (rows: readonly Share[]): readonly Share[] =>
  rows.filter(({ endedAt, until }) => endedAt === undefined && until > new Date().toISOString());

const Row = ({ name, means }: { readonly name: string; readonly means: string }) => (
  <div>
    <strong>{name}</strong>
    <p className="hint">{means}</p>
  </div>
);

function Shares({ shares, people }: { readonly shares: readonly Share[]; readonly people: People }) {
  const words = usePlanWords().who;
  if (shares.length === 0) return <p className="hint">{words.nobody}</p>;
  return (
    <div className="rows">
      {shares.map((share) => (
        <ShareRow
          key={share.id}
          share={share}
          name={people.find(({ id }) => id === share.memberId)?.name ?? words.somebody}
        />
      ))}
    </div>
  );
}

function ShareRow({ share, name }: { readonly share: Share; readonly name: string }) {
  const words = usePlanWords().who;
  const formats = useFormats();
  const client = useOwnId();
  const send = useSend();
  const say = useSay();
  const explain = usePortalRefusal();
  const parts = formats.list(share.parts.map((part) => words.parts[part]));
  const end = async () => {
    const ended = await send("end-share", { params: { client, id: share.id } });
    say(ended.ok ? words.ended : explain(ended.failure));
  };
  return (
    <div>
      <strong>{name}</strong>
      <p className="hint">{`${words.shared}: ${parts}, ${words.until(formats.day(share.until))}`}</p>
      <Button aria-label={`${words.end}: ${name}`} onClick={() => void end()}>
        {words.end}
      </Button>
    </div>
  );
}
