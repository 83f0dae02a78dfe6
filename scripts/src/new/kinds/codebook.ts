import type { Kind } from "./kind.ts";

const FOLDER = "core/src/library/codebooks";

export const codebook: Kind = {
  id: "codebook",
  folder: FOLDER,
  register: "by name",
  next: "Fill in every empty text from the source; the tests of the folder say what is missing.",

  files: ({ id, constant, title }) => [
    {
      path: `${FOLDER}/${id}.ts`,
      text: `import type { Codebook } from "../../coding/codebook.ts";

export const ${constant} = {
  id: "${id}",
  name: "${title}",
  version: "1",
  purpose: "",
  appliesTo: "spoken",
  codes: [
    {
      id: "first",
      name: "",
      speaker: "therapist",
      means: "",
      scale: "ordered",
      levels: [
        { level: 0, name: "absent", definition: "" },
        { level: 1, name: "present", definition: "" },
      ],
    },
  ],
  conventions: [],
  licence: "",
  source: { url: "", at: "", verified: false },
} as const satisfies Codebook;
`,
    },
  ],
};
