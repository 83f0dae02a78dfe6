import type { AnswerProblem, BadAnswers, BadTotal, Purpose, WhyNoConsent } from "@attune/core";
import { asFields } from "../input/fields.ts";
import type { AuditBroken, NoServerAnswer, NotOne, PracticeRefused, ServerEnded, UnsafeFile } from "./failure.ts";
import { badAnswers, badTotal } from "./measures.wording.ts";

export function noAnswer({ folder, because }: NoServerAnswer): string {
  switch (because) {
    case "nobody-listens":
      return `no practice server is running for ${folder}. Start it with attune serve.`;
    case "broken":
      return "the connection to the practice server broke before it answered. Look whether it was done before you do it again.";
    case "not-ours":
      return `the socket in ${folder} belongs to somebody else on this machine, so nothing was sent. See who owns the folder, or name another with --data.`;
    case "too-slow":
      return "the practice server did not answer in time. Look whether it was done before you do it again.";
  }
}

export const unsafeFile = ({ file, because }: UnsafeFile): string =>
  because === "damaged"
    ? `${file} is damaged. Sign in anew: attune sign-in.`
    : `${file} may be read by others on this machine, so it is not used. Sign in anew: attune sign-in.`;

/** Ids only: a name does not belong where a log may keep it. */
export function notOne({ of, ids }: NotOne): string {
  if (ids.length === 0) return `there is no such ${of}. ${WHERE_LISTED[of]}`;
  return `that fits more than one ${of}. Write more of it, or one of these: ${ids.join(", ")}.`;
}

const WHERE_LISTED: Readonly<Record<NotOne["of"], string>> = {
  client: "See attune clients.",
  transcript: "See attune session list.",
  signal: "See attune signals.",
};

export function auditBroken({ because, brokenAt }: AuditBroken): string {
  const place = brokenAt === undefined ? "" : ` at event ${brokenAt}`;
  return `the audit does not hold${place}: ${AUDIT_BROKEN[because]} Keep the data folder as it is and look at the backups.`;
}

const AUDIT_BROKEN: Readonly<Record<AuditBroken["because"], string>> = {
  changed: "an event is not as it was written.",
  missing: "an event is missing.",
  "head-differs": "its end is not where the database says.",
  "anchor-differs": "it is not the one whose end is kept outside the database.",
};

export const serverEnded = ({ code }: ServerEnded): string =>
  code === undefined
    ? "the practice server was stopped before it was done."
    : `the practice server ended with exit code ${code}; what it said stands above.`;

type Facts = PracticeRefused["facts"];
type Words = string | ((facts: Facts) => string | readonly string[]);

/** Why the practice said no, in a sentence for each kind of its problems. */
export function refusedByPractice({ because, facts }: PracticeRefused): string | readonly string[] {
  const words = PROBLEM_WORDS.get(because) ?? `the practice server refused it (${because.slice(0, 40)}).`;
  return typeof words === "string" ? words : words(facts);
}

const numberIn = (facts: Facts, name: string): number => {
  const value = facts[name];
  return typeof value === "number" ? value : 0;
};
const textIn = (facts: Facts, name: string): string => {
  const value = facts[name];
  return typeof value === "string" ? value : "";
};
const listIn = (facts: Facts, name: string): readonly unknown[] => {
  const value = facts[name];
  return Array.isArray(value) ? value : [];
};

/** The server checks the same forms by the same rules, so its answer has the engine's own shape. */
const total = (kind: BadTotal["kind"]) => (facts: Facts) =>
  badTotal({ instrument: "", scale: "", ...facts, kind } as BadTotal);

const WHY_NO_CONSENT: Readonly<Record<WhyNoConsent, string>> = {
  "never-asked": "never asked",
  "not-answered": "not answered yet",
  refused: "refused",
  withdrawn: "withdrawn",
  "run-out": "run out",
  "terms-changed": "given to older words",
};

function noConsent(facts: Facts): string {
  const reasons = asFields(facts["because"]);
  const purposes = listIn(facts, "purposes").map(String);
  const missing = purposes.map((purpose) => {
    const why = WHY_NO_CONSENT[String(reasons[purpose]) as WhyNoConsent] ?? "not given";
    return `${purpose satisfies Purpose | string} (${why})`;
  });
  return `the client has not agreed to this: ${missing.join(", ")}. Ask with attune consent CLIENT ask PURPOSE.`;
}

function badRequest(facts: Facts): string {
  const places = listIn(facts, "problems").map((each) => String(asFields(each)["at"] ?? ""));
  return `the practice server did not understand ${places.length === 0 ? "the request" : places.join(", ")}. Check what was given.`;
}

function wait(facts: Facts): string {
  const seconds = numberIn(facts, "waitSeconds");
  const time = seconds < 90 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return `too many tries. Try again in ${time}.`;
}

const RISK_CLOSING: Readonly<Record<string, string>> = {
  seen: "when it was seen (--seen-at)",
  action: "what was done (--action)",
  outcome: "what came of it (--outcome)",
};

const incompleteClosing = (facts: Facts): string => {
  const missing = listIn(facts, "missing").map((each) => RISK_CLOSING[String(each)] ?? String(each));
  return `a signal about risk is closed with what was done about it. Still missing: ${missing.join(", ")}.`;
};

const PASSWORD: Readonly<Record<string, string>> = {
  "too-short": "it has fewer than 15 characters",
  "too-long": "it is too long",
  common: "it is one that many people use",
  "contains-own-name": "it contains a name or an address of yours",
};

const FILE: Readonly<Record<string, string>> = {
  exists: "something else has that name already. Choose another name.",
  unwritable: "the practice server may not write there. Choose a place that its account may write to.",
  relative: "it needs the whole path of the file.",
};

const SPEAKERS: Readonly<Record<string, string>> = {
  "no-speaker-labels": "nobody is named as a speaker, so who said what is not known.",
  "one-speaker": "only one speaker is named, so there is no exchange to review.",
  "unknown-label": "a name given with --therapist or --other is none of the transcript's speakers.",
  "two-roles": "a speaker cannot have two parts. Name each once.",
  "no-therapist-chosen": "nothing says who the therapist is. Say it with --therapist.",
  "no-client-left": "everybody is named as a therapist or as somebody else, so no client is left.",
};

const CODING_STATE: Readonly<Record<string, string>> = {
  waiting: "it is waiting to be coded. Try again in a moment.",
  failed: "coding it did not succeed.",
  "not-coded": "the client has not agreed to automatic coding.",
};

/** By kind of the server's problems. A test holds this against the server's own list. */
export const PROBLEM_WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["already-running", "the same work is being done at this moment. Wait until it is finished."],
  ["file-refused", (facts) => FILE[textIn(facts, "because")] ?? "the file cannot be written there."],
  ["not-set-up", "the practice is not set up yet. Start it with attune serve and open the link that it prints."],
  ["already-set-up", "the practice is set up already. Sign in with attune sign-in."],
  ["bad-request", badRequest],
  ["too-large", (facts) => `that is too large: at most ${Math.floor(numberIn(facts, "most") / 1024)} KiB can be sent.`],
  ["not-json", "the practice server did not understand the request. Use the same version of Attune for both."],
  ["key-missing", "the practice server did not understand the request. Use the same version of Attune for both."],
  ["key-used-otherwise", "the practice server took this for another request. Run the command again."],
  ["version-missing", "the practice server did not understand the request. Use the same version of Attune for both."],
  ["from-elsewhere", "the practice server does not take this from here."],
  ["not-kept", "the practice's disk is full, so nothing was kept. Make room and try again."],
  ["fault", "something went wrong in the practice server. Its log says where; what was sent was not kept."],
  ["sign-in-refused", "e-mail address, password or code do not fit."],
  ["too-many-tries", wait],
  ["sign-in-again", "this needs a fresh sign-in. Run attune sign-in and try again."],
  [
    "password-refused",
    (facts) => `choose another password: ${PASSWORD[textIn(facts, "because")] ?? "this one is not taken"}.`,
  ],
  ["code-refused", "the code does not fit."],
  ["passkey-refused", "the passkey was not taken."],
  ["link-refused", "the link is unknown, used or run out."],
  ["no-post", "the practice has named no post office, so nothing can be sent."],
  [
    "client-has-own-way",
    "this client signs in by a passkey, or a code sent to their own e-mail address, so no link is made for them.",
  ],
  ["last-way-in", "it is the last way to sign in, so it stays."],
  ["email-taken", "somebody else signs in with this e-mail address."],
  ["last-administrator", "nobody else administers the practice, so this stays as it is."],
  ["not-found", "there is no such thing, or it is not yours to see."],
  ["not-allowed", "your part in the practice does not allow this."],
  ["not-signed-in", "you are signed in no more. Sign in with attune sign-in."],
  ["bad-cursor", "the list cannot go on from there. Run the command again."],
  ["changed-meanwhile", "somebody has changed it meanwhile. Look at it again, then try once more."],
  ["leads-nowhere", "it names something that is not in this client's record."],
  ["locked", "it is signed or finished, so it stays as it is."],
  ["no-consent", noConsent],
  ["not-asked", "this consent is not open to an answer. Ask for it first: attune consent CLIENT ask PURPOSE."],
  ["not-given", "this consent is not given, so it cannot be withdrawn."],
  [
    "terms-changed",
    "the words of this consent have changed since it was asked for. Ask anew: attune consent CLIENT ask PURPOSE.",
  ],
  ["pack-terms-changed", "the terms of this form are others now. Read them again, then accept them."],
  ["last-care", "nobody else treats this client, so the care stays as it is."],
  ["share-too-long", "a share cannot last that long. Choose an earlier end."],
  [
    "beyond-consent",
    "a share cannot last longer than the client's consent to supervision. Choose an earlier end, or ask for it anew: attune consent CLIENT ask supervision.",
  ],
  ["name-differs", "the name is not the client's. Nothing was erased."],
  ["under-retention", "the record has to be kept for longer. Nothing was erased."],
  ["too-few-clients", "there are too few clients to show without telling who they are."],
  ["amended-before", "it was put right before. Put the latest one right instead."],
  ["bad-answers", (facts) => badAnswers(asBadAnswers(facts))],
  ["incomplete-risk-closing", incompleteClosing],
  ["link-used", "the link was used already."],
  [
    "no-crisis-lines",
    "the practice has named no crisis line yet, so forms cannot be filled in elsewhere. Decide it in the settings first.",
  ],
  ["no-blank-form", "this form is not printed here: its terms were not accepted, or only its total may be typed in."],
  ["no-questions", "this form's questions are not part of Attune, so nobody can fill it in here. Type in its total."],
  ["no-such-scale", total("no-such-scale")],
  [
    "remote-forms-off",
    "this client does not fill in forms away from the practice. Where they may, say so: attune client change CLIENT --remote-forms.",
  ],
  ["total-not-a-day", total("total-not-a-day")],
  ["total-not-a-number", total("total-not-a-number")],
  ["total-not-a-step", total("total-not-a-step")],
  ["total-not-whole", total("total-not-whole")],
  ["total-out-of-range", total("total-out-of-range")],
  ["unknown-instrument", "the practice server does not know this instrument. See attune instruments."],
  ["bad-codings", "the codes do not fit the session or the codebook."],
  ["not-coded", (facts) => `there is no review: ${CODING_STATE[textIn(facts, "codingState")] ?? "it is not coded."}`],
  ["thread-ended", "the practice server's reader stopped. Nothing was kept; try again."],
  ["took-too-long", "reading it took too long. Nothing was kept. Check that it is the transcript of one session."],
  ["unreadable", unreadable],
  ["unclear-speakers", (facts) => SPEAKERS[textIn(facts, "because")] ?? "who said what is not clear."],
  ["record-damaged", "a record of the practice does not open: it was damaged or moved. Look at the backups."],
]);

const asBadAnswers = (facts: Facts): BadAnswers => ({
  kind: "bad-answers",
  instrument: textIn(facts, "instrument"),
  problems: listIn(facts, "problems") as readonly AnswerProblem[],
});

function unreadable(facts: Facts): string {
  const line = numberIn(facts, "line");
  const place = line === 0 ? "" : ` (line ${line})`;
  return `the transcript could not be read${place}: ${textIn(facts, "because").replaceAll("-", " ")}. attune review says more of it.`;
}
