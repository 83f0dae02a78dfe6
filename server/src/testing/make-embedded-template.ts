import { openEmbedded } from "../store/embedded/index.ts";

/** Makes an empty embedded database in the folder that is named, for tests to copy: to make one takes seconds. */
const [folder = ""] = process.argv.slice(2);
const made = await openEmbedded({ folder, ballastBytes: 0 });
if (!made.ok) throw new Error(`The embedded database did not open: ${made.failure.kind}`);
await made.value.close();
