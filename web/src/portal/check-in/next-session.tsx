import { Asked } from "../../parts/asked.tsx";
import { Card } from "../../parts/layout.tsx";
import { type RecordNamed, useRecords } from "../../practice/records.ts";
import { useFormats } from "../../words/formats.ts";
import { useOwnId } from "../shared/own.ts";
import { useCheckInWords } from "./words.ts";

/** When the client and the therapist meet next, around which questions come. */
export function NextSession() {
  const words = useCheckInWords();
  const formats = useFormats();
  const appointments = useRecords("appointment", useOwnId());
  return (
    <Card title={words.nextTitle}>
      <Asked of={appointments}>
        {(rows) => {
          const next = nextOf(rows, new Date().toISOString());
          if (next === undefined) return <p>{words.noSession}</p>;
          return (
            <>
              <p>{words.nextSession(`${formats.longDay(next.happenedAt)}, ${formats.time(next.happenedAt)}`)}</p>
              <p className="hint">{words.nextText}</p>
            </>
          );
        }}
      </Asked>
    </Card>
  );
}

const nextOf = (rows: readonly RecordNamed<"appointment">[], now: string) =>
  rows
    .filter(({ attendance, happenedAt }) => attendance === "planned" && happenedAt > now)
    .sort((one, other) => (one.happenedAt < other.happenedAt ? -1 : 1))[0];
