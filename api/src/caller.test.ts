import { ok } from "@attune/core";
import { expect, test } from "vitest";
import { callerWith, type Incoming, type Outgoing } from "./caller.ts";

const CLIENT = "0193b3c4-0000-7000-8000-000000000001";

function callerThat(answers: Incoming) {
  const sent: Outgoing[] = [];
  const caller = callerWith({
    token: "a-token",
    newKey: () => "new-key-1",
    async send(request) {
      sent.push(request);
      return ok(answers);
    },
  });
  return { caller, sent };
}

test("a call fills in the path, and carries token, key and version", async () => {
  const { caller, sent } = callerThat({ status: 200, etag: '"4"', body: JSON.stringify({ id: CLIENT, version: 4 }) });
  const answer = await caller.call("change-client", {
    params: { client: CLIENT },
    body: { name: "A name" },
    version: 3,
  });
  expect(answer).toEqual(ok({ body: { id: CLIENT, version: 4 }, version: 4 }));
  expect(sent).toEqual([
    {
      method: "PUT",
      path: `/api/v1/clients/${CLIENT}`,
      headers: {
        accept: "application/json",
        authorization: "Bearer a-token",
        "idempotency-key": "new-key-1",
        "if-match": '"3"',
        "content-type": "application/json",
      },
      body: '{"name":"A name"}',
    },
  ]);
});

test("a refusal says which kind it is, with its facts", async () => {
  const { caller } = callerThat({
    status: 412,
    body: '{"type":"/problems/changed-meanwhile","status":412,"version":7}',
  });
  expect(await caller.call("sign-out")).toEqual({
    ok: false,
    failure: { kind: "refused", because: "changed-meanwhile", status: 412, facts: { version: 7 } },
  });
});

test.each([
  ["an answer of another shape", { status: 200, body: '{"id":"no uuid"}' }],
  ["an answer that is no JSON", { status: 200, body: "<html>" }],
  ["an error that is no problem document", { status: 502, body: "Bad gateway" }],
])("%s is not taken for an answer", async (_, incoming) => {
  const { caller } = callerThat(incoming);
  expect(await caller.call("read-me")).toEqual({ ok: false, failure: { kind: "odd-answer", status: incoming.status } });
});
