import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type {
  AuthenticationResponseJSON,
  RegistrationOptions,
  RegistrationResponseJSON,
  SignInOptions,
} from "../passkey/ceremony.ts";

const base64url = (bytes: Buffer | string): string => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Buffer | string): Buffer => createHash("sha256").update(bytes).digest();

/** As much of CBOR (RFC 8949) as passkeys use: whole numbers, bytes, text, maps. */
type Encodable = number | string | Buffer | ReadonlyMap<number | string, Encodable>;

function head(major: number, size: number): Buffer {
  const kind = major << 5;
  if (size < 24) return Buffer.from([kind | size]);
  if (size < 256) return Buffer.from([kind | 24, size]);
  return Buffer.from([kind | 25, size >> 8, size & 0xff]);
}

function cbor(value: Encodable): Buffer {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...(value as ReadonlyMap<number | string, Encodable>)];
  return Buffer.concat([head(5, pairs.length), ...pairs.flatMap(([key, held]) => [cbor(key), cbor(held)])]);
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

type Held = { readonly id: Buffer; readonly key: KeyObject; readonly userHandle: string; count: number };

export type AuthenticatorTwist = {
  /** What the page that asks really is. */
  readonly origin: string;
  /** Whether it asks for a finger, face or PIN. */
  readonly verifies?: boolean;
  /** A copy made before, which counts on from there. */
  readonly count?: number;
  readonly userHandle?: string;
};

/** An authenticator as a telephone has one, in software: ES256, attestation "none", a count that rises. */
export class SoftwareAuthenticator {
  readonly #held: Held[] = [];

  register(options: RegistrationOptions, { origin, verifies = true }: AuthenticatorTwist): RegistrationResponseJSON {
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const held: Held = { id: randomBytes(32), key: privateKey, userHandle: options.user.id, count: 0 };
    this.#held.push(held);

    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, held.id.length]), held.id, coseKey(publicKey)]);
    const authData = Buffer.concat([
      authenticatorData(options.rp.id ?? "", flags(verifies) | HAS_CREDENTIAL, held.count),
      attested,
    ]);
    const attestation = new Map<string, Encodable>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", authData],
    ]);
    return {
      id: base64url(held.id),
      rawId: base64url(held.id),
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientData("webauthn.create", options.challenge, origin)),
        attestationObject: base64url(cbor(attestation)),
        transports: ["internal"],
      },
    };
  }

  signIn(
    options: SignInOptions,
    { origin, verifies = true, count, userHandle }: AuthenticatorTwist,
  ): AuthenticationResponseJSON {
    const held = this.#held.at(-1);
    if (!held) throw new Error("this authenticator holds nothing");
    held.count += 1;

    const authData = authenticatorData(options.rpId ?? "", flags(verifies), count ?? held.count);
    const client = clientData("webauthn.get", options.challenge, origin);
    const signature = createSign("sha256")
      .update(Buffer.concat([authData, sha256(client)]))
      .sign(held.key);
    return {
      id: base64url(held.id),
      rawId: base64url(held.id),
      type: "public-key",
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(authData),
        signature: base64url(signature),
        userHandle: userHandle ?? held.userHandle,
      },
    };
  }
}

const flags = (verifies: boolean): number => USER_PRESENT | (verifies ? USER_VERIFIED : 0);

const clientData = (type: string, challenge: string, origin: string): string =>
  JSON.stringify({ type, challenge, origin, crossOrigin: false });

function authenticatorData(rpId: string, flag: number, count: number): Buffer {
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(count);
  return Buffer.concat([sha256(rpId), Buffer.from([flag]), counter]);
}

/** COSE (RFC 9053): key type EC2, algorithm ES256, curve P-256. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return cbor(
    new Map<number, Encodable>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, "base64url")],
      [-3, Buffer.from(y, "base64url")],
    ]),
  );
}
