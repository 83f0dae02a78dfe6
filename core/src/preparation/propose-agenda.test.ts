import { describe, expect, test } from "vitest";
import type { Instant } from "../foundation/instant.ts";
import type { MovedAnswer } from "./answers-moved.ts";
import { type AgendaGrounds, MOST_ON_AGENDA, proposeAgenda } from "./propose-agenda.ts";

const happenedAt = "2026-03-02T18:00:00.000Z" as Instant;
const nothing: AgendaGrounds = { moved: [], signals: [], written: [], exercises: [], next: [] };
const answer = (facts: Partial<MovedAnswer>): MovedAnswer => ({
  instrument: "phq-9",
  item: "sleep",
  question: "Sleep",
  now: "Several days",
  toward: "worse",
  share: 1,
  isRisk: false,
  happenedAt,
  ...facts,
});
const grounds = (given: Partial<AgendaGrounds>) => proposeAgenda({ ...nothing, ...given }).map(({ ground }) => ground);

describe("a proposed agenda", () => {
  test("is empty where nothing stands out", () => {
    expect(proposeAgenda(nothing)).toEqual([]);
  });

  test("has at most three points, safety first, then what the client brought, then figures, then what was agreed", () => {
    const all: AgendaGrounds = {
      moved: [answer({ isRisk: true, question: "Better off dead" }), answer({})],
      signals: [{ rule: "not-on-track", isRisk: false, title: "Slower than expected" }],
      heldBack: "wants-to-talk",
      written: [{ words: "They rang. No.", happenedAt }],
      lastTime: { session: 4, felt: 5, predicted: 9 },
      exercises: [{ words: "One bed", isDone: true, happenedAt }],
      next: [{ words: "Choir", happenedAt }],
    };
    expect(proposeAgenda(all).map(({ ground }) => ground)).toEqual(["risk-answer", "held-back", "client-wrote"]);
    expect(proposeAgenda({ ...all, moved: [] }).length).toBe(MOST_ON_AGENDA);
    expect(proposeAgenda(all)[0]).toEqual({
      ground: "risk-answer",
      subject: "Better off dead",
      now: "Several days",
      happenedAt,
    });
  });

  test("names a risk once: the answer, and no second time the signal that rests on it", () => {
    const signal = { rule: "risk-answer", isRisk: true, title: "An answer about safety" };
    expect(grounds({ moved: [answer({ isRisk: true })], signals: [signal] })).toEqual(["risk-answer"]);
    expect(grounds({ signals: [signal] })).toEqual(["risk-signal"]);
    const other = { rule: "mood-chart-change", isRisk: true, title: "Mood and sleep" };
    expect(grounds({ moved: [answer({ isRisk: true })], signals: [other] })).toEqual(["risk-answer", "risk-signal"]);
  });

  test("leaves to the client what they may say another time", () => {
    expect(grounds({ heldBack: "may-say-later" })).toEqual([]);
  });

  test("asks about the last session where the client felt it three points or more below what was expected", () => {
    const strain = { rule: "session-check-strain", isRisk: false, title: "Lower than usual" };
    expect(grounds({ lastTime: { session: 4, felt: 6, predicted: 9 }, signals: [strain] })).toEqual(["felt-less"]);
    expect(grounds({ lastTime: { session: 4, felt: 7, predicted: 9 }, signals: [strain] })).toEqual(["signal"]);
    expect(grounds({ lastTime: { session: 4, felt: 2 } })).toEqual([]);
  });

  test("takes up an answer that moved far for the worse, and no other", () => {
    expect(grounds({ moved: [answer({ share: 1 / 3 })] })).toEqual(["moved"]);
    expect(grounds({ moved: [answer({ share: 0.2 })] })).toEqual([]);
    expect(grounds({ moved: [answer({ toward: "better" })] })).toEqual([]);
  });

  test("is filled up with the steps of the last plan", () => {
    const next = ["Choir", "Doctor", "Bed", "Boots"].map((words) => ({ words, happenedAt }));
    expect(proposeAgenda({ ...nothing, next }).map(({ subject }) => subject)).toEqual(["Choir", "Doctor", "Bed"]);
  });
});
