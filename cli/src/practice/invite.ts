import type { Result } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { timeOf } from "./days.ts";
import { findClient } from "./find-client.ts";
import { practiceAsMember } from "./practice.ts";
import type { CommonOptions } from "./practice-options.ts";
import { show } from "./show.ts";

export type InviteRequest = CommonOptions & {
  readonly client: string;
  readonly instruments: readonly string[];
  readonly session?: string;
  readonly origin?: string;
};

/** Makes a check-in link for a client, shown this once, to be handed over. */
export async function invite(request: InviteRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { json, origin = "", session } = request;
  const practice = await practiceAsMember(request, surroundings);
  if (!practice.ok) return practice;
  const client = await findClient(practice.value, request.client);
  if (!client.ok) return client;
  const instruments = request.instruments.map((each) => each.trim().toLowerCase());
  const made = await practice.value.call("add-invitation", {
    params: { client: client.value },
    body: { instruments, ...(session !== undefined && { sessionNumber: Number(session) }) },
  });
  if (!made.ok) return made;
  const { id, token, endsAt } = made.value.body;
  const link = `${origin.replace(/\/$/, "")}/check-in/${token}`;
  const lines = () => [
    link,
    `It works once, until ${timeOf(endsAt)}.`,
    ...(origin === "" ? ["Put the address under which clients reach the practice before it, or say --origin."] : []),
  ];
  return show({ json, document: { id, link, endsAt }, lines }, surroundings);
}
