import type { Answers, EventNote, Instant, Instrument, NoScore, Result, ScorePoint, TypedTotal } from "@attune/core";
import type { ClientPermit, Permit } from "../access/permit.ts";
import type { NotFound } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import type { BadCursor, LeadsNowhere, Page, PageAsked } from "./records.ts";

/** Leave to add to one client's record. Whoever came by a check-in link has it for the client that the link was made for. */
export type LeaveToAdd = { readonly permit: Permit; readonly client: string };

export type EnteredBy = "client" | "therapist" | "link" | "file";

/** What a form came with: its answers, already known to be ones that its questions take, or a total from paper. */
export type FormContent =
  | { readonly kind: "answers"; readonly answers: Answers; readonly inWords: Readonly<Record<string, string>> }
  | { readonly kind: "total"; readonly total: TypedTotal };

/** A form that somebody filled in, on its way into the record. */
export type FilledForm = {
  readonly instrument: Instrument;
  readonly content: FormContent;
  readonly enteredBy: EnteredBy;
  /** When it was filled in, where whoever sends it says so; else now. */
  readonly happenedAt?: Instant | undefined;
  readonly sessionId?: string | undefined;
  readonly sessionNumber: number;
  /** The administration that this one puts right. */
  readonly amends?: string | undefined;
  /** The link that it came by. */
  readonly invitation?: string | undefined;
  /** Left out, a new one. */
  readonly id?: string | undefined;
};

/** What stands of a score. */
export type KeptScore = {
  readonly id: string;
  readonly administrationId?: string;
  readonly happenedAt: Instant;
  readonly instrument: string;
  readonly scale: string;
  readonly sessionNumber: number;
  readonly value: number;
  readonly answered?: number;
  readonly prorated: boolean;
  readonly typedIn: boolean;
  readonly band?: string;
};

export type KeptAdministration = {
  readonly id: string;
  readonly version: number;
  readonly instrument: string;
  readonly happenedAt: Instant;
  readonly sessionNumber: number;
  readonly sessionId?: string;
  readonly enteredBy: EnteredBy;
  readonly amends?: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly inWords?: Readonly<Record<string, string>>;
  readonly total?: { readonly scale: string; readonly value: number; readonly form?: string };
};

export type AddedForm = {
  readonly id: string;
  readonly version: number;
  readonly scores: readonly KeptScore[];
  readonly noScore: readonly NoScore[];
  /** How many signals about risk rest on it. */
  readonly riskSignals: number;
  /** An answer about suicide or hopelessness was given that a person must see. */
  readonly needsSupport: boolean;
};

/** It was put right before, by another administration; that one can be put right. */
export type AmendedBefore = { readonly kind: "amended-before"; readonly by: string };

export type MeasuresAsked = PageAsked & { readonly instrument?: string | undefined };
export type OneScale = { readonly instrument: string; readonly scale: string };

/** Ratings by item, of what the therapist expected and of what the client said after one session. */
export type TwoCorners = {
  readonly session: number;
  readonly predicted?: Readonly<Record<string, number>>;
  readonly felt?: Readonly<Record<string, number>>;
};

/** Indices of a session from its transcript. */
export type ShownIndex = { readonly index: string; readonly value: number };
export type ShownBySession = ReadonlyMap<number, readonly ShownIndex[]>;

type Unreadable = NotFound | RecordDamaged;

/** Forms and their scores. What is added is scored, and looked through for risk, in the same transaction. */
export type MeasureStore = {
  readonly add: (
    leave: LeaveToAdd,
    form: FilledForm,
  ) => Promise<Result<AddedForm, Unreadable | LeadsNowhere | AmendedBefore>>;
  /** All of these forms of one client or none, each of another questionnaire; what is told of them is in their order. */
  readonly addAll: (
    leave: LeaveToAdd,
    forms: readonly FilledForm[],
  ) => Promise<Result<readonly AddedForm[], Unreadable | LeadsNowhere | AmendedBefore>>;
  readonly administrations: (
    permit: ClientPermit,
    asked: MeasuresAsked,
  ) => Promise<Result<Page<KeptAdministration>, Unreadable | BadCursor>>;
  readonly scores: (
    permit: ClientPermit,
    asked: MeasuresAsked,
  ) => Promise<Result<Page<KeptScore>, Unreadable | BadCursor>>;
  /** The scores of one scale in the order of time; what was put right later does not count. */
  readonly course: (permit: ClientPermit, scale: OneScale) => Promise<Result<readonly ScorePoint[], Unreadable>>;
  /** Notes of what happened: for a client those that they wrote themselves. */
  readonly eventNotes: (permit: ClientPermit) => Promise<Result<readonly EventNote[], Unreadable>>;
  /** By session: what the member who asks predicted, and what the client said. */
  readonly corners: (permit: ClientPermit) => Promise<Result<readonly TwoCorners[], Unreadable>>;
  /** By session, where a coded transcript exists. */
  readonly shown: (permit: ClientPermit) => Promise<Result<ShownBySession, Unreadable>>;
};
