import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { foldersOfPath, installCommand, isDebian, type Machine, thisMachine } from "../machine.ts";

/** What must be known of a machine to find a PostgreSQL on it. */
export type PostgresMachine = Machine & {
  /** The names in a folder; none where there is no such folder. */
  readonly namesIn: (folder: string) => readonly string[];
  /** What the server says of its version, as `postgres (PostgreSQL) 15.13`; empty where it does not run. */
  readonly versionOf: (folder: string) => string;
};

/** The oldest version that the server of a practice may be. */
const OLDEST = 15;
/** What the tests start; a folder that lacks one of them holds no server. */
const PROGRAMS = ["postgres", "initdb", "createuser"];
const BREW = ["/opt/homebrew/opt", "/usr/local/opt"];
const PACKAGE = "postgresql";

export const postgresMachine = (env: NodeJS.ProcessEnv): PostgresMachine => ({
  ...thisMachine(env),
  namesIn: (folder) => answerOr([], () => readdirSync(folder)),
  versionOf: (folder) => answerOr("", () => execFileSync(join(folder, "postgres"), ["--version"], QUIETLY)),
});

const QUIETLY: ExecFileSyncOptionsWithStringEncoding = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] };

function answerOr<Answer>(otherwise: Answer, ask: () => Answer): Answer {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/**
 * The folder with the programs of a PostgreSQL server that is new enough: the one that POSTGRES_BIN names, else the
 * first in the usual places, older versions before newer ones: what works on the oldest works on all.
 */
export function findPostgres(machine: PostgresMachine): string | undefined {
  const named = machine.env["POSTGRES_BIN"] ?? "";
  const folders = [named, ...foldersOfPath(machine), ...debianFolders(machine), ...brewFolders(machine)];
  return folders.find((folder) => folder !== "" && isServer(machine, folder));
}

const debianFolders = ({ namesIn }: PostgresMachine): readonly string[] =>
  byVersion(namesIn("/usr/lib/postgresql")).map((version) => `/usr/lib/postgresql/${version}/bin`);

const brewFolders = ({ namesIn }: PostgresMachine): readonly string[] =>
  BREW.flatMap((opt) =>
    byVersion(namesIn(opt).filter((name) => name.startsWith("postgresql"))).map((name) => `${opt}/${name}/bin`),
  );

const byVersion = (names: readonly string[]): readonly string[] =>
  names.toSorted((one, other) => majorOf(one) - majorOf(other));

/** The first whole number in a text: `15` of `postgresql@15`, and of `postgres (PostgreSQL) 15.13`. */
const majorOf = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);

const isServer = ({ exists, versionOf }: PostgresMachine, folder: string): boolean =>
  PROGRAMS.every((name) => exists(join(folder, name))) && majorOf(versionOf(folder)) >= OLDEST;

/** What a person is told who has no PostgreSQL, with the command to type. */
export function howToInstallPostgres(machine: Machine): string {
  const onMac = machine.platform === "darwin";
  const command = onMac ? `brew install ${PACKAGE}@${OLDEST}` : `sudo ${installCommand(PACKAGE).join(" ")}`;
  const elsewhere = `install PostgreSQL ${OLDEST} or newer and set POSTGRES_BIN to the folder of its programs`;
  const how = isDebian(machine) || onMac ? `type: ${command}` : elsewhere;
  return (
    `PostgreSQL ${OLDEST} or newer was not found, so the tests against it count as skipped. ` + `To run them, ${how}`
  );
}
