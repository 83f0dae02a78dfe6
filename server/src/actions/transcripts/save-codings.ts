import type { Coding, Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Written } from "../../ports/records.ts";
import type { SaidOfMoment } from "../../ports/transcripts.ts";
import { checkCodings } from "./check-codings.ts";

export type CodingsToSave = {
  readonly client: string;
  readonly id: string;
  /** 0 for the first. */
  readonly version: number;
  readonly codings: readonly Omit<Coding, "coder" | "judgement">[];
  readonly moments?: readonly SaidOfMoment[] | undefined;
};

/**
 * Keeps a person's own codings of a session beside the model's and other people's.
 *
 * @error bad-codings when one fits neither the session nor the codebooks; changed-meanwhile when another window was first.
 */
export async function saveCodings(ports: Ports, asked: CodingsToSave): Promise<Result<Written, Failure>> {
  const { client, id, version, codings, moments } = asked;
  const permit = await ports.access.clientPermit("save-codings", client);
  if (!permit.ok) return permit;
  const talk = await ports.transcripts.talk(permit.value, id);
  if (!talk.ok) return talk;
  const fit = checkCodings(talk.value.turns, codings, moments);
  if (!fit.ok) return fit;
  const { actor } = permit.value;
  const coder = { kind: "person", account: "id" in actor ? actor.id : actor.practice } as const;
  return ports.transcripts.saveOwn(permit.value, {
    transcript: id,
    version,
    codings: codings.map((coding) => ({ ...coding, coder })),
    ...(moments !== undefined && { moments }),
  });
}
