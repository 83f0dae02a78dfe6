import { readdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { reviewSchema } from "@attune/api";
import { readTranscript } from "@attune/core";
import { importers } from "@attune/core/library";
import { afterAll, describe, expect, test } from "vitest";
import { widthOf } from "../terminal/layout.ts";
import { EXAMPLES, runAttune, scratch } from "../testing/run-attune.ts";

const FIRST = join(EXAMPLES, "first-session.vtt");
const ESCAPE = String.fromCharCode(0x1b);
const files = scratch();
afterAll(files.remove);

describe("attune review", () => {
  test("shows every part of a review in 80 columns, without colours where there is no terminal", async () => {
    const { code, out, err } = await runAttune(["review", FIRST]);
    expect(err).toBe("");
    expect(code).toBe(0);
    for (const part of ["Who spoke", "Empathy mix", "Cues and replies", "Moments", "Figures", "What this rests on"]) {
      expect(out).toContain(part);
    }
    expect(Math.max(...out.split("\n").map(widthOf))).toBeLessThanOrEqual(80);
    expect(out).not.toContain(ESCAPE);
  });

  test("shows a guess of the therapist as a guess, with its reasons and the way to say otherwise", async () => {
    const { out } = await runAttune(["review", FIRST]);
    expect(out).toContain("A guess: the therapist is “Maren Holloway”, because");
    expect(out.replace(/\s+/g, " ")).toContain('--therapist "Maren Holloway"');
  });

  test("calls nothing a guess once a person has said who the therapist is, whatever the capitals", async () => {
    const { out } = await runAttune(["review", FIRST, "--therapist", "maren holloway"]);
    expect(out).not.toContain("guess");
    expect(out).toContain("A person said who is who.");
  });

  test("colours when asked to, and never when NO_COLOR asks for none", async () => {
    const coloured = await runAttune(["review", FIRST], { environment: { FORCE_COLOR: "1" } });
    expect(coloured.out).toContain(`${ESCAPE}[`);
    const plain = await runAttune(["review", FIRST], { environment: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(plain.out).not.toContain(ESCAPE);
  });

  test.each(readdirSync(EXAMPLES).filter((name) => /\.(?!md$|jsonl$)[a-z]+$/.test(name)))(
    "prints %s as the published document",
    async (name) => {
      const { code, out } = await runAttune(["review", join(EXAMPLES, name), "--json"]);
      expect(code).toBe(0);
      expect(reviewSchema.safeParse(JSON.parse(out)).error).toBeUndefined();
    },
  );

  test("keeps the three speakers of a couple's session apart", async () => {
    const { out } = await runAttune(["review", join(EXAMPLES, "couple.txt"), "--therapist", "Dr Vale", "--json"]);
    const { roles, speakers } = JSON.parse(out);
    expect(roles).toMatchObject({ therapists: ["Dr Vale"], clients: ["Ines", "Tomasz"], decidedBy: "person" });
    expect(speakers).toHaveLength(3);
  });

  test("writes a page that asks nothing of any other place", async () => {
    const page = files.path("review.html");
    const { code, out, err } = await runAttune(["review", FIRST, "--html", page, "--title", "A first session"]);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: `Written: ${page}\n` });
    const html = readFileSync(page, "utf8");
    expect(html).toContain("<title>A first session: session review</title>");
    expect(html).not.toMatch(/<(?:link|script|img)[^>]+(?:src|href)="https?:/);
  });

  test.each([
    ["webvtt", "coded.vtt"],
    ["chat", "coded.cha"],
    ["elan", "coded.txt"],
  ])("exports to %s, which reads back with the same speakers", async (format, name) => {
    const { code, err } = await runAttune(["review", "--export", format, files.path(name), FIRST]);
    expect(err).toBe(`Written: ${files.path(name)}\n`);
    expect(code).toBe(0);
    const read = readTranscript({ bytes: readFileSync(files.path(name)) }, importers);
    expect(read.ok && new Set(read.value.turns.map(({ speakerLabel }) => speakerLabel)).size).toBe(2);
  });

  test("takes names out of everything it shows, the name of the file included", async () => {
    const file = files.write("Callum Reith.vtt", readFileSync(FIRST));
    const { code, out } = await runAttune(["review", file, "--redact", "--json"]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/Callum|Reith|Holloway|Hannah|Whitby/);
    expect(reviewSchema.safeParse(JSON.parse(out)).success).toBe(true);
  });

  test("reads a transcript from standard input", async () => {
    const { code, out } = await runAttune(["review", "-"], { input: readFileSync(FIRST, "utf8") });
    expect(code).toBe(0);
    expect(out).toContain("Maren Holloway");
  });

  test("never sends a transcript's escape sequences to the terminal", async () => {
    const bell = String.fromCharCode(7);
    const evil = `${ESCAPE}]0;owned${bell}${ESCAPE}[2J`;
    const text = `Dr Vale: How was the week ${evil}for you?\nAna${evil}: I was so scared ${evil}of it all.\nDr Vale: Scared of it all.\nAna: Yes.\n`;
    const { out, err } = await runAttune(["review", files.write("evil.txt", text), "--title", `A ${evil}title`]);
    expect(out + err).not.toContain(ESCAPE);
    expect(out + err).not.toContain(bell);
  });
});

describe("attune review, when it cannot", () => {
  const SECRET = "the orchard behind the school";

  test.each([
    ["a file that is not there", () => files.path("none.vtt"), 1, "was not found"],
    ["a folder", () => files.path("."), 1, "is a folder"],
    ["an empty file", () => files.write("empty.vtt", ""), 3, "the file is empty"],
    [
      "a recording",
      () =>
        files.write(
          "talk.vtt",
          new Uint8Array(4096).map((_, at) => (at * 37) % 256),
        ),
      3,
      "this is not text",
    ],
    ["one speaker", () => files.write("one.txt", `Ana: ${SECRET}.\nAna: And ${SECRET}.\n`), 3, "only one speaker"],
    [
      "a time that cannot be read",
      () => files.write("times.vtt", `WEBVTT\n\nlater --> 00:xx\n<v Ana>${SECRET}</v>\n`),
      3,
      "line 3",
    ],
    [
      "an address that is no transcript",
      () => files.write("shopping.json", `{"list": "${SECRET}"}`),
      3,
      "holds no transcript",
    ],
  ])("says in one line what is wrong with %s, and none of its words", async (_, file, exit, words) => {
    const { code, out, err } = await runAttune(["review", file()]);
    expect(code).toBe(exit);
    expect(out).toBe("");
    expect(err).toMatch(/^attune: [^\n]+\n$/);
    expect(err).toContain(words);
    expect(err).not.toContain(SECRET);
  });

  test("refuses a file of one gigabyte from its size", async () => {
    const file = files.write("huge.vtt", "WEBVTT\n");
    truncateSync(file, 1024 ** 3);
    const { code, err } = await runAttune(["review", file]);
    expect(code).toBe(3);
    expect(err).toContain("larger than 64 MiB");
  });

  test.each([
    [
      ["review", FIRST, "--therapist", "Nobody"],
      "nobody is called “Nobody”. The speakers are “Maren Holloway”, “Callum Reith”.",
    ],
    [["review", FIRST, "--therapist", "Callum Reith", "--client", "Callum Reith"], "cannot have two parts"],
    [["review", FIRST, "--export", "pdf", "x.pdf"], "The formats are chat, elan, webvtt."],
    [["review", FIRST, "--export", "chat"], "--export"],
    [["review"], "missing required argument 'file'"],
    [["review", FIRST, "--colour"], "unknown option '--colour'"],
  ])("calls %j wrong use, and says what would be right", async (words, says) => {
    const { code, err } = await runAttune(words);
    expect(code).toBe(2);
    expect(err).toMatch(/^attune: [^\n]+\n$/);
    expect(err).toContain(says);
  });

  test("says where a page cannot be written", async () => {
    const { code, err } = await runAttune(["review", FIRST, "--html", files.path("none/review.html")]);
    expect(code).toBe(1);
    expect(err).toContain("is in a folder that does not exist");
  });
});
