import type { Importer } from "../../session/transcript.ts";
import { readWrittenTranscript, surveyWrittenTranscript } from "../../session/written-transcript.ts";

const HEAD = 8000;
/** The last resort: any format that is known by its own marks is surer than this. */
const LEAST_SURE = 0.2;
const MOST_SURE = 0.5;

/** Plain `Name: text`, as people type it. */
export const plainText: Importer = {
  id: "plain-text",
  name: "Plain text, Name: words",
  endings: [".txt", ".text", ".md"],
  madeBy: "people, in any editor",
  carriesTimes: false,
  carriesSpeakers: true,

  recognises({ text }) {
    const { labelled } = surveyWrittenTranscript(text.slice(0, HEAD));
    return labelled === 0 ? 0 : LEAST_SURE + (MOST_SURE - LEAST_SURE) * labelled;
  },

  read: ({ text }) => readWrittenTranscript(text, "plain-text"),
};
