import { ok, type Result } from "../foundation/result.ts";
import { decodeText } from "./decode.ts";
import { fileSignature } from "./file-signatures.ts";
import { joinTurns } from "./join-turns.ts";
import { RepairTally } from "./repair-tally.ts";
import { settleTurns } from "./settle-turns.ts";
import type { Importer, Pieces, Repair, Transcript, TranscriptFile, UnreadableTranscript } from "./transcript.ts";
import type { RawTurn } from "./turn.ts";
import { refusals } from "./unreadable.ts";

/** What a transcript may be at most, and whether it may name nobody. */
export type ReadingLimits = {
  /** Size of the file in bytes; left out, 64 MiB. */
  readonly maxBytes?: number;
  /** Length of one joined turn in characters (UTF-16 units); left out, 200,000. */
  readonly maxTurnLength?: number;
  /** Takes a transcript in which no turn has a speaker, for a person to say who spoke; this is stated as a repair. */
  readonly allowUnnamed?: boolean;
};

/** An hour of talk in one turn is some 50,000 characters. */
const MOST_CHARACTERS = 200_000;
const MOST_BYTES = 64 * 1024 * 1024;

type OpenedFile = { readonly file: TranscriptFile; readonly repairs: readonly Repair[] };
type Read = Result<Transcript, UnreadableTranscript>;

/**
 * The transcript in a file, read whole, with every repair stated. The format is told from the content; an ending that
 * says otherwise is a stated repair, and nothing more.
 *
 * @error too-large, empty, binary or broken-encoding when there is no text to read; unknown-format when no importer
 *   knows it; whatever the importer refuses; no-turns, no-speakers-at-all and turn-too-long of what it read.
 */
export function readTranscript(
  { bytes, name }: { readonly bytes: Uint8Array; readonly name?: string },
  importers: readonly Importer[],
  limits: ReadingLimits = {},
): Read {
  if (bytes.length > (limits.maxBytes ?? MOST_BYTES)) return refusals("unknown")("too-large", 0);
  const opened = openFile(bytes);
  if (!opened.ok) return opened;

  const { file, repairs } = opened.value;
  const importer = chooseImporter(file, importers);
  if (importer === undefined) return refusals("unknown")("unknown-format", 0);

  const read = readWith(importer, file, importers);
  if (!read.ok) return read;
  const tally = new RepairTally();
  tally.addAll(repairs);
  if (name !== undefined && !endsAs(name, importer.endings)) tally.add("ending-does-not-match");
  tally.addAll(read.value.repairs);
  const turns = settleTurns(read.value.turns, tally);
  const pieces = read.value.pieces ?? importer.pieces ?? "turns";
  return checked({ format: importer.id, pieces, turns, repairs: tally.all() }, limits);
}

/** The importer that is surest of the content; undefined when none knows it. The first wins where two are as sure. */
export function chooseImporter(file: TranscriptFile, importers: readonly Importer[]): Importer | undefined {
  let surest = 0;
  let chosen: Importer | undefined;
  for (const importer of importers) {
    const sureness = importer.recognises(file);
    if (sureness <= surest) continue;
    surest = sureness;
    chosen = importer;
  }
  return chosen;
}

/** A format that wraps text is unwrapped, and the importer that is surest of the text inside reads it. */
function readWith(
  importer: Importer,
  file: TranscriptFile,
  importers: readonly Importer[],
): ReturnType<Importer["read"]> {
  if (importer.unwraps === undefined) return importer.read(file);
  const inside = importer.unwraps(file);
  if (!inside.ok) return inside;

  const unwrapped: TranscriptFile = { text: inside.value.text, bytes: new Uint8Array() };
  const reader = chooseImporter(
    unwrapped,
    importers.filter(({ unwraps }) => unwraps === undefined),
  );
  if (reader === undefined) return refusals(importer.id)("unknown-format", 0);
  const read = reader.read(unwrapped);
  if (!read.ok) return refusals(importer.id)(read.failure.because, read.failure.line);
  const { turns, repairs, pieces = reader.pieces ?? "turns" } = read.value;
  return ok({ turns, pieces, repairs: [...inside.value.repairs, ...repairs] });
}

/** An archive goes to the importers as it is. */
function openFile(bytes: Uint8Array): Result<OpenedFile, UnreadableTranscript> {
  if (fileSignature(bytes) === "zip") return ok({ file: { text: "", bytes }, repairs: [] });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return ok({ file: { text: decoded.value.text, bytes }, repairs: decoded.value.repairs });
}

/** A name without an ending claims nothing. */
function endsAs(name: string, endings: readonly string[]): boolean {
  const ending = /\.[a-z][a-z0-9]{0,9}$/.exec(name.slice(-11).toLowerCase())?.[0];
  return ending === undefined || endings.includes(ending);
}

function checked(transcript: Transcript, limits: ReadingLimits): Read {
  const { format, turns, repairs, pieces = "turns" } = transcript;
  const refuse = refusals(format);
  const [first] = turns;
  if (first === undefined) return refuse("no-turns", 0);

  const tooLong = firstLongerThan(limits.maxTurnLength ?? MOST_CHARACTERS, turns, pieces);
  if (tooLong !== undefined) return refuse("turn-too-long", tooLong);

  const unnamed = turns.filter(({ speakerLabel }) => speakerLabel === undefined);
  if (unnamed.length === turns.length && limits.allowUnnamed !== true) return refuse("no-speakers-at-all", first.line);
  const isStated = repairs.some(({ kind }) => kind === "no-speaker-labels");
  if (unnamed.length === 0 || isStated) return ok(transcript);
  const stated: Repair = { kind: "no-speaker-labels", count: unnamed.length, line: unnamed[0]?.line ?? first.line };
  return ok({ ...transcript, repairs: [...repairs, stated] });
}

/** The line of the first turn that is too long; cues count as the turn they are joined to. */
function firstLongerThan(most: number, turns: readonly RawTurn[], pieces: Pieces): number | undefined {
  if (pieces === "turns") return turns.find(({ text }) => text.length > most)?.line;
  return joinTurns(turns, pieces).find(({ text }) => text.length > most)?.lines.from;
}
