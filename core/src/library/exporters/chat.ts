import type { Coding } from "../../coding/coding.ts";
import { BULLET } from "../../session/chat/bullets.ts";
import { shieldMarks } from "../../session/chat/characters.ts";
import { toUtterances } from "../../session/chat/written.ts";
import { shareTime } from "../../session/estimate-times.ts";
import { codingsByTurn, plainId, plainLine, shownLabel } from "../../session/export-text.ts";
import type { Exporter } from "../../session/exporter.ts";
import type { Speaker, Timing, Turn } from "../../session/turn.ts";

/**
 * A CHAT file: therapists are THR, TH2 …, clients CLI, CL2 …, anybody else OTH, OT2 …. Each sentence is a main line;
 * recorded times follow in time marks, shared by words where a turn has several sentences; estimated times are left
 * out. The codes of a turn stand on a `%cod` tier under its last line, each as `$CODEBOOK:CODE:LEVEL`, then the emotion
 * of a cue and `UNSURE` where a second look is asked for: `$ATTUNEMENT:CUE:2:FEAR:UNSURE`.
 *
 * @source TalkBank CHAT manual: https://talkbank.org/manuals/CHAT.html
 */
export const chat: Exporter = {
  id: "chat",
  name: "CHAT",
  ending: ".cha",
  opensIn: "CLAN",

  write({ turns, codings }) {
    const codes = speakerCodes(turns);
    const byTurn = codingsByTurn(codings);
    const lines = turns.flatMap((turn, at) => {
      const main = mainLines(turn, codes.get(shownLabel(turn))?.code ?? CODES.other);
      const tier = (byTurn.get(at) ?? []).map(codeOf).join(" ");
      return tier === "" || main.length === 0 ? main : [...main, `%cod:\t${tier}`];
    });
    return `${[...heading([...codes.values()]), ...lines, "@End"].join("\n")}\n`;
  },
};

type ChatSpeaker = { readonly code: string; readonly name: string; readonly role: string };

const CODES = { therapist: "THR", client: "CLI", other: "OTH" } as const satisfies Record<Speaker, string>;
const ROLES = { therapist: "Therapist", client: "Client", other: "Other" } as const satisfies Record<Speaker, string>;

/** The speakers by label, in the order in which they first speak. */
function speakerCodes(turns: readonly Turn[]): ReadonlyMap<string, ChatSpeaker> {
  const speakers = new Map<string, ChatSpeaker>();
  const counts = { therapist: 0, client: 0, other: 0 };
  for (const turn of turns) {
    const label = shownLabel(turn);
    if (speakers.has(label)) continue;
    const number = ++counts[turn.speaker];
    const base = CODES[turn.speaker];
    const code = number === 1 ? base : `${base.slice(0, 2)}${number}`;
    speakers.set(label, { code, name: nameOf(label), role: ROLES[turn.speaker] });
  }
  return speakers;
}

/** A name is one word in CHAT: `Dana_Reyes`. */
const nameOf = (label: string): string => shieldMarks(label, /[<>[\]()&@+_^:,]/g).replaceAll(" ", "_");

const heading = (speakers: readonly ChatSpeaker[]): readonly string[] => [
  "@UTF8",
  "@Begin",
  "@Languages:\teng",
  `@Participants:\t${speakers.map(({ code, name, role }) => `${code} ${name} ${role}`).join(", ")}`,
  ...speakers.map(({ code, role }) => `@ID:\teng|attune|${code}|||||${role}|||`),
  "@Comment:\t%cod holds $CODEBOOK:CODE:LEVEL, the emotion of a cue, and UNSURE where a second look is asked for.",
];

/** A turn without a word, which is only a mark, is written as CHAT writes that nobody spoke. */
function mainLines(turn: Turn, code: string): readonly string[] {
  const utterances = toUtterances(plainLine(turn.text));
  if (utterances.length === 0) return [`*${code}:\t0 .`];

  const recorded = turn.timing?.estimated === false ? turn.timing : undefined;
  const texts = utterances.map(({ words }) => ({ text: words }));
  const times = recorded && shareTime({ turns: texts, start: recorded.start, length: recorded.end - recorded.start });
  return utterances.map(({ words, ending }, at) => `*${code}:\t${words} ${ending}${bullet(times?.[at])}`);
}

const bullet = (timing: Timing | undefined): string =>
  timing === undefined ? "" : ` ${BULLET}${Math.round(timing.start)}_${Math.round(timing.end)}${BULLET}`;

function codeOf({ codebook, code, level, emotion, judgement }: Coding): string {
  const parts = [codebook, code, level, emotion ?? "", judgement?.unsure ? "unsure" : ""];
  return `$${parts
    .filter((part) => part !== "")
    .map((part) => plainId(part).toUpperCase())
    .join(":")}`;
}
