import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:net";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerOnSocket } from "./answer-on-socket.ts";

let folder: string;
let server: Server;
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-test-"));
  server = await answerOnSocket(join(folder, "ask"), {
    lamp: async () => {
      made += 1;
      return `on table ${made}`;
    },
    chair: async () => Promise.reject(new Error("There is no wood.")),
  });
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const ask = async (name: string): Promise<unknown> => {
  const asked = connect({ path: join(folder, "ask"), allowHalfOpen: true });
  asked.end(name);
  return JSON.parse(await text(asked));
};

test("nothing is made before it is asked for, and it is made once however many ask", async () => {
  expect(made).toBe(0);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask("lamp")));
  expect(answers).toEqual(answers.map(() => ({ at: "on table 1" })));
});

test("whoever asks for what cannot be had is told why", async () => {
  expect(await ask("chair")).toEqual({ because: "There is no wood." });
  expect(await ask("table")).toEqual({ because: "There is no such thing to ask for." });
});

test("an asker that goes away before the answer disturbs no other", async () => {
  const asked = connect(join(folder, "ask"));
  await once(asked, "connect");
  asked.destroy();
  expect(await ask("lamp")).toEqual({ at: "on table 1" });
});
