import { ok, type Result } from "@attune/core";
import { readBlankForm } from "../actions/documents/blank-form.ts";
import { readProgressParts } from "../actions/documents/progress.ts";
import { readReviewParts } from "../actions/documents/review.ts";
import { readSummaryParts } from "../actions/documents/summary.ts";
import type { Answered, Bindings } from "../app/binding.ts";
import type { Premises } from "../app/premises.ts";
import { blankFormDraft } from "../documents/facts/blank-form-facts.ts";
import { progressDraft } from "../documents/facts/progress-facts.ts";
import { reviewDraft } from "../documents/facts/review-facts.ts";
import type { Making } from "../documents/facts/shared.ts";
import { summaryDraft } from "../documents/facts/summary-facts.ts";
import { type Draft, type Paper, printed } from "../documents/paper.ts";
import type { Failure } from "../failure.ts";
import type { Language } from "../ports/documents.ts";
import { lookOnce } from "./look-once.ts";

type Ids = "read-progress-document" | "read-summary-document" | "read-review-document" | "read-blank-form";

/** What is read is read in one transaction; the paper is made after it, so that the database waits for no typesetting. */
export const documentBindings: Bindings<Ids> = {
  "read-progress-document": {
    async alone({ actor, params: { client }, query }, premises) {
      const seen = { action: "read-progress-document", client };
      const parts = await lookOnce(premises, { actor, seen }, (ports) => readProgressParts(ports, client, query));
      return onPaper(parts, makingOf(premises, query), progressDraft);
    },
  },
  "read-summary-document": {
    async alone({ actor, params: { client }, query }, premises) {
      const seen = { action: "read-summary-document", client };
      const parts = await lookOnce(premises, { actor, seen }, (ports) => readSummaryParts(ports, client, query));
      return onPaper(parts, makingOf(premises, query), summaryDraft);
    },
  },
  "read-review-document": {
    async alone({ actor, params, query }, premises) {
      const object = { kind: "transcript", id: params.id };
      const seen = { action: "read-review-document", object, client: params.client };
      const parts = await lookOnce(premises, { actor, seen }, (ports) => readReviewParts(ports, params, query));
      return onPaper(parts, makingOf(premises, query), reviewDraft);
    },
  },
  "read-blank-form": {
    async alone({ actor, params: { instrument }, query }, premises) {
      const seen = { action: "read-blank-form" };
      const parts = await lookOnce(premises, { actor, seen }, (ports) =>
        readBlankForm(ports, instrument, query.language),
      );
      const making = { ...makingOf(premises, query), withName: query.withName ?? false };
      return onPaper(parts, making, blankFormDraft);
    },
  },
};

const makingOf = (
  { clock, machine }: Premises,
  { language }: { readonly language?: Language | undefined },
): Making => ({
  now: clock.now(),
  version: machine.version,
  language,
});

async function onPaper<Parts, How>(
  parts: Result<Parts, Failure>,
  making: How,
  draft: (parts: Parts, making: How) => Draft,
): Promise<Result<Answered<Paper>, Failure>> {
  return parts.ok ? ok({ body: await printed(draft(parts.value, making)) }) : parts;
}
