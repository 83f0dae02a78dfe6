import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sealToLink } from "../../vault/testing/seal-to-link.ts";
import { phq9, sessionCheck } from "./form-writes.ts";
import { FIRST_CONSENTS, type Form } from "./ledger.ts";
import type { RunningServer } from "./server-process.ts";
import { callerAt, must } from "./set-up.ts";

/** Somebody whose risk answers come in; `token` is of their own sign-in. */
export type Answering = { readonly id: string; readonly token: string };

export const PATHS = ["link", "client", "therapist", "amended", "partial", "together", "sealed", "own"] as const;
export type Path = (typeof PATHS)[number];

/** One filled-in form on its way, with what was answered so far. Its steps keep their keys, however often they are asked for. */
export type Filing = {
  readonly path: Path;
  readonly client: Answering;
  readonly number: number;
  readonly selfHarm: number;
  readonly key: string;
  readonly answers: unknown[];
  /** Why it was refused. */
  refused?: string;
};

type Step = {
  readonly route: string;
  readonly by: { readonly token?: string; readonly link?: string };
  readonly asked: { readonly params?: object; readonly body?: unknown };
};
type Asking = { readonly filing: Filing; readonly therapist: string; readonly chance: () => number };

const paper = ({ filing, therapist }: Asking, form: Form, amends?: string): Step => ({
  route: "add-administration",
  by: { token: filing.path === "client" ? filing.client.token : therapist },
  asked: {
    params: { client: filing.client.id },
    body: { ...form, sessionNumber: filing.number, ...(amends !== undefined && { amends }) },
  },
});

const invited = ({ filing, therapist }: Asking, ...instruments: readonly string[]): Step => ({
  route: "add-invitation",
  by: { token: therapist },
  asked: { params: { client: filing.client.id }, body: { instruments, sessionNumber: filing.number } },
});

/** The secret of the link that a step before was answered with. */
const linkOf = ({ filing }: Asking, step = 0): string => (filing.answers[step] as { readonly token: string }).token;

const sent = (asking: Asking, ...forms: readonly Form[]): Step => ({
  route: "send-check-in",
  by: { link: linkOf(asking) },
  asked: { body: { forms } },
});

/** A client who is signed in goes on from a link that they were sent by one of their own. */
const begunByThemselves = (asking: Asking): Step => ({
  route: "begin-own-check-in",
  by: { token: asking.filing.client.token },
  asked: { params: { client: asking.filing.client.id, id: firstId(asking) } },
});

const opened = (link: string): Step => ({ route: "open-check-in", by: { link }, asked: {} });

/** As a device does it that had no connection: sealed to the key that the step before was answered with. */
async function sentSealed({ filing }: Asking, link: string, form: Form): Promise<Step> {
  const { key } = filing.answers.at(-1) as { readonly key: string };
  const sealed = await sealToLink(key, { forms: [form] });
  return { route: "send-sealed-check-in", by: { link }, asked: { body: { sealed } } };
}

const whole = ({ filing, chance }: Asking): Form => phq9(chance, filing.selfHarm);
/** Too few answers for a total, and the one that matters. */
const part = ({ filing: { selfHarm } }: Asking): Form => ({
  instrument: "phq-9",
  answers: { interest: 1, "self-harm": selfHarm },
});
const firstId = ({ filing }: Asking): string => (filing.answers[0] as { readonly id: string }).id;

/** What is sent, one after the other, on each path by which an answer comes in. */
const STEPS: Readonly<Record<Path, readonly ((asking: Asking) => Step | Promise<Step>)[]>> = {
  link: [(asking) => invited(asking, "phq-9"), (asking) => sent(asking, whole(asking))],
  client: [(asking) => paper(asking, whole(asking))],
  therapist: [(asking) => paper(asking, whole(asking))],
  amended: [
    (asking) => paper(asking, phq9(asking.chance, 0)),
    (asking) => paper(asking, whole(asking), firstId(asking)),
  ],
  partial: [(asking) => invited(asking, "phq-9"), (asking) => sent(asking, part(asking))],
  together: [
    (asking) => invited(asking, "session-check", "phq-9"),
    (asking) => sent(asking, sessionCheck(asking.chance), whole(asking)),
  ],
  sealed: [
    (asking) => invited(asking, "phq-9"),
    (asking) => opened(linkOf(asking)),
    (asking) => sentSealed(asking, linkOf(asking), part(asking)),
  ],
  own: [
    (asking) => invited(asking, "phq-9"),
    begunByThemselves,
    (asking) => opened(linkOf(asking, 1)),
    (asking) => sentSealed(asking, linkOf(asking, 1), whole(asking)),
  ],
};

/** What is asked once: the key of a link is the same whenever it is opened. */
const ONCE = ["add-invitation", "open-check-in"];

/** How often each form is sent under its one key, whatever is answered. */
const TIMES = 3;

/** What a filing sends at each step is made up once: a request that is sent again is the same. */
const madeUp = new WeakMap<Filing, Step[]>();

/** Sends what is left of a filing, each form three times at once. @returns whether the server was there to the end */
async function file(server: Pick<RunningServer, "url">, asking: Asking): Promise<"done" | "gone"> {
  const { filing } = asking;
  const steps = madeUp.get(filing) ?? [];
  madeUp.set(filing, steps);
  for (const [at, make] of STEPS[filing.path].entries()) {
    if (filing.answers[at] !== undefined) continue;
    steps[at] ??= await make(asking);
    const answer = await askOften(server, steps[at], { key: `${filing.key}-${at}`, filing });
    if (answer === "gone") return "gone";
    if (filing.refused !== undefined) return "done";
    filing.answers[at] = answer;
  }
  return "done";
}

type Often = { readonly key: string; readonly filing: Filing };

async function askOften(server: Pick<RunningServer, "url">, step: Step, { key, filing }: Often): Promise<unknown> {
  const times = ONCE.includes(step.route) ? 1 : TIMES;
  const caller = callerAt(server, step.by);
  const answers = await Promise.all(
    Array.from({ length: times }, () => caller.callRecord(step.route, { ...step.asked, key })),
  );
  const heard = answers.flatMap((answer) => (answer.ok ? [JSON.stringify(answer.value.body)] : []));
  for (const answer of answers)
    if (!answer.ok && answer.failure.kind !== "unreachable") filing.refused = JSON.stringify(answer.failure);
  if (new Set(heard).size > 1) filing.refused = "answered otherwise the second time";
  const [first] = heard;
  return first === undefined ? "gone" : JSON.parse(first);
}

/** Clients who agreed to questionnaires, also away from the practice, and are signed in. */
export async function answeringClients(
  server: RunningServer,
  therapist: string,
  count: number,
): Promise<readonly Answering[]> {
  const caller = callerAt(server, { token: therapist });
  const clients: Answering[] = [];
  for (let at = 0; at < count; at += 1) {
    const body = { name: `Invented person ${at}`, remoteForms: true };
    const { id } = must(await caller.call("add-client", { body })).body;
    for (const purpose of FIRST_CONSENTS.slice(0, 2)) {
      const asked = must(await caller.call("ask-consent", { params: { client: id }, body: { purpose } })).body;
      const given = {
        params: { client: id, id: asked.id },
        body: { saidBy: "client-to-therapist" },
        version: asked.version,
      };
      must(await caller.call("give-consent", given as never));
    }
    const { token: link } = must(await caller.call("make-sign-in-link", { params: { client: id } })).body;
    const way = { token: link, caller: "command-line" } as const;
    const { token } = must(await callerAt(server).call("sign-in-with-link", { body: way })).body;
    clients.push({ id, token });
  }
  return clients;
}

export type Plan = {
  readonly clients: readonly Answering[];
  readonly positives: number;
  readonly zeros: number;
  readonly chance: () => number;
};

/** Forms on all paths in turn, most with a risk answer of 1 to 3 and some with 0, in an order of chance. */
export function filings({ clients, positives, zeros, chance }: Plan): readonly Filing[] {
  const numbers = new Map<string, number>();
  const all = Array.from({ length: positives + zeros }, (_, at): Filing => {
    const client = clients[at % clients.length];
    if (client === undefined) throw new Error("nobody answers");
    const number = (numbers.get(client.id) ?? 0) + 1;
    numbers.set(client.id, number);
    const path = PATHS[Math.floor(at / clients.length) % PATHS.length] ?? "link";
    const selfHarm = at < positives ? 1 + Math.floor(chance() * 3) : 0;
    return { path, client, number, selfHarm, key: randomUUID(), answers: [] };
  });
  return all
    .map((each) => [chance(), each] as const)
    .sort(([one], [other]) => one - other)
    .map(([, each]) => each);
}

export type Rush = { readonly therapist: string; readonly chance: () => number; readonly killAfter?: number };

/** How many forms are on their way at one moment. */
const AT_ONCE = 5;
const LATER = 30;

/** Files forms, and kills the server once so many are filed. @returns those that are left */
export async function rush(
  server: RunningServer,
  left: readonly Filing[],
  { therapist, chance, killAfter = Number.POSITIVE_INFINITY }: Rush,
): Promise<readonly Filing[]> {
  const waiting = [...left];
  const unfinished: Filing[] = [];
  let filed = 0;
  const run = async (): Promise<void> => {
    for (let filing = waiting.shift(); filing !== undefined; filing = waiting.shift()) {
      const outcome = await file(server, { filing, therapist, chance });
      if (outcome === "gone") return void unfinished.push(filing);
      filed += 1;
      if (filed === killAfter) void sleep(chance() * LATER).then(server.kill);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  return [...unfinished, ...waiting];
}
