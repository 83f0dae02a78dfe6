import type { AnswerOf, RouteNamed } from "@attune/api";
import { Button } from "../../parts/button.tsx";
import { Card, Empty, Hidden, Pill } from "../../parts/layout.tsx";
import { useSay } from "../../parts/notices.tsx";
import { Paged } from "../../parts/paged.tsx";
import { useAsk, useSend } from "../../practice/asking.ts";
import { usePages } from "../../practice/paging.ts";
import { useFormats } from "../../words/formats.ts";
import type { RecordsPartProps } from "./part-props.ts";
import { useRecordsExplain } from "./use-explain.ts";
import { useRecordsWords } from "./words.ts";

type Invitation = AnswerOf<RouteNamed<"list-invitations">>["rows"][number];
type Fate = "open" | "used" | "revoked" | "over";

/** Check-in links of this client, the latest first. */
export function LinksPart({ client }: RecordsPartProps) {
  const { links: words } = useRecordsWords();
  return (
    <Card title={words.title} hint={words.hint}>
      <Paged of={usePages("list-invitations", { params: { client } })}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={words.none}>{words.noneHint}</Empty>
          ) : (
            <ul className="rows">
              {rows.map((link) => (
                <li key={link.id}>
                  <LinkRow client={client} link={link} />
                </li>
              ))}
            </ul>
          )
        }
      </Paged>
    </Card>
  );
}

function fateOf({ usedAt, revokedAt, endsAt }: Invitation): Fate {
  if (usedAt !== undefined) return "used";
  if (revokedAt !== undefined) return "revoked";
  return endsAt > new Date().toISOString() ? "open" : "over";
}

const TONES = { open: "ask", used: "good", revoked: "neutral", over: "neutral" } as const;

function LinkRow({ client, link }: { readonly client: string; readonly link: Invitation }) {
  const { links: words } = useRecordsWords();
  const formats = useFormats();
  const forms = useAsk("list-paper-forms").data?.rows ?? [];
  const nameOf = (id: string) => forms.find(({ instrument }) => instrument === id)?.name ?? id;
  const end = useEnding(client, link.id);
  const fate = fateOf(link);
  const ended = { open: link.endsAt, used: link.usedAt, revoked: link.revokedAt, over: link.endsAt }[fate];
  const names = formats.list(link.instruments.map(nameOf));
  return (
    <>
      <p>
        {names} <Pill tone={TONES[fate]}>{words.fates[fate]}</Pill>
      </p>
      <p className="hint">
        {words.made(formats.dayAndTime(link.createdAt))}
        {ended !== undefined && `, ${words.fateAt[fate](formats.dayAndTime(ended))}`}
      </p>
      {fate === "open" && (
        <Button kind="quiet" onClick={() => void end()}>
          {words.end}
          <Hidden>: {names}</Hidden>
        </Button>
      )}
    </>
  );
}

function useEnding(client: string, id: string): () => Promise<void> {
  const { links: words } = useRecordsWords();
  const explain = useRecordsExplain();
  const send = useSend();
  const say = useSay();
  return async () => {
    const done = await send("revoke-invitation", { params: { client, id } });
    say(done.ok ? words.ended : explain(done.failure));
  };
}
