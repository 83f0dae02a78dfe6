import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "../../vault/write-durably.ts";

/** Begins every canary of a run, in letters that no change of case, no form of Unicode and no escape touches. */
export const newStem = (seed: number): string => `kzq${seed.toString(36).padStart(6, "x")}vwj`;

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");
const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

/** The part of base64 that does not depend on what stands before and after, for each of the three places in a group. */
const inBase64 = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replaceAll("=", "");
    return text.slice(before === 0 ? 0 : before + 1, -2);
  });

const inUnicodeEscapes = (text: string): string =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

/** How a word looks in the ways in which software writes text down. */
export function looksOf(word: string): ReadonlyMap<string, Buffer> {
  const utf8 = Buffer.from(word, "utf8");
  const utf16 = Buffer.from(word, "utf16le");
  const base64 = [...inBase64(utf8), ...inBase64(utf16)];
  return new Map([
    ["utf-8", utf8],
    ["utf-16", utf16],
    ["utf-16 big endian", bigEndian(word)],
    ["hexadecimal", ascii(utf8.toString("hex"))],
    ["hexadecimal capitals", ascii(utf8.toString("hex").toUpperCase())],
    ["hexadecimal of utf-16", ascii(utf16.toString("hex"))],
    ["json escapes", ascii(inUnicodeEscapes(word))],
    ...base64.map((text, at): [string, Buffer] => [`base64 ${at}`, ascii(text)]),
    ...base64.map((text, at): [string, Buffer] => [
      `base64url ${at}`,
      ascii(text.replaceAll("+", "-").replaceAll("/", "_")),
    ]),
  ]);
}

export type Finding = { readonly where: string; readonly as: string };

/** Where words turn up in bytes, in whatever way they are written. */
export function findIn(where: string, bytes: Buffer, words: readonly string[]): readonly Finding[] {
  return words.flatMap((word) =>
    [...looksOf(word)].filter(([, look]) => bytes.includes(look)).map(([as]) => ({ where, as })),
  );
}

/** Where words turn up in the files of a folder, and in their names. */
export function findInFolder(
  folder: string,
  words: readonly string[],
): { readonly found: readonly Finding[]; readonly files: number; readonly bytes: number } {
  const found: Finding[] = [];
  let [files, bytes] = [0, 0];
  for (const path of filesIn(folder)) {
    const content = contentOf(path);
    if (content === undefined) continue;
    found.push(...findIn(path, content, words), ...findIn(`the name of ${path}`, Buffer.from(path), words));
    files += 1;
    bytes += content.length;
  }
  return { found, files, bytes };
}

/** Undefined where the file has gone meanwhile: a server that runs makes some of its files anew. */
function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry: Dirent) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
