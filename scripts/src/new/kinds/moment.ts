import type { EntryName, Kind } from "./kind.ts";
import { shortSession } from "./short-session.ts";

const FOLDER = "core/src/library/moments";

export const moment: Kind = {
  id: "moment",
  folder: FOLDER,
  register: "by name",
  next: "Give the test a session that holds such a passage, and a second one that must not be taken for it; then write the rule.",

  files: (name) => [
    { path: `${FOLDER}/${name.id}.ts`, text: entryText(name) },
    { path: `${FOLDER}/${name.id}.test.ts`, text: testText(name) },
  ],
};

const entryText = ({ id, constant }: EntryName) => `import type { MomentRule } from "../../attunement/moment-rule.ts";

export const ${constant}: MomentRule = {
  id: "${id}",
  kind: "look-again",
  finds: "",
  importance: 0.5,
  source: { url: "", at: "", verified: false },

  find: () => [],
};
`;

const testText = ({ id, constant }: EntryName) => `${shortSession(`import { ${constant} } from "./${id}.ts";`)}
test("a passage of this kind is found, with its quote", () => {
  expect(${constant}.find(session)).toMatchObject([{ turns: [0, 1], quotes: [{ turn: 0 }] }]);
});
`;
