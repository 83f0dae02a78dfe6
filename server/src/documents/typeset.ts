import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "@attune/core";
import type { Language } from "../ports/documents.ts";

/** The facts of one document, already in words: everything that its template shows. */
export type Facts = { readonly title: string; readonly language: Language } & Readonly<Record<string, unknown>>;

export type Setting = {
  readonly facts: Facts;
  readonly now: Instant;
  /** On how many pages it must be; left out, any number. */
  readonly pages?: number | undefined;
};

/** Without a file where it came to another number of pages than it must. */
export type TypeSet = { readonly pages: number; readonly file?: Uint8Array };

/**
 * Sets a document with typst. A template has the facts alone, as text: what people wrote never becomes part of the
 * template, and no file is within reach of it.
 */
export async function typeset(template: string, { facts, now, pages: must }: Setting): Promise<TypeSet> {
  const compiler = await typesetter();
  try {
    const order = { mainFileContent: template, inputs: { facts: JSON.stringify(facts) }, resetRead: true };
    const { result: laidOut } = compiler.compile(order);
    if (laidOut === null) throw new BadTemplate();
    const pages = laidOut.numOfPages;
    if (must !== undefined && pages !== must) return { pages };
    const creationTimestamp = Math.floor(Date.parse(now) / MILLISECONDS);
    return { pages, file: accessible((options) => compiler.pdf(laidOut, { ...options, creationTimestamp })) };
  } finally {
    // What was remembered to be quicker the next time holds what people wrote.
    compiler.evictCache(0);
  }
}

const MILLISECONDS = 1000;

/**
 * By PDF/UA-1, which typst holds the document against. Where this machine has no letters for something that was written,
 * there can be no such document; then it is tagged all the same.
 */
function accessible(pdf: (options: { readonly pdfStandard?: string }) => Uint8Array): Uint8Array {
  try {
    return pdf({ pdfStandard: "ua-1" });
  } catch {
    return pdf({});
  }
}

/** Loaded with the first document: it takes tens of megabytes, and many a server never makes one. */
async function load() {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  // A folder that is not there, under a name nobody can guess: there is nothing to read in it.
  return NodeCompiler.create({ workspace: join(tmpdir(), `attune-no-folder-${randomUUID()}`) });
}

let loaded: ReturnType<typeof load> | undefined;
function typesetter(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

/** A fault of ours. What typst says of it may quote what somebody wrote, so it is not repeated. */
class BadTemplate extends Error {
  override readonly name = "BadTemplate";

  constructor() {
    super("A document's template does not compile.");
  }
}
