import type { Importer } from "../../session/transcript.ts";
import { readWrittenTranscript, surveyWrittenTranscript } from "../../session/written-transcript.ts";

const HEAD = 8000;
/** Above plain text, which reads the same lines but expects no times between them. */
const SURE = 0.7;

/** @source the document that Google Meet writes, saved as text; no description of it is published */
export const googleMeet: Importer = {
  id: "google-meet",
  name: "Google Meet document",
  endings: [".txt"],
  madeBy: "Google Meet, Tactiq and Trint documents, saved as text",
  carriesTimes: true,
  carriesSpeakers: true,

  recognises({ text }) {
    const { labelled, markers } = surveyWrittenTranscript(text.slice(0, HEAD));
    return markers > 0 && labelled > 0 ? SURE : 0;
  },

  read: ({ text }) => readWrittenTranscript(text, "google-meet"),
};
