import { type FormEvent, useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Check, Choice, TextField } from "../../../parts/fields.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useAsk, useSend } from "../../../practice/asking.ts";
import { asDate, localDay } from "../../../words/formats.ts";
import { useKeyFor } from "../../today/key-for.ts";
import { useRecordsExplain } from "../use-explain.ts";
import { useRecordsWords } from "../words.ts";
import type { Share } from "./sharing-part.tsx";

type SharePart = Share["parts"][number];
type Body = { readonly memberId: string; readonly parts: readonly SharePart[]; readonly day: string };
type Person = { readonly id: string; readonly name: string };

const PARTS: readonly SharePart[] = ["record", "notes", "process"];
const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;

type ShareFormProps = {
  readonly client: string /** Until when the client agreed. */;
  readonly most: string | undefined;
};

export function ShareForm({ client, most }: ShareFormProps) {
  const { sharing: words } = useRecordsWords();
  const asked = useAsk("list-members", { query: { limit: 200 } });
  return (
    <Asked of={asked}>
      {({ rows }) => {
        const supervisors = rows.filter(({ roles, state }) => state === "active" && roles.includes("supervisor"));
        if (supervisors.length === 0) return <p className="interlock">{words.noSupervisor}</p>;
        return <Fields client={client} most={most} supervisors={supervisors} />;
      }}
    </Asked>
  );
}

/** A month on, and never beyond what the client agreed to. */
function usualDay(most: string | undefined): string {
  const inAMonth = localDay(Date.now() + USUAL_DAYS * DAY_MS);
  const last = most === undefined ? inAMonth : localDay(Date.parse(most) - DAY_MS);
  return last < inAMonth ? last : inAMonth;
}

/** The last moment of a local day. */
function endOf(day: string): string {
  const end = asDate(day);
  end.setHours(23, 59, 59, 0);
  return end.toISOString();
}

type FieldsProps = ShareFormProps & { readonly supervisors: readonly Person[] };

function Fields({ client, most, supervisors }: FieldsProps) {
  const { sharing: words } = useRecordsWords();
  const first = { memberId: supervisors[0]?.id ?? "", parts: ["record"] as const, day: usualDay(most) };
  const [body, change] = useState<Body>(first);
  const { share, problem } = useSharing(client, () => change(first));
  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void share(body);
      }}
    >
      <div className="fields-row">
        <Choice
          label={words.with}
          value={body.memberId}
          options={supervisors.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(memberId) => change({ ...body, memberId })}
        />
        <TextField
          type="date"
          label={words.untilDay}
          value={body.day}
          min={localDay()}
          {...(most !== undefined && { max: localDay(most) })}
          onChange={(day) => change({ ...body, day })}
        />
      </div>
      <fieldset>
        <legend className="field-label">{words.what}</legend>
        {PARTS.map((part) => (
          <Check
            key={part}
            label={words.parts[part]}
            hint={words.partHints[part]}
            value={body.parts.includes(part)}
            onChange={(isOn) =>
              change({ ...body, parts: PARTS.filter((each) => (each === part ? isOn : body.parts.includes(each))) })
            }
          />
        ))}
      </fieldset>
      <p role="alert" className="field-problem">
        {problem}
      </p>
      <div>
        <Button kind="main" type="submit">
          {words.share}
        </Button>
      </div>
    </form>
  );
}

function useSharing(client: string, onShared: () => void) {
  const { sharing: words } = useRecordsWords();
  const explain = useRecordsExplain();
  const keyFor = useKeyFor();
  const send = useSend();
  const say = useSay();
  const [problem, tell] = useState<string>();
  const share = async ({ memberId, parts, day }: Body) => {
    if (parts.length === 0) return tell(words.choosePart);
    if (day === "") return tell(words.chooseDay);
    const asked = { memberId, parts: [...parts], until: endOf(day) };
    const added = await send("add-share", { params: { client }, body: asked as never, key: keyFor(asked) });
    tell(added.ok ? undefined : explain(added.failure));
    if (!added.ok) return;
    say(words.shared);
    onShared();
  };
  return { share, problem };
}
