import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Instant, readInstant } from "@attune/core";
import { type DataFolder, shortOf } from "../serve/data-folder.ts";

/** A backup among others of its practice; its name says when it was made. */
export type NamedBackup = { readonly file: string; readonly madeAt: Instant };

const NAME = /^attune-([0-9a-f]{8})-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.backup$/;

/** Colons are no part of a name on every system. */
export const backupName = (practice: string, madeAt: Instant): string =>
  `attune-${shortOf(practice)}-${madeAt.replaceAll(/[:.]/g, "-")}.backup`;

/** The practice's backups in its own folder, the latest first. */
export async function backupsIn({ backups }: DataFolder, practice: string): Promise<readonly NamedBackup[]> {
  const names = await readdir(backups).catch(() => []);
  const found = names.flatMap((name) => {
    const [, short, day, hour, minute, second, thousandth] = NAME.exec(name) ?? [];
    const madeAt = readInstant(`${day}T${hour}:${minute}:${second}.${thousandth}Z`);
    return short === shortOf(practice) && madeAt.ok ? [{ file: join(backups, name), madeAt: madeAt.value }] : [];
  });
  return found.sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}
