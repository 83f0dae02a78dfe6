import type { AnswerOf, RouteNamed } from "@attune/api";
import { Card } from "../../../parts/layout.tsx";
import { usePlanWords } from "../words.ts";

export type Deleted = AnswerOf<RouteNamed<"withdraw-consent">>["deleted"];

/** What went with a consent that was taken back. */
export function WhatWasDeleted({ deleted }: { readonly deleted: Deleted }) {
  const words = usePlanWords().consents;
  const gone = deleted.filter(({ count }) => count > 0);
  const names: Readonly<Record<string, string>> = words.kinds;
  return (
    <div role="status">
      <Card title={words.withdrawn}>
        {gone.length === 0 ? (
          <p>{words.deletedNone}</p>
        ) : (
          <>
            <p>{words.deleted}</p>
            <ul className="plain-list">
              {gone.map(({ kind, count }) => (
                <li key={kind}>{`${count} ${names[kind] ?? kind}`}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </div>
  );
}
