import { type AtWork, type Form, keyOf, type SentForms, type Write } from "./ledger.ts";

const PHQ_9 = [
  "interest",
  "mood",
  "sleep",
  "energy",
  "appetite",
  "self-worth",
  "concentration",
  "movement",
  "self-harm",
] as const;
const SESSION_CHECK = ["understood", "felt-with", "accepted", "mattered", "open", "useful"] as const;

const asForm = (instrument: string, items: readonly string[], answer: () => number): Form => ({
  instrument,
  answers: Object.fromEntries(items.map((item) => [item, answer()])),
});

/** A PHQ-9 with answers by chance, and the answer about self-harm as said. */
export function phq9(chance: () => number, selfHarm: number): Form {
  const { instrument, answers } = asForm("phq-9", PHQ_9, () => Math.floor(chance() * 4));
  return { instrument, answers: { ...answers, "self-harm": selfHarm } };
}

export const sessionCheck = (chance: () => number): Form =>
  asForm("session-check", SESSION_CHECK, () => Math.floor(chance() * 11));

/** Some are without risk, and most are not. */
const selfHarmBy = (chance: () => number): number => Math.floor(chance() * 4);

const nextNumber = ({ client }: AtWork): number => client.sent.length + 1;

/** A link for two forms. */
export function invite(at: AtWork): Write {
  const { worker, client, id } = at;
  const number = nextNumber(at);
  const forms = [phq9(worker.chance, selfHarmBy(worker.chance)), sessionCheck(worker.chance)];
  const instruments = forms.map(({ instrument }) => instrument);
  return {
    route: "add-invitation",
    asked: { params: { client: id }, body: { instruments, sessionNumber: number }, key: keyOf(worker) },
    kept(link: { readonly id: string; readonly token: string }) {
      client.sent.push({ number, forms, link, known: "not-sent" });
    },
    left() {},
  };
}

/** The client answers a link that waits; undefined where none does. */
export function sendByLink({ worker, client }: AtWork): Write | undefined {
  const waiting = client.sent.find(({ link, known }) => link !== undefined && known === "not-sent");
  if (waiting?.link === undefined) return undefined;
  waiting.known = "asked";
  return {
    route: "send-check-in",
    link: waiting.link.token,
    asked: { body: { forms: waiting.forms }, key: keyOf(worker) },
    kept: toKept(waiting),
    left() {},
  };
}

const toKept = (sent: SentForms) => (): void => {
  sent.known = "kept";
};

/** The therapist files what a client filled in on paper. */
export function fileForms(at: AtWork): Write {
  const { worker, client, id } = at;
  const sent: SentForms = {
    number: nextNumber(at),
    forms: [phq9(worker.chance, selfHarmBy(worker.chance))],
    known: "asked",
  };
  client.sent.push(sent);
  const [form] = sent.forms;
  return {
    route: "add-administration",
    asked: { params: { client: id }, body: { ...form, sessionNumber: sent.number }, key: keyOf(worker) },
    kept: toKept(sent),
    left() {},
  };
}
