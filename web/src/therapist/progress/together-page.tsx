import { type Chart, clientChart } from "@attune/core";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { ClientChart } from "../../parts/chart/client-chart.tsx";
import { readChart } from "../../parts/chart/read-chart.ts";
import { useAsk } from "../../practice/asking.ts";
import { type RecordNamed, useRecords } from "../../practice/records.ts";
import { useCommonWords } from "../../words/common.ts";
import { localDay } from "../../words/formats.ts";
import type { Measure } from "./measure.ts";
import { useProgressWords } from "./words.ts";

/** What the client sees of their own answers, large, and nothing else of the record: to be looked at by two. */
export function TogetherPage() {
  const { client = "" } = useParams({ strict: false });
  const { view: words } = useProgressWords();
  const { product } = useCommonWords();
  const go = useNavigate();
  const screen = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    document.title = `${words.title} | ${product}`;
    if (screen.current?.open === false) screen.current.showModal();
  }, [words, product]);
  const back = () => void go({ to: "/clients/$client/progress", params: { client } });
  return (
    <dialog ref={screen} className="together" aria-label={words.title} onClose={back}>
      <div className="together-top">
        <Button onClick={back}>{words.back}</Button>
      </div>
      <Asked of={useAsk("read-course", { params: { client } })}>
        {({ measures }) =>
          measures.length === 0 ? (
            <>
              <h1>{words.title}</h1>
              <p className="client-sentence">{words.none}</p>
            </>
          ) : (
            <Chosen client={client} measures={measures} />
          )
        }
      </Asked>
    </dialog>
  );
}

type ChosenProps = { readonly client: string; readonly measures: readonly Measure[] };

function Chosen({ client, measures }: ChosenProps) {
  const { view: words } = useProgressWords();
  const [place, choose] = useState(0);
  const measure = measures[place] ?? measures[0];
  return (
    <>
      {measure !== undefined && <Course client={client} measure={measure} />}
      {measures.length > 1 && (
        <fieldset className="actions together-which">
          <legend className="visually-hidden">{words.which}</legend>
          {measures.map(({ instrument, title }, at) => (
            <Button key={instrument} aria-pressed={at === place} onClick={() => choose(at)}>
              {title}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Course({ client, measure: { instrument, scale } }: { readonly client: string; readonly measure: Measure }) {
  const asked = useAsk("read-progress", { params: { client }, query: { instrument, scale } });
  const { data: notes = [] } = useRecords("event-note", client);
  return <Asked of={asked}>{(body) => <Shown client={client} body={body} notes={notes} />}</Asked>;
}

type ShownProps = {
  readonly client: string;
  readonly body: unknown;
  readonly notes: readonly RecordNamed<"event-note">[];
};

function Shown({ client, body, notes }: ShownProps) {
  const { measures: words } = useProgressWords();
  const chart = useMemo(() => {
    const read = readChart(body);
    return read && clientChart(read, ownNotes(notes, client));
  }, [body, notes, client]);
  return chart === undefined ? <p>{words.unreadable}</p> : <ClientChart chart={chart} level={1} />;
}

/** As on the client's own page: only what they wrote themselves. */
const ownNotes = (notes: ShownProps["notes"], client: string): Parameters<typeof clientChart>[1] =>
  notes
    .filter(({ createdBy }) => createdBy === client)
    .map(({ happenedAt, text }) => ({
      day: localDay(happenedAt) as NonNullable<Chart["points"][number]["day"]>,
      text,
    }));
