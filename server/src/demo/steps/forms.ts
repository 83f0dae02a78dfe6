import { addAdministration } from "../../actions/measures/administrations.ts";
import { sendCheckIn } from "../../actions/measures/check-in.ts";
import { addInvitation } from "../../actions/measures/invitations.ts";
import type { Ports } from "../../ports/ports.ts";
import { momentAfter, orderOf } from "../content/days.ts";
import { instrumentOf } from "../content/make-administrations.ts";
import type { DemoAdministration, DemoMoment, DemoSessionCheck } from "../content/shape.ts";
import { before } from "../moments.ts";
import type { Step } from "../step.ts";
import { byClient, byLink, byTherapist, type Case, inSession, keepingId } from "./case.ts";

/** What the client filled in: by a link in the evening, on their own page, or at the practice. */
export const formSteps = (of: Case): readonly Step[] => [
  ...checkInsOf(of).flatMap((forms) => checkInSteps(of, forms)),
  ...of.client.administrations.filter((form) => !isByLink(form)).map((form, place) => ownFormStep(of, form, place)),
  ...of.client.blankForms.map(({ instrument, session, at }) =>
    invitationStep(of, { name: `blank ${session}`, at, session, instruments: [instrument] }),
  ),
  ...of.client.sessionChecks.map((check) => checkStep(of, check)),
];

type Forms = readonly [DemoAdministration, ...DemoAdministration[]];

/** The mood chart, of every evening, is kept on the client's own page. */
const isByLink = ({ enteredBy, instrument }: DemoAdministration): boolean =>
  enteredBy === "link" && instrument !== "mood-energy-sleep";

/** The forms of one evening come by one link. */
function checkInsOf({ client }: Case): readonly Forms[] {
  const evenings = new Map<string, [DemoAdministration, ...DemoAdministration[]]>();
  for (const form of client.administrations.filter(isByLink)) {
    const others = evenings.get(form.at.day);
    if (others === undefined) evenings.set(form.at.day, [form]);
    else others.push(form);
  }
  return [...evenings.values()];
}

const LINK_SENT_BEFORE = 8 * 60;

function checkInSteps(of: Case, forms: Forms): readonly Step[] {
  const [{ session, at }] = forms;
  const last = forms.at(-1) ?? forms[0];
  const name = `check-in ${orderOf(at)}`;
  const instruments = forms.map(({ instrument }) => instrument);
  const sent = forms.map((form) => ({
    instrument: form.instrument,
    answers: answersOf(form.instrument, form.answers),
    inWords: form.words,
  }));
  return [
    invitationStep(of, { name, at: before(at, LINK_SENT_BEFORE), session, instruments }),
    byLink(of, name, { what: name, at: last.at, does: (ports) => sendCheckIn(ports, sent) }),
  ];
}

type Link = {
  readonly name: string;
  readonly at: DemoMoment;
  readonly session: number;
  readonly instruments: readonly string[];
};

const invitationStep = (of: Case, { name, at, session, instruments }: Link): Step =>
  byTherapist(of, {
    what: `link of ${name}`,
    at,
    does: async (ports: Ports) =>
      keepingId(of, name, await addInvitation(ports, of.id, { instruments, sessionNumber: session })),
  });

const INTO_THE_SESSION = 8;

/** What was filled in before the client agreed to anything is handed in once they have. */
function ownFormStep(of: Case, form: DemoAdministration, place: number): Step {
  const { instrument, session, at, words, enteredBy } = form;
  const agreedAt = of.client.consents[0]?.askedAt ?? at;
  const handedIn = momentAfter(agreedAt, INTO_THE_SESSION);
  const isEarly = orderOf(at) < orderOf(handedIn);
  const by = enteredBy === "therapist" ? byTherapist : byClient;
  return by(of, {
    what: `form ${place}`,
    at: isEarly ? handedIn : at,
    does: (ports) =>
      addAdministration(ports, of.id, {
        instrument,
        sessionNumber: session,
        answers: answersOf(instrument, form.answers),
        inWords: words,
        ...(isEarly && { happenedAt: of.moment(at) }),
      }),
  });
}

const HELD_BACK: Readonly<Record<NonNullable<DemoSessionCheck["heldBack"]>, string>> = {
  no: "No",
  "another-time": "Yes, I may say it another time",
  "would-like-to-talk": "Yes, and I would like to talk about it",
};

const checkStep = (of: Case, { session, at, answers, heldBack }: DemoSessionCheck): Step =>
  byClient(of, {
    what: `session check ${session}`,
    at,
    does: (ports) =>
      addAdministration(ports, of.id, {
        instrument: "session-check",
        sessionNumber: session,
        ...inSession(of, session),
        answers: answersOf("session-check", answers),
        inWords: heldBack === undefined ? {} : { "held-back": HELD_BACK[heldBack] },
      }),
  });

/** By item; a question that was left open has no entry. */
const answersOf = (instrument: string, answers: readonly (number | null)[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    instrumentOf(instrument).items.flatMap(({ id }, place) => {
      const value = answers[place] ?? null;
      return value === null ? [] : [[id, value]];
    }),
  );
