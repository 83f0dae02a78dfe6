import { type Coding, reviewSession, type SessionReview } from "@attune/core";
import { indices, momentRules } from "@attune/core/library";
import type { CodingSet, SessionTalk, Shown } from "../../ports/transcripts.ts";

export type CodedTalk = {
  readonly talk: SessionTalk;
  readonly codings: readonly Coding[];
  readonly madeBy: SessionReview["madeBy"];
};

/** The title names nobody: who the client is stands beside it. */
const TITLE = "Session review";

/** The review of a session as it is kept. */
export const reviewTalk = ({ talk, codings, madeBy }: CodedTalk): SessionReview =>
  reviewSession(
    {
      title: TITLE,
      transcript: { format: talk.format, repairs: talk.repairs },
      turns: talk.turns,
      roles: talk.roles,
      codings,
      coder: madeBy,
    },
    { indices, moments: momentRules },
  );

/** The figures that could be worked out. */
export const shownIn = (coded: CodedTalk): readonly Shown[] =>
  reviewTalk(coded).indices.flatMap(({ id, value }) => (value === undefined ? [] : [{ index: id, value }]));

/** Who a review rests on: the model where one coded, else the people. */
export function madeByOf(sets: readonly CodingSet[]): SessionReview["madeBy"] {
  const model = sets.find(({ coder }) => coder.kind === "model");
  if (model?.coder.kind === "model") {
    return { coder: model.coder.id, version: model.coder.version, codebooks: model.codebooks };
  }
  return { coder: "person", version: "1", codebooks: [...new Set(sets.flatMap(({ codebooks }) => codebooks))] };
}
