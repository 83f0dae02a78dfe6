import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeReferences } from "../../session/character-references.ts";
import { decodeText } from "../../session/decode.ts";
import { chooseImporter, readTranscript } from "../../session/read-transcript.ts";
import { damages } from "../../session/testing/damage.ts";
import type { Importer, TranscriptFile } from "../../session/transcript.ts";
import type { RawTurn } from "../../session/turn.ts";
import { importers } from "./index.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 10_000);
/** Generous: many runs on a busy machine must not fail for their number alone. */
const PATIENCE = 60_000 + RUNS * 20;

const folder = import.meta.dirname;
const samples = join(folder, "samples");

function sampleOf(id: string): { readonly name: string; readonly bytes: Uint8Array } {
  const name = readdirSync(samples).find((file) => file.startsWith(`${id}.`)) ?? `${id} has no sample`;
  return { name, bytes: new Uint8Array(readFileSync(join(samples, name))) };
}

/** The file as importers are given it; undefined where its bytes are neither text nor an archive. */
function open(bytes: Uint8Array): TranscriptFile | undefined {
  const decoded = decodeText(bytes);
  if (decoded.ok) return { text: decoded.value.text, bytes };
  return decoded.failure.format === "zip" ? { text: "", bytes } : undefined;
}

test("every file in the folder is registered, once, under its own name", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !/^index|\.test\.ts$/.test(name));
  expect(importers.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
});

test("every sample belongs to an importer", () => {
  const ids = readdirSync(samples).map((name) => name.slice(0, name.indexOf(".")));
  expect(ids.toSorted()).toEqual(importers.map(({ id }) => id).toSorted());
});

describe.each(importers)("$id", (importer) => {
  const sample = sampleOf(importer.id);

  test("says what it is to a person", () => {
    expect(importer.name).not.toBe("");
    expect(importer.madeBy).not.toBe("");
    expect(importer.endings.every((ending) => /^\.[a-z0-9]+$/.test(ending))).toBe(true);
  });

  test("knows its own sample better than any other importer does", () => {
    const file = open(sample.bytes);
    const sureness = importers.map(({ id, recognises }) => [id, file === undefined ? 0 : recognises(file)] as const);
    const own = sureness.find(([id]) => id === importer.id)?.[1] ?? 0;
    expect(own).toBeLessThanOrEqual(1);
    expect(sureness.filter(([, sure]) => sure >= own).map(([id]) => id)).toEqual([importer.id]);
  });

  test("reads its own sample: more than one turn, more than one speaker where it has speakers, no repair to the file itself", () => {
    const read = readTranscript(sample, importers, { allowUnnamed: true });
    expect(read).toMatchObject({ ok: true, value: { format: importer.id } });
    if (!read.ok) return;
    expect(read.value.turns.length).toBeGreaterThan(1);
    const speakers = new Set(read.value.turns.map(({ speakerLabel }) => speakerLabel));
    if (importer.carriesSpeakers) expect(speakers.size).toBeGreaterThan(1);
    expect(read.value.repairs.map(({ kind }) => kind)).not.toContain("ending-does-not-match");
  });

  test("knows the same sample with the line ends of Windows, a mark in front and in UTF-16", () => {
    const file = open(sample.bytes);
    if (file === undefined || file.text === "") return;
    const plain = readTranscript(sample, importers, { allowUnnamed: true });
    for (const bytes of rewritten(file.text)) {
      const read = readTranscript({ bytes }, importers, { allowUnnamed: true });
      expect(read.ok && read.value.format).toBe(importer.id);
      expect(read.ok && read.value.turns).toEqual(plain.ok && plain.value.turns);
    }
  });

  test(
    "reads a damaged file, or refuses it at a line; it never fails otherwise and never makes up a word",
    () => {
      fc.assert(
        fc.property(damages, (steps) => {
          const bytes = steps.reduce((damaged, step) => step(damaged), sample.bytes);
          checkRead(importer, bytes);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    PATIENCE,
  );
});

function rewritten(text: string): readonly Uint8Array[] {
  const windows = new TextEncoder().encode(`\ufeff${text.replaceAll("\n", "\r\n")}`);
  const wide = Uint8Array.from(text.split("").flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]));
  return [windows, Uint8Array.of(0xff, 0xfe, ...wide)];
}

/** The importer by itself, and the whole way a file goes. */
function checkRead(importer: Importer, bytes: Uint8Array): void {
  const file = open(bytes);
  const last = lastPlace(file?.text ?? "", bytes);
  const whole = readTranscript({ bytes }, importers, { allowUnnamed: true });
  if (whole.ok) expectOnlyWhatStands(whole.value.turns, file, last);
  else expect(whole.failure.line).toBeLessThanOrEqual(last);
  if (file === undefined) return;

  const sureness = importer.recognises(file);
  expect(sureness >= 0 && sureness <= 1).toBe(true);
  if (sureness > 0) expect(chooseImporter(file, importers)).toBeDefined();
  const own = importer.read(file);
  if (own.ok) expectOnlyWhatStands(own.value.turns, file, last);
  else expect(own.failure).toMatchObject({ kind: "unreadable", format: importer.id });
  if (!own.ok) expect(own.failure.line).toBeLessThanOrEqual(last);
}

/** Lines of a text, or more generously what else may be counted in it: records, segments, paragraphs. */
function lastPlace(text: string, bytes: Uint8Array): number {
  if (text === "") return bytes.length + 1;
  const breaks = bytes.filter((byte) => byte === 10 || byte === 13).length;
  return 1 + Math.max(breaks, text.split("\n").length) + text.split("{").length;
}

function expectOnlyWhatStands(turns: readonly RawTurn[], file: TranscriptFile | undefined, last: number): void {
  for (const { text, line, timing } of turns) {
    expect(text.trim()).not.toBe("");
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(last);
    if (timing !== undefined) expect(Number.isFinite(timing.start) && timing.end >= timing.start).toBe(true);
  }
  // An archive is packed: its words do not stand in its bytes.
  if (file === undefined || file.text === "") return;
  const readings = readingsOf(file.text);
  const words = turns.flatMap(({ text, speakerLabel }) => [...text.split(" "), ...(speakerLabel ?? "").split(" ")]);
  const madeUp = words.map(lettersOf).filter((word) => !readings.some((reading) => reading.includes(word)));
  expect(madeUp).toEqual([]);
}

/** The letters of a text as it stands, without markup, and without the escapes of JSON. */
function readingsOf(text: string): readonly string[] {
  const unescaped = text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll(/\\[bfnrt]/g, " ");
  const unmarked = text.replaceAll(/<[^<>]*>|\{[^{}]*\}/g, "");
  return [text, unescaped, decodeReferences(unmarked), decodeReferences(text)].map(lettersOf);
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
