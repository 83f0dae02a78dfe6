import { basename, isAbsolute, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "@attune/core";
import type { Surroundings } from "./surroundings.ts";

export type ServeOptions = {
  readonly data: string;
  readonly keyFile: string | undefined;
  /** Where key files are kept when none is named. */
  readonly keyFolder: string;
  readonly isDemo: boolean;
  readonly host: string;
  readonly port: number;
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  /** Addresses of proxies whose word on where a request comes from is believed. */
  readonly proxies: readonly string[];
  /** Under which address browsers reach the practice, as `https://practice.example`. */
  readonly origin: string | undefined;
  readonly opensBrowser: boolean;
  /** The address of a member who is to choose anew how to sign in. */
  readonly letIn: string | undefined;
  /** A new practice is opened by a passphrase, not by a key file. */
  readonly byPassphrase: boolean;
  readonly passphraseFile: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
};

export type BadOption = { readonly kind: "bad-option"; readonly option: string };
export type NoDataFolder = { readonly kind: "no-data-folder" };
type Environment = Surroundings["environment"];
type Optioned<Value> = Result<Value, BadOption | NoDataFolder>;

const PORT = 4180;
const MOST_PORT = 65_535;

const OPTIONS = {
  data: { type: "string" },
  port: { type: "string" },
  host: { type: "string", default: "127.0.0.1" },
  "no-open": { type: "boolean", default: false },
  demo: { type: "boolean", default: false },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  "behind-proxy": { type: "string", multiple: true },
  origin: { type: "string" },
  passphrase: { type: "boolean", default: false },
  "key-file": { type: "string" },
  "let-in": { type: "string" },
} as const;

/** @error bad-option with its name; no-data-folder where the system names none. */
export function readServeOptions(words: readonly string[], environment: Environment): Optioned<ServeOptions> {
  const read = parse(() => parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values);
  if (!read.ok) return read;
  const given = read.value;
  const data = dataFolderOf(given.data, { environment, isDemo: given.demo });
  if (!data.ok) return data;
  const port = given.port === undefined ? PORT : Number(given.port);
  if (!Number.isInteger(port) || port < 0 || port > MOST_PORT || given.port === "") return bad("port");
  const tls = tlsOf(given["tls-cert"], given["tls-key"]);
  if (!tls.ok) return tls;
  const origin = originOf(given.origin);
  if (!origin.ok) return origin;
  const smtpUrl = environment["SMTP_URL"] || undefined;
  if (smtpUrl !== undefined && !/^smtps?:$/.test(parsedUrl(smtpUrl)?.protocol ?? "")) return bad("SMTP_URL");

  return ok({
    data: data.value,
    ...keysOf(given["key-file"], environment),
    isDemo: given.demo,
    host: given.host,
    port,
    tls: tls.value,
    proxies: (given["behind-proxy"] ?? []).flatMap((each) => each.split(",")).map((each) => each.trim()),
    origin: origin.value,
    opensBrowser: !given["no-open"],
    letIn: given["let-in"],
    byPassphrase: given.passphrase,
    passphraseFile: environment["ATTUNE_PASSPHRASE_FILE"],
    // What is invented is never put where a practice's own records are.
    databaseUrl: given.demo ? undefined : environment["DATABASE_URL"] || undefined,
    smtpUrl,
  });
}

/** Reads words by Node's own rules; what they do not know is named. */
export function parse<Values>(read: () => Values): Result<Values, BadOption> {
  try {
    return ok(read());
  } catch (error) {
    const named = /'(-{0,2}[\w-]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    return bad(named.replace(/^-+/, ""));
  }
}

export const bad = (option: string) => fail<BadOption>({ kind: "bad-option", option });

/**
 * The folder of the practice: the one that is named, else one among the person's own data.
 *
 * @source XDG Base Directory Specification: a path that is not absolute is not to be used.
 */
export function dataFolderOf(
  named: string | undefined,
  { environment, isDemo = false }: { readonly environment: Environment; readonly isDemo?: boolean },
): Optioned<string> {
  if (named === "") return bad("data");
  const folder = named === undefined ? usualFolder(environment) : resolve(named);
  if (folder === undefined) return fail({ kind: "no-data-folder" });
  return ok(isDemo ? `${folder}-demo` : folder);
}

function usualFolder({ ATTUNE_HOME, XDG_DATA_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
  if (ATTUNE_HOME) return join(resolve(ATTUNE_HOME), "practice");
  const shared = firstAbsolute([XDG_DATA_HOME, LOCALAPPDATA, HOME && join(HOME, ".local/share")]);
  return shared && join(shared, "attune", "practice");
}

/** Key files never lie beside the data they open. */
export const keysOf = (
  named: string | undefined,
  { XDG_CONFIG_HOME, APPDATA, HOME }: Environment,
): Pick<ServeOptions, "keyFile" | "keyFolder"> => ({
  keyFile: named === undefined ? undefined : resolve(named),
  keyFolder: join(
    firstAbsolute([XDG_CONFIG_HOME, APPDATA, HOME && join(HOME, ".config")]) ?? resolve(".config"),
    "attune",
  ),
});

/** The name of a new practice's key file. */
export const keyFileName = (data: string): string => `${basename(data)}.key`;

const firstAbsolute = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((each) => each && isAbsolute(each));

function tlsOf(cert: string | undefined, key: string | undefined): Result<ServeOptions["tls"], BadOption> {
  if (cert === undefined && key === undefined) return ok(undefined);
  if (cert === undefined) return bad("tls-cert");
  return key === undefined ? bad("tls-key") : ok({ cert: resolve(cert), key: resolve(key) });
}

function originOf(text: string | undefined): Result<string | undefined, BadOption> {
  if (text === undefined) return ok(undefined);
  const url = parsedUrl(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, "")
    ? ok(url.origin)
    : bad("origin");
}

function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
