import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { useCommonWords } from "../../../words/common.ts";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";
import { EventRow } from "./event-row.tsx";
import type { EventNote } from "./seen.ts";
import type { TimeLineDay, TimeLineEntry } from "./time-line.ts";

const AT_FIRST = 8;

type TimeLineListProps = { readonly client: string; readonly days: readonly TimeLineDay<EventNote>[] };

export function TimeLineList({ client, days }: TimeLineListProps) {
  const words = useOverviewWords().timeLine;
  const common = useCommonWords();
  const formats = useFormats();
  const [count, showMore] = useState(AT_FIRST);
  return (
    <>
      <ol className="time-list" aria-label={words.list}>
        {days.slice(0, count).map(({ day, entries }) => (
          <li key={day}>
            <time dateTime={day} className="hint">
              {formats.day(day)}
            </time>
            <div>
              {entries.map((entry) => (
                <Entry key={keyOf(entry)} client={client} entry={entry} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {days.length > count && <Button onClick={() => showMore(days.length)}>{common.more}</Button>}
    </>
  );
}

const keyOf = (entry: TimeLineEntry<EventNote>): string =>
  entry.kind === "event" ? entry.event.id : JSON.stringify(entry);

type EntryProps = { readonly client: string; readonly entry: TimeLineEntry<EventNote> };

function Entry({ client, entry }: EntryProps) {
  const words = useOverviewWords().timeLine;
  const { number } = useFormats();
  switch (entry.kind) {
    case "event":
      return <EventRow client={client} event={entry.event} />;
    case "session":
      return <p>{words.session(entry.number)}</p>;
    case "score":
      return <p>{words.score(entry.name, number(entry.value))}</p>;
    default:
      return <p className="large-step">{words[entry.kind](entry.name, number(entry.from), number(entry.to))}</p>;
  }
}
