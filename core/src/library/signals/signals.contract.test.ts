import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Administration, ClientRecord } from "../../signals/client-record.ts";
import type { Evidence } from "../../signals/evidence.ts";
import { evidenceLines } from "../../signals/evidence-lines.ts";
import { raiseSignals } from "../../signals/raise-signals.ts";
import type { Signal } from "../../signals/signal.ts";
import { clientWords, therapistWords } from "../../signals/signal-wording.ts";
import { buildRecord } from "../../signals/testing/build-record.ts";
import { instruments } from "../instruments/index.ts";
import { instrumentWordings } from "../instruments/wordings.ts";
import { signals } from "./index.ts";
import { signalWordings } from "./wordings.ts";

type RuleExamples = { readonly raises: ClientRecord; readonly quiet: ClientRecord };

const idsIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replace(ending, ""))
    .sort();
const here = import.meta.dirname;
const ids = signals.map(({ id }) => id).sort();
const practice = { seen: "before you meet", lines: "112" };

test("every rule in this folder is registered under its own name, with its words and its two examples", () => {
  const rules = readdirSync(here).filter((name) => !/^index\.|^wordings\.|^testing$|test|\.wording\./.test(name));
  expect(rules.map((name) => name.replace(".ts", "")).sort()).toEqual(ids);
  expect(idsIn(here, ".wording.ts")).toEqual(ids);
  expect(idsIn(join(here, "testing"), ".examples.ts")).toEqual(ids);
  expect(signalWordings.map(({ rule }) => rule).sort()).toEqual(ids);
});

/** Words that judge, frighten or claim to know. */
const FORBIDDEN = /\balerts?\b|\bhigh[ -]risk|fail(?:ed|ure)|deteriorat|suicidal|resistan|non-?complian|must\b/i;
/** What a client is never told by a machine. */
const FORBIDDEN_TO_CLIENTS = /\brisk|worse|\bscore|severe|abnormal|symptom|disorder/i;

describe.each(signals)("$id", (rule) => {
  const wording = signalWordings.find((each) => each.rule === rule.id)!;
  const examples = (): Promise<RuleExamples> => import(`./testing/${rule.id}.examples.ts`);
  const raised = async (): Promise<readonly Signal[]> => raiseSignals([rule], (await examples()).raises);

  test("says what it means, what it cannot know and where it comes from", () => {
    expect(rule.means).toMatch(/\.$/);
    expect(rule.limits).toMatch(/\.$/);
    expect(rule.source.doi ?? rule.source.url ?? rule.source.work).toBeTruthy();
  });

  test("is raised by one example and not by the other", async () => {
    expect((await raised()).length).toBeGreaterThan(0);
    expect(raiseSignals([rule], (await examples()).quiet)).toEqual([]);
  });

  test("is not raised by a record in which nothing has happened", () => {
    expect(rule.raise(buildRecord())).toEqual([]);
  });

  test("rests on evidence that stands in the record, and says so in sentences", async () => {
    const { raises } = await examples();
    for (const signal of await raised()) {
      expect(signal.evidence.filter((each) => !standsIn(raises, each))).toEqual([]);
      const lines = evidenceLines(signal, { instruments, wordings: instrumentWordings });
      for (const line of lines) expect(line).toMatch(/^[A-Z].* \(session \d.*\.$/);
      expect(lines.join(" ")).not.toMatch(/undefined|NaN|\{/);
      expect(signal.strength).toBeGreaterThan(0);
      expect(signal.strength).toBeLessThanOrEqual(1);
    }
  });

  test("asks and does not shout", async () => {
    for (const signal of await raised()) {
      const { title, says, toAsk } = therapistWords(signal, wording);
      expect(title).toMatch(/^Worth asking about/);
      expect(`${title} ${says} ${toAsk.join(" ")} ${rule.means} ${rule.limits}`).not.toMatch(FORBIDDEN);
      expect(toAsk.filter((question) => !/[?.]$/.test(question))).toEqual([]);
      const toClient = clientWords(signal, wording, practice);
      expect(toClient ?? "").not.toMatch(FORBIDDEN);
      expect(toClient ?? "").not.toMatch(FORBIDDEN_TO_CLIENTS);
      expect(toClient ?? "").not.toMatch(/[{}]/);
    }
  });
});

/** Whether a screen could open the thing that the evidence names. */
function standsIn(record: ClientRecord, evidence: Evidence): boolean {
  const { administrations, sessionChecks, courses, appointments, blankForms } = record;
  const isHere = (place: { readonly session: number; readonly day?: string }): boolean =>
    place.session === evidence.session && place.day === evidence.day;
  const form = (among: readonly Administration[], instrument: string) =>
    among.filter((each) => each.instrument.id === instrument && isHere(each));
  switch (evidence.kind) {
    case "answer":
      return form(administrations, evidence.instrument).some(
        ({ answers }) => answers.get(evidence.item) === evidence.value,
      );
    case "left-open":
      return form(administrations, evidence.instrument).some(
        ({ answers, instrument }) =>
          !answers.has(evidence.item) && instrument.items.some(({ id }) => id === evidence.item),
      );
    case "score":
    case "expected-range":
    case "change": {
      const course = courses.find(
        ({ instrument, scale }) => instrument.id === evidence.instrument && scale.id === evidence.scale,
      );
      const has = (session: number, value: number) =>
        course?.points.some((point) => point.session === session && point.value === value) ?? false;
      const hasEarlier = evidence.kind !== "change" || has(evidence.earlierSession, evidence.earlier);
      return has(evidence.session, evidence.value) && hasEarlier;
    }
    case "session-check":
      return form(sessionChecks.felt, evidence.instrument).some(
        ({ answers }) => evidence.item === undefined || answers.get(evidence.item) === evidence.value,
      );
    case "felt-gap":
      return (
        form(sessionChecks.felt, evidence.instrument).some(
          ({ answers }) => answers.get(evidence.item) === evidence.felt,
        ) &&
        sessionChecks.predicted.some(
          ({ answers, session }) => session === evidence.session && answers.get(evidence.item) === evidence.predicted,
        )
      );
    case "attendance":
      return appointments.some((each) => isHere(each) && each.attendance === evidence.attendance);
    case "blank-form":
      return (
        blankForms.some((each) => isHere(each) && each.instrument === evidence.instrument) ||
        form([...administrations, ...sessionChecks.felt], evidence.instrument).some(({ answers }) => answers.size === 0)
      );
  }
}
