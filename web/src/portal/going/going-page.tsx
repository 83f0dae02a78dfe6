import { Asked } from "../../parts/asked.tsx";
import { Card, PageHead } from "../../parts/layout.tsx";
import { PortalButtonLink } from "../portal-link.tsx";
import { LineList } from "../shared/lines.tsx";
import { useSupport } from "../shared/own.ts";
import { usePortalWords } from "../words.ts";
import { FeltSessions } from "./felt-sessions.tsx";
import { OwnNotes } from "./own-notes.tsx";
import { Pictures } from "./pictures.tsx";
import { ThisPagePaper } from "./this-page-paper.tsx";
import { WhoSeesWhat } from "./who-sees-what.tsx";
import { useGoingWords } from "./words.ts";

/** How it is going, as the client said it themselves. Where something is harder than figures, people come first. */
export function GoingPage() {
  const words = useGoingWords();
  return (
    <Asked of={useSupport()}>
      {({ supportFirst, lines }) => (
        <>
          <PageHead title={words.title} {...(!supportFirst && { lead: words.lead })} />
          {supportFirst ? <SupportFirst lines={lines} /> : <Pictures />}
          <OwnNotes />
          {!supportFirst && <FeltSessions />}
          <WhoSeesWhat />
          {!supportFirst && <ThisPagePaper />}
        </>
      )}
    </Asked>
  );
}

type SupportFirstProps = Parameters<typeof LineList>[0];

function SupportFirst({ lines }: SupportFirstProps) {
  const words = useGoingWords().first;
  const { openPlan } = usePortalWords();
  return (
    <Card title={words.title} tone="dark">
      <div className="stack">
        <p>{words.text}</p>
        <p>{words.now}</p>
        <LineList lines={lines} />
        <PortalButtonLink to="/my/plan/safety" kind="dark">
          {openPlan}
        </PortalButtonLink>
      </div>
    </Card>
  );
}
