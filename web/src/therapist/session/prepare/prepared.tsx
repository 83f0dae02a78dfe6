import { ButtonLink } from "../../../parts/button.tsx";
import { PageHead } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { OpenSession } from "../list/open-session.tsx";
import { usePrepareWords } from "../words.ts";
import { AgendaCard } from "./agenda-card.tsx";
import { LastTime } from "./last-time.tsx";
import { MovedCard } from "./moved-card.tsx";
import { NoteToSelf } from "./note-to-self.tsx";
import { PlanCard } from "./plan-card.tsx";
import type { Preparation } from "./preparation.ts";
import { type Agenda, useAgenda } from "./use-agenda.ts";
import { WroteCard } from "./wrote-card.tsx";

type PreparedProps = { readonly client: string; readonly preparation: Preparation };

export function Prepared({ client, preparation }: PreparedProps) {
  const words = usePrepareWords();
  const agenda = useAgenda(client, preparation.number);
  return (
    <>
      <PageHead
        title={words.title(preparation.number)}
        windowTitle={words.windowTitle}
        lead={<When preparation={preparation} />}
        actions={<ToSession client={client} preparation={preparation} agenda={agenda} />}
      />
      <div className="prepare">
        <div>
          <WroteCard preparation={preparation} />
          <PlanCard client={client} preparation={preparation} />
        </div>
        <div>
          <MovedCard preparation={preparation} />
          <LastTime client={client} last={preparation.last} />
        </div>
        <div>
          <AgendaCard agenda={agenda} proposals={preparation.agenda} />
          <NoteToSelf client={client} />
        </div>
      </div>
    </>
  );
}

/** Into the session: a new one, or the one that is going on. */
function ToSession({ client, preparation, agenda }: PreparedProps & { readonly agenda: Agenda }) {
  const words = usePrepareWords();
  const { going } = preparation;
  if (going === undefined)
    return (
      <OpenSession client={client} preparation={preparation} agenda={agenda.words} onOpened={agenda.forget} hasKey />
    );
  return (
    <ButtonLink kind="main" to="/clients/$client/sessions/$session" params={{ client, session: going.id }}>
      {words.goOn(going.number)}
    </ButtonLink>
  );
}

function When({ preparation: { appointment } }: Pick<PreparedProps, "preparation">) {
  const words = usePrepareWords();
  const { longDay, time, untilThen } = useFormats();
  if (appointment === undefined) return words.noAppointment;
  const { happenedAt } = appointment;
  return words.at(`${longDay(happenedAt)}, ${time(happenedAt)}`, untilThen(happenedAt));
}
