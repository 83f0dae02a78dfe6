import { assignRoles, joinTurns, reviewSession } from "@attune/core";
import { indices, momentRules } from "@attune/core/library";
import { expect, test } from "vitest";
import { reviewSchema } from "./review.ts";

const said = [
  ["Therapist", "What would you like to look at today?"],
  ["Client", "I had another row with my sister."],
  ["Therapist", "Another one, after all that effort."],
] as const;

function anyReview() {
  const raw = said.map(([speakerLabel, text], at) => ({ speakerLabel, text, line: at + 1 }));
  const parts = assignRoles(joinTurns(raw, "turns"));
  if (!parts.ok) throw new Error(parts.failure.kind);
  const transcript = { format: "plain-text", repairs: [] };
  const coder = { coder: "nobody", version: "1", codebooks: [] };
  return reviewSession(
    { title: "A session", transcript, ...parts.value, codings: [], coder },
    { indices, moments: momentRules },
  );
}

test("a review that was written as JSON is read back unchanged", () => {
  const review = anyReview();
  expect(reviewSchema.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
});

test("another version is refused", () => {
  expect(reviewSchema.safeParse({ ...anyReview(), format: "attune/review@2" }).success).toBe(false);
});
