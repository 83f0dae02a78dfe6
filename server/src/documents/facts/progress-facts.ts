import { chartSentence, clientChart, type EventNote, germanSentence, progressChart } from "@attune/core";
import type { OwnNote, ProgressParts } from "../../actions/documents/progress.ts";
import { dayOf } from "../../ports/days.ts";
import { chartPicture } from "../chart-picture.ts";
import type { Draft, Room } from "../paper.ts";
import { plainText } from "../plain-text.ts";
import { PROGRESS_TEMPLATE } from "../templates/progress.data.ts";
import type { Facts } from "../typeset.ts";
import { momentWords } from "../when.ts";
import { goalFacts } from "./goal-facts.ts";
import { type Frame, few, frameOf, type Making } from "./shared.ts";

/** The client's one page. */
export function progressDraft(parts: ProgressParts, making: Making): Draft {
  const frame = frameOf(parts.around, making, ({ progress }) => progress);
  const chart = chartOf(parts, frame);
  return {
    name: "progress",
    template: PROGRESS_TEMPLATE,
    now: making.now,
    pages: 1,
    facts: (room) => progressFacts(parts, frame, { room, chart }),
  };
}

type Drawn = { readonly sentence: string; readonly chart?: { readonly drawn: string; readonly alt: string } };

function chartOf({ course, notes }: ProgressParts, { language, words }: Frame): Drawn {
  if (course === undefined || course.points.length === 0) return { sentence: words.progress.noAnswers };
  const chart = clientChart(progressChart({ course }), notes.map(asEvent));
  const sentence = language === "de" ? germanSentence(chart, "client") : chartSentence(chart, "client");
  const alt = `${words.progress.picture(chart.title)}. ${sentence}`;
  return { sentence, chart: { drawn: chartPicture(chart, words), alt } };
}

const asEvent = ({ happenedAt, text }: OwnNote): EventNote => ({ day: dayOf(happenedAt), text });

type Filling = { readonly room: Room; readonly chart: Drawn };

function progressFacts(parts: ProgressParts, frame: Frame, { room, chart }: Filling): Facts {
  const { language, words } = frame;
  const goals = few(parts.goals, room.items, words);
  const notes = few(parts.notes, room.items, words);
  return {
    ...frame.facts,
    title: words.progress.title,
    ...chart,
    goals: goals.shown.map((goal) => goalFacts(goal, room, words.progress)),
    moreGoals: goals.more,
    notes: notes.shown.map(({ happenedAt, text }) => ({
      day: momentWords(language, happenedAt),
      text: plainText(text, room.characters),
    })),
    moreNotes: notes.more,
    words: words.progress,
  };
}
