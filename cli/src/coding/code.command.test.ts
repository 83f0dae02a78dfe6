import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codingsLineSchema } from "@attune/api";
import { afterAll, describe, expect, test } from "vitest";
import { EXAMPLES, finished, runAttune, scratch, startAttune } from "../testing/run-attune.ts";

const SESSIONS = join(EXAMPLES, "sessions.jsonl");
const files = scratch();
afterAll(files.remove);

const session = (id: string, text = "I was frightened of going in."): string =>
  JSON.stringify({
    id,
    turns: [
      { speaker: "therapist", text: "What was the week like?" },
      { speaker: "client", text },
      { speaker: "therapist", text: "You were frightened." },
    ],
  });

const many = (count: number): string => `${Array.from({ length: count }, (_, at) => session(`s${at}`)).join("\n")}\n`;

const idsOf = (out: string): readonly string[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);

describe("attune code", () => {
  test("writes one line of codings a session, in the published form and in the order of the file", async () => {
    const { code, out, err } = await runAttune(["code", SESSIONS]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(idsOf(out)).toEqual(["panic-first-session", "low-mood-choir", "trains-and-toilets"]);
    for (const line of out.trim().split("\n")) {
      expect(codingsLineSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
    }
  });

  test("gives every code that applies to a turn's speaker, level 0 included, by turn, codebook and code", async () => {
    const { out } = await runAttune(["code", "-"], { input: session("s") });
    const { codings } = JSON.parse(out) as {
      codings: { turn: number; codebook: string; code: string; probabilities: number[] }[];
    };
    const names = codings.map(({ turn, codebook, code }) => `${turn} ${codebook}/${code}`);
    expect(names.filter((name) => name.startsWith("1 "))).toEqual([
      "1 attunement/cue",
      "1 attunement/depth",
      "1 miti/talk",
    ]);
    expect(names.filter((name) => name.startsWith("0 attunement"))).not.toContain("0 attunement/pickup");
    expect(names.filter((name) => name.startsWith("2 attunement"))).toContain("2 attunement/pickup");
    for (const { probabilities } of codings) {
      expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 3);
    }
  });

  test("gives the same bytes on one thread and on three", async () => {
    const file = files.write("many.jsonl", many(60));
    const one = await runAttune(["code", file]);
    const three = await runAttune(["code", file, "--jobs", "3"]);
    expect(three.out).toBe(one.out);
    expect(idsOf(three.out)).toHaveLength(60);
  });

  test("codes only with the codebooks that were asked for", async () => {
    const { out } = await runAttune(["code", "-", "--codebook", "miti"], { input: session("s") });
    expect(new Set(JSON.parse(out).codings.map((each: { codebook: string }) => each.codebook))).toEqual(
      new Set(["miti"]),
    );
  });

  test("writes several files apart into a folder, or together into one", async () => {
    const [one, two] = [files.write("one.jsonl", many(2)), files.write("two.jsonl", many(3))];
    await runAttune(["code", one, two, "--output", `${files.path("apart")}/`]);
    expect(idsOf(readFileSync(files.path("apart/two.codings.jsonl"), "utf8"))).toHaveLength(3);
    await runAttune(["code", one, two, "--output", files.path("together.jsonl")]);
    expect(idsOf(readFileSync(files.path("together.jsonl"), "utf8"))).toEqual(["s0", "s1", "s0", "s1", "s2"]);
  });

  test("takes byte order marks, returns and empty lines as they come", async () => {
    const { code, out } = await runAttune(["code", "-"], { input: `\uFEFF${session("a")}\r\n\r\n${session("b")}` });
    expect(code).toBe(0);
    expect(idsOf(out)).toEqual(["a", "b"]);
  });
});

describe("attune code, at a line that it refuses", () => {
  const SECRET = "nobody knows about the letters";

  test.each([
    ["text that is no JSON", `{"id": "${SECRET}`, "line 2: this is not JSON"],
    ["a list", `["${SECRET}"]`, "line 2 at id: expected text"],
    ["turns that are no list", `{"id":"x","turns":"${SECRET}"}`, "line 2 at turns: expected a list"],
    [
      "a turn without text",
      `{"id":"x","turns":[{"speaker":"client","text":1}]}`,
      "line 2 at turns[0].text: expected text",
    ],
    [
      "an unknown speaker",
      `{"id":"x","turns":[{"speaker":"${SECRET}","text":"x"}]}`,
      "line 2 at turns[0].speaker: the speaker must be",
    ],
  ])("names the place of %s, keeps what came before and says none of its words", async (_, line, says) => {
    const { code, out, err } = await runAttune(["code", "-", "--jobs", "2"], {
      input: `${session("before")}\n${line}\n${session("after")}`,
    });
    expect(code).toBe(3);
    expect(idsOf(out)).toEqual(["before"]);
    expect(err).toMatch(/^attune: [^\n]+\n$/);
    expect(err).toContain(says);
    expect(err).not.toContain(SECRET);
  });

  test("refuses bytes that are no UTF-8", async () => {
    const file = files.write("latin.jsonl", Buffer.from(session("s", "caf\u00e9"), "latin1"));
    const { code, err } = await runAttune(["code", file]);
    expect(code).toBe(3);
    expect(err).toContain("line 1: this is not UTF-8");
  });

  test("refuses a line of more than 64 MiB, with its number", async () => {
    const file = files.write("long.jsonl", `${session("s")}\n"${"x".repeat(65 * 1024 * 1024)}"\n`);
    const { code, out, err } = await runAttune(["code", file]);
    expect(code).toBe(3);
    expect(idsOf(out)).toEqual(["s"]);
    expect(err).toContain("line 2: the line is longer than 64 MiB");
  });

  test("will not read and write the same file", async () => {
    const file = files.write("same.jsonl", many(1));
    const { code, err } = await runAttune(["code", file, "--output", file]);
    expect(code).toBe(1);
    expect(err).toContain("is also read from");
    expect(readFileSync(file, "utf8")).toBe(many(1));
  });

  test.each([
    [["--codebook", "attunment"], "there is no codebook “attunment”. Choose from attunement, epitome, miti."],
    [["--jobs", "many"], "--jobs needs a number"],
  ])("calls %j wrong use", async (words, says) => {
    const { code, err } = await runAttune(["code", SESSIONS, ...words]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe("attune code, with written messages", () => {
  test("codes one message and its reply", async () => {
    const { code, out } = await runAttune(["code", join(EXAMPLES, "message-pair.jsonl"), "--codebook", "epitome"]);
    expect(code).toBe(0);
    const codes = JSON.parse(out).codings.map(({ turn, code: id }: { turn: number; code: string }) => `${turn} ${id}`);
    expect(codes).toEqual(["1 emotional-reactions", "1 interpretations", "1 explorations"]);
  });

  test("refuses a spoken session for epitome, naming the line", async () => {
    const { code, err } = await runAttune(["code", SESSIONS, "--codebook", "epitome"]);
    expect(code).toBe(3);
    expect(err).toContain("line 1: epitome codes one message and one reply");
  });
});

describe("attune code, when it is stopped", () => {
  test("ends quietly when the reader has seen enough", async () => {
    const child = startAttune(["code", files.write("pipe.jsonl", many(3000))]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { err } = await finished(child);
    expect(err).toBe("");
  });

  test.each([["1"], ["2"]])("finishes whole lines at Ctrl-C and says how many, with %s at once", async (jobs) => {
    const child = startAttune(["code", "-", "--jobs", jobs]);
    const done = finished(child);
    child.stdin?.on("error", () => {});
    // Standard input stays open: only the signal can end this.
    child.stdin?.write(many(20));
    if (child.stdout) await once(child.stdout, "data");
    child.kill("SIGINT");
    const { code, out, err } = await done;
    expect(code).toBe(130);
    expect(out.endsWith("\n")).toBe(true);
    const count = idsOf(out).length;
    expect(err).toBe(
      `attune: stopped. ${count === 1 ? "1 session was" : `${count} sessions were`} finished and written.\n`,
    );
  });
});
