import { armFault, readFault } from "../../../faults/fault-point.ts";
import { openEmbedded } from "../open-embedded.ts";

/** Starts in a folder, and says how that went; perhaps with an armed fault, at which it ends. */
const [folder = "", fault = ""] = process.argv.slice(2);
const armed = readFault(fault);
if (armed.ok) armFault(armed.value.point, armed.value.count);

process.stdout.write("starting\n");
const opened = await openEmbedded({ folder, ballastBytes: 2 ** 20 });
process.stdout.write(opened.ok ? "open\n" : `${opened.failure.kind}\n`);
if (opened.ok) {
  const { rows } = await opened.value.pool.query("SELECT 1 AS one");
  process.stdout.write(`${JSON.stringify(rows)}\n`);
  await opened.value.close();
}
