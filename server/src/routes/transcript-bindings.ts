import { type Instant, ok } from "@attune/core";
import { codeTranscript, importTranscript, mayImport } from "../actions/transcripts/import-transcript.ts";
import { readSession } from "../actions/transcripts/read-session.ts";
import { saveCodings } from "../actions/transcripts/save-codings.ts";
import { signNote } from "../actions/transcripts/sign-note.ts";
import {
  listCodings,
  listTranscripts,
  readReview,
  readTranscript,
  removeTranscript,
} from "../actions/transcripts/transcripts.ts";
import type { BindingOf, Bindings } from "../app/binding.ts";
import type { CodingSet, KeptTranscript, ReadSession, SessionTalk } from "../ports/transcripts.ts";
import { answered, nothing, type Writable } from "./answered.ts";
import { lookFirst } from "./look-first.ts";

const importing: BindingOf<"import-transcript", ReadSession> = {
  /** Leave and consent come first, so that nobody has a file read that may not be kept. */
  async before({ actor, params, body }, premises) {
    const leave = await lookFirst(premises, actor, (ports) => mayImport(ports, params.client));
    if (!leave.ok) return leave;
    const { file, fileName: name, therapists, others, takeNamesOut } = body;
    const read = premises.readTranscript ?? (async (given) => readSession(given));
    return read({
      bytes: Buffer.from(file, "base64"),
      ...(name !== undefined && { name }),
      ...(therapists !== undefined && { therapists }),
      ...(others !== undefined && { others }),
      takeNamesOut,
    });
  },
  async run({ params, body: { sessionId, happenedAt, takeNamesOut } }, ports, read) {
    const asked = { client: params.client, sessionId, happenedAt: happenedAt as Instant | undefined, takeNamesOut };
    return answered(await importTranscript(ports, asked, read));
  },
};

type Ids =
  | "list-transcripts"
  | "read-transcript"
  | "remove-transcript"
  | "code-transcript"
  | "read-review"
  | "list-codings"
  | "save-codings"
  | "sign-note";

const others: Bindings<Ids> = {
  "list-transcripts": {
    run: async ({ params, query }, ports) => answered(await listTranscripts(ports, params.client, query)),
  },
  "read-transcript": {
    async run({ params }, ports) {
      const kept = await readTranscript(ports, params);
      return kept.ok ? ok({ body: asRead(kept.value) }) : kept;
    },
  },
  "remove-transcript": {
    async run({ params: { client, id }, version }, ports) {
      const deleted = await removeTranscript(ports, client, { id, version });
      return deleted.ok ? ok({ body: { deleted: [...deleted.value] } }) : deleted;
    },
  },
  "code-transcript": { run: async ({ params }, ports) => nothing(await codeTranscript(ports, params)) },
  "read-review": { run: async ({ params }, ports) => answered(await readReview(ports, params)) },
  "list-codings": {
    async run({ params }, ports) {
      const sets = await listCodings(ports, params);
      return sets.ok ? ok({ body: { sets: sets.value.map(asListed) } }) : sets;
    },
  },
  "save-codings": {
    run: async ({ params: { client, id }, body: { codings, moments }, version }, ports) =>
      answered(await saveCodings(ports, { client, id, version, codings, moments })),
  },
  "sign-note": {
    run: async ({ params: { client, id }, version }, ports) => answered(await signNote(ports, client, { id, version })),
  },
};

export const transcriptBindings = { "import-transcript": importing, ...others };

const asRead = ({
  talk,
  ...kept
}: KeptTranscript): Writable<Omit<KeptTranscript, "talk"> & Pick<SessionTalk, "turns">> => ({
  ...kept,
  turns: writable(talk.turns),
});

const writable = <Value>(value: Value) => value as Writable<Value>;

const asListed = ({ id, version, coder, codebooks, codings, moments }: CodingSet) => ({
  id,
  version,
  coderKind: coder.kind,
  coderId: coder.kind === "person" ? coder.account : coder.id,
  coderVersion: coder.kind === "model" ? coder.version : "1",
  codebooks: [...codebooks],
  codings: writable(codings),
  ...(moments !== undefined && { moments: writable(moments) }),
});
