import { type KeptForm, useKeptForm } from "../../../editing/kept-form.ts";
import { useSay } from "../../../parts/notices.tsx";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useSettingsWords } from "../words.ts";
import { type KeptSetting, type SettingName, type SettingValue, useDecide } from "./setting.ts";

/** How a setting is typed, and what is sent of it. */
export type SettingShape<Name extends SettingName, Body> = {
  readonly name: Name;
  readonly bodyOf: (value: SettingValue<Name> | undefined) => Body;
  readonly settingOf: (body: Body) => SettingValue<Name>;
};

/** A form for one setting; saving can be taken back. */
export function useSettingForm<Name extends SettingName, Body>(
  { name, bodyOf, settingOf }: SettingShape<Name, Body>,
  { value, version }: KeptSetting<Name>,
): KeptForm<Body> & { readonly saveNow: () => Promise<void> } {
  const words = useSettingsWords();
  const decide = useDecide(name);
  const say = useSay();
  const explain = useRefusalWords();
  const form = useKeptForm<Body>(`setting:${name}`, { body: bodyOf(value), version }, (asked) =>
    decide({ value: settingOf(asked.body), version: asked.version }),
  );
  const saveNow = async () => {
    const kept = await form.submit();
    if (kept === undefined) return;
    if (value === undefined) return say(words.saved);
    say(words.saved, async () => {
      const back = await decide({ value, version: kept.version });
      if (!back.ok) say(explain(back.failure));
    });
  };
  return { ...form, saveNow };
}
