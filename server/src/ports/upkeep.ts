import type { Instant, Result } from "@attune/core";
import type { Permit } from "../access/permit.ts";
import type { NotAllowed } from "../access/permit-for.ts";
import type { RecordDamaged } from "../store/sealing.ts";

/** The practice has not been set up yet, so there is nothing to do this with. */
export type NotSetUp = { readonly kind: "not-set-up" };
/** The same work is being done at this moment. */
export type AlreadyRunning = { readonly kind: "already-running" };
/** Something else lies where the file was to be written. */
export type FileRefused = { readonly kind: "file-refused"; readonly because: "exists" | "unwritable" | "relative" };

export type BackupMade = {
  readonly file: string;
  readonly keysFile: string;
  readonly bytes: number;
  readonly rows: number;
  readonly seconds: number;
};

export type BackupsKept = {
  readonly folder: string;
  readonly keysFile?: string;
  readonly rows: readonly { readonly file: string; readonly madeAt: Instant; readonly bytes: number }[];
};

export type Rotated = { readonly clients: number; readonly resealed: number };

export type AuditChecked = {
  readonly holds: boolean;
  readonly events: number;
  readonly head: string;
  readonly brokenAt?: number;
  readonly because?: "changed" | "missing" | "head-differs" | "anchor-differs";
  readonly anchored?: { readonly events: number; readonly at: Instant };
};

export type Health = {
  readonly status: "well" | "needs-attention" | "not-set-up";
  readonly version: string;
  readonly database: "embedded" | "postgres";
  readonly isDurable: boolean;
  readonly isDemo: boolean;
  readonly lastBackupAt?: Instant;
  readonly jobFaults: number;
};

/** What keeps a practice's server in order. All of it works in transactions of its own, while the practice works on. */
export type Upkeep = {
  readonly health: (permit: Permit<"read-health">) => Promise<Health>;
  /** Only who runs the machine may say where the file goes. */
  readonly backUp: (
    permit: Permit<"make-backup">,
    file: string | undefined,
  ) => Promise<Result<BackupMade, NotAllowed | NotSetUp | AlreadyRunning | FileRefused>>;
  readonly listBackups: (permit: Permit<"list-backups">) => Promise<Result<BackupsKept, NotSetUp>>;
  readonly rotate: (
    permit: Permit<"rotate-keys">,
    what: "practice" | "clients",
  ) => Promise<Result<Rotated, NotSetUp | AlreadyRunning | RecordDamaged>>;
  readonly verifyAudit: (permit: Permit<"verify-audit">) => Promise<Result<AuditChecked, NotSetUp>>;
};
