import { type AtWork, type KeptRecord, keyOf, markOf, type Step, type Write } from "./ledger.ts";

type Written = { readonly id: string; readonly version: number };
type Kind = KeptRecord["kind"];

const FIRST_STATE: Readonly<Record<Kind, string>> = { note: "draft", goal: "open" };

const bodyOf = (kind: Kind, { words, state }: Step): object =>
  kind === "note" ? { form: "free", sentences: [{ section: "of a proof", words }] } : { state, text: words };

export function addRecord({ worker, client, id }: AtWork, kind: Kind): Write {
  const mark = markOf(worker);
  const step: Step = { words: `${mark} as it was first written`, state: FIRST_STATE[kind], known: "asked" };
  const record: KeptRecord = { kind, mark, version: 0, steps: [step], isLeft: false };
  client.records.push(record);
  return {
    route: `add-${kind}`,
    asked: { params: { client: id }, body: bodyOf(kind, step), key: keyOf(worker) },
    kept: toKept(record, step),
    left: leaving(record),
  };
}

const toKept =
  (record: KeptRecord, step: Step) =>
  ({ id, version }: Partial<Written>): void => {
    step.known = "kept";
    Object.assign(record, { ...(id !== undefined && { id }), ...(version !== undefined && { version }) });
  };

const leaving = (record: KeptRecord) => (): void => {
  record.isLeft = true;
};

const ENDS = new Set(["signed", "gone"]);

/** Changes a record that may still be changed, by its version; a note may be signed, a goal taken away. */
export function changeRecord(at: AtWork, kind: Kind): Write {
  const { worker, client } = at;
  const open = client.records.filter(
    (each) => each.kind === kind && !each.isLeft && !ENDS.has(each.steps.at(-1)?.state ?? ""),
  );
  const record = open[Math.floor(worker.chance() * open.length)];
  if (record?.id === undefined) return addRecord(at, kind);
  const params = { client: at.id, id: record.id };
  const step = nextStep(record, worker.chance());
  record.steps.push(step);
  const { route, body } = changeOf(kind, step);
  return {
    route,
    asked: { params, ...(body !== undefined && { body }), version: record.version, key: keyOf(worker) },
    kept: toKept(record, step),
    left: leaving(record),
  };
}

const OFTEN = 0.6;

function nextStep({ kind, mark, steps }: KeptRecord, drawn: number): Step {
  const { words = "", state = "" } = steps.at(-1) ?? {};
  if (drawn < OFTEN) return { words: `${mark} as written for the ${steps.length + 1}. time`, state, known: "asked" };
  return { words, state: kind === "note" ? "signed" : "gone", known: "asked" };
}

function changeOf(kind: Kind, step: Step): { readonly route: string; readonly body?: object } {
  if (step.state === "signed") return { route: "sign-note" };
  if (step.state === "gone") return { route: "remove-goal" };
  return { route: `change-${kind}`, body: bodyOf(kind, step) };
}

const FIRST_MOMENT = Date.parse("2026-01-05T09:00:00.000Z");
const MINUTE = 60_000;

/** A short transcript, which is then coded in the background. */
export function importTranscript({ worker, client, id }: AtWork): Write {
  const words = `I thought about ${markOf(worker)} and it stayed with me.`;
  const happenedAt = new Date(FIRST_MOMENT + client.transcripts.length * MINUTE).toISOString();
  const transcript = { happenedAt, words, known: "asked" as const };
  client.transcripts.push(transcript);
  const text = `Therapist: How was your week?\nClient: ${words}\nTherapist: It stayed with you.\nClient: Yes.\n`;
  return {
    route: "import-transcript",
    asked: {
      params: { client: id },
      body: { file: Buffer.from(text).toString("base64"), therapists: ["Therapist"], happenedAt, takeNamesOut: false },
      key: keyOf(worker),
    },
    kept: (body: Partial<Written>) => Object.assign(transcript, { id: body.id, known: "kept" }),
    left() {},
  };
}
