import { type KindId, kindById } from "@attune/api";
import { invariant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Language } from "../../ports/documents.ts";
import type { Ports } from "../../ports/ports.ts";
import type { KeptRecord, Page, PageAsked } from "../../ports/records.ts";
import { readClient } from "../clients/clients.ts";
import { readPractice } from "../practice/practice.ts";
import { listRecords } from "../records/record-actions.ts";

export type DocumentAsked = { readonly language?: Language | undefined; readonly withName?: boolean | undefined };

/** What stands around a document, whatever it is about. */
export type Around = {
  readonly practice: string;
  readonly locale?: string;
  /** Only where it was asked for. */
  readonly clientName?: string;
};

export async function aroundDocument(
  ports: Ports,
  client: string | undefined,
  withName = false,
): Promise<Result<Around, Failure>> {
  const practice = await readPractice(ports);
  if (!practice.ok) return practice;
  const { name, locale } = practice.value;
  const around = { practice: name, ...(locale !== undefined && { locale }) };
  if (!withName || client === undefined) return ok(around);
  const file = await readClient(ports, client);
  return file.ok ? ok({ ...around, clientName: file.value.name }) : file;
}

const ON_A_PAGE = 200;
/** A document of a page or two has no use for more. */
const MOST_PAGES = 10;

/** Every row of a list, page after page. */
export async function everyRow<Row>(
  list: (page: PageAsked) => Promise<Result<Page<Row>, Failure>>,
): Promise<Result<readonly Row[], Failure>> {
  const rows: Row[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await list({ after, limit: ON_A_PAGE });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    after = page.value.next;
    if (after === undefined) return ok(rows);
  }
  return ok(rows);
}

/** A client's records of one kind, the latest first. */
export async function recordsOf<Fields>(
  ports: Ports,
  client: string,
  id: KindId,
): Promise<Result<readonly (KeptRecord & Fields)[], Failure>> {
  const kind = kindById(id);
  invariant(kind !== undefined, "there is a kind of this name");
  const rows = await everyRow((page) => listRecords(ports, { kind, client }, page));
  return rows.ok ? ok(rows.value as readonly (KeptRecord & Fields)[]) : rows;
}

/** A part that whoever asks may not see is left out of the document, and the document says so. */
export function unlessDenied<Value>(part: Result<Value, Failure>): Result<Value | undefined, Failure> {
  if (part.ok) return part;
  return part.failure.kind === "not-found" || part.failure.kind === "not-allowed" ? ok(undefined) : part;
}
