/** Wrong, unknown, ended: whoever tries learns that it was refused and nothing else. */
export type SignInRefused = { readonly kind: "sign-in-refused" };

/** Tried too often, or too many are at the door at this moment. */
export type TooManyTries = { readonly kind: "too-many-tries"; readonly waitSeconds: number };

/** No sign-in, or one that has ended: signed out, idle for too long, or open for too long. */
export type NotSignedIn = { readonly kind: "not-signed-in" };

/** What protects an account may only be changed shortly after signing in. */
export type SignInAgain = { readonly kind: "sign-in-again" };

export type PasswordRefused = {
  readonly kind: "password-refused";
  readonly because: "too-short" | "too-long" | "common" | "contains-own-name";
};

/** A code of an authenticator that does not fit the key it should confirm. */
export type CodeRefused = { readonly kind: "code-refused" };

/** A passkey that could not be made or is held already. */
export type PasskeyRefused = { readonly kind: "passkey-refused" };

/** Unknown, used or run out, alike. */
export type LinkRefused = { readonly kind: "link-refused" };

/** The practice has named no post office, so nothing can be sent. */
export type NoPost = { readonly kind: "no-post" };

/** Removing it would leave no way to sign in. */
export type LastWayIn = { readonly kind: "last-way-in" };

export type SignInFailure =
  | SignInRefused
  | TooManyTries
  | NotSignedIn
  | SignInAgain
  | PasswordRefused
  | CodeRefused
  | PasskeyRefused
  | LinkRefused
  | NoPost
  | LastWayIn;
