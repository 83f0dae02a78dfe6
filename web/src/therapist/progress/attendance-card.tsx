import { Asked } from "../../parts/asked.tsx";
import { Card } from "../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../practice/records.ts";
import { useFormats } from "../../words/formats.ts";
import { useProgressWords } from "./words.ts";

type Meeting = RecordNamed<"appointment">;

/** Which meetings were kept. */
export function AttendanceCard({ client }: { readonly client: string }) {
  const { attendance: words } = useProgressWords();
  return (
    <Card title={words.title}>
      <Asked of={useRecords("appointment", client)}>{(meetings) => <Meetings meetings={meetings} />}</Asked>
    </Card>
  );
}

function Meetings({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { attendance: words } = useProgressWords();
  const { longDay } = useFormats();
  const now = new Date().toISOString();
  const due = meetings.filter(({ happenedAt }) => happenedAt < now);
  const next = meetings
    .filter((each) => each.happenedAt >= now && each.attendance === "planned")
    .map((each) => each.happenedAt);
  const [soonest] = next.sort();
  return (
    <>
      {due.length === 0 ? <p className="hint">{words.none}</p> : <Due due={due} />}
      {soonest !== undefined && <p className="hint">{words.next(longDay(soonest))}</p>}
    </>
  );
}

/** The latest first. */
function Due({ due }: { readonly due: readonly Meeting[] }) {
  const { attendance: words } = useProgressWords();
  const { day } = useFormats();
  const count = (kind: Meeting["attendance"]): number => due.filter(({ attendance }) => attendance === kind).length;
  const [cancelled, missed, unsaid] = [count("cancelled"), count("missed"), count("planned")];
  const parts = [
    words.sum(count("attended"), due.length),
    ...(cancelled > 0 ? [words.cancelled(cancelled)] : []),
    ...(missed > 0 ? [words.missed(missed)] : []),
    ...(unsaid > 0 ? [words.unsaid(unsaid)] : []),
  ];
  return (
    <>
      <p>{parts.join(", ")}.</p>
      <Marks due={due} />
      <details>
        <summary>{words.each}</summary>
        <ol className="history">
          {due.map(({ id, happenedAt, attendance, cancelledBy }) => (
            <li key={id}>
              <span className="hint">{day(happenedAt)}</span> {words.words[attendance]}
              {cancelledBy !== undefined && ` ${words.by[cancelledBy]}`}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

const MOST_MARKS = 30;

/** One mark a meeting, the earliest first; each kind has a shape of its own. The words stand beside it. */
const Marks = ({ due }: { readonly due: readonly Meeting[] }) => (
  <div className="attendance-marks" aria-hidden="true">
    {due
      .slice(0, MOST_MARKS)
      .toReversed()
      .map(({ id, attendance }) => (
        <span key={id} className={`attendance-mark attendance-mark-${attendance}`} />
      ))}
  </div>
);
