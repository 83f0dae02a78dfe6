import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** What a browser needs to start one of the two parts of the workspace. */
export type Entry = {
  readonly script: string;
  readonly styles: readonly string[];
  /** Scripts that the first one cannot start without. */
  readonly needs: readonly string[];
  /** Those in which nearly every word is drawn. */
  readonly fonts: readonly string[];
  /** For each page that is loaded when it is opened, by its source such as `therapist/clients/clients-page`: its scripts. */
  readonly opened: Readonly<Record<string, readonly string[]>>;
};
export type EntryName = "therapist" | "portal";

export type PageFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly packedAs?: "br" | "gzip";
};

/** The scripts and styles of the workspace, as they were built. */
export type PageFiles = {
  readonly entries: Readonly<Record<EntryName, Entry>>;
  /** @param accepts `Accept-Encoding`, as it came */
  readonly read: (name: string, accepts: string) => Promise<PageFile | undefined>;
};

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

const PACKED = [
  { ending: ".br", name: "br" },
  { ending: ".gz", name: "gzip" },
] as const;

/**
 * The files in a folder that `build/bundle-pages.js` wrote; undefined where there is none, as when the server runs from its
 * sources. Only names that stood there at the start are ever read.
 */
export function pageFilesIn(folder: URL): PageFiles | undefined {
  const names = namesIn(folder);
  if (!names.has("pages.json")) return undefined;
  const entries: PageFiles["entries"] = JSON.parse(readFileSync(new URL("pages.json", folder), "utf8"));
  return {
    entries,
    async read(name, accepts) {
      const type = TYPES[name.split(".").at(-1) ?? ""];
      if (type === undefined || !names.has(name)) return undefined;
      const packed = PACKED.find((each) => accepts.includes(each.name) && names.has(name + each.ending));
      const bytes = new Uint8Array(await readFile(new URL(name + (packed?.ending ?? ""), folder)));
      return { bytes, type, ...(packed !== undefined && { packedAs: packed.name }) };
    },
  };
}

function namesIn(folder: URL): ReadonlySet<string> {
  try {
    return new Set(readdirSync(fileURLToPath(folder)));
  } catch {
    return new Set();
  }
}
