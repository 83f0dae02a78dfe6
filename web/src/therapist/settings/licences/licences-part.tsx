import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import type { Member } from "../members/member-fields.tsx";
import type { PartProps } from "../shared/part-props.ts";
import { useSettingsWords } from "../words.ts";
import { type Licence, newLicence } from "./licence-body.ts";
import { LicenceForm } from "./licence-form.tsx";
import { LicenceRow } from "./licence-row.tsx";

const MOST = { query: { limit: 200 } } as const;

/** Which profession each has learned, who vouches for it, and until when. */
export function LicencesPart({ me, mayChange }: PartProps) {
  const { licences: words } = useSettingsWords();
  const [isAdding, add] = useState(false);
  const members = useAsk("list-members", MOST).data?.rows ?? [];
  return (
    <Card
      title={words.title}
      actions={
        mayChange &&
        !isAdding && (
          <Button kind="main" onClick={() => add(true)}>
            {words.add}
          </Button>
        )
      }
    >
      {isAdding && members.length > 0 && (
        <LicenceForm
          place={{}}
          saved={{ body: newLicence(me.id), version: 0 }}
          members={members}
          onDone={() => add(false)}
        />
      )}
      <Asked of={useAsk("list-licences", MOST)}>
        {({ rows }) => <Licences licences={rows} members={members} mayChange={mayChange} />}
      </Asked>
    </Card>
  );
}

type LicencesProps = {
  readonly licences: readonly Licence[];
  readonly members: readonly Member[];
  readonly mayChange: boolean;
};

function Licences({ licences, members, mayChange }: LicencesProps) {
  const { licences: words } = useSettingsWords();
  if (licences.length === 0) return <Empty title={words.none}>{words.noneHint}</Empty>;
  return (
    <ul className="rows">
      {licences.map((licence) => (
        <li key={licence.id}>
          <LicenceRow licence={licence} members={members} mayChange={mayChange} />
        </li>
      ))}
    </ul>
  );
}
