import type { EntryName, Kind } from "./kind.ts";

const FOLDER = "core/src/library/pathways";

export const pathway: Kind = {
  id: "pathway",
  folder: FOLDER,
  register: "by name",
  next: "Say what is asked at the start, each session, every few sessions and at the end, beyond what every pathway asks; the tests of the folder hold it under three minutes a week.",

  files: (name) => [{ path: `${FOLDER}/${name.id}.ts`, text: entryText(name) }],
};

const entryText = ({ id, constant, title }: EntryName) => `import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

export const ${constant}: Pathway = {
  id: "${id}",
  name: "${title}",
  suits: "",
  start: [],
  eachSession: [],
  everyFewSessions: [],
  atEnd: [],
  cautions: [],
  source: projectRule(""),
};
`;
