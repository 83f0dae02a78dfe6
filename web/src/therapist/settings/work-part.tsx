import type { AnswerOf, RouteNamed } from "@attune/api";
import { Button } from "../../parts/button.tsx";
import { Card, Empty, Hidden } from "../../parts/layout.tsx";
import { useSay } from "../../parts/notices.tsx";
import { Paged } from "../../parts/paged.tsx";
import { useSend } from "../../practice/asking.ts";
import { usePages } from "../../practice/paging.ts";
import { useFormats } from "../../words/formats.ts";
import type { PartProps } from "./shared/part-props.ts";
import { useExplain } from "./shared/use-explain.ts";
import { useSettingsWords } from "./words.ts";

type Fault = AnswerOf<RouteNamed<"list-job-faults">>["rows"][number];

/** Background work that did not succeed, and what a person is asked to look at. */
export function WorkPart({ mayChange }: PartProps) {
  const { work: words } = useSettingsWords();
  return (
    <Card title={words.title} hint={words.hint}>
      <Paged of={usePages("list-job-faults")}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={words.none}>{words.noneHint}</Empty>
          ) : (
            <ul className="rows">
              {rows.map((fault) => (
                <FaultRow key={fault.id} fault={fault} mayChange={mayChange} />
              ))}
            </ul>
          )
        }
      </Paged>
    </Card>
  );
}

function FaultRow({ fault, mayChange }: { readonly fault: Fault; readonly mayChange: boolean }) {
  const { work: words } = useSettingsWords();
  const formats = useFormats();
  const explain = useExplain();
  const send = useSend();
  const say = useSay();
  const jobs: Readonly<Record<string, string>> = words.jobs;
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const name = jobs[fault.job] ?? fault.job;
  const settle = async () => {
    const done = await send("settle-job-fault", { params: { id: fault.id } });
    say(done.ok ? words.settled : explain(done.failure));
  };
  return (
    <li>
      <p>
        <strong>{name}</strong>: {kinds[fault.kind] ?? words.otherKind(fault.kind)}
      </p>
      <p className="hint">
        {words.tried(fault.tries, formats.dayAndTime(fault.firstAt), formats.dayAndTime(fault.lastAt))}
        {fault.clientId !== undefined && ` ${words.file(fault.clientId.slice(-8))}`}
      </p>
      {mayChange && (
        <Button kind="quiet" onClick={() => void settle()}>
          {words.settle}
          <Hidden>: {name}</Hidden>
        </Button>
      )}
    </li>
  );
}
