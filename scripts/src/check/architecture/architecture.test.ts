import { expect, test } from "vitest";
import { brokenRules, codeAmongPacks } from "./architecture.ts";

const faces = new Set(["@attune/core", "@attune/core/library", "@attune/api"]);

/** The rules that one file breaks with one line. */
function broken(path: string, line: string): readonly string[] {
  const found = brokenRules([{ path, text: `// a file\n${line}\n` }], { faces });
  return found.map((finding) => /Rule \d|SECURITY|Packs are data|The embedded database/.exec(finding)?.[0] ?? finding);
}

test.each([
  ["core/src/foundation/units.ts", 'import { turn } from "../session/turn.ts";', "Rule 1"],
  ["core/src/session/turn.ts", 'import { review } from "@attune/api";', "Rule 1"],
  ["api/src/review.ts", 'import { fit } from "@attune/training";', "Rule 1"],
  ["core/src/session/read.ts", 'import { importers } from "../library/importers/index.ts";', "Rule 2"],
  ["core/src/session/read.ts", 'import type { Srt } from "../library/importers/srt.ts";', "Rule 2"],
  ["core/src/index.ts", 'export * from "./library/index.ts";', "Rule 2"],
  ["core/src/library/importers/srt.ts", 'import { cue } from "./webvtt.ts";', "Rule 2"],
  ["core/src/library/importers/srt.ts", 'import { importers } from "./index.ts";', "Rule 2"],
  ["core/src/library/indices/talk-share.ts", 'import { miti } from "../codebooks/miti.ts";', "Rule 2"],
  ["core/src/session/read.ts", 'import { readFileSync } from "node:fs";', "Rule 3"],
  ["core/src/session/read.ts", 'type Socket = import("node:net").Socket;', "Rule 3"],
  ["cli/src/practice/serve.ts", 'import { main } from "@attune/server";', "Rule 4"],
  ["cli/src/practice/serve.test.ts", 'import { main } from "../../../server/src/main.ts";', "Rule 4"],
  ["web/src/portal/page.ts", 'import type { Route } from "@attune/server";', "Rule 4"],
  ["bench/src/load.ts", 'import { main } from "@attune/server";', "Rule 1"],
  ["server/src/main.ts", 'import { fit } from "@attune/training";', "Rule 1"],
  ["server/src/actions/withdraw-consent.ts", 'import { problem } from "../routes/problem.ts";', "Rule 4"],
  ["server/src/actions/withdraw-consent.ts", 'import type { Row } from "../store/tables.ts";', "Rule 4"],
  ["server/src/actions/withdraw-consent.ts", 'import { sql } from "kysely";', "Rule 4"],
  ["server/src/actions/withdraw-consent.ts", 'import { randomUUID } from "node:crypto";', "Rule 4"],
  ["server/src/app.ts", 'import { PGlite } from "@electric-sql/pglite";', "The embedded database"],
  ["server/src/testing/a.ts", 'import { NodeFS } from "@electric-sql/pglite/nodefs";', "The embedded database"],
  ["cli/src/main.ts", 'import { turn } from "@attune/core/src/session/turn.ts";', "Rule 5"],
  ["cli/src/main.ts", 'import { turn } from "../../core/src/session/turn.ts";', "Rule 5"],
  ["cli/src/main.ts", 'const core = await import("../../core/src/index.ts");', "Rule 5"],
  [
    "core/src/library/instruments/index.ts",
    'import core10 from "../../../../packs/core-10/facts.json";',
    "Packs are data",
  ],
  ["cli/src/main.ts", 'const pack = await import("../../packs/core-10/facts.json");', "Packs are data"],
  ["cli/src/update.ts", 'import { get } from "node:https";', "SECURITY"],
  ["cli/src/update.ts", 'import { request } from "node:http";', "SECURITY"],
  ["cli/src/practice/socket-caller.ts", 'import { connect } from "node:tls";', "SECURITY"],
])("%s may not say: %s", (path, line, rule) => {
  expect(broken(path, line)).toContain(rule);
});

test.each([
  ["core/src/foundation/units.ts", 'import { fail } from "./result.ts";'],
  ["core/src/session/turn.ts", 'import type { Milliseconds } from "../foundation/units.ts";'],
  ["core/src/library/importers/srt.ts", 'import { readCues } from "../../session/cues.ts";'],
  ["core/src/library/importers/srt.ts", 'import { notes } from "./srt.wording.ts";'],
  ["core/src/library/importers/index.ts", 'import { srt } from "./srt.ts";'],
  ["core/src/library/importers/docx.ts", 'import { Unzip } from "fflate";'],
  ["core/src/session/read.test.ts", 'import { importers } from "../library/importers/index.ts";'],
  ["core/src/session/read.test.ts", 'import { readFileSync } from "node:fs";'],
  ["cli/src/main.ts", 'import { importers } from "@attune/core/library";'],
  ["cli/src/main.ts", 'import { argv } from "node:process";'],
  ["cli/src/practice/socket-caller.ts", 'import { request } from "node:http";'],
  ["server/src/actions/withdraw-consent.ts", 'import { withdraw } from "@attune/core";'],
  ["server/src/actions/withdraw-consent.ts", 'import { consentBody } from "@attune/api";'],
  ["server/src/actions/withdraw-consent.ts", 'import type { Clock } from "../ports/clock.ts";'],
  ["server/src/actions/withdraw-consent.ts", 'import type { Permit } from "../access/permit.ts";'],
  ["server/src/actions/withdraw-consent.ts", 'import { knownConsent } from "./known-consent.ts";'],
  ["server/src/actions/withdraw-consent.test.ts", 'import { openStore } from "../store/open-store.ts";'],
  ["server/src/store/embedded/open-embedded.ts", 'import { PGlite } from "@electric-sql/pglite";'],
])("%s may say: %s", (path, line) => {
  expect(broken(path, line)).toEqual([]);
});

test("a finding says where it is, what is imported and the rule in words", () => {
  const file = { path: "core/src/session/read.ts", text: '\nimport { x } from "../library/index.ts";\n' };
  expect(brokenRules([file], { faces })).toEqual([
    "core/src/session/read.ts:2 imports core/src/library/index.ts\n" +
      "  Rule 2: the engine never imports the library; it takes registers as arguments.",
  ]);
});

test("an import that stands in a text or a comment is none", () => {
  const line = '/* import "../library/index.ts" */ const text = `import "../library/index.ts"`;';
  expect(broken("core/src/session/read.ts", line)).toEqual([]);
});

test.each(["packs/core-10/score.ts", "packs/run.js", "packs/core-10/deep/a.mjs", "packs/core-10/.hidden.sh"])(
  "a pack may not hold %s",
  (path) => expect(codeAmongPacks([{ path }])).toHaveLength(1),
);

test.each(["packs/core-10/facts.json", "packs/core-10/LICENSE", "packs/README.md", "cli/src/main.ts"])(
  "nothing is said about %s",
  (path) => expect(codeAmongPacks([{ path }])).toEqual([]),
);
