import { ok, type Result } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { block, pad } from "../terminal/layout.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
import { sheetWidth } from "../terminal/sheet.ts";
import { type DamagedPack, loadPacks, type ShelvedPack } from "./load-packs.ts";
import { STATE_WORDS } from "./words.wording.ts";

const ID = 18;

/** Lists every pack with its title, its licence and whether it is off, accepted or the practice's own. */
export async function listPacks(surroundings: Surroundings): Promise<Result<void, Failure>> {
  const shelf = await loadPacks(surroundings);
  if (!shelf.ok) return shelf;
  const width = sheetWidth(surroundings.output.columns);
  const paint = paintFor(surroundings);
  const { packs, damaged } = shelf.value;
  const lines = [
    paint("heading", "Forms under terms of their own, apart from Attune's licence"),
    ...packs.flatMap((each) => entry(each, width, paint)),
    ...damaged.flatMap((each) => damagedEntry(each, width)),
    ...(packs.length + damaged.length === 0 ? ["  There are none."] : []),
    "",
    ...block("The terms of one: attune packs show ID. Until they are accepted, only totals can be typed in.", width, 0),
  ];
  await print(surroundings.output, `${lines.join("\n")}\n`);
  return ok(undefined);
}

function entry({ pack, state }: ShelvedPack, width: number, paint: Paint): readonly string[] {
  return [
    `  ${pad(pack.id, ID)}${plain(pack.title)}`,
    ...block(plain(pack.licence.name), width, ID + 2).map((line) => paint("quiet", line)),
    ...block(STATE_WORDS[state], width, ID + 2),
  ];
}

const damagedEntry = ({ id }: DamagedPack, width: number): readonly string[] => [
  `  ${plain(id)}`,
  ...block(`cannot be used; attune packs show ${plain(id)} says why`, width, ID + 2),
];
