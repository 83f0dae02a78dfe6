import type { NoteMeasure, NoteWords } from "@attune/core";
import { useFormats } from "../../../words/formats.ts";
import { clockOf } from "../held/session-body.ts";
import { useSessionWords, useWriteUpWords } from "../words.ts";

const PER_CENT = 100;

/** The sentences of a draft, in the language of the page. */
export function useNoteWords(): NoteWords {
  const { draftOf } = useWriteUpWords();
  const { kinds } = useSessionWords().marks;
  const { day, time, number, share } = useFormats();
  const own = (line: string) => line;
  const when = (point: NoteMeasure["latest"]) =>
    point.day === undefined ? draftOf.session(point.session) : day(point.day);
  return {
    goal: ({ text, rating }) => draftOf.goal(text, rating),
    talkedAbout: (agenda) => draftOf.talkedAbout(agenda.map((point) => point.replace(/[.\s]+$/, "")).join("; ")),
    concern: own,
    past: own,
    pattern: (line) => draftOf.pattern(line),
    mark: ({ kind, at, words }) => draftOf.mark(kinds[kind], clockOf(at), words),
    measured: ({ name, baseline, prior, latest }) => {
      const value = number(latest.value);
      if (baseline === undefined) return draftOf.measured(name, draftOf.first(value, when(latest)));
      const course = [
        draftOf.baseline(number(baseline.value), when(baseline)),
        ...(prior === undefined ? [] : [draftOf.prior(number(prior.value), when(prior))]),
        draftOf.latest(value, when(latest)),
      ];
      return draftOf.measured(name, course.join(", "));
    },
    risk: ({ form, question, now, before, happenedAt }) =>
      [
        draftOf.risk(question, now, { form, day: day(happenedAt) }),
        ...(before === undefined ? [] : [draftOf.riskBefore(before)]),
      ].join(" "),
    done: ({ words, exercise, shareDone }) =>
      draftOf.done(words ?? exercise, shareDone === undefined ? undefined : share(shareDone / PER_CENT)),
    agreed: own,
    given: ({ words, exercise, dueOn }) =>
      draftOf.given(words ?? exercise, dueOn === undefined ? undefined : day(dueOn)),
    next: (at) => draftOf.next(day(at), time(at)),
    notAssessed: (part) =>
      draftOf.notAssessed[part in draftOf.notAssessed ? (part as keyof typeof draftOf.notAssessed) : "other"],
  };
}
