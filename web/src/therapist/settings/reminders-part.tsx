import { Asked } from "../../parts/asked.tsx";
import { OnOff, TextField } from "../../parts/fields.tsx";
import { FormFoot } from "../../parts/form-foot.tsx";
import { Card } from "../../parts/layout.tsx";
import { Lines } from "./shared/lines.tsx";
import type { PartProps } from "./shared/part-props.ts";
import { type KeptSetting, settingIn, useSettings } from "./shared/setting.ts";
import { type SettingShape, useSettingForm } from "./shared/use-setting-form.ts";
import { useSettingsWords } from "./words.ts";

type Body = { readonly on: boolean; readonly hours: string };

const USUAL_HOURS = 24;
const MOST_HOURS = 336;

const SHAPE: SettingShape<"reminders", Body> = {
  name: "reminders",
  bodyOf: (value) => ({ on: value?.on ?? false, hours: String(value?.hoursBefore ?? USUAL_HOURS) }),
  settingOf: ({ on, hours }) => ({ on, hoursBefore: Number(hours) }),
};

const isHours = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_HOURS;

/** Whether clients are reminded of an appointment, and by what the practice sends letters. */
export function RemindersPart({ mayChange }: PartProps) {
  const { reminders: words } = useSettingsWords();
  return (
    <Asked of={useSettings()}>
      {(settings) => {
        const kept = settingIn(settings, "reminders");
        return (
          <>
            <Card title={kept.value?.on === true ? words.isOn(kept.value.hoursBefore) : words.isOff}>
              <div className="stack">
                <p>{words.text}</p>
                {mayChange && <RemindersForm kept={kept} />}
              </div>
            </Card>
            <Card title={words.post} hint={words.postHint}>
              <Lines lines={words.postLines} commands={["SMTP_URL=smtps://…", "SMTP_FROM=…"]} />
            </Card>
          </>
        );
      }}
    </Asked>
  );
}

function RemindersForm({ kept }: { readonly kept: KeptSetting<"reminders"> }) {
  const { reminders: words } = useSettingsWords();
  const form = useSettingForm(SHAPE, kept);
  const { body, change } = form;
  const isWrong = !isHours(body.hours);
  return (
    <>
      <OnOff label={words.on} value={body.on} onChange={(on) => change({ ...body, on })} />
      <TextField
        type="number"
        label={words.hours}
        value={body.hours}
        min={1}
        max={MOST_HOURS}
        onChange={(hours) => change({ ...body, hours })}
      />
      <FormFoot
        form={form}
        theirs={<p>{kept.value?.on === true ? words.isOn(kept.value.hoursBefore) : words.isOff}</p>}
        problem={isWrong ? words.wrong : undefined}
        onSave={() => !isWrong && form.saveNow()}
      />
    </>
  );
}
