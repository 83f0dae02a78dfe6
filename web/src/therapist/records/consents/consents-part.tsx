import { type DerivedKind, PURPOSES } from "@attune/core";
import { consents as register } from "@attune/core/library";
import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import type { RecordsPartProps } from "../part-props.ts";
import { useRecordsWords } from "../words.ts";
import { PurposeCard } from "./purpose-card.tsx";
import { stateOf, type Withdrawn } from "./standing.ts";

const MOST = 200;

/** Each purpose with its exact words, how it stands, and what can be done about it. */
export function ConsentsPart({ client, treats }: RecordsPartProps) {
  const [withdrawn, tell] = useState<Withdrawn>();
  const asked = useAsk("list-consents", { params: { client }, query: { limit: MOST } });
  const now = new Date().toISOString();
  return (
    <Asked of={asked}>
      {({ rows }) => (
        <>
          {withdrawn !== undefined && <WhatWent withdrawn={withdrawn} />}
          {PURPOSES.map((purpose) => {
            const terms = register.find(({ id }) => id === purpose);
            return (
              <PurposeCard
                key={purpose}
                client={client}
                purpose={purpose}
                state={stateOf(rows, purpose, { terms, now })}
                mayAsk={treats}
                onWithdrawn={tell}
              />
            );
          })}
        </>
      )}
    </Asked>
  );
}

function WhatWent({ withdrawn: { purpose, deleted } }: { readonly withdrawn: Withdrawn }) {
  const { consents: words } = useRecordsWords();
  const counted = deleted.filter(({ count }) => count > 0);
  return (
    <div role="status">
      <Card title={words.takenBack(words.purposes[purpose])} tone="look">
        {counted.length === 0 ? (
          <p>{words.nothingWent}</p>
        ) : (
          <ul className="bullets">
            {counted.map(({ kind, count }) => (
              <li key={kind}>
                {words.kinds[kind as DerivedKind]}: {count}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
