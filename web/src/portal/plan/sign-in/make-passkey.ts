/** A passkey as the device makes it; undefined where whoever was asked did not want to, or the device cannot. */
export async function makePasskey(options: object): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!canMakePasskeys()) return undefined;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON);
  try {
    const made = await navigator.credentials.create({ publicKey });
    return made instanceof PublicKeyCredential ? { ...made.toJSON() } : undefined;
  } catch {
    return undefined;
  }
}

export const canMakePasskeys = (): boolean =>
  typeof PublicKeyCredential === "function" && typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function";
