import type { ReactNode } from "react";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/layout.tsx";
import { useFormats } from "../../words/formats.ts";
import type { CaseloadRow } from "../clients/caseload.ts";
import type { Today } from "./day.ts";
import { useTodayWords } from "./words.ts";

type EmptyDayProps = {
  readonly later: Today["later"];
  readonly clients: ReadonlyMap<string, CaseloadRow>;
  readonly plan: () => void;
};

export function EmptyDay({ later, clients, plan }: EmptyDayProps) {
  const words = useTodayWords();
  const { dayAndTime } = useFormats();
  const name = later && clients.get(later.clientId)?.name;
  const told =
    later === undefined || name === undefined
      ? words.empty.noLater
      : words.empty.later(name, dayAndTime(later.happenedAt));
  return (
    <Card>
      <Empty title={words.empty.day} action={<Button onClick={plan}>{words.plan}</Button>}>
        {told}
      </Empty>
    </Card>
  );
}

type AfterwardsProps = Pick<EmptyDayProps, "later" | "clients">;

/** Once the day is over: whoever comes next, on whichever day. */
export function Afterwards({ later, clients }: AfterwardsProps) {
  const words = useTodayWords();
  const { dayAndTime } = useFormats();
  const client = later && clients.get(later.clientId);
  if (later === undefined || client === undefined) return null;
  return (
    <Card
      title={words.empty.over}
      actions={
        <ButtonLink kind="main" to="/clients/$client/prepare" params={{ client: client.id }}>
          {words.next.prepare}
        </ButtonLink>
      }
    >
      <p>{words.empty.later(client.name, dayAndTime(later.happenedAt))}</p>
    </Card>
  );
}

/** The first day of a new practice: what would be here, and what to do first. */
export function FirstDay() {
  const { empty } = useTodayWords();
  return (
    <>
      <Card>
        <Empty title={empty.first}>{empty.firstHint}</Empty>
      </Card>
      <Card title={empty.steps}>
        <ol className="rows first-steps">
          <Step title={empty.open} hint={empty.openHint}>
            <ButtonLink kind="main" to="/clients" search={{ open: "file" }}>
              {empty.open}
            </ButtonLink>
          </Step>
          <Step title={empty.settings} hint={empty.settingsHint}>
            <ButtonLink to="/settings">{empty.go}</ButtonLink>
          </Step>
          <Step title={empty.account} hint={empty.accountHint}>
            <ButtonLink to="/account">{empty.go}</ButtonLink>
          </Step>
        </ol>
      </Card>
    </>
  );
}

type StepProps = { readonly title: string; readonly hint: string; readonly children: ReactNode };

const Step = ({ title, hint, children }: StepProps) => (
  <li className="first-step">
    <div>
      <h3>{title}</h3>
      <p className="hint">{hint}</p>
    </div>
    {children}
  </li>
);
