import {
  type Administration,
  type ClientRecord,
  type Course,
  courseVerdict,
  nhsProfile,
  raiseSignals,
  type Signal,
  scoreInstrument,
  suddenGains,
} from "@attune/core";
import { signals as rules } from "@attune/core/library";
import { describe, expect, test } from "vitest";
import { knownDay, orderOf } from "./days.ts";
import { type DemoClient, demoPractice } from "./demo-practice.ts";
import { instrumentOf } from "./make-administrations.ts";

const { clients } = demoPractice(knownDay("2026-09-17"));

type Form = Pick<DemoClient["administrations"][number], "instrument" | "session" | "at" | "answers">;

function filled({ instrument: id, session, at, answers }: Form): Administration {
  const instrument = instrumentOf(id);
  const given = new Map(
    instrument.items.flatMap(({ id: item }, place) => {
      const value = answers[place];
      return value === null || value === undefined ? [] : [[item, value] as const];
    }),
  );
  return { instrument, session, day: at.day, answers: given, score: scoreInstrument(instrument, given) };
}

function coursesOf(administrations: readonly Administration[]): readonly Course[] {
  const forms = [...new Set(administrations.map(({ instrument }) => instrument))];
  return forms.flatMap((instrument) => {
    const scale = instrument.scales.find(({ id }) => id === instrument.total);
    if (scale === undefined) return [];
    const points = administrations.flatMap((each) => {
      const value = each.score.scales.find((score) => score.scale === scale.id)?.value;
      const isOther = each.instrument !== instrument || value === undefined;
      return isOther ? [] : [{ session: each.session, value, origin: "answers" as const }];
    });
    return [{ instrument, scale, points }];
  });
}

function recordOf(client: DemoClient): ClientRecord {
  const administrations = client.administrations.map(filled);
  const held = client.appointments.filter(({ attendance }) => attendance.kind !== "planned");
  const checks = client.sessionChecks.map((each) => filled({ ...each, instrument: "session-check" }));
  const predicted = client.predictions.map((each) => filled({ ...each, instrument: "session-check-therapist" }));
  return {
    clientId: client.slug,
    profile: nhsProfile,
    administrations,
    blankForms: client.blankForms.map(({ instrument, session }) => ({ instrument, session })),
    courses: coursesOf(administrations),
    appointments: held.flatMap(({ session, attendance }) =>
      attendance.kind === "planned" ? [] : [{ session, attendance: attendance.kind }],
    ),
    sessionChecks: { felt: checks, predicted },
    models: [],
    closings: [],
  };
}

const records = new Map(clients.map((client) => [client.slug, recordOf(client)]));
const found = new Map([...records].map(([slug, record]) => [slug, raiseSignals(rules, record)]));
const hasSignal = (slug: string, rule: string) =>
  found.get(slug)?.some((signal: Signal) => signal.rule === rule) === true;

function courseOf(slug: string, form: string): Course {
  const course = records.get(slug)?.courses.find(({ instrument }) => instrument.id === form);
  if (course === undefined) throw new Error(form);
  return course;
}

const valueAt = (course: Course, session: number) =>
  course.points.find((point) => point.session === session)?.value ?? 0;
const changeOf = (slug: string, form: string) => {
  const verdict = courseVerdict(courseOf(slug, form), nhsProfile);
  return verdict.ok ? verdict.value.change.verdict : verdict.failure.kind;
};

describe("what the demo practice has to show", () => {
  test("every rule finds something", () => {
    const raised = new Set([...found.values()].flat().map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !raised.has(id))).toEqual([]);
  });

  test("what was done about a risk answers a signal that was raised", () => {
    const closings = clients.flatMap(({ slug, riskClosings }) => riskClosings.map((closing) => ({ slug, ...closing })));
    expect(closings.length).toBeGreaterThan(10);
    const unraised = closings.filter(
      ({ slug, rule, session }) => !found.get(slug)?.some((each) => each.rule === rule && each.session === session),
    );
    expect(unraised).toEqual([]);
  });

  test("a sudden gain", () => {
    expect(
      suddenGains(courseOf("nadia-brandt", "gad-7"), nhsProfile).map(({ direction, after }) => [
        direction,
        after.session,
      ]),
    ).toEqual([["gain", 6]]);
  });

  test("a relapse and the way back from it", () => {
    const course = courseOf("martin-oyelaran", "phq-9");
    expect(valueAt(course, 11) - valueAt(course, 10)).toBeGreaterThanOrEqual(6);
    expect(changeOf("martin-oyelaran", "phq-9")).toBe("reliable-improvement");
  });

  test("a deterioration, with an answer about death from the evening before that nobody has closed", () => {
    expect(changeOf("samir-kassab", "phq-9")).toBe("reliable-deterioration");
    const samir = clients.find(({ slug }) => slug === "samir-kassab");
    const last = samir?.administrations.filter(({ risk }) => risk.length > 0).at(-1);
    expect([last?.at.day, last?.risk.map(({ value }) => value)]).toEqual(["2026-09-16", [2]]);
    const isClosed = samir?.riskClosings.some(({ session }) => session === last?.session);
    expect(isClosed).toBe(false);
  });

  test("a client without change for a long while, and one who improves to the end", () => {
    const oliver = courseOf("oliver-sandhu", "gad-7");
    expect(Math.abs(valueAt(oliver, 8) - valueAt(oliver, 1))).toBeLessThan(4);
    expect(changeOf("hanna-krol", "pcl-5")).toBe("reliable-improvement");
  });

  test("a therapist who expects one client to feel more understood than she says", () => {
    const clara = clients.find(({ slug }) => slug === "clara-weiss");
    const gaps = clara?.sessionChecks.flatMap(({ session, answers }) => {
      const predicted = clara.predictions.find((each) => each.session === session)?.answers[0];
      const felt = answers[0];
      return predicted === undefined || felt === null || felt === undefined ? [] : [predicted - felt];
    });
    const mean = (gaps ?? []).reduce((sum, gap) => sum + gap, 0) / (gaps?.length ?? 1);
    expect(mean).toBeGreaterThanOrEqual(1.5);
  });

  test("meetings that were missed, forms left blank, a question on risk skipped, days of high mood", () => {
    expect(hasSignal("daniel-achterberg", "missed-or-blank-measures")).toBe(true);
    expect(hasSignal("oliver-sandhu", "risk-item-skipped")).toBe(true);
    expect(hasSignal("joel-abernathy", "mood-chart-change")).toBe(true);
  });

  test("a client for whom several forms have come in since yesterday, before an appointment today", () => {
    const fresh = clients.filter(({ administrations }) => administrations.some(({ at }) => at.day === "2026-09-16"));
    expect(fresh.length).toBeGreaterThanOrEqual(8);
    for (const { appointments, administrations } of fresh) {
      const times = [...administrations.map(({ at }) => orderOf(at))];
      expect(times).toEqual(times.toSorted());
      expect(appointments.some(({ attendance }) => attendance.kind === "planned")).toBe(true);
    }
  });
});
