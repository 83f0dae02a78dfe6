import { useMemo, useState } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Button } from "../../parts/button.tsx";
import { PageHead } from "../../parts/layout.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import { useAsk } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import { dayAround, nextOf, type Today, useNow } from "./day.ts";
import { Afterwards, EmptyDay, FirstDay } from "./empty-day.tsx";
import { PlanDialog } from "./later.tsx";
import { NextClient } from "./next-client.tsx";
import { RestOfDay } from "./rest-of-day.tsx";
import { ToFinish } from "./to-finish.tsx";
import { useTodayWords } from "./words.ts";
import { WorthALook } from "./worth-a-look.tsx";

const AGAIN_MS = 60_000;

/** Whom the therapist meets next, what waits to be finished, what is worth a look. */
export function TodayPage() {
  const words = useTodayWords();
  const { longDay } = useFormats();
  const now = useNow();
  const { from, to } = dayAround(now);
  const asked = useAsk("read-today", { query: { from, to } }, { everyMs: AGAIN_MS });
  const [plans, setPlans] = useState(false);
  useKeys(useMemo(() => [{ key: "p", does: words.plan, run: () => setPlans(true) }], [words]));
  return (
    <>
      <PageHead
        title={longDay(now)}
        lead={asked.data && leadOf(asked.data, words.lead)}
        actions={
          asked.data?.hasClients === true && (
            <Button shortcut="p" onClick={() => setPlans(true)}>
              {words.plan}
            </Button>
          )
        }
      />
      <Asked of={asked}>{(today) => <Day today={today} now={now} plan={() => setPlans(true)} />}</Asked>
      <PlanDialog isOpen={plans} onClose={() => setPlans(false)} />
    </>
  );
}

type Lead = ReturnType<typeof useTodayWords>["lead"];

function leadOf({ appointments, toFinish, openSignals, hasClients }: Today, lead: Lead): string | undefined {
  const meetings = appointments.filter(({ attendance }) => attendance !== "cancelled").length;
  return hasClients ? lead({ meetings, toFinish: toFinish.length, signals: openSignals }) : undefined;
}

type DayProps = { readonly today: Today; readonly now: number; readonly plan: () => void };

function Day({ today, now, plan }: DayProps) {
  const clients = new Map(today.clients.map((each) => [each.id, each]));
  const next = nextOf(today.appointments, now);
  const nextOne = next && clients.get(next.clientId);
  const rest = today.appointments.filter(({ id }) => id !== next?.id);
  if (!today.hasClients && today.signals.length === 0) return <FirstDay />;
  return (
    <>
      {next !== undefined && nextOne !== undefined && <NextClient appointment={next} client={nextOne} now={now} />}
      {next === undefined && today.appointments.length > 0 && <Afterwards later={today.later} clients={clients} />}
      <div className="grid-two">
        <div>
          {today.appointments.length === 0 ? (
            <EmptyDay later={today.later} clients={clients} plan={plan} />
          ) : (
            <RestOfDay appointments={rest} clients={clients} now={now} />
          )}
          <ToFinish unfinished={today.toFinish} clients={clients} />
        </div>
        <WorthALook signals={today.signals} clients={clients} all={today.openSignals} />
      </div>
    </>
  );
}
