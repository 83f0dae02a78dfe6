import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, type Instant, ok, type Result } from "@attune/core";
import { restore } from "../backup/restore.ts";
import { rotateRoot } from "../backup/rotate-root.ts";
import { armFault, readFault } from "../faults/fault-point.ts";
import { sheetShown } from "./open-keys.ts";
import { bad, parse, readServeOptions } from "./options.ts";
import { asKeysAsked, FILE_OPTIONS } from "./program-files.ts";
import { serve } from "./serve.ts";
import type { Surroundings } from "./surroundings.ts";
import { unpackCommand } from "./unpack-command.ts";
import { failureWords, HELP, type ProgramFailure, restoredWords, rotatedRootWords } from "./words.wording.ts";

type Done = Promise<Result<void, ProgramFailure>>;
type Command = (words: readonly string[], place: Place) => Done;
type Place = { readonly root: string; readonly surroundings: Surroundings };

/** What the program can do. The first word names it; without one it serves. */
const COMMANDS: Readonly<Record<string, Command>> = {
  serve: async (words, { root, surroundings }) => {
    const options = readServeOptions(words, surroundings.environment);
    return options.ok ? serve({ root, options: options.value, surroundings }) : options;
  },
  restore: restoreCommand,
  "rotate-root": rotateRootCommand,
  "unpack-export": unpackCommand,
};

/** Runs the program of the practice's server. @returns the process's exit code: 0 done, 1 not done, 2 asked for wrongly */
export async function runProgram(words: readonly string[], place: Place): Promise<number> {
  const { surroundings } = place;
  if (words.includes("--help") || words.includes("-h")) {
    surroundings.say(HELP);
    return 0;
  }
  const armed = armFaults(surroundings);
  const outcome = armed.ok ? await runCommand(words, place) : armed;
  if (outcome.ok) return 0;
  surroundings.complain(`attune: ${failureWords(outcome.failure)}\n`);
  return ["bad-option", "no-such-command", "bind-refused"].includes(outcome.failure.kind) ? 2 : 1;
}

function runCommand([first = "serve", ...rest]: readonly string[], place: Place): Done {
  const isOption = first.startsWith("-");
  const command = isOption ? COMMANDS["serve"] : COMMANDS[first];
  if (command === undefined) return Promise.resolve(fail({ kind: "no-such-command", command: first }));
  return command(isOption ? [first, ...rest] : rest, place);
}

/** Crash tests name a point at which the process ends. */
function armFaults({ environment }: Surroundings): Result<void, ProgramFailure> {
  const named = environment["FAULT"];
  if (named === undefined || named === "") return ok(undefined);
  const fault = readFault(named);
  if (fault.ok) armFault(fault.value.point, fault.value.count);
  return fault.ok ? ok(undefined) : fault;
}

async function restoreCommand(words: readonly string[], { surroundings }: Place): Done {
  const options = { ...FILE_OPTIONS, keys: { type: "string" } } as const;
  const read = parse(() => parseArgs({ args: [...words], options, allowPositionals: true }));
  if (!read.ok) return read;
  const [file, ...more] = read.value.positionals;
  if (file === undefined || more.length > 0) return bad("FILE");
  const { keys, ...given } = read.value.values;
  const asked = asKeysAsked(given, surroundings);
  if (!asked.ok) return asked;
  const now = (): Instant => new Date().toISOString() as Instant;
  const keysFile = keys === undefined ? undefined : resolve(keys);
  const restored = await restore({ ...asked.value, file: resolve(file), keysFile, now });
  if (!restored.ok) return restored;
  if (restored.value.sheet !== undefined) surroundings.say(`${restored.value.sheet}\n`);
  await sheetShown(asked.value.files);
  surroundings.say(restoredWords(restored.value));
  return ok(undefined);
}

async function rotateRootCommand(words: readonly string[], { surroundings }: Place): Done {
  const options = { ...FILE_OPTIONS, to: { type: "string" } } as const;
  const read = parse(() => parseArgs({ args: [...words], options, allowPositionals: false }).values);
  if (!read.ok) return read;
  const { to, ...given } = read.value;
  if (to !== undefined && to !== "key-file" && to !== "passphrase") return bad("to");
  const asked = asKeysAsked(given, surroundings);
  if (!asked.ok) return asked;
  const newPassphraseFile = surroundings.environment["ATTUNE_NEW_PASSPHRASE_FILE"];
  const rotated = await rotateRoot({ ...asked.value, newPassphraseFile, to: to === "key-file" ? "key" : to });
  if (!rotated.ok) return rotated;
  surroundings.say(`${rotated.value}\n${rotatedRootWords}`);
  return ok(undefined);
}
