import { posix } from "node:path";
import ts from "typescript";
import { lineAt, type TextFile } from "../../tree.ts";

/** One file's mention of another file or package: an import, a type-only import, a re-export or an `import()`. */
export type Link = {
  /** The file that imports, written from the root of the repository. */
  readonly from: string;
  readonly line: number;
  /** The file imported, written from the root; or the name of a package, as it stands. */
  readonly to: string;
  readonly isPackage: boolean;
};

/** Everything a file imports, in order. */
export function linksOf({ path, text }: TextFile): readonly Link[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => {
    const isPackage = !fileName.startsWith(".");
    const to = isPackage ? fileName : posix.join(posix.dirname(path), fileName);
    return { from: path, line: lineAt(text, pos), to, isPackage };
  });
}

export const isTest = (path: string): boolean => /\.(?:test|fixture)\.tsx?$|\/testing\//.test(path);

/** The top folder of a path: the workspace it belongs to. */
export const workspaceOf = (path: string): string => path.split("/", 1)[0] ?? "";
