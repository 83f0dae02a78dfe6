import type { Kind } from "./kind.ts";

const FOLDER = "docs/decisions";

export const decision: Kind = {
  id: "decision",
  folder: FOLDER,
  next: "Write it in thirty lines or fewer.",

  files: ({ id, title }, standing) => {
    const number = numberAfter(standing);
    return [
      {
        path: `${FOLDER}/${number}-${id}.md`,
        text: `# ${number}: ${title}\n\n## Context\n\n## Choice\n\n## Why not the others\n\n## When to reverse\n`,
      },
    ];
  },
};

/** The next number of four digits: decisions are never renumbered. */
function numberAfter(standing: readonly string[]): string {
  const numbers = standing.map((name) => Number.parseInt(name, 10)).filter((number) => !Number.isNaN(number));
  return String(Math.max(0, ...numbers) + 1).padStart(4, "0");
}
