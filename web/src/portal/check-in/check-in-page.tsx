import { Card, PageHead } from "../../parts/layout.tsx";
import { HelpNow } from "../shared/help.tsx";
import { usePortalWords } from "../words.ts";
import { NextSession } from "./next-session.tsx";
import { OpenForms } from "./open-forms.tsx";
import { useCheckInWords } from "./words.ts";

/** What a client is asked now, when next, and what happens with the answers. */
export function CheckInPage() {
  const words = useCheckInWords();
  const frame = usePortalWords();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <OpenForms />
      <NextSession />
      <Card title={words.answersTitle}>
        <ul className="plain-list">
          {words.answers.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Card title={frame.helpTitle} tone="dark">
        <HelpNow />
      </Card>
    </>
  );
}
