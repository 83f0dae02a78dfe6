import { ok, type Result, type SessionReview } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { type OfClient, readReview } from "../transcripts/transcripts.ts";
import { type Around, aroundDocument, type DocumentAsked, unlessDenied } from "./around.ts";

/** What the document of a review rests on. */
export type ReviewParts = {
  readonly around: Around;
  readonly review: SessionReview;
  /** Whether the words themselves may stand in it. */
  readonly withWords: boolean;
};

/** @error not-coded while nobody has coded the session. */
export async function readReviewParts(
  ports: Ports,
  { client, id }: OfClient,
  asked: DocumentAsked,
): Promise<Result<ReviewParts, Failure>> {
  const permit = await ports.access.clientPermit("read-review-document", client);
  if (!permit.ok) return permit;
  const review = await readReview(ports, { client, id });
  if (!review.ok) return review;
  const around = await aroundDocument(ports, client, asked.withName);
  if (!around.ok) return around;
  const words = unlessDenied(await ports.access.clientPermit("read-transcript", client));
  if (!words.ok) return words;
  return ok({ around: around.value, review: review.value, withWords: words.value !== undefined });
}
