import { describe, expect, test } from "vitest";
import { instruments } from "../library/instruments/index.ts";
import { instrumentWordings } from "../library/instruments/wordings.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { Signal } from "./signal.ts";
import { clientWords, type SignalWording, therapistWords } from "./signal-wording.ts";
import { dayOf } from "./testing/build-record.ts";

const forms = { instruments, wordings: instrumentWordings };
const signalOn = (...evidence: readonly [Evidence, ...Evidence[]]): Signal => ({
  rule: "invented",
  clientId: "one",
  urgency: "today",
  session: 4,
  strength: 1,
  risk: true,
  isPrivate: false,
  evidence,
});
const lineOf = (evidence: Evidence): string | undefined => evidenceLines(signalOn(evidence), forms)[0];

describe("evidence in plain sentences", () => {
  const item9 = { kind: "answer", instrument: "phq-9", item: "self-harm", session: 4 } as const;

  test("an answer is told in the printed words of the form", () => {
    expect(lineOf({ ...item9, value: 1 })).toBe("PHQ-9, item 9, was answered: several days (session 4).");
    expect(lineOf({ ...item9, value: 2, before: 0, day: dayOf("2026-03-05") })).toBe(
      "PHQ-9, item 9, was answered: more than half the days; the time before: not at all (session 4, 2026-03-05).",
    );
  });

  test.each<[string, Evidence]>([
    ["PHQ-9, item 9, was asked and left open (session 4).", { ...item9, kind: "left-open" }],
    [
      "PHQ-9 went from 10 (session 1) to 17 (session 5): 7 points, where 6 or more is beyond measurement error (profile nhs).",
      {
        kind: "change",
        instrument: "phq-9",
        scale: "depression",
        earlierSession: 1,
        earlier: 10,
        session: 5,
        value: 17,
        threshold: 6,
        profile: "nhs",
        thresholdVerified: true,
      },
    ],
    [
      "PCL-5 went from 40 (session 1) to 39 (session 2): 1 point, where 10 or more is beyond measurement error (profile nhs), a figure not yet checked at its source.",
      {
        kind: "change",
        instrument: "pcl-5",
        scale: "ptsd",
        earlierSession: 1,
        earlier: 40,
        session: 2,
        value: 39,
        threshold: 10,
        profile: "nhs",
        thresholdVerified: false,
      },
    ],
    [
      "GAD-7 came to 14 (session 6); the cut-off is 8.",
      {
        kind: "score",
        instrument: "gad-7",
        scale: "anxiety",
        value: 14,
        session: 6,
        against: 8,
        againstIs: "cut-off",
        againstVerified: true,
      },
    ],
    [
      "PHQ-9 came to 17 (session 4). Of clients of this practice who started alike, 80 % are expected between 8.2 and 15 (fitted from 240 closed cases).",
      {
        kind: "expected-range",
        instrument: "phq-9",
        scale: "depression",
        value: 17,
        session: 4,
        mean: 11.6,
        lower: 8.24,
        upper: 14.96,
        level: 0.8,
        cases: 240,
      },
    ],
    [
      "Daily mood, energy and sleep chart, item 3 (sleep), was answered: 5.5 hours; usual for this client: 7.5 (session 3).",
      { kind: "answer", instrument: "mood-energy-sleep", item: "sleep", value: 5.5, usual: 7.5, session: 3 },
    ],
    ["The meeting was missed (session 5).", { kind: "attendance", attendance: "missed", session: 5 }],
    [
      "GAD-7 was asked for and came back without answers (session 5).",
      { kind: "blank-form", instrument: "gad-7", session: 5 },
    ],
    [
      "ELSEWHERE-3, some-item, was answered: 2 (session 1).",
      { kind: "answer", instrument: "elsewhere-3", item: "some-item", value: 2, session: 1 },
    ],
  ])("%s", (line, evidence) => expect(lineOf(evidence)).toBe(line));
});

describe("the words of a signal", () => {
  const wording: SignalWording = {
    rule: "invented",
    language: "en",
    therapist: {
      title: "Worth asking about: something",
      says: "It stands below.",
      byGrade: { "ask-about": "Later.", "same-day": "Today.", urgent: "Soon.", acute: "Now." },
      toAsk: ["What was it like?"],
    },
    client: { says: "Seen {seen}. Call {lines}. {other}", acute: "Call {lines} now." },
  };
  const practice = { seen: "on {lines}", lines: "112" };
  const answer = (grade: "ask-about" | "acute"): Evidence => ({
    kind: "answer",
    instrument: "asq",
    item: "right-now",
    value: 1,
    grade,
    session: 1,
  });

  test("say how soon by the gravest answer", () => {
    expect(therapistWords(signalOn(answer("ask-about"), answer("acute")), wording).says).toBe("Now. It stands below.");
    expect(therapistWords(signalOn(answer("ask-about")), wording).says).toBe("Later. It stands below.");
  });

  test("name to the client who reads the answers when and whom to call, each filled in once", () => {
    expect(clientWords(signalOn(answer("ask-about")), wording, practice)).toBe("Seen on {lines}. Call 112. {other}");
    expect(clientWords(signalOn(answer("acute")), wording, practice)).toBe("Call 112 now.");
  });
});
