import { type TextFile, textFilesUnder } from "../../tree.ts";
import { publicFaces } from "../../workspaces.ts";
import type { Step } from "../step.ts";
import { linksOf } from "./links.ts";
import { PACKS_ARE_DATA, RULES, type Workspaces } from "./rules.ts";

/** Each import that breaks a rule, as `path:line imports what`, and the rule in words. */
export function brokenRules(files: readonly TextFile[], workspaces: Workspaces): readonly string[] {
  return files
    .flatMap(linksOf)
    .flatMap((link) =>
      RULES.filter(({ breaks }) => breaks(link, workspaces)).map(
        ({ words }) => `${link.from}:${link.line} imports ${link.to}\n  ${words}`,
      ),
    );
}

/** What a pack is made of: JSON, Markdown, and texts without an ending. */
const DATA = /^packs\/(?:[^/]+\/)*[^/]+\.(?:json|md)$|^packs\/(?:[^/]+\/)*[^/.]+$/;

/** Each file among the packs that is no data. */
export const codeAmongPacks = (files: readonly Pick<TextFile, "path">[]): readonly string[] =>
  files
    .filter(({ path }) => path.startsWith("packs/") && !DATA.test(path))
    .map(({ path }) => `${path}\n  ${PACKS_ARE_DATA}`);

export const architecture: Step = {
  name: "architecture",
  async run(root) {
    const files = await textFilesUnder(root, /^[^/]+\/src\/.*\.tsx?$/);
    const broken = brokenRules(files, { faces: await publicFaces(root) });
    return [...broken, ...codeAmongPacks(await textFilesUnder(root, /^packs\//))].join("\n");
  },
};
