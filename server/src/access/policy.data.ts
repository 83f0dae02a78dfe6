import { type KindId, type KindVerb, kindRouteId, type NamedRouteId, recordKinds, verbsOf } from "@attune/api";
import type { Role } from "../ports/actor.ts";

/**
 * On what ground somebody may do something.
 * `care`: they treat this client at present. `author`: that, and they wrote this record. `self`: it is their own record.
 * `own`: that, and they wrote this entry. `shared-…`: that part of the client's record is shared with them at present.
 * `practice`: it concerns no client. `anyone`: whoever comes.
 */
export type Ground =
  | "care"
  | "author"
  | "self"
  | "own"
  | "shared-record"
  | "shared-notes"
  | "shared-process"
  | "practice"
  | "anyone";

/** In which part somebody acts. */
export type Part = Role | "client" | "guest" | "operator" | "door";

export type PolicyRow = Readonly<Partial<Record<Part, Ground>>>;

const ALL_MEMBERS = {
  therapist: "practice",
  supervisor: "practice",
  trainee: "practice",
  administrator: "practice",
  researcher: "practice",
} as const;
const ADMINISTRATOR = { administrator: "practice" } as const;
const CARE = { therapist: "care", trainee: "care" } as const;
const AUTHOR = { therapist: "author", trainee: "author" } as const;
const THERAPIST = { therapist: "care" } as const;
const CARE_AND_CLIENT = { ...CARE, client: "self" } as const;
const READ_RECORD = { ...CARE, supervisor: "shared-record", client: "self" } as const;
const READ_NOTES = { ...CARE, supervisor: "shared-notes" } as const;
const READ_PROCESS = { ...CARE, supervisor: "shared-process" } as const;
const SELF_SIGNED_IN = { ...ALL_MEMBERS, client: "self" } as const;
const DOOR = { ...ALL_MEMBERS, client: "anyone", guest: "anyone", operator: "anyone", door: "anyone" } as const;

/** Everything that is not about one kind of record. */
const NAMED: Readonly<Record<NamedRouteId, PolicyRow>> = {
  "read-practice": { ...ALL_MEMBERS, client: "anyone", operator: "practice" },
  "change-practice": ADMINISTRATOR,
  "list-members": ALL_MEMBERS,
  "add-member": ADMINISTRATOR,
  "change-member": ADMINISTRATOR,
  "end-member": ADMINISTRATOR,
  "renew-member-access": ADMINISTRATOR,
  "list-licences": ALL_MEMBERS,
  "add-licence": ADMINISTRATOR,
  "change-licence": ADMINISTRATOR,
  "list-settings": ALL_MEMBERS,
  "change-setting": ADMINISTRATOR,
  "list-packs": ALL_MEMBERS,
  "accept-pack": ADMINISTRATOR,
  "withdraw-pack": ADMINISTRATOR,
  "list-job-faults": { administrator: "practice", therapist: "practice", operator: "practice" },
  "settle-job-fault": ADMINISTRATOR,
  "list-audit-events": ADMINISTRATOR,
  "verify-audit": { administrator: "practice", operator: "practice" },

  "list-clients": { therapist: "practice", trainee: "practice", supervisor: "practice" },
  "add-client": { therapist: "practice", trainee: "practice" },
  "read-client": READ_RECORD,
  "change-client": CARE,
  "erase-client": THERAPIST,
  "list-erasures": ADMINISTRATOR,
  "export-client": { therapist: "care", client: "self" },
  "list-seen-by": CARE_AND_CLIENT,
  "list-care": ADMINISTRATOR,
  "begin-care": ADMINISTRATOR,
  "end-care": ADMINISTRATOR,
  "list-shares": CARE_AND_CLIENT,
  "add-share": CARE,
  "end-share": CARE_AND_CLIENT,
  "list-consents": { ...CARE_AND_CLIENT, supervisor: "shared-record" },
  "ask-consent": CARE,
  "give-consent": CARE_AND_CLIENT,
  "refuse-consent": CARE_AND_CLIENT,
  "withdraw-consent": CARE_AND_CLIENT,
  "list-research-rows": { researcher: "practice" },

  "list-administrations": READ_RECORD,
  "add-administration": CARE_AND_CLIENT,
  "list-scores": READ_RECORD,
  "read-progress": READ_RECORD,
  "list-signals": { therapist: "practice", trainee: "practice", supervisor: "practice" },
  "list-client-signals": { ...CARE, supervisor: "shared-record" },
  "close-signal": CARE,
  "list-invitations": CARE,
  "add-invitation": CARE,
  "revoke-invitation": CARE,
  "open-check-in": { guest: "self" },
  "send-check-in": { guest: "self" },
  "save-check-in-draft": { guest: "self" },
  "send-sealed-check-in": { guest: "self" },
  "read-empathy-triangle": CARE,
  "read-course": { ...CARE, supervisor: "shared-record" },
  "list-forms-to-ask": CARE,
  "read-today": { therapist: "practice", trainee: "practice", supervisor: "practice" },
  "read-client-today": CARE,
  "list-client-names": { therapist: "practice", trainee: "practice", supervisor: "practice" },
  "list-measure-names": ALL_MEMBERS,
  "list-paper-forms": ALL_MEMBERS,
  "read-questions": ALL_MEMBERS,

  "list-transcripts": READ_PROCESS,
  "import-transcript": CARE,
  "read-transcript": READ_PROCESS,
  "remove-transcript": CARE,
  "code-transcript": CARE,
  "read-review": READ_PROCESS,
  "list-review-figures": READ_PROCESS,
  "list-codings": READ_PROCESS,
  "save-codings": READ_PROCESS,
  "sign-note": AUTHOR,

  "read-own-support": { client: "self" },
  "list-own-check-ins": { client: "self" },
  "begin-own-check-in": { client: "self" },

  "read-preparation": CARE,
  "draw-check-in-code": CARE,
  "read-note-facts": CARE,

  "read-progress-document": CARE_AND_CLIENT,
  "read-summary-document": { ...CARE, supervisor: "shared-record" },
  "read-review-document": CARE,
  "read-blank-form": ALL_MEMBERS,

  "set-up-practice": DOOR,
  "open-set-up": DOOR,
  "finish-set-up": DOOR,
  "begin-passkey-set-up": DOOR,
  "finish-passkey-set-up": DOOR,
  "sign-in-with-password": DOOR,
  "begin-passkey-sign-in": DOOR,
  "sign-in-with-passkey": DOOR,
  "ask-sign-in-code": DOOR,
  "sign-in-with-code": DOOR,
  "sign-in-with-link": DOOR,
  "make-sign-in-link": CARE,
  "renew-client-access": THERAPIST,
  "read-me": SELF_SIGNED_IN,
  "change-language": ALL_MEMBERS,
  "read-draft-key": ALL_MEMBERS,
  "sign-out": SELF_SIGNED_IN,
  "list-sign-ins": SELF_SIGNED_IN,
  "end-sign-in": SELF_SIGNED_IN,
  "begin-passkey": SELF_SIGNED_IN,
  "add-passkey": SELF_SIGNED_IN,
  "remove-passkey": SELF_SIGNED_IN,
  "change-password": ALL_MEMBERS,
  "renew-totp": ALL_MEMBERS,
  "confirm-totp": ALL_MEMBERS,
  "renew-recovery-codes": ALL_MEMBERS,

  "read-health": DOOR,
  "list-backups": { operator: "practice", administrator: "practice" },
  "make-backup": { operator: "practice", administrator: "practice" },
  "rotate-keys": { operator: "practice", administrator: "practice" },
  "export-practice": { operator: "practice", administrator: "practice" },
};

type KindPolicy = {
  readonly read: PolicyRow;
  readonly add: PolicyRow;
  readonly change: PolicyRow;
  readonly remove: PolicyRow;
};

const clinicians = (read: PolicyRow): KindPolicy => ({ read, add: CARE, change: CARE, remove: THERAPIST });
const apart: KindPolicy = { read: AUTHOR, add: CARE, change: AUTHOR, remove: AUTHOR };
/** The client writes here too, and changes and removes what is their own. */
const together: KindPolicy = {
  read: READ_RECORD,
  add: CARE_AND_CLIENT,
  change: { ...CARE, client: "own" },
  remove: { ...THERAPIST, client: "own" },
};

const KINDS: Readonly<Record<KindId, KindPolicy>> = {
  appointment: clinicians(READ_RECORD),
  assignment: { ...clinicians(READ_RECORD), change: CARE_AND_CLIENT },
  completion: together,
  "diary-entry": {
    read: { ...CARE, client: "self" },
    add: { client: "self" },
    change: { client: "own" },
    remove: { client: "own" },
  },
  episode: clinicians(READ_RECORD),
  "event-note": together,
  formulation: clinicians(READ_NOTES),
  goal: together,
  "goal-rating": together,
  note: { read: READ_NOTES, add: CARE, change: AUTHOR, remove: AUTHOR },
  plan: clinicians(READ_RECORD),
  prediction: apart,
  "private-note": apart,
  "safety-plan": together,
  session: clinicians(READ_NOTES),
};

const grounds = (policy: KindPolicy, verb: KindVerb): PolicyRow =>
  verb === "list" || verb === "read" ? policy.read : policy[verb];

const kindRows = recordKinds.flatMap((kind) =>
  verbsOf(kind).map((verb) => [kindRouteId(verb, kind), grounds(KINDS[kind.id], verb)] as const),
);

/** The one table of who may do what. What is not listed is not allowed. */
export const POLICY: ReadonlyMap<string, PolicyRow> = new Map<string, PolicyRow>([
  ...Object.entries(NAMED),
  ...kindRows,
]);
