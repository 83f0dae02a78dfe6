import { closeSync, openSync, rmSync } from "node:fs";
import { answerLines } from "../../testing/child.ts";
import { type Owner, ownFolder } from "../own-folder.ts";

/**
 * One of those who want the same folder. Whoever owns it also makes a witness file, which must not be there: so that two
 * owners at once are seen without asking what is tested.
 */
const [folder = "", witness = ""] = process.argv.slice(2);
let owner: Owner | undefined;

await answerLines(async (line) => {
  if (line === "release") {
    rmSync(witness);
    owner?.release();
    owner = undefined;
    return "released";
  }
  const taken = await ownFolder(folder);
  if (!taken.ok) return taken.failure.kind === "already-owned" ? `refused ${taken.failure.pid}` : taken.failure.kind;
  owner = taken.value;
  return witnessed() ? "owned" : "two owners";
});

function witnessed(): boolean {
  try {
    closeSync(openSync(witness, "wx"));
    return true;
  } catch {
    return false;
  }
}
