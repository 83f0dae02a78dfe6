import { expect, test } from "vitest";
import { findBannedText } from "./banned-text.ts";

const found = (path: string, text: string) => findBannedText([{ path, text }]).map((finding) => finding.split(" ")[0]);

// Put together here, so that this file does not hold what it looks for.
const home = ["", "home", "someone", "attune"].join("/");
const silence = ["biome", "ignore"].join("-");
const later = ["TO", "DO"].join("");

test.each([
  ["docs/handbook.md", `Open ${home}/notes`],
  ["cli/src/main.ts", `const folder = "${home}";`],
  ["Makefile", `${home}/bin`],
  [".ci/run", `cd ${home}`],
  ["examples/first.vtt", "C:\\Users\\someone"],
  ["core/src/turn.ts", `// ${silence} lint: because`],
  ["core/src/turn.ts", `// ${later}: later`],
])("%s may not hold: %s", (path, text) => {
  expect(found(path, `fine\n${text}\n`)).toEqual([`${path}:2`]);
});

test.each([
  ["docs/handbook.md", "See https://example.org/home/someone and /usr/bin/chromium"],
  ["docs/handbook.md", `A comment that says ${later} is an issue that nobody filed.`],
  ["models/attunement.bin", home],
])("%s may hold: %s", (path, text) => {
  expect(found(path, text)).toEqual([]);
});
