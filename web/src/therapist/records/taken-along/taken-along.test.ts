import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientExport } from "@attune/api";
import { expect, test } from "vitest";
import { type FolderWords, readableFolder } from "./readable-folder.ts";
import { zipOf } from "./zip.ts";

const words: FolderWords = {
  title: "The record",
  about: "About",
  clearText: "Clear text",
  withProcess: "With process notes",
  withoutProcess: "Without process notes",
  files: {
    json: "all",
    client: "who",
    forms: "forms",
    scores: "scores",
    signals: "signals",
    agreements: "agreements",
    seen: "seen",
    transcripts: "transcripts",
  },
  recordsOf: (kind) => kind,
  moment: (at) => `on ${at.slice(0, 10)}`,
};

const record = {
  format: "attune/client-export@1",
  madeAt: "2026-11-26T10:00:00.000Z",
  view: "therapist",
  practice: { id: "p", name: "A practice" },
  client: { id: "c", state: "active", since: "2026-01-01T10:00:00.000Z", name: "Ines Falk" },
  records: { goal: [{ id: "g", text: "Sleep through\nand wake rested", state: "open" }], note: [] },
  forms: [],
  scores: [
    {
      id: "s",
      happenedAt: "2026-02-01T10:00:00.000Z",
      instrument: "own",
      scale: '=HYPERLINK("x")',
      value: -3,
      sessionNumber: 1,
      prorated: false,
      typedIn: true,
    },
  ],
  consents: [],
  shares: [],
  care: [],
  invitations: [],
  seenBy: [],
} as unknown as ClientExport;

test("the folder holds the record as text, as a table and whole, and lists only what is there", () => {
  const folder = new Map(readableFolder(record, words).map(({ name, text }) => [name, text]));
  expect([...folder.keys()]).not.toContain("record/note.txt");
  expect(folder.get("record/goal.txt")).toContain("text: Sleep through\n  and wake rested");
  expect(folder.get("client.txt")).toContain("since: on 2026-01-01");
  expect(JSON.parse(folder.get("record.json") ?? "")).toEqual(record);
  expect(folder.get("read-me.txt")).toContain("Without process notes");
  for (const name of folder.keys()) if (name !== "read-me.txt") expect(folder.get("read-me.txt")).toContain(name);
});

test("no cell of the table is reckoned with, and a number below zero stays one", () => {
  const table = readableFolder(record, words).find(({ name }) => name === "scores.csv")?.text ?? "";
  expect(table.split("\r\n")[1]).toBe(`2026-02-01T10:00:00.000Z,own,"'=HYPERLINK(""x"")",1,-3,,false,true`);
});

test("another program opens the archive and finds every file as it was", () => {
  const folder = mkdtempSync(join(tmpdir(), "attune-zip-"));
  const entries = [
    { name: "a/one.txt", text: "äöü\n" },
    { name: "two.txt", text: "" },
  ];
  writeFileSync(join(folder, "x.zip"), zipOf(entries));
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, "x.zip"), folder]);
  expect(entries.map(({ name }) => readFileSync(join(folder, name), "utf8"))).toEqual(entries.map(({ text }) => text));
  rmSync(folder, { recursive: true });
});
