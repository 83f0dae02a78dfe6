import type { EntryName, Kind } from "./kind.ts";

const FOLDER = "core/src/library/signals";

export const signal: Kind = {
  id: "signal",
  folder: FOLDER,
  register: "by name",
  second: { register: "wordings.ts", suffix: "Wording", ending: ".wording.ts" },
  next: "Fill the first example with a record that the rule must find, the second with one that it must not; then write the rule and its words until the tests of the folder pass.",

  files: (name) => [
    { path: `${FOLDER}/${name.id}.ts`, text: entryText(name) },
    { path: `${FOLDER}/${name.id}.wording.ts`, text: wordingText(name) },
    { path: `${FOLDER}/testing/${name.id}.examples.ts`, text: examplesText() },
  ],
};

const entryText = ({ id, constant }: EntryName) => `import { projectRule } from "../../measurement/sources.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";

export const ${constant}: SignalRule = {
  id: "${id}",
  means: "",
  limits: "",
  source: projectRule(""),
  risk: false,

  raise: () => [],
};
`;

const wordingText = ({
  id,
  constant,
}: EntryName) => `import type { SignalWording } from "../../signals/signal-wording.ts";

export const ${constant}Wording: SignalWording = {
  rule: "${id}",
  language: "en",
  therapist: { title: "Worth asking about: ", says: "", toAsk: [""] },
};
`;

const examplesText = () => `import { buildRecord } from "../../../signals/testing/build-record.ts";

/** What makes the rule speak. */
export const raises = buildRecord();

/** What comes close, and is no reason to. */
export const quiet = buildRecord();
`;
