import type { KindId } from "@attune/api";
import { useSay } from "../../parts/notices.tsx";
import { type RecordBody, useWriter } from "../../practice/records.ts";
import { usePortalWords } from "../words.ts";
import { useOwnId } from "./own.ts";
import { usePortalRefusal } from "./portal-refusal.ts";

/** Something that a client wrote, and how it would be written again. */
export type Removing<Id extends KindId> = {
  readonly id: string;
  readonly version: number;
  readonly body: RecordBody<Id>;
};

/** Deletes something that the client wrote; for a moment it can be written again just as it was. */
export function useRemoving<Id extends KindId>(kind: Id): (removing: Removing<Id>) => Promise<boolean> {
  const client = useOwnId();
  const writer = useWriter(kind);
  const words = usePortalWords();
  const explain = usePortalRefusal();
  const say = useSay();
  return async ({ id, version, body }) => {
    const gone = await writer.remove({ client, id, version });
    if (!gone.ok) {
      say(explain(gone.failure));
      return false;
    }
    say(words.removed, async () => {
      const back = await writer.keep({ place: { client }, body });
      if (!back.ok) say(explain(back.failure));
    });
    return true;
  };
}
