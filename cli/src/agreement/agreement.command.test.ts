import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EXAMPLES, runAttune, scratch } from "../testing/run-attune.ts";

const files = scratch();
afterAll(files.remove);

const HEAD = "id,turn,codebook,code,level";
const csv = (rows: readonly string[]): string => [HEAD, ...rows].join("\n");
const cues = (levels: readonly number[]): string =>
  csv(levels.map((level, turn) => `s1,${turn},attunement,cue,${level}`));

describe("attune agreement", () => {
  // 4 of 6 agree; by chance (2·2 + 2·2 + 2·2) / 36 = 1/3; kappa (2/3 - 1/3) / (2/3) = 1/2.
  // Linear distances: seen 2 of 6 turns one step apart, 1/3; by chance (4·1·4 + 2·2·4) / 36 = 8/9; 1 - (1/3) / (8/9) = 5/8.
  test("gives accuracy, kappa and weighted kappa of two coders", async () => {
    const ana = files.write("ana.csv", cues([0, 0, 1, 1, 2, 2]));
    const ben = files.write("ben.csv", cues([0, 1, 1, 0, 2, 2]));
    const { code, out } = await runAttune(["agreement", ana, ben, "--json"]);
    expect(code).toBe(0);
    const [cue] = JSON.parse(out).codes;
    expect(cue).toMatchObject({ codebook: "attunement", code: "cue", n: 6 });
    expect(cue.accuracy.value).toBeCloseTo(2 / 3, 10);
    expect(cue.kappa.value).toBeCloseTo(1 / 2, 10);
    expect(cue.weightedKappa.value).toBeCloseTo(5 / 8, 10);
  });

  test("counts it as disagreement when one coder is a level stricter throughout", async () => {
    const mild = files.write("mild.csv", cues([0, 1, 0, 1]));
    const strict = files.write("strict.csv", cues([1, 2, 1, 2]));
    const { out } = await runAttune(["agreement", mild, strict, "--json"]);
    // Between turns 2/3, between coders 2, error 0: (2/3 - 0) / (2/3 + 0 + 2·(2 - 0)/4) = 0.4.
    expect(JSON.parse(out).codes[0].icc.value).toBeCloseTo(0.4, 10);
  });

  test("gives a code without an order no weighted kappa", async () => {
    const rows = ["s1,0,miti,behaviour,question", "s1,2,miti,behaviour,other"];
    const file = files.write("kinds.csv", csv(rows));
    const { out } = await runAttune(["agreement", file, file, "--json"]);
    expect(JSON.parse(out).codes[0]).not.toHaveProperty("weightedKappa");
  });

  test("compares a person's table with what attune code wrote", async () => {
    const coded = await runAttune(["code", join(EXAMPLES, "sessions.jsonl")]);
    const model = files.write("model.jsonl", coded.out);
    const person = files.write(
      "person.csv",
      `${HEAD}\nlow-mood-choir,0,attunement,cognitive,1\nlow-mood-choir,2,attunement,cognitive,0\n`,
    );
    const { code, out } = await runAttune(["agreement", person, model]);
    expect(code).toBe(0);
    expect(out).toMatch(/^attunement\/cognitive +2 /m);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(120);
  });

  test("names what only one of the two coded", async () => {
    const ana = files.write(
      "more.csv",
      csv(["s1,0,attunement,cue,0", "s1,4,attunement,cue,1", "s2,0,attunement,cue,1"]),
    );
    const ben = files.write("less.csv", csv(["s1,0,attunement,cue,0"]));
    const { out } = await runAttune(["agreement", ana, ben]);
    expect(out).toContain("2 codes only in");
    expect(out).toContain("session s1, turn 4, attunement/cue");
    expect(out).toContain("session s2, turn 0, attunement/cue");
  });

  test("says why a figure has no value", async () => {
    const file = files.write("flat.csv", cues([0, 0]));
    const { out } = await runAttune(["agreement", file, file]);
    expect(out).toContain("- has no value: both used one and the same level");
  });

  test.each([
    ["columns that are missing", "id,turn,level\ns,0,1\n", "line 1: the first line must name the columns"],
    ["a turn that is no number", csv(["s,first,attunement,cue,1"]), "line 2: the turn must be a whole number"],
    [
      "a code given twice",
      csv(["s,0,attunement,cue,1", "s,0,attunement,cue,2"]),
      "line 3: this code of this turn stands in the file twice",
    ],
    ["an empty cell", csv(["s,0,,cue,1"]), "line 2: id, codebook, code and level must not be empty"],
    [
      "codings without a level",
      '{"id":"s","codings":[{"turn":0,"codebook":"a","code":"b"}]}',
      "line 1 at codings[0].level: this is not what attune code writes",
    ],
    ["nothing at all", "", "there are no codes in it"],
  ])("refuses %s, with the place", async (_, text, says) => {
    const good = files.write("good.csv", cues([0, 1]));
    const { code, err } = await runAttune(["agreement", good, files.write("bad.csv", text)]);
    expect(code).toBe(3);
    expect(err).toContain(says);
  });

  test("refuses two files about different sessions", async () => {
    const [one, two] = [
      files.write("x.csv", csv(["x,0,attunement,cue,1"])),
      files.write("y.csv", csv(["y,0,attunement,cue,1"])),
    ];
    const { code, err } = await runAttune(["agreement", one, two]);
    expect(code).toBe(3);
    expect(err).toContain("no code of the same turn in common");
  });
});
