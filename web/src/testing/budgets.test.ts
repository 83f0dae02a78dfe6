import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { crisisLines } from "@attune/core/library";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./running-server.ts";

const KB = 1000;
const MOST_SCRIPT = 220 * KB;
const MOST_STYLE = 20 * KB;

type Entry = {
  readonly script: string;
  readonly styles: readonly string[];
  readonly needs: readonly string[];
  readonly fonts: readonly string[];
  readonly opened: Readonly<Record<string, readonly string[]>>;
};
type Name = "therapist" | "portal";

let folder: string;
let entries: Readonly<Record<Name, Entry>>;

/** As `server/bin/attune-server.js` builds them. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "attune-budgets-"));
  const pages = { therapist: "web/src/therapist/main.tsx", portal: "web/src/portal/main.tsx" };
  const lines = `const { build } = await import("esbuild");
    const { bundlePages } = await import(${JSON.stringify(join(ROOT, "build/bundle-pages.js"))});
    await bundlePages({ root: ${JSON.stringify(ROOT)}, pages: ${JSON.stringify(pages)}, bundle: build }, ${JSON.stringify(folder)});`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", lines], { cwd: ROOT });
  entries = JSON.parse(textOf("pages.json"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const packed = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
const filesLike = (pattern: RegExp): readonly string[] => readdirSync(folder).filter((file) => pattern.test(file));

describe.each(["therapist", "portal"] as const)("the pages of the %s", (name) => {
  test("start with at most 220 kB of script and 20 kB of style as they travel", () => {
    const { script, needs, styles } = entries[name];
    expect(packed([script, ...needs])).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(packed(styles)).toBeLessThanOrEqual(MOST_STYLE);
  });

  test("start with a handful of scripts, so that a first load does not wait for one after the other", () => {
    expect(entries[name].needs.length).toBeLessThanOrEqual(4);
  });

  test("bring the two faces in which they are written, and every font that their style names", () => {
    const { fonts, styles } = entries[name];
    expect(fonts.map((font) => font.replace(/-\w+\.woff2$/, "")).toSorted()).toEqual([
      "inter-latin-wght-normal",
      "source-serif-4-latin-wght-normal",
    ]);
    const named = [...textOf(styles[0] ?? "").matchAll(/url\(["']?\.?\/?([^"')]+)/g)].map(([, file]) => file);
    expect(named.length).toBeGreaterThan(fonts.length);
    expect(filesLike(/\.woff2$/)).toEqual(expect.arrayContaining(named));
  });

  test("load what is opened later from files that are there, each with the first load's things left out", () => {
    const { script, needs, opened } = entries[name];
    expect(Object.keys(opened).length).toBeGreaterThan(5);
    const later = new Set(Object.values(opened).flat());
    expect([...later].filter((file) => !filesLike(/\.js$/).includes(file))).toEqual([]);
    expect([script, ...needs].filter((file) => later.has(file))).toEqual([]);
  });
});

test("the server knows by its source each page whose scripts it sends along", () => {
  const table = readFileSync(join(ROOT, "server/src/pages/workspace/first-pages.data.ts"), "utf8");
  const named = [...table.matchAll(/"((?:therapist|portal)\/[\w/-]+)"/g)].map(([, source = ""]) => source);
  expect(named.length).toBeGreaterThan(10);
  const built = new Set(Object.values(entries).flatMap(({ opened }) => Object.keys(opened)));
  expect(named.filter((source) => !built.has(source))).toEqual([]);
});

/** Names of kinds of picture, parts of a longer text about a fault, and what an address is read against. None is asked for anything. */
const NO_REQUEST = /^https?:\/\/(?:www\.w3\.org\/|react\.dev\/errors\/|mantine\.dev\/theming\/|localhost$|\[\$\{)/;

test("no file of the pages names a place outside the machine, but for those a person in need can turn to", () => {
  const files = filesLike(/\.(?:js|css|svg)$/);
  expect(files.length).toBeGreaterThan(10);
  const named = files.flatMap((file) =>
    [...textOf(file).matchAll(/https?:\/\/[^\s"'`)<\\]+/g)].map(([found]) => found),
  );
  const help: readonly string[] = JSON.stringify(crisisLines).match(/https?:\/\/[^\s"]+/g) ?? [];
  expect(named.filter((address) => !NO_REQUEST.test(address) && !help.includes(address))).toEqual([]);
});

test("no style asks for anything from elsewhere", () => {
  for (const file of filesLike(/\.css$/)) expect(textOf(file)).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
});
