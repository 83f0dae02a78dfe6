import type { UnreadableTranscript } from "@attune/core";
import { plain } from "../terminal/plain.ts";
import type {
  BadCodes,
  BadLine,
  Failure,
  Interrupted,
  RefusedTranscript,
  RolesNotSettled,
  UnreadableFile,
  UnwritableFile,
} from "./failure.ts";
import { badAnswers, badScoreTable, badTotal, notFitted, noVerdict, packOff } from "./measures.wording.ts";
import { refusedPack } from "./packs.wording.ts";
import { auditBroken, noAnswer, notOne, refusedByPractice, serverEnded, unsafeFile } from "./practice.wording.ts";

/**
 * What is wrong and what to do: one line, and where a failure holds several problems one more line for each. Holds names
 * of files, labels of speakers, items of forms, places and counts; never what anybody said.
 */
export function explain(failure: Failure): string {
  const words = wordsFor(failure);
  return (typeof words === "string" ? [words] : words).map(plain).join("\n");
}

function wordsFor(failure: Failure): string | readonly string[] {
  switch (failure.kind) {
    case "unreadable":
      return refusedTranscript(failure);
    case "unreadable-file":
      return `${nameOf(failure)} ${UNREADABLE_FILE[failure.because]}`;
    case "unwritable-file":
      return `${nameOf(failure)} ${UNWRITABLE_FILE[failure.because]}`;
    case "bad-line":
      return badLine(failure);
    case "bad-codes":
      return `${nameOf(failure)}${atLine(failure.line)}: ${BAD_CODES[failure.because]}`;
    case "nothing-in-common":
      return `${failure.one} and ${failure.other} have no code of the same turn in common. Compare codes of the same sessions: ids, turns and codes must be the same in both.`;
    case "no-model":
      return failure.because === "not-found"
        ? `there is no model “${failure.id}”. Run npm run train to make the models, or attune model to see which there are.`
        : `the model “${failure.id}” cannot be read by this version of Attune. Run npm run train to make it anew.`;
    case "bad-answers":
      return badAnswers(failure);
    case "bad-score-table":
      return badScoreTable(nameOf(failure), failure);
    case "no-such-scale":
    case "total-not-a-day":
    case "total-not-a-number":
    case "total-not-a-step":
    case "total-not-whole":
    case "total-out-of-range":
      return badTotal(failure);
    case "no-threshold":
    case "no-nhs-cut-off":
    case "score-out-of-range":
      return noVerdict(failure);
    case "bad-pack":
      return refusedPack(failure);
    case "bad-record":
      return `${failure.file} is damaged, so what was accepted is not known. Move it away and accept the packs anew.`;
    case "no-practice-folder":
      return "this system names no folder for a person's own files. Set ATTUNE_HOME to one.";
    case "too-few-closed-cases":
    case "no-convergence":
    case "no-variation":
    case "not-finite":
    case "too-few-groups":
    case "too-few-rows":
    case "uneven-columns":
      return notFitted(failure);
    case "bad-model-file":
      return `${nameOf(failure)} is no model that attune fit wrote. Fit it anew: attune fit FILE.csv --output model.json.`;
    case "pack-off":
      return packOff(failure.pack);
    case "no-answer":
      return noAnswer(failure);
    case "practice-refused":
      return refusedByPractice(failure);
    case "odd-answer":
      return "the practice server answered in a way that this version of Attune does not know. Use the same version for both.";
    case "no-sign-in":
      return "nobody is signed in here. Sign in with attune sign-in.";
    case "unsafe-file":
      return unsafeFile(failure);
    case "not-one":
      return notOne(failure);
    case "audit-broken":
      return auditBroken(failure);
    case "coding-failed":
      return `the transcript ${failure.transcript} is kept; coding it did not succeed. Somebody should look: attune session list shows its state.`;
    case "server-ended":
      return serverEnded(failure);
    case "interrupted":
      return stopped(failure);
    case "worker-stopped":
      return "a part of Attune ran out of memory or was stopped. What was finished is written; try again with --jobs 1.";
    case "wrong-use":
      return failure.says;
    default:
      return rolesNotSettled(failure);
  }
}

const nameOf = ({ file }: { readonly file: string }): string => (file === "-" ? "standard input" : file);

/** Line 0 stands for the whole file. */
const atLine = (line: number): string => (line === 0 ? "" : `, line ${line}`);

const UNREADABLE_FILE: Readonly<Record<UnreadableFile["because"], string>> = {
  "not-found": "was not found. Check the name and the folder.",
  "no-access": "may not be read. Ask for the right to read it, or copy it to where you have it.",
  "is-a-folder": "is a folder. Name a file in it.",
  "too-large": "is larger than 64 MiB, which no transcript of a session is. Check that it is text, not a recording.",
  "read-twice": "can be read only once. Name it once.",
  "not-readable": "could not be read. Check the disk or the drive it is on.",
};

const UNWRITABLE_FILE: Readonly<Record<UnwritableFile["because"], string>> = {
  "no-access": "may not be written. Choose another place.",
  "no-folder": "is in a folder that does not exist. Make the folder first.",
  "is-a-folder": "is a folder. Name a file.",
  "no-space": "could not be written: the disk is full. Make room and try again.",
  "is-an-input": "is also read from, so it is not written over. Choose another name.",
  "same-name-twice": "would be written twice, since two files have that name. Write them to different folders.",
  "not-writable": "could not be written. Check the disk or the drive it is on.",
};

function refusedTranscript(failure: RefusedTranscript): string {
  const read = failure.format === "unknown" ? "" : ` (read as ${failure.format})`;
  return `${nameOf(failure)}${atLine(failure.line)}: ${REFUSED[failure.because]}${read}`;
}

const REFUSED: Readonly<Record<UnreadableTranscript["because"], string>> = {
  empty: "the file is empty. Export the transcript again.",
  "no-turns": "there is no talk in it. Export the transcript again.",
  "unknown-format": "it is no transcript format that Attune knows. Run attune formats to see which it reads.",
  binary: "this is not text; perhaps it is the recording. Give the transcript of it.",
  "too-large": "it is larger than 64 MiB, which no transcript of a session is.",
  "broken-encoding": "its characters cannot be read. Save it as UTF-8 text and try again.",
  "no-header": "its first line is missing. Export the transcript again.",
  "no-timing": "there is no time where one must stand. Mend this line, or export the transcript again.",
  "time-not-understood": "the time cannot be read. Write it as 00:12:34.500.",
  "ends-before-it-starts": "a turn ends before it starts. Mend the times of this line.",
  "no-speaker": "nobody is named as the speaker. Write a name before the words, as in “Client: …”.",
  "no-speakers-at-all":
    "nobody is named as a speaker, so who said what is not known. Export it with speakers, or write a name before each turn.",
  "one-speaker": "only one speaker is named, so there is no exchange to review. Export it with both speakers.",
  "no-text": "there are no words where some must stand. Mend this line, or export the transcript again.",
  "wrong-columns":
    "its columns are not the ones of a transcript. It needs a column for the speaker and one for the text.",
  "not-json": "from here on it is not JSON. Export the transcript again.",
  "not-a-transcript":
    "it holds no transcript. Give the transcript itself: what Whisper or WhisperX wrote as JSON, or a Word document (DOCX). Sessions one a line are for attune code.",
  "unknown-speaker-code": "this speaker is not among the participants that the file lists. Add it to @Participants.",
  "not-closed": "something that opens here is never closed. Export the transcript again.",
  "damaged-archive": "the document is damaged. Open it, save it again and try once more.",
  "unpacks-too-large": "the document unpacks to more than a transcript can be. Save its text alone and try again.",
  "turn-too-long":
    "one turn is longer than anybody talks. Check that each turn stands on its own line with its speaker.",
  "quotes-not-closed": "a quotation mark opens here and is never closed. Close it, or export the file again.",
};

function rolesNotSettled(failure: RolesNotSettled): string {
  const name = nameOf(failure);
  switch (failure.kind) {
    case "no-speaker-labels":
      return `${name}: ${REFUSED["no-speakers-at-all"]}`;
    case "one-speaker":
      return `${name}: ${REFUSED["one-speaker"]}`;
    case "unknown-label":
      return `${name}: nobody is called ${quoted(failure.unknown)}. The speakers are ${quoted(failure.labels)}.`;
    case "two-roles":
      return `${name}: ${quoted(failure.twice)} cannot have two parts. Name each speaker once.`;
    case "no-therapist-chosen":
      return `${name}: nothing says who the therapist is. Say it with --therapist; the speakers are ${quoted(failure.labels)}.`;
    case "no-client-left":
      return `${name}: everybody is named as a therapist, so no client is left. Leave one of ${quoted(failure.labels)} out.`;
  }
}

/** Most sessions have two speakers; a file that was read wrongly may have thousands. */
const MOST_LABELS = 8;

function quoted(labels: readonly string[]): string {
  const shown = labels.slice(0, MOST_LABELS).map((label) => `“${label.slice(0, 60)}”`);
  const more = labels.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function badLine(failure: BadLine): string {
  const at = failure.at === undefined ? "" : ` at ${failure.at}`;
  return `${nameOf(failure)}${atLine(failure.line)}${at}: ${BAD_LINE[failure.because](failure.expected)}`;
}

const BAD_LINE: Readonly<Record<BadLine["because"], (expected?: string) => string>> = {
  "not-json": () => "this is not JSON. Each line is one session, whole, as JSON.",
  "not-utf-8": () => "this is not UTF-8 text. Save the file as UTF-8.",
  "too-long": () => "the line is longer than 64 MiB. Write one session a line.",
  "too-much": () => "it holds more lists and objects than a session has. Write one session a line.",
  "wrong-shape": (expected = "something else") =>
    `expected ${expected}. A session is {"id": "…", "turns": [{"speaker": "…", "text": "…"}]}.`,
  "wrong-codings": () =>
    'this is not what attune code writes. A line is {"id": "…", "codings": [{"turn": 0, "codebook": "…", "code": "…", "level": 1}]}.',
  "unknown-speaker": () => 'the speaker must be "therapist" or "client".',
  "not-a-pair": () =>
    "epitome codes one message and one reply: two turns, a client's and then a therapist's. Leave --codebook out for spoken sessions.",
};

const BAD_CODES: Readonly<Record<BadCodes["because"], string>> = {
  "wrong-columns": "the first line must name the columns id, turn, codebook, code and level.",
  "quotes-not-closed": "a quotation mark opens here and is never closed.",
  "bad-turn": "the turn must be a whole number, counted from 0.",
  "empty-cell": "id, codebook, code and level must not be empty.",
  "coded-twice": "this code of this turn stands in the file twice. Keep one of them.",
  "nothing-coded": "there are no codes in it. Give a file that attune code wrote, or a CSV of codes.",
};

function stopped({ finished }: Interrupted): string {
  if (finished === undefined) return "stopped.";
  return `stopped. ${finished === 1 ? "1 session was" : `${finished} sessions were`} finished and written.`;
}
