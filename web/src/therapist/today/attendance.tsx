import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useWriter } from "../../practice/records.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import type { Appointment } from "./day.ts";
import { PlanDialog } from "./later.tsx";
import { bodyOf } from "./planned.ts";
import { useTodayWords } from "./words.ts";

const MARKS = [
  "planned",
  "attended",
  "cancelled-client",
  "cancelled-therapist",
  "cancelled-practice",
  "missed",
] as const;
type Mark = (typeof MARKS)[number];

const markOf = ({ attendance, cancelledBy = "client" }: Appointment): Mark =>
  attendance === "cancelled" ? `cancelled-${cancelledBy}` : attendance;

type Attended = Pick<Appointment, "attendance"> & Partial<Pick<Appointment, "cancelledBy" | "cancelledAt">>;

const CANCELLED_BY = {
  "cancelled-client": "client",
  "cancelled-therapist": "therapist",
  "cancelled-practice": "practice",
} as const;

function attendedAs(mark: Mark, now: number): Attended {
  if (mark === "planned" || mark === "attended" || mark === "missed") return { attendance: mark };
  return { attendance: "cancelled", cancelledBy: CANCELLED_BY[mark], cancelledAt: new Date(now).toISOString() };
}

type AttendanceProps = { readonly appointment: Appointment; readonly name: string };

/** Whether somebody came, said with one choice and taken back with another; and a way to move the appointment. */
export function Attendance({ appointment, name }: AttendanceProps) {
  const { attendance: words } = useTodayWords();
  const [changes, setChanges] = useState(false);
  const mark = useMark(appointment, name);
  return (
    <div className="attendance">
      <select
        className="field-input"
        aria-label={words.label(name)}
        value={markOf(appointment)}
        onChange={(event) => {
          const to = MARKS.find((each) => each === event.currentTarget.value);
          if (to !== undefined) void mark(to);
        }}
      >
        {MARKS.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
      <Button kind="quiet" aria-label={words.changeOf(name)} onClick={() => setChanges(true)}>
        {words.change}
      </Button>
      <PlanDialog isOpen={changes} onClose={() => setChanges(false)} change={{ appointment, name }} />
    </div>
  );
}

function useMark(appointment: Appointment, name: string): (to: Mark) => Promise<void> {
  const { attendance: words } = useTodayWords();
  const writer = useWriter("appointment");
  const say = useSay();
  const explain = useRefusalWords();
  const { clientId: client, id, version } = appointment;
  const before = bodyOf(appointment);
  return async (to) => {
    const { cancelledBy: _, cancelledAt: __, ...rest } = before;
    const body = { ...rest, ...attendedAs(to, Date.now()) };
    const kept = await writer.keep({ place: { client, id, version }, body });
    if (!kept.ok) return say(explain(kept.failure));
    const back = { client, id, version: kept.value.version };
    say(words.marked(name, words[to]), async () => {
      const undone = await writer.keep({ place: back, body: before });
      if (!undone.ok) say(explain(undone.failure));
    });
  };
}
