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
  const { body } = form;
  const save = async () => {
    const kept = await form.submit();
    if (kept !== undefined) say(words.saved, () => change({ ...saved, version: kept.version }));
  };
  return (
    <div className="fields">
      <TextField
        label={words.practice.name}
        hint={words.practice.nameHint}
        value={body.name}
        required
        onChange={(name) => form.change({ ...body, name })}
      />
      <div className="fields-row">
        <CountryField
          label={words.practice.country}
          hint={words.practice.countryHint}
          value={body.country}
          onChange={(country) => form.change({ ...body, country })}
        />
        <Choice
          label={words.practice.language}
          hint={words.practice.languageHint}
          value={body.language}
          options={(["", "en", "de"] as const).map((value) => ({
            value,
            label: value === "" ? words.practice.unsaid : words.languages[value],
          }))}
          onChange={(language) => form.change({ ...body, language })}
        />
      </div>
      <FormFoot
        form={form}
        theirs={<PracticeFacts body={saved.body} />}
        problem={body.name.trim() === "" ? words.practice.nameNeeded : undefined}
        onSave={() => body.name.trim() !== "" && save()}
      />
    </div>
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
