import type { ClientExport } from "@attune/api";
import type { ZipEntry } from "./zip.ts";

/** What a readable folder says beside what is in the record. */
export type FolderWords = {
  readonly title: string;
  readonly about: string;
  readonly clearText: string;
  readonly withProcess: string;
  readonly withoutProcess: string;
  readonly files: { readonly [Name in FolderFile]: string };
  readonly recordsOf: (kind: string) => string;
  readonly moment: (at: string) => string;
};
type FolderFile = "json" | "client" | "forms" | "scores" | "signals" | "agreements" | "seen" | "transcripts";

/**
 * A client's record as a folder that a person can read without any program: a text for each kind, a table of scores, and the
 * whole once more for programs.
 */
export function readableFolder(record: ClientExport, words: FolderWords): readonly ZipEntry[] {
  const texts = textsOf(record, words).filter(({ text }) => text !== "");
  const list = texts.map(({ name, says }) => `${name}\n  ${says}`);
  const process = record.process === undefined ? words.withoutProcess : words.withProcess;
  const lead = [words.title, words.moment(record.madeAt), "", words.about, process, words.clearText, "", ...list];
  return [
    { name: "read-me.txt", text: `${lead.join("\n")}\n` },
    ...texts.map(({ name, text }) => ({ name, text: name.endsWith(".csv") ? text : `${text}\n` })),
  ];
}

type Text = ZipEntry & { readonly says: string };

function textsOf(record: ClientExport, words: FolderWords): readonly Text[] {
  const { files, moment } = words;
  const text = (value: unknown) => outline(value, moment);
  return [
    { name: "client.txt", says: files.client, text: text({ ...record.client, practice: record.practice.name }) },
    ...Object.entries(record.records).map(([kind, those]) => ({
      name: `record/${kind}.txt`,
      says: words.recordsOf(kind),
      text: text(those),
    })),
    { name: "forms.txt", says: files.forms, text: text(record.forms) },
    { name: "scores.csv", says: files.scores, text: scoreTable(record.scores) },
    { name: "signals.txt", says: files.signals, text: text(record.signals ?? []) },
    {
      name: "agreements.txt",
      says: files.agreements,
      text: text({ consents: record.consents, shares: record.shares, care: record.care, links: record.invitations }),
    },
    {
      name: "seen-by.txt",
      says: files.seen,
      text: text(record.seenBy.map(({ at, who, as, did }) => ({ at, who, as, did }))),
    },
    { name: "process/transcripts.txt", says: files.transcripts, text: text(record.process ?? []) },
    { name: "record.json", says: files.json, text: JSON.stringify(record, undefined, 2) },
  ];
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const INDENT = "  ";

/** Names and values, one a line; what lies deeper is indented. */
function outline(value: unknown, moment: (at: string) => string, depth = 0): string {
  const pad = INDENT.repeat(depth);
  if (Array.isArray(value)) return value.map((each) => outline(each, moment, depth)).join(depth === 0 ? "\n\n" : "\n");
  if (typeof value !== "object" || value === null) return `${pad}${leaf(value, moment)}`;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) =>
      isLeaf(each)
        ? `${pad}${inWords(name)}: ${leaf(each, moment).replaceAll("\n", `\n${pad}${INDENT}`)}`
        : `${pad}${inWords(name)}:\n${outline(each, moment, depth + 1)}`,
    )
    .join("\n");
}

const isLeaf = (value: unknown): boolean => typeof value !== "object" || value === null;
const leaf = (value: unknown, moment: (at: string) => string): string =>
  typeof value === "string" && INSTANT.test(value) ? moment(value) : String(value);
/** "happenedAt" as "happened at". */
const inWords = (name: string): string =>
  name.replaceAll(/([a-z])([A-Z])/g, (_, one, two) => `${one} ${two.toLowerCase()}`);

const COLUMNS = ["happenedAt", "instrument", "scale", "sessionNumber", "value", "band", "prorated", "typedIn"] as const;

/** Lines as RFC 4180 has them. */
function scoreTable(scores: ClientExport["scores"]): string {
  const lines = scores.map((score) => COLUMNS.map((column) => cell(score[column])).join(","));
  return scores.length === 0 ? "" : `${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}

/** A cell that a spreadsheet would reckon with is kept as the text that it is. */
function cell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
