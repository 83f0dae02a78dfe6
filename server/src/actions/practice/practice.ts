import { ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import { PACKS_SETTING } from "../../ports/packs.ts";
import type { Ports } from "../../ports/ports.ts";
import type { EditOf, JobFault, KeptSetting, Practice, PracticeFacts, Setting } from "../../ports/practice.ts";
import type { Page, PageAsked, Written } from "../../ports/records.ts";

export async function readPractice({ access, practice }: Ports): Promise<Result<Practice, Failure>> {
  const permit = await access.permit("read-practice");
  return permit.ok ? practice.read(permit.value) : permit;
}

export async function changePractice(
  { access, practice }: Ports,
  edit: Omit<EditOf<PracticeFacts>, "id">,
): Promise<Result<Written, Failure>> {
  const permit = await access.permit("change-practice");
  return permit.ok ? practice.change(permit.value, edit) : permit;
}

/** What the practice has decided so far; which packs it accepted has a list of its own. */
export async function listSettings({ access, practice }: Ports): Promise<Result<readonly KeptSetting[], Failure>> {
  const permit = await access.permit("list-settings");
  if (!permit.ok) return permit;
  const all = await practice.settings(permit.value);
  return all.ok ? ok(all.value.filter(({ setting }) => setting.name !== PACKS_SETTING)) : all;
}

/** @param version 0 where it was never decided */
export async function changeSetting(
  { access, practice }: Ports,
  setting: Setting,
  version: number,
): Promise<Result<{ readonly version: number }, Failure>> {
  const permit = await access.permit("change-setting");
  return permit.ok ? practice.changeSetting(permit.value, setting, version) : permit;
}

/** Background work that did not succeed and that nobody has dealt with. */
export async function listJobFaults(
  { access, practice }: Ports,
  page: PageAsked,
): Promise<Result<Page<JobFault>, Failure>> {
  const permit = await access.permit("list-job-faults");
  return permit.ok ? practice.faults(permit.value, page) : permit;
}

export async function settleJobFault({ access, practice }: Ports, id: string): Promise<Result<void, Failure>> {
  const permit = await access.permit("settle-job-fault");
  return permit.ok ? practice.settleFault(permit.value, id) : permit;
}
