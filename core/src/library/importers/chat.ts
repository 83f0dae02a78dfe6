import { ok, type Result } from "../../foundation/result.ts";
import { readBullets } from "../../session/chat/bullets.ts";
import { type ChatLine, readChatLines } from "../../session/chat/lines.ts";
import { type Participant, readParticipants } from "../../session/chat/participants.ts";
import { readChatWords } from "../../session/chat/words.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import type { Importer, UnreadableTranscript } from "../../session/transcript.ts";
import type { RawTurn } from "../../session/turn.ts";
import { refusals } from "../../session/unreadable.ts";

/**
 * A CHAT file: main lines (`*THR:`) are what was said; headers, and dependent tiers such as `%cod` and `%com`, are not.
 * What somebody else put in (`&*CLI:mm_hm`) follows as a turn of its own, without a time.
 *
 * @error no-header without `@Begin`; not-closed without `@End`, or where a bracket or a time mark is left open.
 * @error unknown-speaker-code at a main line whose code `@Participants` does not declare.
 * @source TalkBank CHAT manual: https://talkbank.org/manuals/CHAT.html
 */
export const chat: Importer = {
  id: "chat",
  name: "CHAT",
  endings: [".cha"],
  madeBy: "CLAN and the corpora of TalkBank",
  carriesTimes: true,
  carriesSpeakers: true,
  pieces: "cues",

  recognises({ text }) {
    const head = text.slice(0, HEAD);
    if (/^@(?:Begin|UTF8|Participants)\b/m.test(head)) return 0.95;
    return /^\*[A-Z][A-Z0-9]{1,6}:[\t ]/m.test(head) ? 0.7 : 0;
  },

  read({ text }) {
    const lines = readChatLines(text);
    if (!lines.ok) return lines;
    const unframed = findMissingFrame(lines.value);
    if (unframed !== undefined) return unframed;

    const participants = readParticipants(headerText(lines.value, "Participants"));
    const tally = new RepairTally();
    const turns: RawTurn[] = [];
    for (const line of lines.value) {
      if (line.kind !== "*") continue;
      const read = readMainLine(line, participants, tally);
      if (!read.ok) return read;
      for (const turn of read.value) turns.push(turn);
    }
    return ok({ turns, repairs: tally.all() });
  },
};

const HEAD = 4000;
const refuse = refusals("chat");

/** A file without its end may have lost a part of the session. */
function findMissingFrame(lines: readonly ChatLine[]): ReturnType<typeof refuse> | undefined {
  const first = lines.findIndex(({ kind }) => kind === "*");
  const heading = first === -1 ? lines : lines.slice(0, first);
  if (!heading.some(isHeader("Begin"))) return refuse("no-header", lines[0]?.line ?? 0);
  return lines.some(isHeader("End")) ? undefined : refuse("not-closed", lines.at(-1)?.line ?? 0);
}

const isHeader =
  (name: string) =>
  (line: ChatLine): boolean =>
    line.kind === "@" && line.name === name;

const headerText = (lines: readonly ChatLine[], name: string): string =>
  lines
    .filter(isHeader(name))
    .map(({ text }) => text)
    .join(",");

function readMainLine(
  { name, text, line }: ChatLine,
  participants: ReadonlyMap<string, Participant>,
  tally: RepairTally,
): Result<readonly RawTurn[], UnreadableTranscript> {
  const timed = readBullets(text);
  if (typeof timed === "string") return refuse(timed, line);
  const words = readChatWords(timed.words);
  if (words === undefined) return refuse("not-closed", line);

  const spoken = [{ code: name, text: words.text, timing: timed.timing }, ...words.interposed];
  if (!spoken.every(({ code }) => participants.has(code))) return refuse("unknown-speaker-code", line);
  if (words.remarksRemoved > 0) tally.add("markup-removed", line, words.remarksRemoved);
  const turns = spoken.map(({ code, ...said }): RawTurn => turnOf(participants.get(code), { ...said, line }));
  return ok(turns.filter((turn) => turn.text !== ""));
}

type Said = Pick<RawTurn, "text" | "line"> & { readonly timing?: RawTurn["timing"] };

function turnOf(participant: Participant | undefined, { timing, ...said }: Said): RawTurn {
  const { label, role } = participant ?? {};
  return { ...said, speakerLabel: label, ...(timing && { timing }), ...(role && { declaredRole: role }) };
}
