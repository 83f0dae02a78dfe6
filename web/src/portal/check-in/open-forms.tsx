import type { AnswerOf, RouteNamed } from "@attune/api";
import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { practice } from "../../practice/caller.ts";
import { useFormats } from "../../words/formats.ts";
import { useOwnId } from "../shared/own.ts";
import { usePortalRefusal } from "../shared/portal-refusal.ts";
import { useCheckInWords } from "./words.ts";

type OpenCheckIn = AnswerOf<RouteNamed<"list-own-check-ins">>["rows"][number];

/** What the client is asked for now. */
export function OpenForms() {
  const words = useCheckInWords();
  const asked = useAsk("list-own-check-ins", { params: { client: useOwnId() } });
  return (
    <Card title={words.openTitle}>
      <Asked of={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={words.nothing}>{words.nothingText}</Empty>
          ) : (
            <div className="rows">
              {rows.map((row) => (
                <OpenForm key={row.id} checkIn={row} />
              ))}
            </div>
          )
        }
      </Asked>
    </Card>
  );
}

function OpenForm({ checkIn }: { readonly checkIn: OpenCheckIn }) {
  const words = useCheckInWords();
  const formats = useFormats();
  const { begin, busy, problem } = useBegin(checkIn.id);
  const { forms, endsAt } = checkIn;
  return (
    <div className="stack">
      <ul className="open-forms">
        {forms.map((form) => (
          <li key={form.instrument}>
            <strong>{nameOf(words, form)}</strong>
            <span className="hint">{words.about(form.questions, minutesOf(words, form.minutes))}</span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {words.until(formats.dayAndTime(endsAt))}. {words.skip}
      </p>
      <Button kind="main" busy={busy} onClick={() => void begin()}>
        {words.begin}
      </Button>
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </div>
  );
}

type Words = ReturnType<typeof useCheckInWords>;
type Form = OpenCheckIn["forms"][number];

const nameOf = ({ names }: Words, { instrument, name }: Form): string =>
  (names as Readonly<Record<string, string>>)[instrument] ?? name;

function minutesOf(words: Words, minutes: number | undefined): string {
  if (minutes === undefined) return "";
  return minutes < 1 ? words.underAMinute : words.minutes(String(Math.ceil(minutes)));
}

/** The form itself is a page of its own, which needs no script. */
function useBegin(id: string) {
  const client = useOwnId();
  const explain = usePortalRefusal();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const begin = async () => {
    setBusy(true);
    const begun = await practice.call("begin-own-check-in", { params: { client, id } });
    if (begun.ok) return location.assign(`/check-in/${begun.value.body.token}`);
    setBusy(false);
    setProblem(explain(begun.failure));
  };
  return { begin, busy, problem };
}
