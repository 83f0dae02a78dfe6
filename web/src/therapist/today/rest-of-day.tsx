import { Link } from "@tanstack/react-router";
import { Card, Pill } from "../../parts/layout.tsx";
import { useFormats } from "../../words/formats.ts";
import { type CaseloadRow, shortName, standingOf } from "../clients/caseload.ts";
import { MainCourse } from "../clients/courses.tsx";
import { type Measures, useMeasures } from "../clients/use-measures.ts";
import { useClientsWords } from "../clients/words.ts";
import { Attendance } from "./attendance.tsx";
import { type Appointment, isOver } from "./day.ts";
import { useTodayWords } from "./words.ts";

type Clients = ReadonlyMap<string, CaseloadRow>;
type RestOfDayProps = {
  readonly appointments: readonly Appointment[];
  readonly clients: Clients;
  readonly now: number;
};

/** The other appointments of the day: what is still to come, then what is over. */
export function RestOfDay({ appointments, clients, now }: RestOfDayProps) {
  const { rest } = useTodayWords();
  const measures = useMeasures();
  const toCome = appointments.filter((each) => !isOver(each, now));
  const over = appointments.filter((each) => isOver(each, now));
  if (appointments.length === 0) return null;
  return (
    <Card title={toCome.length > 0 ? rest.restTitle : rest.title} hint={rest.hint}>
      <Rows appointments={toCome} clients={clients} measures={measures} />
      {over.length > 0 && toCome.length > 0 && <h3 className="day-past">{rest.past}</h3>}
      <Rows appointments={over} clients={clients} measures={measures} />
    </Card>
  );
}

type RowsProps = Omit<RestOfDayProps, "now"> & { readonly measures: Measures };

const Rows = ({ appointments, clients, measures }: RowsProps) => (
  <ul className="rows">
    {appointments.map((each) => {
      const client = clients.get(each.clientId);
      return client && <Row key={each.id} appointment={each} client={client} measures={measures} />;
    })}
  </ul>
);

type RowProps = { readonly appointment: Appointment; readonly client: CaseloadRow; readonly measures: Measures };

function Row({ appointment, client, measures }: RowProps) {
  const { time } = useFormats();
  const { rest } = useTodayWords();
  const standing = standingOf(client, useClientsWords());
  return (
    <li className="day-row">
      <div className="day-time">
        <span className="figure">{time(appointment.happenedAt)}</span>
        <span className="hint">{appointment.place ?? rest.minutes(appointment.minutes)}</span>
      </div>
      <div className="day-who">
        <Link to="/clients/$client/prepare" params={{ client: client.id }}>
          {client.name}
        </Link>
        <p>{useSinceWords(client, measures)}</p>
      </div>
      <div className="day-standing">
        <Pill tone={standing.tone}>{standing.words}</Pill>
        <MainCourse main={client.summary?.main} measures={measures} />
      </div>
      <Attendance appointment={appointment} name={client.name} />
    </li>
  );
}

/** Felt empathy that moved by less is as before. */
const LEAST_FELT = 1;

/** What is different since last time, in a line. */
function useSinceWords({ summary }: CaseloadRow, measures: Measures): string {
  const { rest } = useTodayWords();
  const { number } = useFormats();
  if (summary === undefined || summary.sessions === 0) return rest.first;
  const measure = summary.main && measures(summary.main.instrument, summary.main.scale);
  const [before, now] = lastTwo(summary.main?.values);
  const [feltBefore, feltNow] = lastTwo(summary.felt);
  const name = measure && shortName(measure);
  const told: string[] = [];
  if (name !== undefined && now !== undefined) {
    if (before === undefined) told.push(rest.firstValue({ name, now: number(now) }));
    else if (before === now) told.push(rest.same({ name, now: number(now) }));
    else told.push(rest.went({ name, now: number(now), before: number(before) }));
  }
  if (feltBefore !== undefined && feltNow !== undefined && Math.abs(feltNow - feltBefore) >= LEAST_FELT)
    told.push(rest.felt(number(feltNow), number(feltBefore)));
  if (summary.openAssignments > 0) told.push(rest.openExercises(summary.openAssignments));
  return told.length === 0 ? rest.nothingNew : told.join(" ");
}

const lastTwo = (values: readonly number[] = []): readonly [number | undefined, number | undefined] => [
  values.at(-2),
  values.at(-1),
];
