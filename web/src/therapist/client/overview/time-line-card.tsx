import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useRecords } from "../../../practice/records.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";
import { EventForm, newEventPlace } from "./event-form.tsx";
import type { EventNote } from "./seen.ts";
import { type TimeLineDay, timeLineOf } from "./time-line.ts";
import { TimeLineDrawing } from "./time-line-drawing.tsx";
import { TimeLineList } from "./time-line-list.tsx";

/** What happened, when, beside sessions and scores: drawn, and told in a list that says the same. */
export function TimeLineCard({ client }: { readonly client: string }) {
  const words = useOverviewWords().timeLine;
  const [isAdding, add] = useOpen(newEventPlace(client));
  return (
    <Card
      title={words.title}
      hint={words.hint}
      actions={!isAdding && <Button onClick={() => add(true)}>{words.add}</Button>}
    >
      {isAdding && <EventForm client={client} onClose={() => add(false)} />}
      <Asked of={useRecords("event-note", client)}>
        {(events) => <TimeLine client={client} events={events} isAdding={isAdding} />}
      </Asked>
    </Card>
  );
}

type TimeLineProps = {
  readonly client: string;
  readonly events: readonly EventNote[];
  readonly isAdding: boolean;
};

function TimeLine({ client, events, isAdding }: TimeLineProps) {
  const words = useOverviewWords().timeLine;
  const { data: sessions = [] } = useRecords("session", client);
  const { data: course } = useAsk("read-course", { params: { client } });
  const measure = course?.measures[0];
  const days = timeLineOf({ sessions, events, measure });
  if (days.length === 0) return isAdding ? null : <Empty title={words.emptyTitle}>{words.emptyText}</Empty>;
  return (
    <>
      <TimeLineDrawing days={days} measure={measure} />
      <FilteredList client={client} days={days} />
    </>
  );
}

type FilteredProps = { readonly client: string; readonly days: readonly TimeLineDay<EventNote>[] };

function FilteredList({ client, days }: FilteredProps) {
  const words = useOverviewWords().timeLine;
  const [shown, show] = useState<"all" | "events">("all");
  const isEvent = ({ kind }: { readonly kind: string }) => kind === "event";
  const kept =
    shown === "all"
      ? days
      : days.flatMap(({ day, entries }) => (entries.some(isEvent) ? [{ day, entries: entries.filter(isEvent) }] : []));
  return (
    <>
      <fieldset className="actions" aria-label={words.filter}>
        {(["all", "events"] as const).map((each) => (
          <Button
            key={each}
            kind={shown === each ? "plain" : "quiet"}
            aria-pressed={shown === each}
            onClick={() => show(each)}
          >
            {words.filters[each]}
          </Button>
        ))}
      </fieldset>
      <TimeLineList client={client} days={kept} />
    </>
  );
}
