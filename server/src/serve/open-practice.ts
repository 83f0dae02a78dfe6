import { ok, type Result } from "@attune/core";
import { makeApp } from "../app/app.ts";
import { HEADERS } from "../app/headers.ts";
import type { Premises } from "../app/premises.ts";
import { anchorAudit } from "../audit/practice-audit.ts";
import { pageFilesIn } from "../pages/workspace/page-files.ts";
import type { Door } from "../sign-in/door.ts";
import { openPasswords } from "../sign-in/password/passwords.ts";
import { type Post, postOver } from "../sign-in/post.ts";
import { codeOf } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { type Assembled, assemble } from "./assemble.ts";
import type { DataFolder } from "./data-folder.ts";
import { fillDemonstration } from "./demonstration.ts";
import type { Opened, RequestEnv } from "./front.ts";
import { logTo } from "./log.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { openDoor } from "./open-door.ts";
import { type OpenKeys, openKeys, sheetShown } from "./open-keys.ts";
import { pagesFor } from "./pages-for.ts";
import type { Serving } from "./serving.ts";
import { type ProgramFailure, sheetIntroduction } from "./words.wording.ts";

/** A practice whose server answers. */
export type Running = {
  readonly premises: Premises;
  readonly vault: Vault;
  readonly door: Door;
  readonly opened: Opened;
  /** Ends background work, keeps the head of the audit, and closes keys and database. */
  readonly close: () => Promise<void>;
};

type Place = { readonly files: DataFolder; readonly origins: readonly string[] };

/** Opens database and keys, shows the recovery sheet of new keys, and starts what answers. */
export async function openPractice(serving: Serving, place: Place): Promise<Result<Running, ProgramFailure>> {
  const { options, surroundings } = serving;
  const opened = await openDatabase(place.files, options.databaseUrl);
  if (!opened.ok) return opened;
  const { terminal } = surroundings;
  const asking = { terminal, passphraseFile: options.passphraseFile };
  const keys = await openKeys({ files: place.files, options, asking }, opened.value.database).catch(
    closing(opened.value),
  );
  if (!keys.ok) {
    await opened.value.close();
    return keys;
  }
  await showSheet(serving, place, keys.value);
  const pieces = { database: opened.value, vault: keys.value.vault };
  const running = await run(serving, place, pieces).catch(closing(opened.value));
  if (running.ok) return running;
  await pieces.vault.close();
  await opened.value.close();
  return running;
}

/** What failed in an unforeseen way leaves no folder behind that is still taken. */
const closing =
  ({ close }: Pick<OpenDatabase, "close">) =>
  async (error: unknown): Promise<never> => {
    await close();
    throw error;
  };

async function showSheet({ options, surroundings }: Serving, { files }: Place, { sheet }: OpenKeys): Promise<void> {
  if (sheet === undefined) return;
  // Nothing that is invented needs to be recovered.
  if (!options.isDemo) surroundings.say(`${sheetIntroduction}${sheet}\n`);
  await sheetShown(files);
}

type RunningOrNot = Promise<Result<Running, ProgramFailure>>;
type Pieces = { readonly database: OpenDatabase; readonly vault: Vault };

async function run(serving: Serving, { files, origins }: Place, { database, vault }: Pieces): RunningOrNot {
  const { options, root, surroundings } = serving;
  if (options.isDemo) {
    const filled = await fillDemonstration({ database: database.database, vault, root });
    if (!filled.ok) return filled;
  }
  const log = logTo(surroundings.environment["LOG_LEVEL"]);
  const post = postOf(serving);
  const assembled = await assemble({ root, files, opened: database, vault, log, origins, post });
  const { premises: ground } = assembled;
  const premises = { ...ground, doorOf: (practice: string) => (practice === vault.practice ? door : undefined) };
  const passwords = await openPasswords();
  const door = openDoor(premises, vault, { passwords, relyingParty: relyingPartyOf(origins), post });
  return ok({
    premises,
    vault,
    door,
    opened: { answer: answering({ premises, vault, door }), condition: database.condition },
    close: () => close(assembled, vault, database),
  });
}

type Answering = Pick<Running, "premises" | "vault" | "door">;

/** The door's pages first, then the API. */
function answering({ premises, vault, door }: Answering): Opened["answer"] {
  const pages = pagesFor({ premises, vault, door, files: pageFilesIn(new URL("./pages/", import.meta.url)) });
  const app = makeApp(premises, ({ env }) => (env as RequestEnv).entrance);
  return async (request, env) => {
    const isPage = !new URL(request.url).pathname.startsWith("/api/");
    const page = isPage ? await pages(request, env.entrance).catch(faultIn(premises)) : undefined;
    return page ?? app.fetch(request, env);
  };
}

/** What is answered where a page failed in an unforeseen way. */
export const faultIn =
  ({ log }: Pick<Premises, "log">) =>
  (error: unknown): Response => {
    log.note("fault", { name: error instanceof Error ? error.name : "", code: codeOf(error), at: "page" });
    return new Response("fault\n", {
      status: 500,
      headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8" },
    });
  };

/** Passkeys are bound to a name; an address in numbers cannot hold any. */
const relyingPartyOf = (origins: readonly string[]) => ({ id: new URL(origins[0] ?? "").hostname, origins });

function postOf({ options, surroundings }: Serving): Post | undefined {
  if (options.smtpUrl === undefined) return undefined;
  const from = surroundings.environment["SMTP_FROM"] ?? `attune@${new URL(options.smtpUrl).hostname}`;
  return postOver({ smtpUrl: options.smtpUrl, from });
}

async function close({ premises, jobs }: Assembled, vault: Vault, database: OpenDatabase): Promise<void> {
  await jobs.stop();
  try {
    if (database.condition() !== "broken") await anchorAudit(premises, vault);
  } catch (error) {
    premises.log.note("fault", { code: codeOf(error), at: "anchor" });
  }
  await vault.close();
  await database.close();
}
