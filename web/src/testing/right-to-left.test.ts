import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./running-server.ts";

/** All files under a folder that end so. */
const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(ROOT, folder, name));

/** What speaks of a side of the paper in place of the beginning or the end of a line. */
const SIDES = /\b(?:left|right)\b/g;
const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, "");

const found = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    [...withoutComments(readFileSync(file, "utf8")).matchAll(pattern)].map(
      ([what]) => `${relative(ROOT, file)}: ${what}`,
    ),
  );

test("no style names the left or the right: what begins a line begins it in every script", () => {
  const styles = [...filesIn("web/src", /\.css$/), ...filesIn("server/src/pages", /style\.data\.ts$/)];
  expect(styles.length).toBeGreaterThan(10);
  expect(found(styles, SIDES)).toEqual([]);
});

test("nor does a component that sets a style by itself", () => {
  const components = filesIn("web/src", /\.tsx$/);
  expect(components.length).toBeGreaterThan(100);
  const SET =
    /\b(?:(?:margin|padding|border|inset)(?:Left|Right)\w*|textAlign: "(?:left|right)")|style=\{\{[^}]*\b(?:left|right):/g;
  expect(found(components, SET)).toEqual([]);
});
