import { readFileSync } from "node:fs";
import { loadModel } from "@attune/core";
import { type LinearPart, readModelFile } from "@attune/core/model";
import { describe, expect, test } from "vitest";
import { readExchanges } from "../data/epitome.ts";
import { hasData } from "../data/rows.ts";
import { readAnnomi, readInvented } from "../data/sessions.ts";
import { packModel } from "../model/pack.ts";
import { quantisePart } from "../model/quantise.ts";
import { isMarked } from "../written/rationale.ts";
import { extractExamples } from "./extract.ts";
import { fitSide, tasksOf } from "./fit-side.ts";
import { nameOf } from "./tasks.ts";

const MODEL = new URL("../../../models/spoken.atm", import.meta.url);
const file = readModelFile(new Uint8Array(readFileSync(MODEL)));
if (!file.ok) throw new Error(file.failure.because);
const emotions = file.value.parts.get("emotion") as LinearPart;
const withData = describe.skipIf(!hasData());

withData("the labelled sets (skipped where ../shared is not beside the project)", () => {
  test("hold the sessions that their README states", async () => {
    const annomi = await readAnnomi();
    const invented = await readInvented();
    expect(annomi).toHaveLength(107);
    expect(annomi.flatMap(({ turns }) => turns)).toHaveLength(7723);
    expect(invented.flatMap(({ turns }) => turns)).toHaveLength(3614);
    expect(await readExchanges()).toHaveLength(2468);
  });

  test("two fits on the same turns give the same bytes, and bytes that load", async () => {
    const sessions = [...(await readAnnomi()).slice(0, 6), ...(await readInvented()).slice(0, 4)];
    const pack = () => {
      const rows = extractExamples(sessions, emotions).filter(({ speaker }) => speaker === "client");
      const { design, byTask } = fitSide(rows, () => true, tasksOf("client"));
      const placed = tasksOf("client").map((task, at) => ({ from: at, logistic: byTask.get(nameOf(task))! }));
      return packModel({ id: "test", version: "0", kind: "spoken", heads: [], numericNames: 0 }, [
        { name: "client", part: quantisePart(design.table, design.numericScale, placed) },
      ]);
    };
    const once = pack();
    expect(Buffer.compare(once, pack())).toBe(0);
    expect(readModelFile(once).ok).toBe(true);
  });

  test("no example of one fold shares its group with another fold", async () => {
    const examples = extractExamples((await readAnnomi()).slice(0, 20), emotions);
    const folds = new Map(examples.map(({ group, fold }) => [group, fold]));
    expect(examples.filter(({ group, fold }) => folds.get(group) !== fold)).toEqual([]);
  });
});

describe("the model in the repository", () => {
  test("names its heads, levels and outputs so that every output belongs to exactly one level", () => {
    for (const name of ["therapist", "client"] as const) {
      const heads = file.value.header.heads.filter(({ part }) => part === name);
      const taken = heads.flatMap(({ from, levels }) => levels.slice(1).map((_, at) => from + at));
      expect(taken).toEqual([...taken.keys()]);
      expect(taken).toHaveLength(file.value.parts.get(name)!.outputs);
    }
  });

  test("packed again from what was read it is the same file", () => {
    const { header, parts } = file.value;
    const again = packModel(
      header,
      [...parts].map(([name, part]) => ({ name, part })),
    );
    expect(Buffer.compare(again, readFileSync(MODEL))).toBe(0);
    expect(loadModel(again).ok).toBe(true);
  });
});

describe("a sentence and the words that annotators marked", () => {
  test.each([
    ["I feel for you.", ["I feel for you"], true],
    ["I feel for you.", ["Have you slept?"], false],
    ["I do feel for you in all of this mess, truly, and I mean it.", ["I do feel for"], undefined],
    ["It must be hard, and I am sorry.", ["Oh no. It must be hard, and"], true],
    ["...", ["I feel"], undefined],
  ])("%s", (sentence, rationales, marked) => {
    expect(isMarked(sentence, rationales)).toBe(marked);
  });
});
