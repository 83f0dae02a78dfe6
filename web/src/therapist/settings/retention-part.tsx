import { Asked } from "../../parts/asked.tsx";
import { TextField } from "../../parts/fields.tsx";
import { FormFoot } from "../../parts/form-foot.tsx";
import { Card } from "../../parts/layout.tsx";
import type { PartProps } from "./shared/part-props.ts";
import { type KeptSetting, settingIn, useSettings } from "./shared/setting.ts";
import { type SettingShape, useSettingForm } from "./shared/use-setting-form.ts";
import { useSettingsWords } from "./words.ts";

const SHAPE: SettingShape<"retention", { readonly years: string }> = {
  name: "retention",
  bodyOf: (value) => ({ years: value === undefined ? "" : String(value.yearsAfterEnd) }),
  settingOf: ({ years }) => ({ yearsAfterEnd: Number(years) }),
};

const isYears = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100;

/** How long records are kept after the work has ended. */
export function RetentionPart({ mayChange }: PartProps) {
  const { retention: words } = useSettingsWords();
  return (
    <Asked of={useSettings()}>
      {(settings) => {
        const kept = settingIn(settings, "retention");
        const years = kept.value?.yearsAfterEnd;
        return (
          <Card title={years === undefined ? words.undecided : words.is(years)}>
            <div className="stack">
              <p>{words.text}</p>
              <p className="hint">{words.law}</p>
              {mayChange && <RetentionForm kept={kept} />}
            </div>
          </Card>
        );
      }}
    </Asked>
  );
}

function RetentionForm({ kept }: { readonly kept: KeptSetting<"retention"> }) {
  const { retention: words } = useSettingsWords();
  const form = useSettingForm(SHAPE, kept);
  const { years } = form.body;
  const isWrong = form.isChanged && !isYears(years);
  return (
    <>
      <TextField
        type="number"
        label={words.years}
        value={years}
        min={1}
        max={100}
        onChange={(next) => form.change({ years: next })}
      />
      <FormFoot
        form={form}
        theirs={<p>{kept.value === undefined ? words.undecided : words.is(kept.value.yearsAfterEnd)}</p>}
        problem={isWrong ? words.wrong : undefined}
        onSave={() => !isWrong && form.saveNow()}
      />
    </>
  );
}
