import { type Saved, type SaveForm, useKeptForm } from "../../../editing/kept-form.ts";
import { Button } from "../../../parts/button.tsx";
import { Check, Choice, TextArea, TextField } from "../../../parts/fields.tsx";
import { FormFoot } from "../../../parts/form-foot.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSend } from "../../../practice/asking.ts";
import { typedLines } from "../../client/shared/lines.ts";
import { useKeyFor } from "../../today/key-for.ts";
import type { Member } from "../members/member-fields.tsx";
import { useSettingsWords } from "../words.ts";
import { KNOWN, type LicenceBody, licenceFacts } from "./licence-body.ts";
import { LicenceWords } from "./licence-words.tsx";

type Place = { readonly id?: string };
type LicenceFormProps = {
  readonly place: Place;
  readonly saved: Saved<LicenceBody>;
  readonly members: readonly Member[];
  readonly onDone: () => void;
};

export function LicenceForm({ place, saved, members, onDone }: LicenceFormProps) {
  const words = useSettingsWords();
  const say = useSay();
  const save = useSaveLicence(place);
  const form = useKeptForm<LicenceBody>(`licence:${place.id ?? "new"}`, saved, save);
  const { body } = form;
  const isWhole = body.profession.trim() !== "" && body.issuedBy.trim() !== "";
  const submit = async () => {
    const kept = isWhole ? await form.submit() : undefined;
    if (kept === undefined) return;
    if (place.id === undefined) say(words.licences.added);
    else say(words.saved, () => save({ body: saved.body, version: kept.version }));
    onDone();
  };
  return (
    <div className="inset-form fields">
      <LicenceFields body={body} change={form.change} members={members} />
      <FormFoot
        form={form}
        theirs={<LicenceWords body={saved.body} members={members} />}
        problem={form.isChanged && !isWhole ? words.licences.needed : undefined}
        onSave={submit}
      />
      <div>
        <Button onClick={onDone}>{words.done}</Button>
      </div>
    </div>
  );
}

function useSaveLicence({ id }: Place): SaveForm<LicenceBody> {
  const send = useSend();
  const keyFor = useKeyFor();
  return async ({ body, version }) => {
    const facts = licenceFacts(body);
    const answer =
      id === undefined
        ? await send("add-licence", { body: facts, key: keyFor(facts) })
        : await send("change-licence", { params: { id }, body: facts, version });
    return answer.ok ? { ok: true, value: answer.value.body } : answer;
  };
}

type FieldsProps = { readonly body: LicenceBody; readonly change: (body: LicenceBody) => void };

function LicenceFields({ body, change, members }: FieldsProps & { readonly members: readonly Member[] }) {
  const { licences: words } = useSettingsWords();
  const text = (name: "profession" | "issuedBy" | "number", hint?: string) => (
    <TextField
      label={words[name]}
      value={body[name]}
      {...(hint !== undefined && { hint })}
      required={name !== "number"}
      onChange={(value) => change({ ...body, [name]: value })}
    />
  );
  return (
    <>
      <div className="fields-row">
        <Choice
          label={words.member}
          value={body.memberId}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(memberId) => change({ ...body, memberId })}
        />
        {text("profession", words.professionHint)}
      </div>
      <div className="fields-row">
        {text("issuedBy", words.issuedByHint)}
        {text("number")}
        <TextField
          type="date"
          label={words.validUntil}
          value={body.validUntil}
          onChange={(validUntil) => change({ ...body, validUntil })}
        />
      </div>
      <Ticks kind="conditions" body={body} change={change} />
      <Ticks kind="approaches" body={body} change={change} />
    </>
  );
}

/** What many name is ticked; whatever else is a line of its own. */
function Ticks({ kind, body, change }: FieldsProps & { readonly kind: "conditions" | "approaches" }) {
  const words = useSettingsWords();
  const known: readonly string[] = KNOWN[kind];
  const names = words[kind] as Readonly<Record<string, string>>;
  const ticked = body[kind].filter((each) => known.includes(each));
  const own = body[kind].filter((each) => !known.includes(each));
  return (
    <fieldset>
      <legend className="field-label">{words.licences[kind]}</legend>
      <div className="settings-ticks">
        {known.map((each) => (
          <Check
            key={each}
            label={names[each] ?? each}
            value={ticked.includes(each)}
            onChange={(isOn) =>
              change({
                ...body,
                [kind]: [...(isOn ? [...ticked, each] : ticked.filter((other) => other !== each)), ...own],
              })
            }
          />
        ))}
      </div>
      <TextArea
        label={words.licences.others}
        hint={words.licences.oneALine}
        value={own.join("\n")}
        rows={1}
        onChange={(typed) => change({ ...body, [kind]: [...ticked, ...typedLines(typed)] })}
      />
    </fieldset>
  );
}
