import { describe, expect, test } from "vitest";
import { findPostgres, howToInstallPostgres, type PostgresMachine } from "./find-postgres.ts";

/** A machine with a server of the version that is said in each of these folders. */
const machine = (servers: Readonly<Record<string, string>>, rest: Partial<PostgresMachine> = {}): PostgresMachine => ({
  env: { PATH: "/usr/local/bin:/usr/bin" },
  platform: "linux",
  isRoot: false,
  exists: (path) => Object.keys(servers).some((folder) => path.startsWith(`${folder}/`)),
  namesIn: (folder) =>
    Object.keys(servers).flatMap((each) => (each.startsWith(`${folder}/`) ? (each.split("/").at(-2) ?? []) : [])),
  versionOf: (folder) => servers[folder] ?? "",
  ...rest,
});

const debian = (version: number): string => `/usr/lib/postgresql/${version}/bin`;
const says = (version: string): string => `postgres (PostgreSQL) ${version} (Debian)`;

describe("a PostgreSQL for the tests", () => {
  test("is the one that POSTGRES_BIN names, before those in the usual places", () => {
    const servers = { "/opt/own": says("17.2"), "/usr/local/bin": says("15.1") };
    const env = { POSTGRES_BIN: "/opt/own", PATH: "/usr/local/bin" };
    expect(findPostgres(machine(servers, { env }))).toBe("/opt/own");
    expect(findPostgres(machine(servers))).toBe("/usr/local/bin");
  });

  test.each([debian(16), "/opt/homebrew/opt/postgresql@17/bin", "/usr/local/opt/postgresql@15/bin"])(
    "is found in %s",
    (folder) => expect(findPostgres(machine({ [folder]: says("17.0") }))).toBe(folder),
  );

  test("is the oldest that is new enough", () => {
    const servers = { [debian(18)]: says("18.1"), [debian(9)]: says("9.6.24"), [debian(15)]: says("15.13") };
    expect(findPostgres(machine(servers))).toBe(debian(15));
  });

  test("is not one that is too old, does not run or lacks a program", () => {
    expect(findPostgres(machine({ [debian(13)]: says("13.9"), [debian(14)]: says("14.2") }))).toBeUndefined();
    expect(findPostgres(machine({ [debian(15)]: "" }))).toBeUndefined();
    const onlyServer = { exists: (path: string) => path === `${debian(15)}/postgres` };
    expect(findPostgres(machine({ [debian(15)]: says("15.13") }, onlyServer))).toBeUndefined();
  });
});

test.each([
  ["on Debian", { exists: (path: string) => path === "/etc/debian_version" }, "sudo apt-get install"],
  ["on a Mac", { platform: "darwin" as const }, "brew install postgresql@15"],
  ["elsewhere", {}, "set POSTGRES_BIN"],
])("%s a person is told what to do, and that tests are skipped", (_, rest, command) => {
  const words = howToInstallPostgres(machine({}, rest));
  expect(words).toContain(command);
  expect(words).toContain("count as skipped");
});
