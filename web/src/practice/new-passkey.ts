type Listed = { readonly id: string } & Readonly<Record<string, unknown>>;
type CreationOptions = {
  readonly challenge: string;
  readonly user: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly excludeCredentials?: readonly Listed[];
};

/** Whether this browser can make passkeys for this address. */
export const canMakePasskeys = (): boolean => "PublicKeyCredential" in window && window.isSecureContext;

/**
 * Asks the device for a new passkey.
 *
 * @param options as the server gave them, bytes in base64url
 * @returns what the server is sent of it; undefined where the person or the device broke off
 */
export async function makePasskey(options: object): Promise<Record<string, unknown> | undefined> {
  const given = options as CreationOptions;
  const publicKey = {
    ...given,
    challenge: bytesOf(given.challenge),
    user: { ...given.user, id: bytesOf(given.user.id) },
    excludeCredentials: (given.excludeCredentials ?? []).map((each) => ({ ...each, id: bytesOf(each.id) })),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = await navigator.credentials.create({ publicKey }).catch(() => null);
  return made instanceof PublicKeyCredential ? answerOf(made) : undefined;
}

function answerOf(made: PublicKeyCredential): Record<string, unknown> | undefined {
  const { response } = made;
  if (!(response instanceof AuthenticatorAttestationResponse)) return undefined;
  return {
    id: made.id,
    rawId: textOf(made.rawId),
    type: made.type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      attestationObject: textOf(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

const textOf = (buffer: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
