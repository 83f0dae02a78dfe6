import { type CodedSpeaker, EMOTIONS, type Emotion } from "@attune/core";
import { groupBy } from "./group-by.ts";
import { type Row, readRows } from "./rows.ts";

/** Codes of one turn, by `codebook/code`: the index of the level in the codebook. */
export type Labels = ReadonlyMap<string, number>;

export type LabelledTurn = { readonly speaker: CodedSpeaker; readonly text: string; readonly labels: Labels };

/** A session with codes. Sessions of one group share a video or scenario and are never split across folds. */
export type LabelledSession = {
  readonly id: string;
  readonly group: string;
  readonly origin: "real" | "invented";
  readonly turns: readonly LabelledTurn[];
};

const BEHAVIOURS = ["question", "reflection", "therapist_input", "other"];
const TALK = ["change", "neutral", "sustain"];
const ATTUNEMENT = [
  "cognitive",
  "affective",
  "exploring",
  "sympathy",
  "judging",
  "directing",
  "validating",
  "pickup",
  "cue",
  "depth",
];

/** Real sessions with motivational-interviewing codes and attunement codes. @source AnnoMI, Wu et al. 2022, 2023 */
export async function readAnnomi(): Promise<readonly LabelledSession[]> {
  const codes = new Map((await readRows("attunement/annomi-codes.csv")).map((row) => [keyOf(row), row]));
  const rows = (await readRows("annomi/utterances.csv")).filter((row) => row["split"] === "train");
  return [...groupBy(rows, (row) => row["transcript_id"]!)].map(([id, turns]) => ({
    id,
    group: turns[0]!["group_id"]!,
    origin: "real" as const,
    turns: turns.map((row) => ({
      speaker: row["interlocutor"] as CodedSpeaker,
      text: row["utterance_text"]!,
      labels: new Map([...interviewingLabels(row), ...attunementLabels(codes.get(keyOf(row)) ?? {})]),
    })),
  }));
}

/** Invented sessions, written for contrast. @source the project's own, CC0 */
export async function readInvented(): Promise<readonly LabelledSession[]> {
  return [...groupBy(await readRows("attunement/invented.csv"), (row) => row["session"]!)].map(([id, turns]) => ({
    id,
    group: id,
    origin: "invented" as const,
    turns: turns.map((row) => ({
      speaker: row["speaker"] as CodedSpeaker,
      text: row["text"]!,
      labels: isShort(row["text"]!) ? new Map() : attunementLabels(row),
    })),
  }));
}

/** Under three words nothing is coded. @source attunement codebook, version 1 */
const isShort = (text: string): boolean => text.trim().split(/\s+/).length < 3;

const keyOf = (row: Row): string => `${row["transcript_id"]}/${row["utterance_id"]}`;

function attunementLabels(row: Row): Map<string, number> {
  const labels = new Map<string, number>();
  for (const code of ATTUNEMENT) if (row[code]) labels.set(`attunement/${code}`, Number(row[code]));
  const emotion = EMOTIONS.indexOf(row["emotion"] as Emotion);
  if (emotion >= 0 && Number(row["cue"]) > 0) labels.set("attunement/emotion", emotion);
  return labels;
}

function interviewingLabels(row: Row): Map<string, number> {
  const labels = new Map<string, number>();
  const put = (code: string, level: number) => level >= 0 && labels.set(`miti/${code}`, level);
  if (row["interlocutor"] === "client") put("talk", TALK.indexOf(row["gold_client"]!));
  else {
    put("behaviour", BEHAVIOURS.indexOf(row["gold_main"]!));
    put("question", ["False", "True"].indexOf(row["gold_question_exists"]!));
    put("reflection", ["False", "True"].indexOf(row["gold_reflection_exists"]!));
    put("input", ["False", "True"].indexOf(row["gold_input_exists"]!));
    put("question-kind", ["open", "closed"].indexOf(row["gold_question_subtype"]!));
  }
  return labels;
}
