import { type TextFile, textFilesUnder } from "../../tree.ts";
import { publicFaces } from "../../workspaces.ts";
import type { Step } from "../step.ts";
import { linksOf } from "./links.ts";
import { RULES, type Workspaces } from "./rules.ts";

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

export const architecture: Step = {
  name: "architecture",
  async run(root) {
    const files = await textFilesUnder(root, /^[^/]+\/src\/.*\.ts$/);
    return brokenRules(files, { faces: await publicFaces(root) }).join("\n");
  },
};
