import type { EntryName, Kind } from "./kind.ts";

const FOLDER = "core/src/library/importers";

const SAMPLE = `Therapist: What was the week like?
Client: Long. I kept waiting for the phone to ring.
Therapist: You were waiting, all week.
Client: Every evening.
`;

export const importer: Kind = {
  id: "importer",
  folder: FOLDER,
  register: "by name",
  next: "Make the sample a short invented session as this format writes it; then fill in the importer until the tests of its folder pass.",

  files: (name) => [
    {
      path: `${FOLDER}/${name.id}.ts`,
      text: entryText(name),
    },
    {
      path: `${FOLDER}/${name.id}.test.ts`,
      text: testText(name),
    },
    { path: `${FOLDER}/samples/${name.id}.txt`, text: SAMPLE },
  ],
};

const entryText = ({ id, constant, title }: EntryName) => `import { fail } from "../../foundation/result.ts";
import type { Importer } from "../../session/transcript.ts";

/** @source */
export const ${constant}: Importer = {
  id: "${id}",
  name: "${title}",
  endings: [".txt"],
  madeBy: "",
  carriesTimes: false,
  carriesSpeakers: true,

  recognises: () => 0,

  read: () => fail({ kind: "unreadable", format: "${id}", line: 0, because: "not-a-transcript" }),
};
`;

const testText = ({ id, constant }: EntryName) => `import { expect, test } from "vitest";
import { ${constant} } from "./${id}.ts";

test("each turn keeps its speaker and its words, in the order of the file", () => {
  const text = "Therapist: And then?\\nClient: Nothing.";
  const read = ${constant}.read({ text, bytes: new Uint8Array() });
  expect(read.ok && read.value.turns.map(({ speakerLabel, text }) => [speakerLabel, text])).toEqual([
    ["Therapist", "And then?"],
    ["Client", "Nothing."],
  ]);
});
`;
