import { closingWrite, consentWrite, openClient } from "./client-writes.ts";
import { fileForms, invite, sendByLink } from "./form-writes.ts";
import { type AtWork, type ClientLedger, FIRST_CONSENTS, type Worker, type Write } from "./ledger.ts";
import { addRecord, changeRecord, importTranscript } from "./record-writes.ts";

/** What a worker does next: opens a client's file where there is none, has consents given, then whatever chance says. */
export function nextWrite(worker: Worker): Write {
  const client = worker.clients.at(-1);
  if (client?.id === undefined || client.isLeft || client.erasing !== undefined) return openClient(worker);
  client.isTouched = true;
  const at = { worker, client, id: client.id };
  const waiting = FIRST_CONSENTS.find((purpose) => stateOf(client, purpose) !== "given");
  return waiting === undefined ? anyWrite(at) : consentWrite(at, waiting);
}

const stateOf = ({ consents }: ClientLedger, purpose: string): string | undefined =>
  consents.find((each) => each.purpose === purpose)?.state;

type Choice = { readonly upTo: number; readonly write: (at: AtWork) => Write };

/** How often each kind of work comes, as upper ends of what chance draws. */
const CHOICES: readonly Choice[] = [
  { upTo: 0.16, write: (at) => addRecord(at, "note") },
  { upTo: 0.32, write: (at) => changeRecord(at, "note") },
  { upTo: 0.38, write: (at) => addRecord(at, "goal") },
  { upTo: 0.46, write: (at) => changeRecord(at, "goal") },
  { upTo: 0.72, write: (at) => sendByLink(at) ?? invite(at) },
  { upTo: 0.82, write: fileForms },
  { upTo: 0.88, write: importTranscript },
  { upTo: 0.95, write: (at) => consentWrite(at, "research") },
  { upTo: 1, write: closingWrite },
];

function anyWrite(at: AtWork): Write {
  const drawn = at.worker.chance();
  const choice = CHOICES.find(({ upTo }) => drawn < upTo);
  return (choice?.write ?? fileForms)(at);
}
