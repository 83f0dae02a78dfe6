import { fail, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { NoCrisisLines } from "../../ports/invitations.ts";
import type { Ports } from "../../ports/ports.ts";

/** Whom a client can turn to, as the practice has said. */
export type CrisisLines = {
  readonly lines: readonly {
    readonly name: string;
    readonly number: string;
    readonly hours?: string;
    readonly says?: string;
  }[];
};

/** What the setting holds; its route has checked it. */
type CrisisSetting = { readonly value: CrisisLines };

/** The practice's crisis lines; undefined where there is none. */
export async function crisisLines({
  practice,
}: Pick<Ports, "practice">): Promise<Result<CrisisLines | undefined, Failure>> {
  const setting = await practice.setting("crisis-lines");
  if (!setting.ok) return setting;
  const { lines } = (setting.value as CrisisSetting | undefined)?.value ?? { lines: [] };
  return ok(lines.length === 0 ? undefined : { lines });
}

/** @error no-crisis-lines where nobody has said whom clients can turn to. */
export async function needCrisisLines(
  ports: Pick<Ports, "practice">,
): Promise<Result<CrisisLines, Failure | NoCrisisLines>> {
  const found = await crisisLines(ports);
  if (!found.ok) return found;
  return found.value === undefined ? fail({ kind: "no-crisis-lines" }) : ok(found.value);
}
