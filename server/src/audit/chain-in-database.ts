import type { AskRows } from "../store/dump/ask.ts";
import type { ChainEnds, ChainEvent, ChainSource } from "./verify-chain.ts";

/** Events that are read together: few enough that others get their turn at the database. */
const SLICE = 2000;

type EndsRow = {
  readonly place: number | null;
  readonly hash: Buffer | null;
  readonly first: number | null;
  readonly last: number | null;
};

/** The chain of a practice, read by a database that is bound to it. */
export const chainIn = (ask: AskRows): Pick<ChainSource, "ends" | "slice"> => ({
  async ends(): Promise<ChainEnds> {
    const [row] = await ask<EndsRow>(
      `select (select place from audit_head where practice_id = attune_practice()),
        (select hash from audit_head where practice_id = attune_practice()), min(place) as first, max(place) as last
        from audit_event where practice_id = attune_practice()`,
    );
    const { place = null, hash = null, first = null, last = null } = row ?? {};
    const head = place === null || hash === null ? undefined : { place, hash };
    return { head, first: first ?? undefined, last: last ?? undefined };
  },
  slice: (after, upTo) =>
    ask<ChainEvent>(
      `select practice_id, place, id, at, actor_kind, actor_id, action, object_kind, object_id, client_id, outcome, hash
        from audit_event where practice_id = attune_practice() and place > $1 and place <= $2 order by place limit ${SLICE}`,
      [after, upTo],
    ),
});
