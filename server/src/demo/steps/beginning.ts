import { changeClient, openClientFile } from "../../actions/clients/clients.ts";
import { askConsent, giveConsent, refuseConsent, withdrawConsent } from "../../actions/consents/consents.ts";
import type { ClientFacts } from "../../ports/clients.ts";
import { momentAfter } from "../content/days.ts";
import type { DemoAppointment, DemoConsent, DemoMoment } from "../content/shape.ts";
import { before } from "../moments.ts";
import type { Step } from "../step.ts";
import { add, byClient, byTherapist, type Case, change, idOf, inTurn } from "./case.ts";

const A_WEEK = 7 * 24 * 60;
const AFTER_THE_CONSENTS = 10;
const LATE = 21 * 60;

/** From the first call to the first session, and how it ended where it has. */
export const beginningSteps = (of: Case): readonly Step[] => [
  byTherapist(of, {
    what: "file",
    at: openedAt(of),
    does: (ports) => openClientFile(ports, { id: of.id, facts: factsOf(of) }),
  }),
  ...of.client.appointments.map((each, place) => appointmentStep(of, each, place)),
  ...of.client.consents.flatMap((each) => consentSteps(of, each)),
  ...episodeSteps(of),
];

/** A week before the first session. */
export function openedAt({ client: { appointments, episode } }: Case): DemoMoment {
  const first = appointments[0]?.at ?? { day: episode.startedOn, minute: 0 };
  return before(first, A_WEEK);
}

const factsOf = ({ client: { name, born, email, presentation, approach } }: Case): ClientFacts => ({
  name,
  bornOn: born,
  email,
  locale: "en",
  presentation,
  approach,
  remoteForms: true,
});

/** One that is still to come was agreed two meetings before it; of one that is past, what came of it is written down. */
function appointmentStep(of: Case, { at, minutes, attendance }: DemoAppointment, place: number): Step {
  const name = `appointment ${place}`;
  const fields = { happenedAt: of.moment(at), zone: of.zone, minutes, attendance: attendance.kind };
  const reason = "reason" in attendance ? { reason: attendance.reason } : {};
  const cancelled =
    attendance.kind === "cancelled"
      ? { cancelledBy: attendance.by, cancelledAt: of.moment(attendance.cancelledAt) }
      : {};
  return byTherapist(of, {
    what: name,
    at: writtenAt(of, place),
    does: (ports) => add(ports, of, { kind: "appointment", name, fields: { ...fields, ...reason, ...cancelled } }),
  });
}

const AHEAD = 2;

function writtenAt(of: Case, place: number): DemoMoment {
  const { appointments } = of.client;
  const { at, minutes, attendance } = appointments[place] ?? { at: openedAt(of), minutes: 0, attendance: PLANNED };
  if (attendance.kind === "planned") return momentAfter(appointments[place - AHEAD]?.at ?? openedAt(of), minutes);
  return attendance.kind === "cancelled" ? attendance.cancelledAt : momentAfter(at, minutes - 1);
}

const PLANNED = { kind: "planned" } as const;

/** Asked by the therapist, and said to them in the session; taken back by the client alone, at home. */
function consentSteps(of: Case, consent: DemoConsent): readonly Step[] {
  const { purpose, askedAt } = consent;
  const name = `consent ${purpose}`;
  const which = (version: number) => ({ client: of.id, id: idOf(of, name), version });
  const asked = byTherapist(of, {
    what: name,
    at: askedAt,
    async does(ports) {
      const written = await askConsent(ports, of.id, purpose);
      if (written.ok) of.kept.set(name, written.value.id);
      return written;
    },
  });
  if (consent.state === "asked") return [asked];
  if (consent.state === "refused") {
    const { refusedAt: at } = consent;
    return [asked, byTherapist(of, { what: `${name} refused`, at, does: (ports) => refuseConsent(ports, which(1)) })];
  }
  const { givenAt: at } = consent;
  const given = byTherapist(of, {
    what: `${name} given`,
    at,
    does: (ports) => giveConsent(ports, which(1), { saidBy: "client-to-therapist" }),
  });
  if (consent.state === "given") return [asked, given];
  const { withdrawnAt } = consent;
  const what = `${name} withdrawn`;
  return [asked, given, byClient(of, { what, at: withdrawnAt, does: (ports) => withdrawConsent(ports, which(2)) })];
}

function episodeSteps(of: Case): readonly Step[] {
  const { presentation, approach, reason, history, episode, consents } = of.client;
  const { startedOn, ended } = episode;
  const askedAt = consents[0]?.askedAt ?? openedAt(of);
  const fields = { presentation, approach, startedOn, reason: `${reason}\n\n${history}` };
  const begun = byTherapist(of, {
    what: "episode",
    at: momentAfter(askedAt, AFTER_THE_CONSENTS),
    does: (ports) => add(ports, of, { kind: "episode", name: "episode", fields }),
  });
  if (ended === undefined) return [begun];
  const end = { endedOn: ended.on, ending: ended.how, endingNote: ended.words };
  const closed = byTherapist(of, {
    what: "ending",
    at: { day: ended.on, minute: LATE },
    does: (ports) =>
      inTurn(
        () => change(ports, of, { kind: "episode", name: "episode", fields: { ...fields, ...end } }),
        () => changeClient(ports, of.id, { version: 1, facts: factsOf(of), state: "ended" }),
      ),
  });
  return [begun, closed];
}
