import type { NotAsked, NotGiven } from "@attune/core";
import type { Denied } from "./access/permit-for.ts";
import type { BeyondConsent, LastCare, ShareTooLong } from "./ports/care.ts";
import type { NoConsent, TermsChanged } from "./ports/consents.ts";
import type { NoBlankForm } from "./ports/documents.ts";
import type { ClientHasOwnWay } from "./ports/door.ts";
import type { NameDiffers, UnderRetention } from "./ports/erasure.ts";
import type { TooFewClients } from "./ports/exports.ts";
import type { MeasureFailure } from "./ports/measure-failure.ts";
import type { PackTermsChanged } from "./ports/packs.ts";
import type { EmailTaken, LastAdministrator } from "./ports/practice.ts";
import type { BadCursor, Changed, LeadsNowhere, Locked } from "./ports/records.ts";
import type { BadCodings, NotCoded, ThreadFailure, Unreadable } from "./ports/transcripts.ts";
import type { AlreadyRunning, FileRefused, NotSetUp } from "./ports/upkeep.ts";
import type { AlreadySetUp } from "./serve/first-set-up.ts";
import type { SignInFailure } from "./sign-in/failure.ts";
import type { RecordDamaged } from "./store/sealing.ts";

/** What the request itself lacks, before anything is looked at. Places and rules, never what was sent. */
export type BadRequest = {
  readonly kind: "bad-request";
  readonly problems: readonly { readonly at: string; readonly rule: string }[];
};
export type RequestFailure =
  | BadRequest
  | { readonly kind: "too-large"; readonly most: number }
  | { readonly kind: "not-json" }
  | { readonly kind: "key-missing" }
  | { readonly kind: "key-used-otherwise" }
  | { readonly kind: "version-missing" }
  | { readonly kind: "from-elsewhere" }
  /** The disk took nothing more: nothing was kept. */
  | { readonly kind: "not-kept" }
  | { readonly kind: "fault" };

/** Everything that can ordinarily go wrong in answering a request. */
export type Failure =
  | AlreadySetUp
  | AlreadyRunning
  | FileRefused
  | NotSetUp
  | EmailTaken
  | LastAdministrator
  | Denied
  | RequestFailure
  | BadCursor
  | Changed
  | LeadsNowhere
  | Locked
  | MeasureFailure
  | NoBlankForm
  | NoConsent
  | NotAsked
  | NotGiven
  | TermsChanged
  | PackTermsChanged
  | BeyondConsent
  | ClientHasOwnWay
  | LastCare
  | ShareTooLong
  | NameDiffers
  | UnderRetention
  | TooFewClients
  | RecordDamaged
  | SignInFailure
  | BadCodings
  | NotCoded
  | ThreadFailure
  | Unreadable;
