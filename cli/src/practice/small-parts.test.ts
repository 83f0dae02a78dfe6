import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { APPROACHES as API_APPROACHES, PRESENTATIONS as API_PRESENTATIONS } from "@attune/api";
import { PURPOSES as CORE_PURPOSES } from "@attune/core";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Surroundings } from "../surroundings.ts";
import { widthOf } from "../terminal/layout.ts";
import { askAtTerminal } from "./asking.ts";
import { APPROACHES, PRESENTATIONS, PURPOSES } from "./choices.ts";
import { dataFolderOf } from "./data-folder.ts";
import { dayOf, momentOf, timeOf } from "./days.ts";
import { shortener, startingWith } from "./ids.ts";
import { wordsOf } from "./run-server.ts";
import { forgetSignIn, keepSignIn, signInOf } from "./sign-in-file.ts";
import { table } from "./table.ts";
import { oneTimeCode } from "./testing/one-time-code.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-parts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an id", () => {
  const ids = fc.uniqueArray(fc.uuid({ version: 7 }), { minLength: 1, maxLength: 30 });

  test("is shortened so that it still means one of those it stands among", () => {
    fc.assert(
      fc.property(ids, (all) => {
        const short = shortener(all);
        const rows = all.map((id) => ({ id }));
        for (const id of all) expect(startingWith(rows, short(id))).toEqual([{ id }]);
      }),
    );
  });

  test("is never shorter than can be typed, and never ends with a dash", () => {
    const near = ["01a21e83-2807-7008-9c82-01fecdab0a5f", "01a21e83-2ca4-74a9-a6d3-390473bf15ca"];
    expect(near.map(shortener(near))).toEqual(["01a21e83-28", "01a21e83-2c"]);
    expect([near[0] ?? ""].map(shortener(near.slice(0, 1)))).toEqual(["01a21e83"]);
    expect(
      startingWith(
        near.map((id) => ({ id })),
        "01a21e8",
      ),
    ).toEqual([]);
  });
});

describe("a day that somebody writes", () => {
  const now = new Date(2026, 10, 27, 19, 30);

  test.each([
    ["2026-11-20", "2026-11-20 12:00"],
    ["2026-11-20 09:05", "2026-11-20 09:05"],
    ["2026-11-20T09:05", "2026-11-20 09:05"],
    ["2026-11-27", "2026-11-27 19:30"],
  ])("%s is %s at this place", (text, shown) => {
    const moment = momentOf(text, "--date", now);
    expect(moment.ok && timeOf(moment.value)).toBe(shown);
    expect(moment.ok && dayOf(moment.value)).toBe(shown.slice(0, 10));
  });

  test.each(["2026-02-30", "2026-13-01", "yesterday", "2026-11-20 25:00", "2026-11-20 09:60", ""])(
    "%s is none",
    (text) => {
      expect(momentOf(text, "--date", now).ok).toBe(false);
    },
  );
});

describe("a table", () => {
  const columns = [
    { name: "id", of: ({ id }: { id: string; words: string }) => id },
    { name: "words", of: ({ words }: { id: string; words: string }) => words },
  ];
  const paint = (_: string, text: string): string => text;

  test("is never wider than the page while one column can give way", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.constant("01a21e83"), words: fc.string() })), (rows) => {
        for (const line of table(columns, rows, { width: 60, paint })) expect(widthOf(line)).toBeLessThanOrEqual(60);
      }),
    );
  });

  test("says so where there is nothing to show", () => {
    expect(table(columns, [], { width: 60, paint })).toEqual(["There is nothing yet."]);
  });

  test("shows words that a terminal can only show, never obey", () => {
    const lines = table(columns, [{ id: "a", words: "before\u001b[2Jafter\nbelow" }], { width: 60, paint });
    expect(lines).toHaveLength(2);
    expect(lines.join("")).not.toContain("\u001b");
  });
});

describe("words to choose from", () => {
  test("are those of the API", () => {
    expect([PRESENTATIONS, APPROACHES, PURPOSES]).toEqual([API_PRESENTATIONS, API_APPROACHES, CORE_PURPOSES]);
  });
});

describe("the practice's data folder", () => {
  const environment = { ATTUNE_HOME: "/srv/attune" };

  test.each([
    [{}, "/srv/attune/practice"],
    [{ demo: true }, "/srv/attune/practice-demo"],
    [{ data: "/elsewhere" }, "/elsewhere"],
    [{ data: "/elsewhere", demo: true }, "/elsewhere-demo"],
  ])("%j is %s", (which, at) => {
    expect(dataFolderOf(which, { environment })).toEqual({ ok: true, value: at });
  });
});

describe("options for the server's own program", () => {
  test("are written as they are typed", () => {
    const options = {
      data: "/srv",
      open: false,
      keyFile: "k",
      passphrase: true,
      behindProxy: ["10.0.0.2", "10.0.0.3"],
    };
    expect(wordsOf(options).join(" ")).toBe(
      "--data /srv --no-open --key-file k --passphrase --behind-proxy 10.0.0.2 --behind-proxy 10.0.0.3",
    );
  });
});

describe("a kept sign-in", () => {
  const home = join(folder, "home");
  const file = join(home, "sign-in.json");
  const where = { environment: { ATTUNE_HOME: home } } as unknown as Surroundings;
  const signIn = (data: string, token: string) => ({ data, token, endsAt: "2026-11-27T19:00:00.000Z" });

  test("is for one practice, and the last one counts", async () => {
    await keepSignIn(signIn("/one", "first"), where);
    await keepSignIn(signIn("/two", "other"), where);
    await keepSignIn(signIn("/one", "second"), where);
    expect(await signInOf("/one", where)).toEqual({ ok: true, value: signIn("/one", "second") });
    expect(await signInOf("/three", where)).toEqual({ ok: true, value: undefined });
    await forgetSignIn("/one", where);
    expect(await signInOf("/one", where)).toEqual({ ok: true, value: undefined });
    expect(readFileSync(file, "utf8")).not.toContain("second");
  });

  test("can be read by its owner alone, and is refused where others can", async () => {
    await keepSignIn(signIn("/one", "mine"), where);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const mode of [0o640, 0o604, 0o620]) {
      chmodSync(file, mode);
      expect(await signInOf("/one", where)).toMatchObject({ ok: false, failure: { because: "readable-by-others" } });
    }
    await keepSignIn(signIn("/one", "anew"), where);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(file)).toBe(true);
  });

  test.each(["{", "[]", '{"format":1}', '{"format":1,"signIns":[{}]}'])(
    "that is damaged is refused: %s",
    async (text) => {
      writeFileSync(file, text, { mode: 0o600 });
      chmodSync(file, 0o600);
      expect(await signInOf("/one", where)).toMatchObject({ ok: false, failure: { because: "damaged" } });
    },
  );
});

describe("a question at the terminal", () => {
  async function asked(typed: string, isSecret: boolean) {
    const input = new PassThrough();
    const errors = new PassThrough();
    const answering = askAtTerminal({ question: "Password: ", isSecret }, { input: () => input, errors });
    input.end(typed);
    const answered = await answering;
    return { answered, shown: String(errors.read()) };
  }

  test("shows nothing of a secret", async () => {
    const { answered, shown } = await asked("lamp\n", true);
    expect(answered).toEqual({ ok: true, value: "lamp" });
    expect(shown).toBe("Password: \n");
  });

  test("shows what is no secret", async () => {
    expect((await asked("lamp\n", false)).shown).toContain("lamp");
  });

  test("is given up when the input ends", async () => {
    expect((await asked("", true)).answered).toEqual({ ok: false, failure: { kind: "interrupted" } });
  });
});

// RFC 6238, appendix B, the key for SHA-1: 8 digits there, of which an app shows the last 6
test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [20_000_000_000, "353130"],
])("at second %i the published key shows %s", (second, code) => {
  const uri = "otpauth://totp/Practice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  expect(oneTimeCode(uri, second * 1000)).toBe(code);
});
