import type { AnswerOf, Asked, RouteNamed } from "@attune/api";
import type { Desk } from "../../../editing/editor.ts";
import { practice } from "../../../practice/caller.ts";
import { without } from "../shared/without.ts";

export type ClientFile = AnswerOf<RouteNamed<"read-client">>;
export type ClientBody = NonNullable<Asked<RouteNamed<"change-client">>["body"]>;

/** What is sent to change who a client is. */
export const clientBody = (file: ClientFile): ClientBody =>
  without(file, "id", "version", "state", "happenedAt", "retainUntil");

/** An editor's desk for who a client is. */
export const clientDesk = (client: string): Desk<ClientBody> => ({
  place: `client:${client}`,
  async save({ body, version, key }) {
    const asked = { params: { client }, body, version: version ?? 0, key };
    const answer = await practice.call("change-client", asked);
    return answer.ok ? { ok: true, value: answer.value.body } : answer;
  },
  async readTheirs() {
    const answer = await practice.call("read-client", { params: { client } });
    if (!answer.ok) return undefined;
    return { body: clientBody(answer.value.body), version: answer.value.body.version };
  },
});
