import { join } from "node:path";
import { answerLines } from "../../testing/child.ts";
import { type Kind, openKind } from "./database.ts";
import { writeRow } from "./journal.ts";
import { recordDisk } from "./record-disk.ts";

/** Writes rows and acknowledges each, to the recording and to whoever listens. It never closes its database. */
const [kind, folder = "", recording = ""] = process.argv.slice(2);
const { acknowledge } = recordDisk(join(folder, "database"), recording);
const { run } = await openKind(kind as Kind, folder);

let written = 0;
await answerLines(async (line) => {
  for (const until = written + Number(line); written < until; ) {
    await writeRow(run, written + 1);
    written += 1;
    acknowledge(written);
  }
  return `${written}`;
});
