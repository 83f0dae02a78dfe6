import { type FormEvent, useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Check, Choice, TextField } from "../../../parts/fields.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useAsk, useSend } from "../../../practice/asking.ts";
import { localDay } from "../../../words/formats.ts";
import { useKeyFor } from "../../today/key-for.ts";
import { useRecordsExplain } from "../use-explain.ts";
import { useRecordsWords } from "../words.ts";
import { endOf, SHARE_PARTS, type ShareBody, usualDay } from "./share.ts";

type Person = { readonly id: string; readonly name: string };

type ShareFormProps = {
  readonly me: string;
  readonly client: string /** Until when the client agreed. */;
  readonly most: string | undefined;
};

export function ShareForm({ me, client, most }: ShareFormProps) {
  const { sharing: words } = useRecordsWords();
  const asked = useAsk("list-members", { query: { limit: 200 } });
  return (
    <Asked of={asked}>
      {({ rows }) => {
        const supervisors = rows.filter(
          ({ id, roles, state }) => id !== me && state === "active" && roles.includes("supervisor"),
        );
        if (supervisors.length === 0) return <p className="interlock">{words.noSupervisor}</p>;
        return <Fields me={me} client={client} most={most} supervisors={supervisors} />;
      }}
    </Asked>
  );
}

type FieldsProps = ShareFormProps & { readonly supervisors: readonly Person[] };

function Fields({ client, most, supervisors }: FieldsProps) {
  const { sharing: words } = useRecordsWords();
  const first = { memberId: supervisors[0]?.id ?? "", parts: ["record"] as const, day: usualDay(most) };
  const [body, change] = useState<ShareBody>(first);
  const { share, problem } = useSharing(client, () => change(first));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void share(body);
  };
  return (
    <form className="fields" noValidate onSubmit={submit}>
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
      <Parts body={body} change={change} />
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

function Parts({ body, change }: { readonly body: ShareBody; readonly change: (body: ShareBody) => void }) {
  const { sharing: words } = useRecordsWords();
  return (
    <fieldset>
      <legend className="field-label">{words.what}</legend>
      {SHARE_PARTS.map((part) => (
        <Check
          key={part}
          label={words.parts[part]}
          hint={words.partHints[part]}
          value={body.parts.includes(part)}
          onChange={(isOn) =>
            change({ ...body, parts: SHARE_PARTS.filter((each) => (each === part ? isOn : body.parts.includes(each))) })
          }
        />
      ))}
    </fieldset>
  );
}

function useSharing(client: string, onShared: () => void) {
  const { sharing: words } = useRecordsWords();
  const explain = useRecordsExplain();
  const keyFor = useKeyFor();
  const send = useSend();
  const say = useSay();
  const [problem, tell] = useState<string>();
  const share = async ({ memberId, parts, day }: ShareBody) => {
    if (parts.length === 0) return tell(words.choosePart);
    if (day === "") return tell(words.chooseDay);
    const asked = { memberId, parts: [...parts], until: endOf(day) };
    const added = await send("add-share", { params: { client }, body: asked, key: keyFor(asked) });
    tell(added.ok ? undefined : explain(added.failure));
    if (!added.ok) return;
    say(words.shared);
    onShared();
  };
  return { share, problem };
}
