import { recordDesk } from "../../../editing/record-desk.ts";
import { useEditor } from "../../../editing/use-editor.ts";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { TextArea } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { useRenew } from "../../../practice/asking.ts";
import { type RecordBody, type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { filledLines, typedLines } from "../shared/lines.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";

type Plan = RecordNamed<"plan">;
type PlanBody = RecordBody<"plan">;

/** What was agreed last, and what comes next. */
export function NextStepsCard({ client }: { readonly client: string }) {
  const words = useOverviewWords();
  return (
    <Card title={words.next.title}>
      <Asked of={useRecords("plan", client)}>
        {([plan]) => <NextSteps key={plan?.id ?? "new"} client={client} plan={plan} />}
      </Asked>
    </Card>
  );
}

type NextStepsProps = { readonly client: string; readonly plan: Plan | undefined };

function NextSteps({ client, plan }: NextStepsProps) {
  const words = useOverviewWords();
  const [isEditing, edit] = useOpen(`plan:${client}:${plan?.id ?? "new"}`);
  if (isEditing) return <PlanEditor client={client} plan={plan} onDone={() => edit(false)} />;
  if (plan === undefined)
    return (
      <Empty title={words.next.emptyTitle} action={<Button onClick={() => edit(true)}>{words.next.begin}</Button>}>
        {words.next.emptyText}
      </Empty>
    );
  return (
    <>
      <PlanWords body={plan} />
      <PlanFoot at={plan.changedAt} onEdit={() => edit(true)} />
    </>
  );
}

function PlanFoot({ at, onEdit }: { readonly at: string; readonly onEdit: () => void }) {
  const words = useOverviewWords();
  const formats = useFormats();
  return (
    <div className="row-foot">
      <span className="hint">{words.next.since(formats.fromNow(at))}</span>
      <Button kind="quiet" onClick={onEdit}>
        {words.edit}
      </Button>
    </div>
  );
}

function PlanWords({ body }: { readonly body: Pick<PlanBody, "agreed" | "next"> }) {
  const words = useOverviewWords().next;
  return (
    <div className="stack">
      <Lines title={words.agreed} lines={body.agreed} />
      <Lines title={words.next} lines={body.next} />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const filled = filledLines(lines);
  if (filled.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="bullets">
        {filled.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const bodyOf = ({ agreed, next, episodeId, happenedAt }: Plan): PlanBody => ({
  agreed: [...agreed],
  next: [...next],
  happenedAt,
  ...(episodeId !== undefined && { episodeId }),
});

function PlanEditor({ client, plan, onDone }: NextStepsProps & { readonly onDone: () => void }) {
  const words = useOverviewWords();
  const renew = useRenew();
  const editing = useEditor<PlanBody>(recordDesk("plan", { client, id: plan?.id }, bodyOf), {
    body: plan === undefined ? { agreed: [], next: [] } : bodyOf(plan),
    version: plan?.version,
  });
  const { body, change } = editing;
  const done = async () => {
    if (!(await editing.keepNow())) return;
    await renew();
    onDone();
  };
  return (
    <div className="fields inset-form">
      {(["agreed", "next"] as const).map((part) => (
        <TextArea
          key={part}
          label={words.next[part]}
          hint={words.next.oneALine}
          value={body[part].join("\n")}
          rows={3}
          most={20_000}
          autoFocus={part === "agreed"}
          onChange={(text) => change({ ...body, [part]: typedLines(text) })}
        />
      ))}
      <KeepingLine editing={editing} draw={(there) => <PlanWords body={there} />} />
      <div className="actions">
        <Button onClick={() => void done()}>{words.done}</Button>
      </div>
    </div>
  );
}
