import { resolve } from "node:path";
import { fail, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { writeWhole } from "../output/write-file.ts";
import type { Surroundings } from "../surroundings.ts";
import { plain } from "../terminal/plain.ts";
import { counted } from "../terminal/sheet.ts";
import { findClient } from "./find-client.ts";
import { practiceAsMachine, practiceAsMember } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { runServer } from "./run-server.ts";
import { show } from "./show.ts";

export type ExportRequest = CommonOptions & {
  readonly client?: string;
  readonly practice?: string;
  readonly withProcessNotes?: boolean;
  readonly output?: string;
  readonly unpack?: string;
};

/** Writes all that is known about one client, or the whole practice. */
export async function exportRecord(request: ExportRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { client, practice, output, withProcessNotes, unpack } = request;
  if (unpack !== undefined) return unpackPractice(request, unpack, surroundings);
  if (client !== undefined && practice === undefined) return exportClient(request, client, surroundings);
  if (practice === undefined || client !== undefined) {
    return fail(wrongUse("give either --client CLIENT or --practice FILE. See attune export --help."));
  }
  if (output !== undefined || withProcessNotes !== undefined) {
    return fail(wrongUse("--output and --with-process-notes belong to --client. See attune export --help."));
  }
  return exportPractice(request, practice, surroundings);
}

/** The server's own program does it: nothing of the practice passes here. */
function unpackPractice(
  { output, data, demo }: ExportRequest,
  file: string,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  if (output === undefined) return Promise.resolve(fail(wrongUse("name the folder: --output FOLDER.")));
  const options = { ...(data !== undefined && { data }), ...(demo !== undefined && { demo }) };
  return runServer("unpack-export", { files: [file, output], options }, surroundings);
}

async function exportClient(
  request: ExportRequest,
  named: string,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const { output: file = "-", withProcessNotes = false } = request;
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const client = await findClient(practice.value, named);
  if (!client.ok) return client;
  const read = await practice.value.call("export-client", {
    params: { client: client.value },
    query: withProcessNotes ? { withProcessNotes } : {},
  });
  if (!read.ok) return read;
  const written = await writeWhole(file, `${JSON.stringify(read.value.body, undefined, 2)}\n`, surroundings);
  if (written.ok && file !== "-") surroundings.errors.write(`Written: ${plain(file)}\n`);
  return written;
}

/** The server writes the file, under its own account; nothing of it passes here. */
async function exportPractice(
  request: ExportRequest,
  file: string,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const practice = practiceAsMachine(request, surroundings);
  if (!practice.ok) return practice;
  const made = await practice.value.call("export-practice", { body: { file: resolve(file) } });
  if (!made.ok) return made;
  const { body } = made.value;
  const lines = () => [`Written, encrypted: ${plain(body.file)}`, `  ${counted(body.clients, "client")}`];
  return show({ json: request.json, document: body, lines }, surroundings);
}
