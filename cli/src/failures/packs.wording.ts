import { RULE_WORDS } from "../packs/words.wording.ts";
import type { RefusedPack } from "./failure.ts";

/** A form that was refused: one line for each thing to mend. */
export function refusedPack({ pack, problems, more }: RefusedPack): readonly string[] {
  const count = problems.length + more;
  return [
    `${pack} cannot be used: ${count === 1 ? "1 thing is" : `${count} things are`} to be mended.`,
    ...problems.map(problemLine),
    ...(more > 0 ? [`and ${more} more, which show once these are mended.`] : []),
  ];
}

function problemLine({ file, path, rule, expected }: RefusedPack["problems"][number]): string {
  const place = path === "" ? file : `${file}, ${path}`;
  return `${place}: ${RULE_WORDS[rule]}${expected === undefined ? "" : ` (${expected})`}.`;
}
