import { Link } from "@tanstack/react-router";
import { Card, Empty, Hidden, Pill } from "../../../parts/layout.tsx";
import { Paged } from "../../../parts/paged.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { usePages } from "../../../practice/paging.ts";
import { useFormats } from "../../../words/formats.ts";
import type { RecordsPartProps } from "../part-props.ts";
import { useRecordsWords } from "../words.ts";
import type { Administration } from "./administration.ts";
import { FormAnswers } from "./form-answers.tsx";

/** Every form that was filled in or typed in, the latest first. */
export function FormsPart({ client, treats }: RecordsPartProps) {
  const { forms: words } = useRecordsWords();
  return (
    <Card title={words.title} hint={words.hint}>
      {treats && (
        <p>
          <Link to="/clients/$client/progress" params={{ client }}>
            {words.toProgress}
          </Link>
        </p>
      )}
      <Paged of={usePages("list-administrations", { params: { client } })}>
        {(rows) => (rows.length === 0 ? <Empty title={words.none}>{words.noneHint}</Empty> : <Forms rows={rows} />)}
      </Paged>
    </Card>
  );
}

function Forms({ rows }: { readonly rows: readonly Administration[] }) {
  const putRight = new Map(rows.flatMap((row) => (row.amends === undefined ? [] : [[row.amends, row] as const])));
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <FormRow row={row} putRightBy={putRight.get(row.id)} />
        </li>
      ))}
    </ul>
  );
}

type FormRowProps = { readonly row: Administration; readonly putRightBy: Administration | undefined };

function FormRow({ row, putRightBy }: FormRowProps) {
  const { forms: words } = useRecordsWords();
  const formats = useFormats();
  const { data } = useAsk("list-paper-forms");
  const name = data?.rows.find(({ instrument }) => instrument === row.instrument)?.name ?? row.instrument;
  const when = formats.day(row.happenedAt);
  return (
    <>
      <p>
        <strong>{name}</strong> {row.amends !== undefined && <Pill>{words.amends}</Pill>}{" "}
        {putRightBy !== undefined && <Pill tone="ask">{words.putRight(formats.day(putRightBy.happenedAt))}</Pill>}
      </p>
      <p className="hint">
        {when}, {words.session(row.sessionNumber)}, {words.enteredBy[row.enteredBy]}
      </p>
      {row.total === undefined ? (
        <FormAnswers row={row} title={`${name}, ${when}`} />
      ) : (
        <p>
          {words.total(formats.number(row.total.value))}
          <Hidden>: {name}</Hidden>
        </p>
      )}
    </>
  );
}
