import type { AnswerOf, RouteNamed } from "@attune/api";
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card, Facts, Pill } from "../../parts/layout.tsx";
import { Paged } from "../../parts/paged.tsx";
import { TableScroll } from "../../parts/table-scroll.tsx";
import { useAsk } from "../../practice/asking.ts";
import { practice } from "../../practice/caller.ts";
import { usePages } from "../../practice/paging.ts";
import { useFormats } from "../../words/formats.ts";
import type { PartProps } from "./shared/part-props.ts";
import { useExplain } from "./shared/use-explain.ts";
import { useSettingsWords } from "./words.ts";

type Checked = AnswerOf<RouteNamed<"verify-audit">>;
type AuditEvent = AnswerOf<RouteNamed<"list-audit-events">>["rows"][number];

/** Who saw and did what, and whether the list is the one that was written. */
export function AuditPart(_: PartProps) {
  const { audit: words } = useSettingsWords();
  return (
    <>
      <Verification />
      <Card title={words.events} hint={words.eventsHint}>
        <Paged of={usePages("list-audit-events")}>{(rows) => <Events rows={rows} />}</Paged>
      </Card>
    </>
  );
}

function Verification() {
  const { audit: words } = useSettingsWords();
  const explain = useExplain();
  const [busy, setBusy] = useState(false);
  const [checked, tell] = useState<Checked>();
  const [problem, setProblem] = useState<string>();
  const check = async () => {
    setBusy(true);
    const answer = await practice.call("verify-audit");
    setBusy(false);
    setProblem(answer.ok ? undefined : explain(answer.failure));
    tell(answer.ok ? answer.value.body : undefined);
  };
  return (
    <Card title={words.verify} hint={words.verifyHint}>
      <Button kind="main" busy={busy} onClick={() => void check()}>
        {busy ? words.verifying : words.verifyNow}
      </Button>
      <div role="status">{checked !== undefined && <CheckedWords checked={checked} />}</div>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </Card>
  );
}

function CheckedWords({ checked }: { readonly checked: Checked }) {
  const { audit: words } = useSettingsWords();
  const formats = useFormats();
  const { holds, events, head, brokenAt, because, anchored } = checked;
  const facts = [
    { name: words.count, value: formats.number(events) },
    { name: words.head, value: <span className="settings-path">{head}</span> },
    {
      name: words.anchor,
      value:
        anchored === undefined
          ? words.noAnchor
          : words.anchored(formats.number(anchored.events), formats.dayAndTime(anchored.at)),
    },
    ...(brokenAt === undefined ? [] : [{ name: words.place, value: formats.number(brokenAt) }]),
  ];
  return (
    <div className="stack">
      <p>
        <Pill tone={holds ? "good" : "look"}>{holds ? words.holds : words.broken}</Pill>{" "}
        {because !== undefined && words.because[because]}
      </p>
      <Facts facts={facts} />
    </div>
  );
}

function Events({ rows }: { readonly rows: readonly AuditEvent[] }) {
  const { audit: words } = useSettingsWords();
  const members = useAsk("list-members", { query: { limit: 200 } }).data?.rows ?? [];
  const nameOf = (id: string | undefined) => members.find((each) => each.id === id)?.name;
  return (
    <TableScroll label={words.events}>
      <table>
        <thead>
          <tr>
            {(["at", "who", "did", "about", "came"] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((event) => (
            <EventRow key={event.id} event={event} who={nameOf(event.actorId)} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function EventRow({ event, who }: { readonly event: AuditEvent; readonly who: string | undefined }) {
  const { audit: words } = useSettingsWords();
  const formats = useFormats();
  const actors: Readonly<Record<string, string>> = words.actors;
  const outcomes: Readonly<Record<string, string>> = words.outcomes;
  return (
    <tr>
      <td>
        {formats.day(event.at)}, {formats.time(event.at)}
      </td>
      <td>{who ?? actors[event.actorKind] ?? event.actorKind}</td>
      <td>
        <code>{event.action}</code>
      </td>
      <td>{event.clientId === undefined ? "" : words.file(event.clientId.slice(-8))}</td>
      <td>{outcomes[event.outcome] ?? event.outcome}</td>
    </tr>
  );
}
