import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outgoing } from "@attune/api";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { sendOver } from "./socket-caller.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-socket-"));
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

type Seen = { readonly method: string; readonly key: string; readonly body: string };
type Answers = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server that answers as a test says, and remembers what came. */
async function listening(answers: Answers, socket = join(mkdtempSync(join(tmpdir(), "attune-socket-")), "a.sock")) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    seen.push({ method: request.method ?? "", key: String(request.headers["idempotency-key"]), body });
    answers(request, response, seen.length);
  });
  await new Promise<void>((ready) => server.listen(socket, ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { seen, socket };
}

const write: Outgoing = {
  method: "POST",
  path: "/api/v1/clients",
  headers: { "idempotency-key": "one-key-for-all", "content-type": "application/json" },
  body: '{"name":"Invented"}',
};
const soon = { waits: 5_000, pauses: [1, 1] };
const breaks: Answers = (request) => request.socket.destroy();

describe("a request over the socket", () => {
  test("brings back status, version and body", async () => {
    const { socket } = await listening((_, response) => response.setHeader("etag", '"3"').end("{}"));
    expect(await sendOver({ socket, ...soon })(write)).toEqual({
      ok: true,
      value: { status: 200, etag: '"3"', body: "{}" },
    });
  });

  test.each(["POST", "PUT", "DELETE"])("brings its body whole with %s", async (method) => {
    const { socket, seen } = await listening((_, response) => void response.end("{}"));
    await sendOver({ socket, ...soon })({ ...write, method });
    expect(seen).toEqual([{ method, key: "one-key-for-all", body: write.body }]);
  });

  test("where nobody listens, nothing is tried again", async () => {
    const answered = await sendOver({ socket: join(folder, "none.sock"), ...soon })(write);
    expect(answered).toEqual({ ok: false, failure: { kind: "unreachable", because: "nobody-listens" } });
  });

  test("goes to nobody else's socket, and nothing of it is sent", async () => {
    const { socket, seen } = await listening((_, response) => void response.end("{}"));
    // root's own socket is trusted by everybody, so root gives it away
    if (process.getuid?.() === 0) chownSync(socket, 4242, 4242);
    else vi.spyOn(process, "getuid").mockReturnValue(4242);
    onTestFinished(() => void vi.restoreAllMocks());
    const answered = await sendOver({ socket, ...soon })(write);
    expect(answered).toEqual({ ok: false, failure: { kind: "unreachable", because: "not-ours" } });
    expect(seen).toEqual([]);
  });

  test("that has a key is sent again under the same key after its connection broke", async () => {
    const { socket, seen } = await listening((request, response, count) =>
      count < 3 ? breaks(request, response, count) : void response.end("{}"),
    );
    expect((await sendOver({ socket, ...soon })(write)).ok).toBe(true);
    expect(seen.map(({ key }) => key)).toEqual(["one-key-for-all", "one-key-for-all", "one-key-for-all"]);
  });

  test("is sent three times at most, and then nobody knows whether it was done", async () => {
    const { socket, seen } = await listening(breaks);
    const answered = await sendOver({ socket, ...soon })(write);
    expect(answered).toEqual({ ok: false, failure: { kind: "unreachable", because: "broken" } });
    expect(seen).toHaveLength(3);
  });

  test("without a key, such as one with a password, is sent once", async () => {
    const { socket, seen } = await listening(breaks);
    await sendOver({ socket, ...soon })({ ...write, headers: {} });
    expect(seen).toHaveLength(1);
  });

  test("that gets no answer in its time is given up and not repeated", async () => {
    const { socket, seen } = await listening(() => {});
    const answered = await sendOver({ socket, pauses: [1], waits: 50 })(write);
    expect(answered).toEqual({ ok: false, failure: { kind: "unreachable", because: "too-slow" } });
    expect(seen).toHaveLength(1);
  });

  test("to a server that is starting waits until it is open", async () => {
    const { socket, seen } = await listening((_, response, count) => {
      if (count === 1) response.statusCode = 503;
      response.end(count === 1 ? "starting\n" : "{}");
    });
    expect(await sendOver({ socket, ...soon })(write)).toMatchObject({ ok: true, value: { status: 200 } });
    expect(seen).toHaveLength(2);
  });

  test.runIf(process.platform === "linux")("reaches a socket whose path is longer than a socket's may be", async () => {
    const deep = join(mkdtempSync(join(tmpdir(), "attune-socket-")), "a".repeat(60), "b".repeat(60));
    const { mkdirSync, renameSync } = await import("node:fs");
    mkdirSync(deep, { recursive: true });
    const { socket } = await listening((_, response) => void response.end("{}"));
    renameSync(socket, join(deep, "attune.sock"));
    expect((await sendOver({ socket: join(deep, "attune.sock"), ...soon })(write)).ok).toBe(true);
  });
});
