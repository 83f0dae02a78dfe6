import { type Exporter, fail, ok, type Result } from "@attune/core";
import { codebooks, exporters } from "@attune/core/library";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import { spareInput } from "../output/spare-input.ts";
import { writeWhole } from "../output/write-file.ts";
import type { Surroundings } from "../surroundings.ts";
import { paintFor } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
import { renderReview } from "../terminal/render-review.ts";
import { type MadeReview, makeReview, type ReviewSource } from "./make-review.ts";

/** What `attune review` was asked to do, as typed. */
export type ReviewRequest = ReviewSource & {
  readonly html?: string | undefined;
  readonly json: boolean;
  /** A format and a file. */
  readonly exported?: { readonly format: string; readonly file: string } | undefined;
};

/** Reviews one session: on the screen, or into the files that were asked for. */
export async function reviewFile(request: ReviewRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const exporter = findExporter(request.exported?.format);
  if (!exporter.ok) return exporter;
  const spared = await spareInput(request.file, [request.html, request.exported?.file]);
  if (!spared.ok) return spared;
  const made = await makeReview(request, surroundings);
  if (!made.ok) return made;

  const files = await filesFor(request, exporter.value, made.value);
  for (const { file, text } of files) {
    const written = await writeWhole(file, text, surroundings);
    if (!written.ok) return written;
    if (file !== "-") surroundings.errors.write(`Written: ${plain(file)}\n`);
  }
  if (request.json) await print(surroundings.output, `${JSON.stringify(made.value.review, undefined, 2)}\n`);
  else if (files.length === 0) await print(surroundings.output, onScreen(made.value, surroundings));
  return ok(undefined);
}

function findExporter(format: string | undefined): Result<Exporter | undefined, Failure> {
  const found = exporters.find(({ id }) => id === format);
  if (format === undefined || found !== undefined) return ok(found);
  const known = exporters.map(({ id }) => id).join(", ");
  return fail(
    wrongUse(`--export needs a format and a file, as in --export chat session.cha. The formats are ${known}.`),
  );
}

type FileToWrite = { readonly file: string; readonly text: string };

async function filesFor(
  { html, exported }: ReviewRequest,
  exporter: Exporter | undefined,
  { review, session }: MadeReview,
): Promise<readonly FileToWrite[]> {
  const files: FileToWrite[] = [];
  if (html !== undefined) {
    const { renderReviewPage } = await import("../page/render-review-page.ts");
    files.push({ file: html, text: renderReviewPage(review, { codebooks }) });
  }
  if (exported !== undefined && exporter !== undefined) {
    files.push({ file: exported.file, text: exporter.write(session) });
  }
  return files;
}

const onScreen = ({ review }: MadeReview, surroundings: Surroundings): string =>
  renderReview(review, { columns: surroundings.output.columns, paint: paintFor(surroundings) });
