import type { PasswordRefused, SignInFailure } from "../sign-in/failure.ts";

export const words = {
  product: "Attune",
  problem: "That did not work",
  needsScript: "These pages need JavaScript. Check-in links work without it.",
  signIn: {
    title: "Sign in",
    lead: "For those who work in this practice.",
    withPasskey: "Sign in with a passkey",
    or: "or with your password",
    email: "E-mail address",
    password: "Password",
    code: "Code from your authenticator",
    codeHint: "Six digits. A recovery code works here too.",
    submit: "Sign in",
    forClients: "I am a client and have a code or a link",
  },
  client: {
    title: "Sign in to your own pages",
    withPasskey: "Sign in with a passkey",
    lead: "We send a code to the e-mail address that your therapist has from you.",
    email: "Your e-mail address",
    submit: "Send me a code",
    noPost: "This practice does not send codes. Ask your therapist for a link; it works once.",
    back: "I work in this practice",
  },
  code: {
    title: "Enter your code",
    lead: "If we know this address, a letter with a code of eight digits is on its way. It works for ten minutes, on this page only.",
    code: "Code of eight digits",
    submit: "Sign in",
    again: "Ask for another code",
  },
  link: {
    title: "Sign in to your own pages",
    lead: "You were given this link by your therapist. It works once.",
    submit: "Sign in",
  },
  first: {
    title: "Set up your practice",
    lead: "This page opens by the link that was printed where Attune was started. In the next step you choose how you sign in.",
    practice: "Name of the practice",
    practiceHint: "Letters with sign-in codes show it. Clients may read it on a shared screen.",
    name: "Your name",
    email: "Your e-mail address",
    submit: "Set up the practice",
  },
  setUp: {
    title: "Choose how you sign in",
    passkeyTitle: "With a passkey",
    passkeyLead: "Your telephone, computer or security key asks for a finger, a face or a PIN. Nothing to remember.",
    passkeyName: "What to call it",
    passkeyDefault: "My device",
    withPasskey: "Make a passkey",
    passwordTitle: "With a password and an authenticator",
    password: "A new password",
    passwordHint:
      "At least 15 characters. Several words that do not belong together are good; signs and digits are not needed.",
    key: "Key for your authenticator",
    keyHint: "Scan the picture with your authenticator, or type the key in: time-based, six digits.",
    picture: "The key as a picture to scan",
    open: "Open in an authenticator on this device",
    code: "The code it shows now",
    submit: "Use password and authenticator",
  },
  recovery: {
    title: "Your recovery codes",
    lead: "Each works once in place of your authenticator, as when your telephone is lost. They are shown this once: print them or write them down, and keep them where you keep your keys.",
    print: "Print this page",
    go: "I have kept them, go on",
  },
  signedIn: {
    title: "You are signed in",
    lead: "This is the practice server. It keeps the record; the pages to work with come with the next release. The command line works with it now.",
    member: "You work in this practice.",
    client: "These are your own pages.",
    signOut: "Sign out",
    health: "How the server is doing",
  },
  health: {
    title: "How the server is doing",
    good: "All is well",
    look: "Something needs a look",
    database: "Database",
    durable: "What is saved stays saved",
    backup: "Last backup",
    jobs: "Work in the background",
    keys: "Keys",
  },
  notSetUp: {
    title: "This practice is not set up yet",
    lead: "Open the link that was printed where Attune was started. It works once; a new start prints a new one.",
  },
  notFound: {
    title: "There is nothing here",
    lead: "The link may be incomplete. Nothing was changed.",
    back: "Go to sign-in",
  },
  elsewhere: "This came from another page than Attune's own, so nothing was done. Open the page anew.",
} as const;

const PASSWORD: Readonly<Record<PasswordRefused["because"], string>> = {
  "too-short": "This password has fewer than 15 characters. Take a few more words.",
  "too-long": "This password has more than 256 characters.",
  common: "This password is among those that are guessed first. Take words that do not belong together.",
  "contains-own-name": "This password holds your name, your address or the practice's. Strangers know those.",
};

/** What to tell whoever stands at the door. It never tells whether an account exists. */
export function explainSignIn(failure: SignInFailure): string {
  switch (failure.kind) {
    case "sign-in-refused":
      return "We could not sign you in with this. Check what you typed; a code works only once.";
    case "too-many-tries":
      return `There were many tries. Please wait ${inWords(failure.waitSeconds)}, then try again.`;
    case "not-signed-in":
      return "You are no longer signed in. Please sign in again.";
    case "sign-in-again":
      return "To change this, please sign in again first.";
    case "password-refused":
      return PASSWORD[failure.because];
    case "code-refused":
      return "This code does not belong to the key on this page. Wait for the next one, and check the clock of your telephone.";
    case "passkey-refused":
      return "The passkey could not be used. You can try again, or sign in another way.";
    case "link-refused":
      return "This link is incomplete, was used already or has run out. Ask for a new one.";
    case "no-post":
      return words.client.noPost;
    case "last-way-in":
      return "This is your only way to sign in. Add another first.";
  }
}

const inWords = (seconds: number): string =>
  seconds < 60 ? plural(seconds, "second") : plural(Math.ceil(seconds / 60), "minute");

export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
