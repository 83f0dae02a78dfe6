import { type AtWork, keyOf, markOf, newClientLedger, type Worker, type Write } from "./ledger.ts";

type Written = { readonly id: string; readonly version: number };

/** Opens a client's file; forms may be filled in away from the practice. */
export function openClient(worker: Worker): Write {
  const client = newClientLedger(`Invented ${markOf(worker)}`);
  worker.clients.push(client);
  return {
    route: "add-client",
    asked: { body: { name: client.name, remoteForms: true }, key: keyOf(worker) },
    kept({ id, version }: Written) {
      Object.assign(client, { id, version, known: "kept" });
    },
    left() {
      client.isLeft = true;
    },
  };
}

/** The end of a file: the client is erased. */
export function closingWrite({ worker, client, id }: AtWork): Write {
  client.erasing = "asked";
  return {
    route: "erase-client",
    asked: {
      params: { client: id },
      body: { name: client.name, reason: "entry-mistake" },
      version: client.version,
      key: keyOf(worker),
    },
    kept() {
      client.erasing = "kept";
    },
    left() {
      client.isLeft = true;
    },
  };
}

/** The next state of a consent: asked for, given, taken back, and asked for anew. It is asked until there is an answer. */
export function consentWrite({ worker, client, id: clientId }: AtWork, purpose: string): Write {
  const params = { client: clientId };
  const last = client.consents.findLast((each) => each.purpose === purpose);
  const key = keyOf(worker);
  if (last?.id === undefined || last.state === "withdrawn") {
    const consent = { purpose, version: 0, asked: "asked" };
    client.consents.push(consent);
    return { route: "ask-consent", asked: { params, body: { purpose }, key }, kept: toState(consent, "asked") };
  }
  const isGiven = last.state === "given";
  last.asked = isGiven ? "withdrawn" : "given";
  return {
    route: isGiven ? "withdraw-consent" : "give-consent",
    asked: {
      params: { ...params, id: last.id },
      ...(!isGiven && { body: { saidBy: "client-to-therapist" } }),
      version: last.version,
      key,
    },
    kept: toState(last, last.asked),
  };
}

const toState =
  (consent: object, state: string) =>
  ({ id, version }: Written): void => {
    Object.assign(consent, { id, version, state, asked: undefined });
  };
