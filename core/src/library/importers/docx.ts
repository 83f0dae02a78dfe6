import { fail, ok, type Result } from "../../foundation/result.ts";
import { cleanText } from "../../session/clean-text.ts";
import { decodeText } from "../../session/decode.ts";
import { documentText } from "../../session/docx/document-text.ts";
import { unpackFile } from "../../session/docx/unpack.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import { onOneLine } from "../../session/spacing.ts";
import type {
  Importer,
  Repair,
  TranscriptFile,
  UnreadableTranscript,
  UnwrappedText,
} from "../../session/transcript.ts";
import { refusals } from "../../session/unreadable.ts";

/**
 * A Word document: its paragraphs and tables are handed on as lines of text, for the text formats to read. By itself
 * it gives each line as a turn of nobody.
 *
 * Lines are counted in the text inside: a paragraph, a line break and a row of a table each make one.
 *
 * @error damaged-archive, unpacks-too-large for the archive; not-a-transcript when it holds no Word document;
 *   not-closed where the document breaks off; empty when it has no words.
 * @source ECMA-376: https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export const docx: Importer = {
  id: "docx",
  name: "Word document (DOCX)",
  endings: [".docx"],
  madeBy: "Microsoft Word, Google Docs, Otter and Teams",
  carriesTimes: true,
  carriesSpeakers: true,

  recognises: ({ bytes }) => (isArchive(bytes) ? 0.9 : 0),

  read(file) {
    const text = unwrap(file);
    if (!text.ok) return text;
    const lines = text.value.text.split("\n").map(onOneLine);
    const turns = lines.map((line, at) => ({ speakerLabel: undefined, text: line, line: at + 1 }));
    return ok({ turns: turns.filter((turn) => turn.text !== ""), repairs: text.value.repairs });
  },

  unwraps: unwrap,
};

const DOCUMENT = "word/document.xml";
const refuse = refusals("docx");

const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

function unwrap({ bytes }: TranscriptFile): Result<UnwrappedText, UnreadableTranscript> {
  const unpacked = unpackFile(bytes, DOCUMENT);
  if (!unpacked.ok) return refuse(unpacked.failure, 0);
  if (unpacked.value === undefined) return refuse("not-a-transcript", 0);

  const xml = decodeText(unpacked.value);
  if (!xml.ok) return fail({ ...xml.failure, format: "docx", line: 0 });
  if (!/<(?:[\w.-]{1,40}:)?document[\s>]/.test(xml.value.text.slice(0, HEAD))) return refuse("not-a-transcript", 0);
  const text = documentText(xml.value.text);
  if (!text.ok) return refuse("not-closed", text.failure.line);
  if (text.value.trim() === "") return refuse("empty", 0);
  const cleaned = cleanText(text.value);
  const tally = new RepairTally();
  tally.addAll(xml.value.repairs.filter(concernsWords).map(({ kind, count }) => ({ kind, count })));
  tally.addAll(cleaned.repairs);
  return ok({ text: cleaned.text, repairs: tally.all() });
}

const HEAD = 8000;

/** How the XML of a document is encoded concerns nobody; and its lines are not those of the words. */
const concernsWords = ({ kind }: Repair): boolean =>
  kind === "control-characters-removed" || kind === "direction-marks-removed";
