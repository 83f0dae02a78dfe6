import { clientTable } from "./table-text.ts";
import { IS_RESEARCH } from "./ways.ts";

/** Those who treat the client write; the client and those with whom the record is shared may look. */
const RECORD = {
  sees: ["care", "client", "shared-record"],
  adds: ["care"],
  changes: ["care"],
  removes: ["care"],
} as const;
/** As the record; the client adds to it as well, and changes it. */
const BOTH_WRITE = { ...RECORD, adds: ["care", "client"], changes: ["care", "client"] } as const;
/** What is added and never changed after. */
const KEPT = { sees: ["care", "client", "shared-record"], adds: ["care", "client"] } as const;
/** What the client answered: through a link it is added unseen. */
const ANSWERED = { sees: ["care", "client", "shared-record"], adds: ["care", "client", "guest"] } as const;
/** What those who treat the client write for each other. */
const CLINICIANS = { ...RECORD, sees: ["care", "shared-notes"] } as const;
const PROCESS = { ...RECORD, sees: ["care", "shared-process"] } as const;
const AUTHOR = { sees: ["author"], adds: ["author"], changes: ["author"], removes: ["author"] } as const;

/** The record of a client: one table for each thing that can be kept. */
export const RECORD_TABLES = [
  ...clientTable({
    name: "episode",
    columns: [
      "presentation text not null",
      "approach text not null",
      "started_on date not null",
      "ended_on date",
      "ending text check (ending in ('agreed', 'dropped-out', 'referred-on', 'moved', 'died', 'other'))",
    ],
    ...RECORD,
    sees: [...RECORD.sees, "research-by-function"],
  }),
  ...clientTable({
    name: "appointment",
    leadsTo: ["episode"],
    columns: [
      "zone text not null",
      "minutes integer not null",
      "attendance text not null check (attendance in ('planned', 'attended', 'cancelled', 'missed'))",
      "cancelled_by text check (cancelled_by in ('client', 'therapist', 'practice'))",
      "cancelled_at timestamptz",
    ],
    ...RECORD,
    changes: ["care", "client"],
  }),
  ...clientTable({
    name: "session",
    leadsTo: ["episode", "appointment"],
    columns: ["number integer not null", "ended_at timestamptz"],
    ...CLINICIANS,
  }),
  ...clientTable({
    name: "note",
    leadsTo: ["session"],
    columns: [
      "form text not null check (form in ('soap', 'dap', 'birp', 'girp', 'free'))",
      "state text not null default 'draft' check (state in ('draft', 'signed'))",
      "signed_at timestamptz",
      "signed_by uuid",
      "addendum_to uuid",
    ],
    sees: CLINICIANS.sees,
    adds: ["care"],
    changes: ["care-of-draft"],
    becomes: ["care"],
    removes: ["care-of-draft"],
  }),
  ...clientTable({ name: "private_note", leadsTo: ["session"], ...AUTHOR }),
  ...clientTable({
    name: "administration",
    leadsTo: ["session"],
    columns: [
      "instrument text not null",
      "entered_by text not null check (entered_by in ('client', 'therapist', 'link', 'file'))",
      "session_number integer not null",
      "amends uuid",
      "invitation_id uuid",
      "risk_checked boolean not null",
    ],
    ...ANSWERED,
  }),
  ...clientTable({
    name: "score",
    leadsTo: ["administration"],
    columns: ["instrument text not null", "scale text not null", "session_number integer not null"],
    ...ANSWERED,
    sees: [...ANSWERED.sees, "research"],
  }),
  ...clientTable({
    name: "signal",
    leadsTo: ["administration"],
    columns: [
      "rule text not null",
      "rule_version integer not null",
      "signal_key bytea not null",
      "urgency text not null check (urgency in ('today', 'next-session', 'when-convenient'))",
      "is_risk boolean not null",
      "state text not null check (state in ('open', 'closed', 'passed'))",
      "closed_at timestamptz",
      "closed_by uuid",
    ],
    sees: ["care", "shared-record"],
    adds: ["care", "client", "guest"],
    changes: ["care"],
  }),
  "create unique index signal_once on signal (practice_id, client_id, signal_key)",
  "create index signal_open on signal (practice_id, client_id) where state = 'open'",
  ...clientTable({
    name: "prediction",
    leadsTo: ["session"],
    columns: ["session_number integer not null"],
    sees: AUTHOR.sees,
    adds: AUTHOR.adds,
  }),
  ...clientTable({
    name: "goal",
    leadsTo: ["episode"],
    columns: ["state text not null check (state in ('open', 'reached', 'set-aside'))"],
    ...BOTH_WRITE,
  }),
  ...clientTable({ name: "goal_rating", leadsTo: ["goal"], columns: ["session_number integer"], ...KEPT }),
  ...clientTable({
    name: "formulation",
    leadsTo: ["episode"],
    columns: ["approach text not null", "replaces uuid"],
    sees: CLINICIANS.sees,
    adds: ["care"],
  }),
  ...clientTable({ name: "plan", leadsTo: ["episode"], ...RECORD }),
  ...clientTable({
    name: "assignment",
    leadsTo: ["session"],
    columns: [
      "exercise text not null",
      "due_on date",
      "state text not null check (state in ('open', 'done', 'set-aside'))",
    ],
    ...RECORD,
    changes: ["care", "client"],
  }),
  ...clientTable({
    name: "completion",
    leadsTo: ["assignment"],
    columns: ["share_done integer check (share_done between 0 and 100)"],
    ...BOTH_WRITE,
  }),
  ...clientTable({
    name: "diary_entry",
    columns: ["is_shared boolean not null"],
    sees: ["client", "care-where-shared"],
    adds: ["client"],
    changes: ["client"],
    removes: ["client"],
  }),
  ...clientTable({ name: "safety_plan", columns: ["replaces uuid"], ...KEPT }),
  ...clientTable({
    name: "event_note",
    columns: ["audience text not null check (audience in ('therapist', 'both'))"],
    sees: ["care", "client-where-for-both", "shared-record"],
    adds: ["care", "client-where-for-both"],
    changes: ["care", "client-where-own"],
    removes: ["care", "client-where-own"],
  }),
  ...clientTable({
    name: "transcript",
    leadsTo: ["session"],
    columns: [
      "turns integer not null",
      "names_out boolean not null",
      "coding_state text not null check (coding_state in ('waiting', 'coded', 'not-coded', 'failed'))",
    ],
    ...PROCESS,
  }),
  ...clientTable({
    name: "coding",
    leadsTo: ["transcript"],
    columns: [
      "coder_kind text not null check (coder_kind in ('model', 'person', 'rule'))",
      "coder_id text not null",
      "coder_version text not null",
    ],
    ...PROCESS,
    // A supervisor's codings stand beside the therapist's.
    adds: ["care", "own-of-shared-process"],
    changes: ["care", "own-of-shared-process"],
  }),
  "create unique index coding_once on coding (practice_id, client_id, transcript_id, coder_kind, coder_id)",
];

/**
 * What researchers learn of episodes: a function that runs as the owner, since row-level security knows rows and no
 * columns, and the sealed words of an episode are none of theirs.
 */
export const RESEARCH = [
  `create function attune_research_episodes()
    returns table (client_id uuid, presentation text, approach text, started_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select client_id, presentation, approach, started_on from episode
    where practice_id = attune_practice() and ${IS_RESEARCH} $$`,
  "grant execute on function attune_research_episodes() to attune_app",
];
