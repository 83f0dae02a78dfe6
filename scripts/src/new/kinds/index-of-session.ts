import type { EntryName, Kind } from "./kind.ts";
import { shortSession } from "./short-session.ts";

const FOLDER = "core/src/library/indices";

export const indexOfSession: Kind = {
  id: "index",
  folder: FOLDER,
  register: "in order of meaning",
  next: "Move its line in the register to where a review shows it; put a worked example in the test; then write the index.",

  files: (name) => [
    { path: `${FOLDER}/${name.id}.ts`, text: entryText(name) },
    { path: `${FOLDER}/${name.id}.test.ts`, text: testText(name) },
  ],
};

const entryText = ({ id, constant, title }: EntryName) =>
  `import type { SessionIndex } from "../../attunement/session-index.ts";

export const ${constant}: SessionIndex = {
  id: "${id}",
  name: "${title}",
  unit: "count",
  definition: "",
  source: { url: "", at: "", verified: false },
  needs: [],

  read: () => ({ because: "It cannot be worked out yet.", basis: "" }),
};
`;

const testText = ({ id, constant }: EntryName) => `${shortSession(`import { ${constant} } from "./${id}.ts";`)}
test("a short session has a value, which says what it rests on", () => {
  const { value, basis } = ${constant}.read(session);
  expect(value).toBeTypeOf("number");
  expect(basis).not.toBe("");
});
`;
