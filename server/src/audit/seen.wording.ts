import { type KindId, kindRouteId, recordKinds, verbsOf } from "@attune/api";

/** What of a client's record a kind is, in words to the client. */
const KIND_WORDS: Readonly<Record<KindId, string>> = {
  appointment: "your appointments",
  assignment: "the exercises you agreed on",
  completion: "the exercises you did",
  "diary-entry": "your diary",
  episode: "the outline of your therapy",
  "event-note": "notes on events in your life",
  formulation: "the picture of how things hang together",
  goal: "your goals",
  "goal-rating": "how close you are to your goals",
  note: "the notes on your sessions",
  plan: "the plan for your therapy",
  prediction: "their guesses of how sessions felt to you",
  "private-note": "their private notes about you",
  "safety-plan": "your safety plan",
  session: "the list of your sessions",
};

const VERB_WORDS = {
  list: "read",
  read: "read",
  add: "added to",
  change: "changed",
  remove: "removed something from",
} as const;

/** What was done to a client's record, by the names of the policy table; said after who did it. */
const ACTION_WORDS: Readonly<Record<string, string>> = {
  "add-client": "opened your file",
  "read-client": "read who you are and how to reach you",
  "list-clients": "read your name in a list",
  "change-client": "changed who you are and how to reach you",
  "change-client-email": "changed the e-mail address to which your codes for signing in are sent",
  "erase-client": "erased your record",
  "export-client": "made a copy of your record",
  "list-seen-by": "read who has seen your record",
  "begin-care": "arranged who treats you",
  "end-care": "arranged who treats you",
  "list-shares": "read with whom your record is shared",
  "add-share": "shared a part of your record for supervision",
  "end-share": "ended a sharing of your record",
  "list-consents": "read what you agreed to",
  "ask-consent": "asked for your agreement",
  "give-consent": "recorded that you agreed to something",
  "refuse-consent": "recorded that you did not agree to something",
  "withdraw-consent": "took back an agreement of yours",
  "list-administrations": "read the questionnaires you answered",
  "add-administration": "filed a questionnaire of yours",
  "list-scores": "read your scores",
  "read-progress": "looked at how things have gone for you",
  "list-signals": "read what seemed worth asking you about",
  "list-client-signals": "read what seemed worth asking you about",
  "close-signal": "noted what was done about something worth asking",
  "list-invitations": "read which check-ins were sent to you",
  "add-invitation": "made a check-in link for you",
  "revoke-invitation": "took back a check-in link",
  "open-check-in": "opened a check-in",
  "send-check-in": "sent a check-in",
  "save-check-in-draft": "began a check-in",
  "send-sealed-check-in": "sent a check-in",
  "read-own-support": "looked up whom you can turn to",
  "list-own-check-ins": "looked up what you are asked to fill in",
  "begin-own-check-in": "opened a check-in",
  "read-empathy-triangle": "compared how sessions felt to you with what was expected",
  "read-course": "looked at how things have gone for you",
  "list-forms-to-ask": "looked at which forms could be sent to you",
  "read-client-today": "read what is good to know before a session with you",
  "read-preparation": "read what to know before a session with you",
  "read-note-facts": "gathered what was measured and agreed, for the note on a session",
  "draw-check-in-code": "showed you a link to some questions",
  "read-progress-document": "made a page of how things are going for you",
  "read-summary-document": "made a summary of your record",
  "read-review-document": "made a document of a review of a session",
  "list-transcripts": "read the list of your transcripts",
  "import-transcript": "kept the words of a session",
  "read-transcript": "read the words of a session",
  "remove-transcript": "removed the words of a session",
  "code-transcript": "had the words of a session looked at",
  "read-review": "read a review of a session",
  "list-review-figures": "compared the reviews of your sessions",
  "list-codings": "read how a session's words were understood",
  "save-codings": "noted how a session's words are to be understood",
  "sign-note": "signed a note on a session",
  "make-sign-in-link": "made a link for you to sign in",
  "renew-client-access": "made a link for you to sign in after you lost your passkey; using it takes the old ones away",
  "sign-in-with-code": "signed in",
  "sign-in-with-link": "signed in",
  "sign-in-with-passkey": "signed in",
  "ask-sign-in-code": "asked for a code to sign in",
  "sign-out": "signed out",
  "list-sign-ins": "read where you are signed in",
  "end-sign-in": "ended a sign-in",
  "begin-passkey": "added a way to sign in",
  "add-passkey": "added a way to sign in",
  "remove-passkey": "removed a way to sign in",
  "list-research-rows": "used your answers, without your name, for research you agreed to",
  "refresh-client": "went over your answers and brought the summary up to date",
  "read-me": "looked up who is signed in",
};

const kindWords = recordKinds.flatMap((kind) =>
  verbsOf(kind).map((verb) => [kindRouteId(verb, kind), `${VERB_WORDS[verb]} ${KIND_WORDS[kind.id]}`] as const),
);
const ALL = new Map([...kindWords, ...Object.entries(ACTION_WORDS)]);

/** What was done, in words such as "read your goals". */
export const didWords = (action: string): string => ALL.get(action) ?? "did something with your record";

/** Who it was where nobody's name stands for it. */
export const WHO_WORDS = {
  client: "You",
  guest: "You, by a check-in link",
  door: "Somebody at the door",
  system: "Attune",
  operator: "Whoever runs the practice's machine",
  formerMember: "Somebody who worked here",
} as const;

/** In which part they did it. */
export const AS_WORDS = {
  self: "yourself",
  care: "your therapist",
  therapist: "a therapist of the practice",
  trainee: "a therapist in training",
  supervisor: "a supervisor",
  administrator: "an administrator",
  researcher: "a researcher",
  system: "the practice's own work in the background",
  operator: "whoever keeps the machine running",
  none: "somebody of the practice",
} as const;
