import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "./commands/index.ts";
import { finished, ROOT, runAttune, scratch, startAttune } from "./testing/run-attune.ts";

const files = scratch();
afterAll(files.remove);

describe("attune", () => {
  test("help lists every command, what each exit code means, and fits 80 columns", async () => {
    const { code, out } = await runAttune(["--help"]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
    for (const exit of ["0", "1", "2", "3", "130"]) expect(out).toMatch(new RegExp(`^ +${exit}  `, "m"));
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test.each(commands.map(({ name }) => name))("the help of %s shows examples", async (name) => {
    const { code, out } = await runAttune([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Examples:");
    expect(out).toContain(`attune ${name}`);
  });

  test("every file among the commands is registered", () => {
    const names = readdirSync(join(import.meta.dirname, "commands"))
      .filter((name) => !/^(?:index|command-entry)\.ts$/.test(name))
      .map((name) => name.replace(".ts", ""));
    expect(names.sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  test("without a command it shows the help as wrong use", async () => {
    const { code, out, err } = await runAttune([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: attune");
  });

  test("an unknown command is named in one line, with the one that may have been meant", async () => {
    const { code, err } = await runAttune(["reveiw"]);
    expect(code).toBe(2);
    expect(err).toBe("attune: unknown command 'reveiw' (Did you mean review?) See attune --help.\n");
  });
});

describe("attune completion", () => {
  const shells = [
    ["bash", ["-n"]],
    ["zsh", ["-n"]],
    ["fish", ["--no-execute"]],
  ] as const;

  test.each(shells)("prints a script that %s can read, with every command and option", async (shell, check) => {
    const { code, out } = await runAttune(["completion", shell]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(name);
    expect(out).toMatch(/(?:--|-l )therapist/);
    expect(out).toMatch(/(?:--|-l )codebook/);
    if (isInstalled(shell)) execFileSync(shell, [...check, files.write(`completion.${shell}`, out)]);
  });

  test("completes a command and an option in bash", async () => {
    const { out } = await runAttune(["completion", "bash"]);
    const complete = (words: readonly string[]): string => {
      const list = words.map((word) => `'${word}'`).join(" ");
      const script = `${out}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _attune; echo "\${COMPREPLY[@]}"`;
      return execFileSync("bash", ["--norc", "-c", script], { encoding: "utf8", cwd: files.path(".") }).trim();
    };
    expect(complete(["attune", "rev"])).toBe("review");
    expect(complete(["attune", "review", "--th"])).toBe("--therapist");
    expect(complete(["attune", "completion", "f"])).toBe("fish");
  });

  test("an unknown shell is wrong use", async () => {
    const { code, err } = await runAttune(["completion", "tcsh"]);
    expect(code).toBe(2);
    expect(err).toContain("Allowed choices are bash, zsh, fish");
  });
});

function isInstalled(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("the first use", () => {
  /** A fresh copy of the command, whose sources are the real ones. */
  function freshCopy(name: string): string {
    const root = files.path(name);
    mkdirSync(join(root, "cli"), { recursive: true });
    cpSync(join(ROOT, "cli/bin"), join(root, "cli/bin"), { recursive: true });
    for (const part of [
      "build",
      "core",
      "api",
      "node_modules",
      "package-lock.json",
      "package.json",
      "cli/src",
      "cli/package.json",
    ]) {
      symlinkSync(join(ROOT, part), join(root, part));
    }
    return root;
  }

  const commandOf = (root: string): string => join(root, "cli/bin/attune.js");
  const built = (folder: string): readonly string[] => readdirSync(folder).filter((name) => !name.startsWith("."));

  test("two commands may build at once, and the next one builds nothing", async () => {
    const root = freshCopy("twice");
    const start = () => finished(startAttune(["formats"], { command: commandOf(root) }));
    const [one, two] = await Promise.all([start(), start()]);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(one.out).toBe(two.out);
    expect(readdirSync(join(root, "cli/dist"))).toHaveLength(1);

    const [kept] = built(join(root, "cli/dist"));
    writeFileSync(join(root, `cli/dist/${kept}/main.js`), 'export const main = () => console.log("kept");\n');
    expect((await runAttune(["formats"], { command: commandOf(root) })).out).toBe("kept\n");
  });

  test("where nothing can be written beside the sources, the build goes into the cache", async () => {
    const root = freshCopy("read-only");
    writeFileSync(join(root, "cli/dist"), "a file, so that no folder can be made");
    const cache = files.path("cache");
    const { code } = await runAttune(["formats"], { command: commandOf(root), environment: { XDG_CACHE_HOME: cache } });
    expect(code).toBe(0);
    expect(built(join(cache, "attune"))).toHaveLength(1);
  });
});
