import { createHmac, randomUUID } from "node:crypto";
import { type Caller, callerWith } from "@attune/api";
import { fail, ok } from "@attune/core";
import { begunPlace, newPlace, type Place } from "./place.ts";
import { type RunningServer, startServer } from "./server-process.ts";

type Secrets = { readonly token?: string; readonly link?: string };

/** Calls a server over the network. A connection that breaks before the whole answer is there has given none. */
export const callerAt = ({ url }: Pick<RunningServer, "url">, secrets: Secrets = {}): Caller =>
  callerWith({
    ...secrets,
    newKey: randomUUID,
    async send({ method, path, headers, body }) {
      try {
        const sent = { method, headers: { ...headers }, ...(body !== undefined && { body }) };
        const answer = await fetch(url + path, sent);
        const etag = answer.headers.get("etag");
        return ok({ status: answer.status, body: await answer.text(), ...(etag !== null && { etag }) });
      } catch {
        return fail({ kind: "unreachable" });
      }
    },
  });

type Called<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: unknown };

/** What a call gave; one that was refused is a fault of the test, or of the server. */
export function must<Value>(called: Called<Value>): Value {
  if (called.ok) return called.value;
  throw new Error(`A call was refused: ${JSON.stringify(called.failure)}`);
}

/** A practice that is set up: its first member treats clients and manages it. */
export type SetUpPractice = {
  readonly practice: string;
  readonly member: string;
  readonly token: string;
  readonly recoveryCodes: readonly string[];
};

export type FirstMember = {
  readonly practice: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

export const WHO: FirstMember = {
  practice: "An invented practice",
  name: "Ines Moor",
  email: "ines.moor@example.org",
  password: "an invented phrase of a proof 7",
};
const CRISIS_LINES = { country: "DE", lines: [{ name: "An invented line", number: "000" }] };

/** Sets a practice up by the link that its first start printed, as a person does, and signs its first member in. */
export async function setUp(server: RunningServer, who: FirstMember = WHO): Promise<SetUpPractice> {
  const secret = server.link.split("/").at(-1) ?? "";
  const caller = callerAt(server);
  const { password, ...named } = who;
  const fields = { secret, ...named };
  const { practice, member, setUpToken } = must(await caller.call("set-up-practice", { body: fields })).body;
  const { token, recoveryCodes } = await chooseSignIn(server, setUpToken, password);
  const setting = { name: "crisis-lines", value: CRISIS_LINES } as const;
  must(await callerAt(server, { token }).call("change-setting", { body: setting, version: 0 }));
  return { practice, member, token, recoveryCodes };
}

/** Takes a set-up up where it was cut off, by whatever link the start has printed. @returns undefined where nothing was left to do */
export async function finishSetUp(server: RunningServer): Promise<SetUpPractice | undefined> {
  const [, first, ...rest] = server.link.split("/");
  if (first !== "set-up") return undefined;
  if (rest[0] === "first") return setUp(server);
  const { token, recoveryCodes } = await chooseSignIn(server, rest[0] ?? "", WHO.password);
  const { practice, id: member } = must(await callerAt(server, { token }).call("read-me")).body;
  return { practice, member, token, recoveryCodes };
}

/** The first member signs in once more, with a recovery code. @returns the practice as it is known to them from then on */
export async function signInAgain(server: RunningServer, practice: SetUpPractice): Promise<SetUpPractice> {
  const [code = "", ...recoveryCodes] = practice.recoveryCodes;
  const body = { email: WHO.email, password: WHO.password, code, caller: "command-line" } as const;
  const { token } = must(await callerAt(server).call("sign-in-with-password", { body })).body;
  return { ...practice, token, recoveryCodes };
}

/** A member chooses password and code app by their set-up link. */
async function chooseSignIn(server: RunningServer, token: string, password: string) {
  const caller = callerAt(server);
  const { secret } = must(await caller.call("open-set-up", { body: { token } })).body;
  const body = { token, password, code: codeOfApp(secret), caller: "command-line" } as const;
  return must(await caller.call("finish-set-up", { body })).body;
}

const STEP = 30_000;
const DIGITS = 6;

/** @source RFC 6238 with SHA-1, six digits and thirty seconds, as code apps do it */
function codeOfApp(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP)));
  const mac = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const place = (mac.at(-1) ?? 0) & 15;
  const number = (mac.readUInt32BE(place) & 0x7fffffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, "0");
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function fromBase32(text: string): Buffer {
  const bits = [...text].map((symbol) => BASE32.indexOf(symbol).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

export type ReadyPlace = { readonly place: Place; readonly practice: SetUpPractice };

/** A practice that was set up and whose server has stopped, to be copied. */
export async function readyPlace(databaseUrl?: string): Promise<ReadyPlace> {
  const place = databaseUrl === undefined ? await begunPlace() : newPlace(databaseUrl);
  const server = await startServer(place);
  const practice = await setUp(server);
  await server.stop();
  return { place, practice };
}
