import { lineAt, type TextFile, textFilesUnder } from "../tree.ts";
import type { Step } from "./step.ts";

/** Text that no file may hold, and the rule in words. */
type Banned = { readonly rule: string; readonly pattern: RegExp; readonly files: RegExp };

const CODE = /\.(?:ts|js)$/;
const ANY = /(?:^|\/)(?:[^/]+\.(?:ts|js|json|md|cff|txt|html|css|vtt|srt|csv|cha|sh)|\.[^/]+|[^/.]+)$/;

const BANNED: readonly Banned[] = [
  {
    rule: "A file names no place on one particular machine.",
    pattern: /(?<=^|[\s"'`(=:,])(?:\/(?:home|Users|root|work|mnt|private)\/|[A-Z]:\\Users\\)/gm,
    files: ANY,
  },
  {
    rule: "A finding is mended, not silenced.",
    pattern: /(?:biome|eslint|oxlint)-(?:ignore|disable)|@ts-(?:ignore|expect-error|nocheck)/g,
    files: CODE,
  },
  {
    rule: "What is left to do is an issue, not a comment.",
    pattern: /\b(?:TO[D]O|FIXM[E]|XX[X])\b/g,
    files: CODE,
  },
];

/** Each place that holds banned text, as `path:line rule`. */
export function findBannedText(files: readonly TextFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    BANNED.filter(({ files: among }) => among.test(path)).flatMap(({ rule, pattern }) =>
      [...text.matchAll(pattern)].map(({ index }) => `${path}:${lineAt(text, index)} ${rule}`),
    ),
  );
}

export const bannedText: Step = {
  name: "no machine paths, silenced findings or loose ends",
  run: async (root) => findBannedText(await textFilesUnder(root, ANY)).join("\n"),
};
