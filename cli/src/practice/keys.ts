import { fail, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { counted } from "../terminal/sheet.ts";
import { practiceAsMachine } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { runServer } from "./run-server.ts";
import { show } from "./show.ts";

export type KeysRequest = CommonOptions & {
  readonly what: "practice" | "clients" | "root";
  readonly options: Readonly<Record<string, unknown>>;
};

/**
 * Renews keys: the practice's or every client's, while the practice works on; or the key file or passphrase that opens
 * everything, while no server is running.
 */
export async function rotateKeys(request: KeysRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { what, options, json } = request;
  if (what === "root") return runServer("rotate-root", { options }, surroundings);
  const [stray] = Object.keys(options).filter((name) => !["data", "demo", "json"].includes(name));
  if (stray !== undefined)
    return fail(wrongUse("--to and --key-file belong to keys rotate root. See attune keys --help."));
  const practice = practiceAsMachine(request, surroundings);
  if (!practice.ok) return practice;
  const rotated = await practice.value.call("rotate-keys", { body: { what } });
  if (!rotated.ok) return rotated;
  const { clients, resealed } = rotated.value.body;
  const whose = what === "practice" ? "The practice's key is" : `The keys of ${counted(clients, "client")} are`;
  const lines = () => [`${whose} renewed; ${counted(resealed, "row")} sealed anew.`];
  return show({ json, document: rotated.value.body, lines }, surroundings);
}
