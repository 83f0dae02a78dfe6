import { open, readFile, stat } from "node:fs/promises";
import type { Instant } from "@attune/core";
import { isMissing } from "../vault/write-durably.ts";
import type { Mac } from "./chain.ts";

/** The head of the audit at a moment, kept outside the database. */
export type Anchor = { readonly place: number; readonly hash: string; readonly at: Instant };

/** `restored`: from here on the audit is that of a backup; what was anchored before belongs to the audit of then. */
type Mark = "head" | "restored";

export type AnchorFile = { readonly file: string; readonly practice: string; readonly mac: Mac };

/** The anchors that hold for the audit of now, oldest first; and whether a line of the file was changed. */
export type Anchors = { readonly lines: readonly Anchor[]; readonly isChanged: boolean };

const OWNER_ONLY = 0o600;
const FIELDS = 6;

/** Adds a line at the end of the file. It is on the disk when this returns. */
export async function writeAnchor(
  anchors: AnchorFile,
  { place, hash, at }: Anchor,
  mark: Mark = "head",
): Promise<void> {
  const said = [anchors.practice, `${place}`, hash, at, mark].join(" ");
  const handle = await open(anchors.file, "a", OWNER_ONLY);
  try {
    await handle.truncate(await wholeLength(anchors.file));
    await handle.appendFile(`${said} ${macOf(anchors, said)}\n`, "latin1");
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A line that a power cut tore is taken away, so that the next one stands on a line of its own. */
async function wholeLength(file: string): Promise<number> {
  const { size } = await stat(file);
  if (size === 0) return 0;
  return (await readFile(file)).lastIndexOf("\n") + 1;
}

export async function readAnchors(anchors: AnchorFile): Promise<Anchors> {
  const text = await readFile(anchors.file, "latin1").catch((error: unknown) => {
    if (isMissing(error)) return "";
    throw error;
  });
  const written = text.split("\n").slice(0, -1);
  const read = written.map((line) => readLine(anchors, line));
  const sound = read.flatMap((line) => line ?? []);
  const from = Math.max(0, sound.map(({ mark }) => mark).lastIndexOf("restored"));
  return { lines: sound.slice(from), isChanged: sound.length < read.length };
}

function readLine(anchors: AnchorFile, line: string): (Anchor & { readonly mark: string }) | undefined {
  const fields = line.split(" ");
  const [practice, place, hash = "", at = "", mark = "", mac] = fields;
  const said = fields.slice(0, -1).join(" ");
  if (fields.length !== FIELDS || practice !== anchors.practice || mac !== macOf(anchors, said)) return undefined;
  return { place: Number(place), hash, at: at as Instant, mark };
}

const macOf = ({ mac }: AnchorFile, said: string): string =>
  mac(Buffer.from(`anchor/1 ${said}`, "latin1")).toString("hex");
