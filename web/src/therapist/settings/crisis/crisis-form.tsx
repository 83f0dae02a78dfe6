import type { CountryLines } from "@attune/core";
import { Button } from "../../../parts/button.tsx";
import { FormFoot } from "../../../parts/form-foot.tsx";
import { Card } from "../../../parts/layout.tsx";
import { CountryField, useCountryName } from "../shared/country-field.tsx";
import type { KeptSetting } from "../shared/setting.ts";
import { type SettingShape, useSettingForm } from "../shared/use-setting-form.ts";
import { useSettingsWords } from "../words.ts";
import {
  type CrisisBody,
  crisisBody,
  crisisProblem,
  crisisValue,
  type LineBody,
  linesOf,
  MOST_LINES,
  NO_LINE,
  suggestedLines,
} from "./crisis-body.ts";
import { CrisisLines } from "./crisis-lines.tsx";
import { LineFields } from "./line-fields.tsx";

const SHAPE: SettingShape<"crisis-lines", CrisisBody> = {
  name: "crisis-lines",
  bodyOf: crisisBody,
  settingOf: crisisValue,
};

export function CrisisForm({ kept }: { readonly kept: KeptSetting<"crisis-lines"> }) {
  const { crisis: words } = useSettingsWords();
  const form = useSettingForm(SHAPE, kept);
  const { body, change } = form;
  const problem = form.isChanged ? crisisProblem(body) : undefined;
  const save = async () => {
    if (problem === undefined) await form.saveNow();
  };
  return (
    <Card title={words.lines} hint={words.linesHint}>
      <div className="fields">
        <CountryField label={words.country} value={body.country} onChange={(country) => change({ ...body, country })} />
        <Suggested body={body} change={change} />
        <EditedLines body={body} change={change} />
        <FormFoot
          form={form}
          theirs={<CrisisLines lines={crisisBody(kept.value).lines} />}
          problem={problem === undefined ? undefined : words.problems[problem]}
          onSave={save}
        />
      </div>
    </Card>
  );
}

type EditProps = { readonly body: CrisisBody; readonly change: (body: CrisisBody) => void };

function EditedLines({ body, change }: EditProps) {
  const { crisis: words } = useSettingsWords();
  const put = (lines: readonly LineBody[]) => change({ ...body, lines });
  return (
    <>
      <ol className="rows">
        {body.lines.map((line, at) => (
          <li key={at}>
            <LineFields
              line={line}
              place={at + 1}
              isFirst={at === 0}
              change={(next) => put(body.lines.with(at, next))}
              remove={() => put(body.lines.toSpliced(at, 1))}
              moveUp={() => put(body.lines.toSpliced(at, 1).toSpliced(at - 1, 0, line))}
            />
          </li>
        ))}
      </ol>
      {body.lines.length < MOST_LINES && (
        <div>
          <Button onClick={() => put([...body.lines, NO_LINE])}>{words.addLine}</Button>
        </div>
      )}
    </>
  );
}

/** Where the library knows lines of the country: to begin from, and to be checked before anybody relies on them. */
function Suggested({ body, change }: EditProps) {
  const { crisis: words } = useSettingsWords();
  const nameOf = useCountryName();
  const known = linesOf(body.country);
  if (known === undefined) return body.country === "" ? null : <p className="hint">{words.unknown}</p>;
  const take = (from: CountryLines) => change({ ...body, lines: [...body.lines, ...suggestedLines(from)] });
  return (
    <details open={body.lines.length === 0}>
      <summary>{words.suggested(nameOf(body.country))}</summary>
      <div className="stack" lang={known.language}>
        <CrisisLines lines={suggestedLines(known)} />
      </div>
      <p className="hint">
        {words.check}{" "}
        <a href={known.source.url} target="_blank" rel="noreferrer noopener">
          {words.source(new URL(known.source.url ?? "").hostname)}
        </a>
      </p>
      <Button onClick={() => take(known)}>{words.take}</Button>
    </details>
  );
}
