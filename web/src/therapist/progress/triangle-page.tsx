import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { ButtonLink } from "../../parts/button.tsx";
import { Choice } from "../../parts/fields.tsx";
import { Card, Empty, PageHead } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useCommonWords } from "../../words/common.ts";
import { CalibrationCard } from "./triangle/calibration-card.tsx";
import { type Corners, ITEMS, type Item } from "./triangle/corners.ts";
import { LiteratureCard } from "./triangle/literature-card.tsx";
import { SessionsCard } from "./triangle/sessions-card.tsx";
import { SHOWN, type ShownIndex } from "./triangle/shown-figure.ts";
import { TriangleCard } from "./triangle/triangle-card.tsx";
import { useTriangleWords } from "./words.ts";

/** Shown, predicted and felt over the sessions: three corners, kept apart, and where they part. */
export function TrianglePage() {
  const { client = "" } = useParams({ strict: false });
  const words = useTriangleWords();
  const common = useCommonWords();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Asked of={useAsk("read-empathy-triangle", { params: { client } })}>
        {({ sessions }) =>
          sessions.length === 0 ? (
            <>
              <NoCorner client={client} />
              <LiteratureCard />
            </>
          ) : (
            <Triangle key={client} client={client} sessions={sessions} />
          )
        }
      </Asked>
      <p className="foot">{common.doesNot}</p>
    </>
  );
}

function NoCorner({ client }: { readonly client: string }) {
  const words = useTriangleWords();
  const toSessions = (
    <ButtonLink to="/clients/$client/sessions" params={{ client }}>
      {words.toSessions}
    </ButtonLink>
  );
  return (
    <Card>
      <Empty title={words.empty} action={toSessions}>
        {words.emptyText}
      </Empty>
    </Card>
  );
}

type TriangleProps = { readonly client: string; readonly sessions: readonly Corners[] };

function Triangle({ client, sessions }: TriangleProps) {
  const words = useTriangleWords();
  const [item, ask] = useState<Item>("understood");
  const there = SHOWN.filter(({ index }) => sessions.some(({ shown }) => shown?.some((each) => each.index === index)));
  const [wanted, show] = useState<ShownIndex>("cue-pickup-rate");
  const index = there.some((each) => each.index === wanted) ? wanted : (there[0]?.index ?? wanted);
  return (
    <>
      <div className="fields-row triangle-choices">
        <Choice<Item>
          label={words.which}
          value={item}
          options={ITEMS.map((value) => ({ value, label: words.items[value] }))}
          onChange={ask}
        />
        {there.length > 0 && (
          <Choice<ShownIndex>
            label={words.whichShown}
            value={index}
            options={there.map((each) => ({ value: each.index, label: words.indices[each.index] }))}
            onChange={show}
          />
        )}
      </div>
      <TriangleCard sessions={sessions} item={item} index={index} />
      <div className="grid-two grid-halves">
        <SessionsCard client={client} sessions={sessions} asked={{ item, index }} />
        <div>
          <CalibrationCard sessions={sessions} item={item} />
          <LiteratureCard />
        </div>
      </div>
    </>
  );
}
