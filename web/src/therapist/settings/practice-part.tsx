import type { AnswerOf, RouteNamed } from "@attune/api";
import { useKeptForm } from "../../editing/kept-form.ts";
import { Asked } from "../../parts/asked.tsx";
import { Choice, TextField } from "../../parts/fields.tsx";
import { FormFoot } from "../../parts/form-foot.tsx";
import { Card, Facts } from "../../parts/layout.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useAsk, useSend } from "../../practice/asking.ts";
import { CountryField, useCountryName } from "./shared/country-field.tsx";
import type { PartProps } from "./shared/part-props.ts";
import { useSettingsWords } from "./words.ts";

type Practice = AnswerOf<RouteNamed<"read-practice">>;
type Body = {
  readonly name: string;
  readonly country: string;
  readonly language: "en" | "de" | "";
  readonly locale?: string;
};

const bodyOf = ({ name, country, language, locale }: Practice): Body => ({
  name,
  country: country ?? "",
  language: language ?? "",
  ...(locale !== undefined && { locale }),
});

/** What the practice is called, where it is, and in which language it speaks. */
export function PracticePart({ mayChange }: PartProps) {
  return (
    <Asked of={useAsk("read-practice")}>
      {(practice) => (
        <Card>{mayChange ? <PracticeForm practice={practice} /> : <PracticeFacts body={bodyOf(practice)} />}</Card>
      )}
    </Asked>
  );
}

function PracticeFacts({ body }: { readonly body: Body }) {
  const words = useSettingsWords();
  const { practice } = words;
  const countryName = useCountryName();
  return (
    <Facts
      facts={[
        { name: practice.name, value: body.name },
        { name: practice.country, value: body.country === "" ? practice.unsaid : countryName(body.country) },
        { name: practice.language, value: body.language === "" ? practice.unsaid : words.languages[body.language] },
      ]}
    />
  );
}

function PracticeForm({ practice }: { readonly practice: Practice }) {
  const words = useSettingsWords();
  const say = useSay();
  const change = useChangePractice();
  const saved = { body: bodyOf(practice), version: practice.version };
  const form = useKeptForm<Body>("practice", saved, change);
  const isNamed = form.body.name.trim() !== "";
  const save = async () => {
    const kept = isNamed ? await form.submit() : undefined;
    if (kept !== undefined) say(words.saved, () => change({ ...saved, version: kept.version }));
  };
  return (
    <div className="fields">
      <PracticeFields body={form.body} change={form.change} />
      <FormFoot
        form={form}
        theirs={<PracticeFacts body={saved.body} />}
        problem={isNamed ? undefined : words.practice.nameNeeded}
        onSave={save}
      />
    </div>
  );
}

function PracticeFields({ body, change }: { readonly body: Body; readonly change: (body: Body) => void }) {
  const words = useSettingsWords();
  const { practice } = words;
  return (
    <>
      <TextField
        label={practice.name}
        hint={practice.nameHint}
        value={body.name}
        required
        onChange={(name) => change({ ...body, name })}
      />
      <div className="fields-row">
        <CountryField
          label={practice.country}
          hint={practice.countryHint}
          value={body.country}
          onChange={(country) => change({ ...body, country })}
        />
        <Choice
          label={practice.language}
          hint={practice.languageHint}
          value={body.language}
          options={(["", "en", "de"] as const).map((value) => ({
            value,
            label: value === "" ? practice.unsaid : words.languages[value],
          }))}
          onChange={(language) => change({ ...body, language })}
        />
      </div>
    </>
  );
}

function useChangePractice() {
  const send = useSend();
  return async ({ body, version }: { readonly body: Body; readonly version: number }) => {
    const { name, country, language, locale } = body;
    const facts = {
      name: name.trim(),
      ...(country !== "" && { country }),
      ...(language !== "" && { language }),
      ...(locale !== undefined && { locale }),
    };
    const answer = await send("change-practice", { body: facts, version });
    return answer.ok ? { ok: true as const, value: answer.value.body } : answer;
  };
}
