import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toWireCoding } from "@attune/api";
import { loadModel } from "@attune/core";
import { codebooks } from "@attune/core/library";
import { afterEach, describe, expect, test } from "vitest";
import { readSession } from "../actions/transcripts/read-session.ts";
import { unpackCodings } from "../store/transcripts/pack-codings.ts";
import { testThread } from "./testing/source-thread.ts";
import { type TranscriptThread, transcriptThread } from "./transcript-thread.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));
const bytesOf = (name: string) => new Uint8Array(readFileSync(EXAMPLES + name));
const TWO_SPEAKERS = "Therapist: What was that like?\nAna: It was hard to bear, all of it.\n";
const short = (text = TWO_SPEAKERS) => ({ bytes: new TextEncoder().encode(text), takeNamesOut: false });

/** Takes a second or more to read and to take the names out of. */
const long = {
  ...short(
    Array.from(
      { length: 15_000 },
      (_, at) => `${at % 2 ? "Ana" : "Therapist"}: One more thing about Dr Vale in Leeds.`,
    ).join("\n"),
  ),
  takeNamesOut: true,
};

describe("the thread that reads and codes", () => {
  let thread: TranscriptThread;
  const start = (place = {}) => {
    thread = transcriptThread({ ...testThread, ...place });
    return thread;
  };
  afterEach(() => thread.dismiss());

  test("reads as the server itself would, and keeps one thread for everything", async () => {
    start();
    const file = { bytes: bytesOf("couple.txt"), name: "couple.txt", therapists: ["Dr Vale"], takeNamesOut: true };
    const read = await thread.read(file);
    const first = thread.worker();
    expect(read).toEqual(readSession(file));
    expect(read.ok && read.value.kind).toBe("read");
    await thread.read(short());
    expect(thread.worker()).toBe(first);
  });

  test("gives the codings that the command line gives for the same session", async () => {
    start();
    const [line = ""] = readFileSync(`${EXAMPLES}sessions.jsonl`, "utf8").split("\n");
    const spoken = JSON.parse(line).turns;
    const text = spoken.map((turn: { speaker: string; text: string }) => `${turn.speaker}: ${turn.text}`).join("\n");
    const read = readSession(short(text));
    if (!read.ok || read.value.kind !== "read") throw new Error("the session was not read");
    const { talk } = read.value;
    expect(talk.turns.map(({ speaker, text }) => ({ speaker, text }))).toEqual(spoken);

    const coded = await thread.code(talk);
    const coder = loadModel(readFileSync(`${testThread.models}spoken.atm`));
    if (!coded.ok || !coder.ok) throw new Error("nothing was coded");
    const { id, version } = coder.value;
    expect(coded.value).toMatchObject({ coder: id, version, codebooks: coder.value.codebooks });
    const kept = unpackCodings(coded.value.codings, { kind: "model", id, version });
    const told = coder.value.code(spoken);
    expect(kept.map((coding) => toWireCoding(coding, codebooks))).toEqual(
      told.map((coding) => rounded(toWireCoding(coding, codebooks))),
    );
    expect(coded.value.shown.length).toBeGreaterThan(5);
  });

  test("that dies fails the work it had, and the next work has a new one", async () => {
    start();
    await thread.read(short());
    const lost = thread.read(long);
    await new Promise((done) => setImmediate(done));
    await thread.worker()?.terminate();
    expect(await lost).toEqual({ ok: false, failure: { kind: "thread-ended" } });
    const next = await thread.read(short());
    expect(next.ok).toBe(true);
  });

  test("is ended where one piece of work takes too long, and others are served after it", async () => {
    start({ longest: 1 });
    expect(await thread.read(short())).toEqual({ ok: false, failure: { kind: "took-too-long" } });
    await thread.dismiss();
    start();
    expect((await thread.read(short())).ok).toBe(true);
  });

  test("does nothing more once it was dismissed", async () => {
    start();
    await thread.dismiss();
    expect(await thread.read(short())).toEqual({ ok: false, failure: { kind: "thread-ended" } });
  });

  test("says that there is no model where there is none", async () => {
    start({ models: EXAMPLES });
    const read = readSession(short());
    if (!read.ok || read.value.kind !== "read") throw new Error("not read");
    expect(await thread.code(read.value.talk)).toEqual({ ok: false, failure: { kind: "no-model" } });
  });

  test("leaves the server's own thread free while it reads", async () => {
    start();
    await thread.read(short());
    let beats = 0;
    const heart = setInterval(() => {
      beats += 1;
    }, 1);
    const read = await thread.read(long);
    clearInterval(heart);
    expect(read.ok).toBe(true);
    expect(beats).toBeGreaterThan(5);
  });
});

const fourPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;
const rounded = (coding: ReturnType<typeof toWireCoding>) => ({
  ...coding,
  confidence: fourPlaces(coding.confidence),
  probabilities: coding.probabilities.map(fourPlaces),
});
