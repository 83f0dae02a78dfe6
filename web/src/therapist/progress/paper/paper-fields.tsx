import { Choice, TextField } from "../../../parts/fields.tsx";
import { localDay, useFormats } from "../../../words/formats.ts";
import { useProgressWords } from "../words.ts";
import { emptyPaper, type PaperBody, type PaperForm, scaleOf } from "./paper-body.ts";
import { PaperQuestions } from "./paper-questions.tsx";

type PaperFieldsProps = {
  readonly body: PaperBody;
  readonly forms: readonly PaperForm[];
  readonly onChange: (body: PaperBody) => void;
};

export function PaperFields({ body, forms, onChange }: PaperFieldsProps) {
  const { paper: words } = useProgressWords();
  const form = forms.find(({ instrument }) => instrument === body.instrument);
  const set = (part: Partial<PaperBody>) => onChange({ ...body, ...part });
  const isNew = body.amends === undefined;
  return (
    <>
      <Choice
        label={words.form}
        value={body.instrument}
        disabled={!isNew}
        autoFocus={isNew}
        options={[
          { value: "", label: words.choose },
          ...forms.map(({ instrument, name }) => ({ value: instrument, label: name })),
        ]}
        onChange={(instrument) => onChange({ ...emptyPaper, instrument, day: body.day, session: body.session })}
      />
      {form !== undefined && <Way body={body} form={form} set={set} />}
      <div className="fields-row">
        <TextField type="date" label={words.day} max={localDay()} value={body.day} onChange={(day) => set({ day })} />
        <TextField
          type="number"
          label={words.session}
          min={1}
          value={body.session}
          onChange={(session) => set({ session })}
        />
      </div>
      {form !== undefined && body.way === "total" && <Total body={body} form={form} set={set} />}
      {form !== undefined && body.way === "answers" && (
        <PaperQuestions key={form.instrument} instrument={form.instrument} body={body} set={set} />
      )}
    </>
  );
}

type PartProps = {
  readonly body: PaperBody;
  readonly form: PaperForm;
  readonly set: (part: Partial<PaperBody>) => void;
};

function Way({ body, form, set }: PartProps) {
  const { paper: words } = useProgressWords();
  if (!form.hasQuestions) return <p className="hint">{words.noQuestions}</p>;
  return (
    <Choice<PaperBody["way"]>
      label={words.how}
      value={body.way}
      options={[
        { value: "total", label: words.ways.total },
        { value: "answers", label: words.ways.answers },
      ]}
      onChange={(way) => set({ way })}
    />
  );
}

function Total({ body, form, set }: PartProps) {
  const { paper: words } = useProgressWords();
  const { number } = useFormats();
  const scale = scaleOf(form, body);
  return (
    <div className="fields-row">
      {form.scales.length > 1 && (
        <Choice
          label={words.scale}
          value={scale?.scale ?? ""}
          options={form.scales.map((each) => ({
            value: each.scale,
            label: each.isTotal ? words.whole : each.scale.replaceAll("-", " "),
          }))}
          onChange={(chosen) => set({ scale: chosen })}
        />
      )}
      <TextField
        type="number"
        label={words.value}
        hint={scale === undefined ? undefined : words.range(number(scale.min), number(scale.max))}
        step={scale?.fractions === true ? "any" : 1}
        value={body.value}
        onChange={(value) => set({ value })}
      />
    </div>
  );
}
