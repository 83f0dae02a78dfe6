import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EXAMPLES, runAttune, scratch } from "../testing/run-attune.ts";

const files = scratch();
afterAll(files.remove);
const SCORES = join(EXAMPLES, "measures/scores.csv");

describe("attune trajectory", () => {
  test("shows each client's chart, verdict and what is worth asking about", async () => {
    const { code, out, err } = await runAttune(["trajectory", SCORES]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const client of ["A1", "B2", "C3", "D4", "E5", "F6", "G7"]) expect(out).toContain(`Client ${client}\n`);
    expect(out).toContain("Reliable improvement, recovered: reliable recovery");
    expect(out).toContain("Reliable deterioration");
  });

  test("the document of a client who got worse carries the signal with its evidence", async () => {
    const { out } = await runAttune(["trajectory", SCORES, "--client", "B2", "--json"]);
    const [course] = JSON.parse(out);
    expect(course).toMatchObject({ client: "B2", measure: "phq-9", change: { verdict: "reliable-deterioration" } });
    const worse = course.signals.find(({ rule }: { rule: string }) => rule === "reliable-deterioration");
    expect(worse.words.evidence.length).toBeGreaterThan(0);
  });

  test("the client's view holds no verdict, no signal and no hard word", async () => {
    const { out } = await runAttune(["trajectory", SCORES, "--client", "B2", "--view", "client"]);
    expect(out).toMatch(/higher/);
    expect(out).not.toMatch(/deteriorat|case|profile|severe/i);
    const document = await runAttune(["trajectory", SCORES, "--client", "B2", "--view", "client", "--json"]);
    expect(Object.keys(JSON.parse(document.out)[0]).sort()).toEqual(["chart", "client", "measure", "sentence"]);
  });

  test("writes one SVG a course, named by number and not after the client", async () => {
    const folder = files.path("charts");
    const { code } = await runAttune(["trajectory", SCORES, "--svg", folder]);
    expect(code).toBe(0);
    const names = readdirSync(folder);
    expect(names).toHaveLength(7);
    expect(names[0]).toBe("001-phq-9.svg");
    expect(readFileSync(join(folder, "001-phq-9.svg"), "utf8")).toMatch(/^<svg /);
  });

  test("every problem of a file is listed with its line, and nothing is read", async () => {
    const text = "client,session,instrument,score\nA,1,phq-9,28\nA,1,phq-9,5\nA,2,gad-7,5\nB,x,phq-9,5\nB,2,secret,5\n";
    const { code, out, err } = await runAttune(["trajectory", "-"], { input: text });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("line 2: the score lies outside 0 to 27");
    expect(err).toContain("line 4: this client has another instrument");
    expect(err).toContain("line 5: the session must be a whole number");
    expect(err).toContain("line 6: Attune does not know this instrument");
    expect(err).not.toContain("secret");
  });

  test("a session that stands twice is refused with both lines", async () => {
    const text = "client,session,instrument,score\nA,1,phq-9,8\nA,1,phq-9,5\n";
    const { err } = await runAttune(["trajectory", "-"], { input: text });
    expect(err).toContain("line 3: this client has this session already in line 2");
  });
});
