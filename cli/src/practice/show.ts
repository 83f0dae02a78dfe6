import { ok, type Result } from "@attune/core";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Paint, paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";

export type Page = { readonly width: number; readonly paint: Paint };

/** An answer: as a document for programs, and as lines for people. */
export type Shown = {
  readonly json: boolean | undefined;
  readonly document: unknown;
  readonly lines: (page: Page) => readonly string[];
};

/** Prints an answer as it was asked for, and nothing else. */
export async function show({ json, document, lines }: Shown, surroundings: Surroundings): Promise<Result<void, never>> {
  const { output } = surroundings;
  const page: Page = { width: sheetWidth(output.columns), paint: paintFor(surroundings) };
  const text = json === true ? JSON.stringify(document, undefined, 2) : lines(page).join("\n");
  await print(output, `${text.trimEnd()}\n`);
  return ok(undefined);
}
