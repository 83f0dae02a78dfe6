import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Instrument } from "../../measurement/instrument.ts";
import { PATHWAY_SETS, type Pathway, type Step } from "../../pathways/pathway.ts";
import { weeklyItems, weeklyMinutes } from "../../pathways/weekly-load.ts";
import { withShared } from "../../pathways/with-shared.ts";
import { instruments } from "../instruments/index.ts";
import { pathways } from "./index.ts";

const MINUTES_A_WEEK = 3;
const QUESTIONS_A_WEEK = 20;
const packs = join(import.meta.dirname, "../../../../packs");
const inPacks = ["core-10", "csi-4", "dass-21", "gbo", "who-5"].map(
  (id): Instrument => JSON.parse(readFileSync(join(packs, id, "facts.json"), "utf8")),
);
const known: ReadonlyMap<string, Instrument> = new Map([...instruments, ...inPacks].map((each) => [each.id, each]));
const shared = pathways.find(({ id }) => id === "any")!;

const stepsOf = (pathway: Pathway): readonly Step[] => PATHWAY_SETS.flatMap((set) => pathway[set]);
const choicesOf = (pathway: Pathway) => stepsOf(pathway).flatMap(({ oneOf = [] }) => oneOf);
const duplicates = <Value>(values: readonly Value[]) => values.filter((value, at) => values.indexOf(value) !== at);

test("every file in this folder is registered under its own name", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^index\.|test/.test(name));
  expect(files.map((name) => name.replace(".ts", "")).sort()).toEqual(pathways.map(({ id }) => id).sort());
});

test("each of the eight presentations has a pathway, and one part is shared", () => {
  expect(pathways.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["anxiety", "depression", "ptsd", "ocd", "bipolar", "relationship", "loss", "life-changes"]),
  );
  expect(shared).toBeDefined();
});

describe.each(pathways)("$id", (pathway) => {
  test("names only instruments that exist", () => {
    expect(choicesOf(pathway).filter(({ instrument }) => !known.has(instrument))).toEqual([]);
  });

  test("types in a total exactly where the wording may not ship", () => {
    for (const { instrument, by } of choicesOf(pathway)) {
      const ship = known.get(instrument)?.licence.ship;
      expect([instrument, by]).toEqual([instrument, ship === "ask" || ship === "no" ? "total" : "form"]);
    }
  });

  test("says under which condition a form that needs permission may be used", () => {
    const needing = stepsOf(pathway).filter(({ oneOf }) => oneOf?.some(({ by }) => by === "total"));
    for (const { when } of needing) expect(when).toMatch(/permitted|used at the start/);
  });

  test("asks about one thing once in each set", () => {
    for (const set of PATHWAY_SETS) expect(duplicates(pathway[set].map(({ about }) => about))).toEqual([]);
  });

  test("asks at the end what it asked before, so that the two can be compared", () => {
    const before = new Set(choicesOf({ ...pathway, atEnd: [] }).map(({ instrument }) => instrument));
    const atEnd = pathway.atEnd.flatMap(({ oneOf = [] }) => oneOf);
    expect(atEnd.filter(({ instrument }) => !before.has(instrument))).toEqual([]);
  });

  test("takes three minutes and some twenty questions a week at most, in the longest of its alternatives", () => {
    const whole = withShared(pathway, shared);
    const minutes = weeklyMinutes(whole, [...known.values()]);
    const items = weeklyItems(whole, [...known.values()]);
    expect(minutes.ok && minutes.value).toBeLessThanOrEqual(MINUTES_A_WEEK);
    expect(items.ok && items.value).toBeLessThanOrEqual(QUESTIONS_A_WEEK);
    expect(items.ok && items.value).toBeGreaterThan(0);
  });

  test("says whom it suits, what to mind and where it comes from", () => {
    expect(pathway.suits).toMatch(/\.$/);
    expect(pathway.cautions.length).toBeGreaterThan(0);
    expect(pathway.source.doi ?? pathway.source.url ?? pathway.source.work).toBeTruthy();
  });
});

test("each partner answers in private on everything that speaks of the relationship", () => {
  const relationship = withShared(pathways.find(({ id }) => id === "relationship")!, shared);
  const aboutBoth = stepsOf(relationship).filter(({ oneOf }) =>
    oneOf?.some(({ instrument }) => ["csi-4", "relationship-week", "session-check"].includes(instrument)),
  );
  expect(aboutBoth.length).toBeGreaterThan(3);
  expect(aboutBoth.map(({ seenBy }) => seenBy).filter((who) => who !== "each-partner-privately")).toEqual([]);
});

test("mania is asked about in an interview on every pathway, because no form for it may ship", () => {
  for (const pathway of pathways) {
    const { start } = withShared(pathway, shared);
    expect([pathway.id, start.some(({ about, interview }) => about === "mania" && interview !== undefined)]).toEqual([
      pathway.id,
      true,
    ]);
  }
});
