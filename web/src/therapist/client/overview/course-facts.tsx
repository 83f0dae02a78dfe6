import type { ReactNode } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Sparkline } from "../../../parts/sparkline.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { type RecordNamed, useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";
import { isOpenLink } from "./open-links.ts";

type FactProps = { readonly client: string };

/** While it is read, nothing jumps: the words take the place of a dash. */
const Dash = () => <span aria-hidden="true">–</span>;

export function EpisodeFact({ client }: FactProps) {
  const words = useOverviewWords();
  const formats = useFormats();
  return (
    <Asked of={useRecords("episode", client)} waiting={<Dash />}>
      {([latest]) => {
        if (latest === undefined) return words.episode.emptyTitle;
        const { presentation, approach, startedOn, endedOn } = latest;
        const when =
          endedOn === undefined
            ? words.episode.running(formats.day(startedOn))
            : words.episode.from(formats.day(startedOn), formats.day(endedOn));
        return `${words.presentations[presentation]}, ${words.approaches[approach]}, ${when}`;
      }}
    </Asked>
  );
}

export function SessionsFact({ client }: FactProps) {
  const words = useOverviewWords().course;
  const { data: meetings = [] } = useRecords("appointment", client);
  const next = useNextWords(meetings);
  return (
    <Asked of={useRecords("session", client)} waiting={<Dash />}>
      {({ length }) => {
        const count = (kind: string): number => meetings.filter(({ attendance }) => attendance === kind).length;
        const [missed, cancelled] = [count("missed"), count("cancelled")];
        const parts = [
          length === 0 ? words.noSessions.replace(/\.$/, "") : words.held(length),
          ...(missed > 0 ? [words.missed(missed)] : []),
          ...(cancelled > 0 ? [words.cancelled(cancelled)] : []),
          ...next,
        ];
        return parts.join("; ");
      }}
    </Asked>
  );
}

function useNextWords(meetings: readonly RecordNamed<"appointment">[]): readonly string[] {
  const words = useOverviewWords().course;
  const { dayAndTime } = useFormats();
  const now = new Date().toISOString();
  const planned = meetings.filter(({ attendance, happenedAt }) => attendance === "planned" && happenedAt >= now);
  const [soonest] = planned.map(({ happenedAt }) => happenedAt).sort();
  return soonest === undefined ? [] : [words.next(dayAndTime(soonest))];
}

/** The client's own answer to whether they felt understood; never what a transcript shows. */
const UNDERSTOOD = "understood";

export function FeltFact({ client }: FactProps): ReactNode {
  const words = useOverviewWords().course;
  return (
    <Asked of={useAsk("read-empathy-triangle", { params: { client } })} waiting={<Dash />}>
      {({ sessions }) => {
        const felt = sessions.flatMap(({ felt: said }) => said?.[UNDERSTOOD] ?? []);
        const latest = felt.at(-1);
        if (latest === undefined) return words.feltNone;
        const before = felt.length > 1 && felt[0] !== undefined ? `, ${words.feltBefore(String(felt[0]))}` : "";
        return (
          <span className="measure-line">
            <span>{words.feltNow(String(latest)) + before}</span>
            {felt.length > 1 && (
              <Sparkline values={felt} range={{ min: 0, max: 10 }} label={words.feltPicture(felt.join(", "))} />
            )}
          </span>
        );
      }}
    </Asked>
  );
}

export function OpenFact({ client }: FactProps) {
  const words = useOverviewWords().course;
  const { data: links } = useAsk("list-invitations", { params: { client }, query: { limit: 200 } });
  const { data: signals } = useAsk("list-client-signals", { params: { client }, query: { limit: 200 } });
  return (
    <Asked of={useRecords("assignment", client)} waiting={<Dash />}>
      {(assignments) => {
        const exercises = assignments.filter(({ state }) => state === "open").length;
        const open = (links?.rows ?? []).filter((link) => isOpenLink(link)).length;
        const worthALook = signals?.rows.length ?? 0;
        const parts = [
          ...(worthALook > 0 ? [words.openSignals(worthALook)] : []),
          ...(exercises > 0 ? [words.openExercises(exercises)] : []),
          ...(open > 0 ? [words.openLinks(open)] : []),
        ];
        return parts.length === 0 ? words.nothingOpen : parts.join("; ");
      }}
    </Asked>
  );
}
