import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fail, type Instrument, ok, type Pack, type Result } from "@attune/core";
import { type Failure, type UnwritableFile, wrongUse } from "../failures/failure.ts";
import { writingReason } from "../input/system-reason.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { plain } from "../terminal/plain.ts";
import { counted } from "../terminal/sheet.ts";
import { makeFolder } from "./acceptances.ts";
import { builtInIds, loadPacks } from "./load-packs.ts";
import { needPracticeFolder, ownPacksIn } from "./practice-folder.ts";
import { type CheckedForm, readForm } from "./read-form.ts";
import type { PackFiles } from "./read-pack-files.ts";

/**
 * Says what a form is, where it keeps everything that a form must keep.
 *
 * @error bad-pack with every problem by file, place and rule; unreadable-file with the reason.
 */
export async function checkForm(path: string, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const form = await readForm(path, builtInIds());
  if (!form.ok) return form;
  await print(surroundings.output, `${summary(form.value.pack)}\n`);
  return ok(undefined);
}

function summary({ id, title, facts, attribution }: Pack): string {
  return [
    `${id}: ${plain(title)}. This form can be used.`,
    `  ${counted(facts.items.length, "question")}, ${scaleWords(facts)}, ${counted(facts.risk.length, "risk item")}`,
    `  Shown with it: ${plain(attribution)}`,
  ].join("\n");
}

function scaleWords({ scales, total }: Instrument): string {
  if (scales.length === 0) return "no score";
  return `${counted(scales.length, "scale")}${total === undefined ? " and no total" : ""}`;
}

/**
 * Keeps a copy of a form among the practice's own. It appears under its id only when it is whole.
 *
 * @error bad-pack with every problem; wrong-use when there is a form of that id; unwritable-file with the reason.
 */
export async function addForm(path: string, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = needPracticeFolder(surroundings);
  if (!practice.ok) return practice;
  const shelf = await loadPacks(surroundings);
  if (!shelf.ok) return shelf;
  const { packs } = shelf.value;
  const shipped = packs.filter(({ state }) => state !== "own").map(({ pack }) => pack.id);
  const form = await readForm(path, new Set([...builtInIds(), ...shipped]));
  if (!form.ok) return form;

  const added = await copyInto(ownPacksIn(practice.value), form.value);
  if (!added.ok) return added;
  await print(surroundings.output, `${summary(form.value.pack)}\n  It is among your own forms now.\n`);
  return ok(undefined);
}

async function copyInto(folder: string, { pack, files }: CheckedForm): Promise<Result<void, Failure>> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const place = join(folder, pack.id);
  if (await isThere(place))
    return fail(wrongUse(`there is a form “${pack.id}” already. Take it away first: attune packs remove ${pack.id}.`));
  return moveIntoPlace(files, place, draftIn(folder, pack.id));
}

/** A name in the folder, never a way out of it. */
const isName = (id: string): boolean => basename(id) === id && !id.startsWith(".");

const isThere = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );

/** A name that no list of packs shows, and that no second command has. */
const draftIn = (folder: string, id: string): string => join(folder, `.${id}-${randomBytes(6).toString("hex")}`);

async function moveIntoPlace(files: PackFiles, place: string, draft: string): Promise<Result<void, UnwritableFile>> {
  try {
    await mkdir(draft, { mode: 0o700 });
    for (const [name, text] of files) await writeFile(join(draft, name), text, { mode: 0o600, flag: "wx" });
    await rename(draft, place);
    return ok(undefined);
  } catch (error) {
    return fail({ kind: "unwritable-file", file: place, because: writingReason(error) });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Takes a form away from the practice's own, whole at once.
 *
 * @error wrong-use when there is none of that id among the practice's own; unwritable-file with the reason.
 */
export async function removeForm(id: string, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const practice = needPracticeFolder(surroundings);
  if (!practice.ok) return practice;
  const folder = ownPacksIn(practice.value);
  if (!isName(id) || !(await isThere(join(folder, id)))) {
    return fail(
      wrongUse(`there is no own form “${id.slice(0, 40)}”. A pack of Attune is put off with: attune packs decline ID.`),
    );
  }
  const draft = draftIn(folder, "removed");
  try {
    await rename(join(folder, id), draft);
    await rm(draft, { recursive: true, force: true });
  } catch (error) {
    return fail({ kind: "unwritable-file", file: join(folder, id), because: writingReason(error) });
  }
  await print(surroundings.output, `${plain(id)} is taken away. What was scored with it stays.\n`);
  return ok(undefined);
}
