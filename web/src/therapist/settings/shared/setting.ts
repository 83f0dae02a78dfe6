import type { CallFailure } from "@attune/api";
import type { Result } from "@attune/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useAsk, useSend } from "../../../practice/asking.ts";
import type { Refusal } from "../../../practice/refusal.ts";

export type CrisisLine = {
  readonly name: string;
  readonly number: string;
  readonly hours?: string;
  readonly says?: string;
};

/** What each setting holds; the server holds it against the same. */
type SettingValues = {
  readonly "crisis-lines": { readonly country: string; readonly lines: readonly CrisisLine[] };
  readonly retention: { readonly yearsAfterEnd: number };
  readonly reminders: { readonly on: boolean; readonly hoursBefore: number };
  readonly backups: { readonly everyHours: number; readonly keep: number };
};
export type SettingName = keyof SettingValues;
export type SettingValue<Name extends SettingName> = SettingValues[Name];

/** A setting as it stands: without a value and of version 0 where it was never decided. */
export type KeptSetting<Name extends SettingName> = {
  readonly value: SettingValue<Name> | undefined;
  readonly version: number;
};

type Settings = {
  readonly rows: readonly {
    readonly version: number;
    readonly setting: { readonly name: string; readonly value: unknown };
  }[];
};

export const useSettings = (): UseQueryResult<Settings, Refusal> => useAsk("list-settings");

export function settingIn<Name extends SettingName>({ rows }: Settings, name: Name): KeptSetting<Name> {
  const found = rows.find(({ setting }) => setting.name === name);
  return { value: found?.setting.value as SettingValue<Name> | undefined, version: found?.version ?? 0 };
}

type Decided<Name extends SettingName> = { readonly value: SettingValue<Name>; readonly version: number };

/** Decides a setting. */
export function useDecide<Name extends SettingName>(
  name: Name,
): (decided: Decided<Name>) => Promise<Result<{ readonly version: number }, CallFailure>> {
  const send = useSend();
  return async ({ value, version }) => {
    const body = { name, value } as NonNullable<Parameters<typeof send<"change-setting">>[1]>["body"];
    const answer = await send("change-setting", { ...(body !== undefined && { body }), version });
    return answer.ok ? { ok: true, value: answer.value.body } : answer;
  };
}
