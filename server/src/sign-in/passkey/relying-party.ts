/** What a passkey is bound to: the host name under which the practice's server is reached. */
export type RelyingParty = {
  /** A host name such as "localhost" or "practice.example"; an address in numbers cannot hold passkeys. */
  readonly id: string;
  /** Such as "https://practice.example". */
  readonly origins: readonly string[];
};
