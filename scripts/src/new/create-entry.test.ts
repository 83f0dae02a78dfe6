import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTool } from "../tool.ts";
import { createEntry } from "./create-entry.ts";
import { kinds } from "./kinds/index.ts";

const project = resolve(import.meta.dirname, "../../..");
const COPIED = ["core", "docs/decisions", "biome.json", "package.json", "tsconfig.base.json", "vitest.config.ts"];
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "attune-new-"));
  for (const path of COPIED) await cp(join(project, path), join(root, path), { recursive: true });
  await symlink(join(project, "node_modules"), join(root, "node_modules"));
});
afterAll(() => rm(root, { recursive: true }));

const tool = (...command: readonly string[]) =>
  runTool([`node_modules/.bin/${command[0]}`, ...command.slice(1)], { cwd: root });

async function created(kind: string, id: string): Promise<readonly string[]> {
  const outcome = await createEntry(root, [kind, id]);
  return outcome.kind === "written" ? outcome.paths : [outcome.because];
}

describe("what is begun", () => {
  const written: string[] = [];
  beforeAll(async () => {
    for (const { id } of kinds) written.push(...(await created(id, "quiet-hour")));
  });
  const code = () => written.filter((path) => path.endsWith(".ts"));

  test("stands in the register, in its place, and is imported from its own file", async () => {
    for (const { folder, register } of kinds.filter(({ register }) => register !== undefined)) {
      const text = await readFile(join(root, folder, "index.ts"), "utf8");
      expect(text).toContain('import { quietHour } from "./quiet-hour.ts";');
      const named = /= \[([^\]]*)\]/.exec(text)?.[1]?.match(/\w+/g) ?? [];
      expect(named).toContain("quietHour");
      if (register === "by name") expect(named).toEqual(named.toSorted());
      else expect(named.at(-1)).toBe("quietHour");
    }
  });

  test("stands in the second register too, where its kind has one", async () => {
    const seconds = kinds.flatMap(({ folder, second }) => (second ? [{ folder, second }] : []));
    expect(seconds.length).toBeGreaterThan(0);
    for (const { folder, second } of seconds) {
      const text = await readFile(join(root, folder, second.register), "utf8");
      expect(text).toContain(`import { quietHour${second.suffix} } from "./quiet-hour${second.ending}";`);
      expect(/= \[([^\]]*)\]/.exec(text)?.[1]).toContain(`quietHour${second.suffix}`);
    }
  });

  test("is written in the project's format", async () => {
    expect(await tool("biome", "check", ...code())).toMatchObject({ code: 0 });
  });

  test("compiles as strictly as the rest", async () => {
    const { code: exit, output } = await tool("tsc", "--project", "core/tsconfig.test.json", "--pretty", "false");
    expect(exit).toBeLessThan(3);
    expect(output.split("\n").filter((line) => code().some((path) => line.startsWith(path)))).toEqual([]);
  });

  test("is not done before somebody fills it in: its own tests fail", async () => {
    const own = code().filter((path) => path.endsWith(".test.ts"));
    const { output } = await tool("vitest", "run", "--reporter=json", ...own);
    const report = JSON.parse(output.slice(output.indexOf("{")));
    expect(report).toMatchObject({ numPassedTests: 0, numFailedTests: own.length, numTotalTests: own.length });
  });
});

test("decisions are numbered on", async () => {
  const [first = ""] = await created("decision", "one-more");
  const [second = ""] = await created("decision", "and-another");
  expect(Number(second.match(/\d{4}/)?.[0])).toBe(Number(first.match(/\d{4}/)?.[0]) + 1);
});

test("nothing that stands already is written over", async () => {
  const before = await readFile(join(root, "core/src/library/importers/srt.ts"), "utf8");
  expect(await created("importer", "srt")).toEqual(["core/src/library/importers/srt.ts is there already."]);
  expect(await readFile(join(root, "core/src/library/importers/srt.ts"), "utf8")).toBe(before);
});

test.each([
  ["no kind", []],
  ["a kind that nobody knows", ["gadget", "one"]],
  ["no name", ["importer"]],
  ["a name with a path in it", ["importer", "../../elsewhere"]],
  ["a name in capitals", ["importer", "ZoomChat"]],
])("%s is refused with what to type", async (_, args) => {
  expect(await createEntry(root, args)).toMatchObject({
    kind: "refused",
    because: expect.stringContaining("npm run new"),
  });
});
