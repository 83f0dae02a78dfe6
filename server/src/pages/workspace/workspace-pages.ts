import { type AtPage, goTo, type PageAnswer, shown } from "../page-answer.ts";
import { signedInAt } from "../sign-in-answers.ts";
import { homeOf } from "./homes.ts";
import type { EntryName, PageFiles } from "./page-files.ts";
import { shell } from "./shell.ts";

/** Where the pages of each part of the workspace live, and who may open them. */
const PARTS: readonly { readonly path: RegExp; readonly entry: EntryName; readonly kind: "member" | "client" }[] = [
  { path: /^\/(?:today|clients|calendar|signals|settings|account)(?:\/|$)/, entry: "therapist", kind: "member" },
  { path: /^\/my(?:\/|$)/, entry: "portal", kind: "client" },
];

/** A page of the workspace, for whoever is signed in; others are sent to the door, or to their own part. */
export async function answerWorkspace(at: AtPage, files: PageFiles): Promise<PageAnswer | undefined> {
  const part = PARTS.find(({ path }) => path.test(at.path));
  if (part === undefined) return undefined;
  const known = await signedInAt(at);
  if (known === undefined) return goTo(part.kind === "client" ? "/client" : "/");
  const { kind } = known.actor;
  return kind === part.kind ? shown(shell(files.entries[part.entry], at.path)) : goTo(homeOf(kind));
}
