import { spokenCoder } from "./measure.ts";
import { inventTalk, wordsIn } from "./talk.ts";

/** One of several processes coding at once: prints its words per second by the clock. */
const turns = inventTalk(60_000, process.pid);
const coder = spokenCoder();
coder.code(turns.slice(0, 400));
const began = performance.now();
coder.code(turns);
console.log((wordsIn(turns) / (performance.now() - began)) * 1000);
