import type { EntryName, Kind } from "./kind.ts";

const FOLDER = "core/src/library/exporters";

export const exporter: Kind = {
  id: "exporter",
  folder: FOLDER,
  register: "by name",
  next: "Fill in the exporter until the tests of its folder pass; what it writes, the importer of the same format reads.",

  files: (name) => [
    {
      path: `${FOLDER}/${name.id}.ts`,
      text: entryText(name),
    },
    {
      path: `${FOLDER}/${name.id}.test.ts`,
      text: testText(name),
    },
  ],
};

const entryText = ({
  id,
  constant,
  title,
}: EntryName) => `import { plainLine, shownLabel } from "../../session/export-text.ts";
import type { Exporter } from "../../session/exporter.ts";

/** @source */
export const ${constant}: Exporter = {
  id: "${id}",
  name: "${title}",
  ending: ".txt",
  opensIn: "",

  write: ({ turns }) => turns.map((turn) => \`\${shownLabel(turn)}: \${plainLine(turn.text)}\\n\`).join(""),
};
`;

const testText = ({ id, constant }: EntryName) => `import { expect, test } from "vitest";
import type { Coding } from "../../coding/coding.ts";
import type { Turn } from "../../session/turn.ts";
import { ${constant} } from "./${id}.ts";

const turn: Turn = {
  speaker: "therapist",
  label: "Therapist",
  text: "You were waiting, all week.",
  unfinished: false,
  backChannel: false,
  lines: { from: 1, to: 1 },
};
const coding: Coding = {
  turn: 0,
  codebook: "attunement",
  code: "cognitive",
  level: 1,
  coder: { kind: "person", account: "second-rater" },
  evidence: [],
};

test("a turn is written with its speaker, its words and its codes", () => {
  const written = ${constant}.write({ turns: [turn], codings: [coding] });
  for (const part of [turn.label, turn.text, coding.code]) expect(written).toContain(part);
});
`;
