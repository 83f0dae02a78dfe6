import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT, runAttune, scratch } from "../testing/run-attune.ts";

const files = scratch();
afterAll(files.remove);

const EXAMPLE = join(ROOT, "docs/handbook/own-form/quiet-evenings");
const QUESTIONNAIRE = join(ROOT, "docs/handbook/own-form/loud-evenings.json");

let practices = 0;

/** A practice that has decided nothing yet. */
function newPractice() {
  const home = files.path(`practice-${practices++}`);
  const run = (...words: string[]) => runAttune(["packs", ...words], { environment: { ATTUNE_HOME: home } });
  const record = () => JSON.parse(readFileSync(join(home, "accepted.json"), "utf8"));
  return { home, run, record };
}

/** A copy of the example with one file written anew. */
function brokenForm(name: string, file: string, change: (text: string) => string): string {
  const folder = files.path(name);
  cpSync(EXAMPLE, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(EXAMPLE, file), "utf8")));
  return folder;
}

describe("attune packs", () => {
  test("lists each pack with its title, its licence and that it is off, in 80 columns", async () => {
    const { code, out } = await newPractice().run();
    expect(code).toBe(0);
    for (const id of ["core-10", "csi-4", "dass-21", "gbo", "who-5"]) expect(out).toMatch(new RegExp(`^  ${id} `, "m"));
    expect(out.match(/off: its terms are not accepted/g)).toHaveLength(5);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("shows terms, attribution, conditions, what is unchecked, and the licence file; and no question", async () => {
    const { code, out } = await newPractice().run("show", "dass-21");
    expect(code).toBe(0);
    expect(out).toContain("www2.psy.unsw.edu.au/groups/dass");
    expect(out).toContain("for health professionals and researchers");
    expect(out).toContain("Not yet checked at its source");
    expect(out).toContain("They are not the licence of Attune's code");
    expect(out).not.toContain("wind down");
  });

  test("names the packs where there is none of that id", async () => {
    const { code, err } = await newPractice().run("show", "core-11");
    expect(code).toBe(2);
    expect(err).toBe("attune: there is no pack “core-11”. Choose from core-10, csi-4, dass-21, gbo, who-5.\n");
  });

  test.each(["show", "accept", "check", "list core-10", "sell core-10"])("%s is wrong use", async (words) => {
    expect((await newPractice().run(...words.split(" "))).code).toBe(2);
  });
});

describe("the terms of a pack", () => {
  test("are printed and not accepted where nobody is there to ask", async () => {
    const { home, run } = newPractice();
    const { code, out, err } = await run("accept", "core-10");
    expect(code).toBe(2);
    expect(out).toContain("CC BY-NC-ND 4.0");
    expect(err).toBe("attune: nobody is at a terminal to accept these terms. Read them, then say --yes.\n");
    expect(() => readdirSync(home)).toThrow();
  });

  test("are kept as accepted: pack, licence, a hash of the terms, the day; for the owner's eyes alone", async () => {
    const { home, run, record } = newPractice();
    const { code, out } = await run("accept", "core-10", "--yes");
    expect(code).toBe(0);
    expect(out).toContain("CC BY-NC-ND 4.0");
    expect(record()).toEqual({
      format: 1,
      accepted: [
        {
          id: "core-10",
          licence: "CC-BY-NC-ND-4.0",
          terms: expect.stringMatching(/^[0-9a-f]{64}$/),
          day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        },
      ],
    });
    expect(statSync(join(home, "accepted.json")).mode & 0o077).toBe(0);
    expect((await run()).out).toMatch(/core-10[^:]*accepted/);
    expect((await run("accept", "core-10", "--yes")).out).toBe("core-10 is accepted already.\n");
  });

  test("can be declined again, for one pack and no other", async () => {
    const { run, record } = newPractice();
    await run("accept", "gbo", "--yes");
    await run("accept", "who-5", "--yes");
    expect((await run("decline", "gbo")).out).toBe("gbo is off. Totals can still be typed in.\n");
    expect(record().accepted).toMatchObject([{ id: "who-5" }]);
    expect((await run("decline", "gbo")).out).toBe("gbo was not accepted, so nothing changes.\n");
    expect((await run("decline", "core-11")).code).toBe(2);
  });

  test("that were changed since put the pack off, and it says so until they are accepted anew", async () => {
    const { home, run, record } = newPractice();
    await run("accept", "gbo", "--yes");
    const before = record();
    const older = { ...before, accepted: [{ ...before.accepted[0], terms: "0".repeat(64) }] };
    writeFileSync(join(home, "accepted.json"), JSON.stringify(older));
    expect((await run()).out.replace(/\s+/g, " ")).toContain("its terms were changed since they were accepted");
    await run("accept", "gbo", "--yes");
    expect(record()).toEqual(before);
  });

  test("a damaged record is named, and nothing counts as accepted", async () => {
    const { home, run } = newPractice();
    mkdirSync(home);
    for (const text of ["{", "[]", '{"format":1,"accepted":[{"id":"gbo"}]}']) {
      writeFileSync(join(home, "accepted.json"), text);
      const { code, err } = await run();
      expect(code).toBe(1);
      expect(err).toContain("is damaged, so what was accepted is not known");
    }
  });

  test("are kept among the person's own data where no folder is named, and nowhere if there is none", async () => {
    const data = files.path("data");
    const accept = (environment: Record<string, string>) =>
      runAttune(["packs", "accept", "gbo", "--yes"], {
        environment: { ATTUNE_HOME: "", LOCALAPPDATA: "", HOME: "", ...environment },
      });
    expect((await accept({ XDG_DATA_HOME: data })).code).toBe(0);
    expect(readdirSync(join(data, "attune"))).toEqual(["accepted.json"]);
    const { code, err } = await accept({ XDG_DATA_HOME: "not/absolute" });
    expect(code).toBe(1);
    expect(err).toContain("Set ATTUNE_HOME");
  });
});

describe("a practice's own form", () => {
  test.each([
    ["a folder", EXAMPLE, "quiet-evenings: Quiet evenings. This form can be used."],
    ["a Questionnaire", QUESTIONNAIRE, "loud-evenings: Loud evenings. This form can be used."],
  ])("is found whole as %s", async (_, path, words) => {
    const { code, out } = await newPractice().run("check", path);
    expect(out).toContain(words);
    expect(code).toBe(0);
  });

  test("that is broken is refused with every problem, by file, place and rule, a line each", async () => {
    const form = brokenForm("broken", "facts.json", (text) => text.replace('"from": 4', '"from": 1'));
    writeFileSync(
      join(form, "wording.en.json"),
      readFileSync(join(EXAMPLE, "wording.en.json"), "utf8").replace(/"paced":[^,]*,/, ""),
    );
    rmSync(join(form, "LICENSE"));
    const { code, out, err } = await newPractice().run("check", form);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.split("\n").slice(1, -1)).toEqual([
      "LICENSE: the file is missing.",
      "facts.json, scales[0].bands[2].from: must be higher than the start of the band before it, so that each score has one band.",
      "wording.en.json, items.paced: has no words.",
    ]);
  });

  test("whose worked example comes to something else is refused", async () => {
    const form = brokenForm("example", "vectors.json", (text) => text.replace('"total": 4', '"total": 3'));
    const { code, err } = await newPractice().run("check", form);
    expect(code).toBe(1);
    expect(err).toContain("vectors.json, vectors[0].scales.rest.total: the scorer comes to something else (4).");
  });

  test("that is not there, or no form, is refused", async () => {
    const { run } = newPractice();
    expect((await run("check", files.path("nowhere"))).err).toContain("was not found");
    expect((await run("check", files.write("form.json", "{}"))).err).toContain(
      "questionnaire.json, resourceType: is of the wrong kind (Questionnaire).",
    );
    expect((await run("check", files.write("form.bin", new Uint8Array([0xff, 0xfe, 0x7b])))).err).toContain(
      "save it as UTF-8",
    );
  });

  test("cannot move the cursor of the terminal by its words", async () => {
    const form = brokenForm("hostile", "pack.json", (text) =>
      text.replace('"Quiet evenings"', '"Quiet \\u001b[2Jevenings"'),
    );
    const { code, out } = await newPractice().run("check", form);
    expect(code).toBe(0);
    expect(out).not.toContain("\u001b");
  });

  test.each([
    ["quiet-evenings", EXAMPLE],
    ["loud-evenings", QUESTIONNAIRE],
  ])("%s is added whole, listed, shown, and taken away", async (id, path) => {
    const { home, run } = newPractice();
    expect((await run("add", path)).code).toBe(0);
    expect(readdirSync(join(home, "packs"))).toEqual([id]);
    expect((await run()).out).toMatch(new RegExp(`${id}[\\s\\S]*own form`));
    expect((await run("show", id)).out).toContain("Wren Practice");

    const twice = await run("add", path);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain(`Take it away first: attune packs remove ${id}`);
    expect((await run("accept", id, "--yes")).code).toBe(2);

    expect((await run("remove", id)).code).toBe(0);
    expect(readdirSync(join(home, "packs"))).toEqual([]);
    expect((await run("remove", id)).code).toBe(2);
  });

  test("that is broken leaves nothing behind when it is added", async () => {
    const { home, run } = newPractice();
    const form = brokenForm("no-words", "wording.en.json", () => "{}");
    expect((await run("add", form)).code).toBe(1);
    expect(() => readdirSync(join(home, "packs"))).toThrow();
  });

  test("cannot take the id of an instrument or of a pack", async () => {
    const { run } = newPractice();
    for (const id of ["phq-9", "core-10"]) {
      const form = files.write(`${id}.json`, readFileSync(QUESTIONNAIRE, "utf8").replace('"loud-evenings"', `"${id}"`));
      const { code, err } = await run("add", form);
      expect(code).toBe(1);
      expect(err).toContain("id: another instrument has this id");
    }
  });

  test("that was damaged later is said to be, and hides no other", async () => {
    const { home, run } = newPractice();
    await run("add", EXAMPLE);
    await run("add", QUESTIONNAIRE);
    writeFileSync(join(home, "packs/quiet-evenings/facts.json"), "{");
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain("attune packs show quiet-evenings says why");
    expect(out).toContain("Loud evenings");
    const shown = await run("show", "quiet-evenings");
    expect(shown.code).toBe(1);
    expect(shown.err).toContain("facts.json: is not JSON (line 1)");
    expect((await run("remove", "quiet-evenings")).code).toBe(0);
  });

  test("cannot be removed from elsewhere by a name that leads out of the folder", async () => {
    const { home, run } = newPractice();
    await run("add", EXAMPLE);
    for (const name of ["..", ".", "../packs", "../../practice-0"]) expect((await run("remove", name)).code).toBe(2);
    expect(readdirSync(join(home, "packs"))).toEqual(["quiet-evenings"]);
  });
});
