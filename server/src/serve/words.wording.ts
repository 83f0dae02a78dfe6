import type { Restored, RestoreFailure } from "../backup/restore.ts";
import type { NotUnpacked } from "../export/unpack-export.ts";
import type { FirstFields } from "../pages/set-up-pages.ts";
import type { NoDemo } from "../sign-in/actions/links.ts";
import type { BindRefused } from "./bind-rules.ts";
import type { DatabaseBroken } from "./broken-database.ts";
import type { DemonstrationFailure } from "./demonstration.ts";
import type { CertificateRefused, PortRefused } from "./listen.ts";
import type { DatabaseFailure } from "./open-database.ts";
import type { KeysFailure } from "./open-keys.ts";
import type { BadOption, NoDataFolder } from "./options.ts";

/** What may keep the server from starting, or a piece of work on its files from being done. */
export type ProgramFailure =
  | BadOption
  | NoDataFolder
  | BindRefused
  | PortRefused
  | CertificateRefused
  | DatabaseFailure
  | DatabaseBroken
  | KeysFailure
  | RestoreFailure
  | DemonstrationFailure
  | NoDemo
  | NotUnpacked
  | { readonly kind: "mixed-with-demo" }
  | { readonly kind: "demo-folder" }
  | { readonly kind: "no-such-command"; readonly command: string }
  | { readonly kind: "no-such-member" }
  | { readonly kind: "no-such-fault" };

export const HELP = `attune serve: runs the practice's server on this machine

  --data DIR             the practice's folder (default: among your own data)
  --key-file FILE        the file with the practice's key, never inside that folder
  --passphrase           a new practice is opened by a passphrase, not by a key file
  --port N               default 4180; 0 takes any that is free
  --no-open              opens no browser
  --demo                 an invented practice, in a folder of its own
  --let-in EMAIL         prints a link by which this member chooses anew how to sign in

For others on the network:
  --host ADDRESS         default 127.0.0.1, which only this machine reaches
  --origin URL           under which address browsers reach the practice
  --tls-cert FILE        certificate and key in PEM
  --tls-key FILE
  --behind-proxy ADDRESS a proxy that speaks https to the outside; only its word is believed

From the environment: DATABASE_URL (PostgreSQL 15 or newer; else the built-in database), SMTP_URL and
SMTP_FROM (for codes by e-mail), ATTUNE_PASSPHRASE_FILE, LOG_LEVEL.

attune-server restore FILE [--keys FILE] [--data DIR] [--key-file FILE] [--passphrase]
attune-server unpack-export FILE FOLDER [--keys FILE] [--data DIR] [--key-file FILE]
attune-server rotate-root [--to key-file|passphrase] [--data DIR] [--key-file FILE]
`;

export type Started = {
  readonly link: string;
  readonly why: "first" | "member" | "sign-in";
  readonly folder: string;
  readonly database: "embedded" | "postgres";
  /** In a demonstration: links by which its therapist and its client come in at once. */
  readonly doors?: { readonly therapist: string; readonly client: string };
};

const WHY: Readonly<Record<Started["why"], string>> = {
  first: "Set the practice up here; this link works once:",
  member: "Choose how to sign in here; this link works once, for 24 hours:",
  "sign-in": "Sign in here:",
};

export const startedWords = ({ link, why, folder, database, doors }: Started): string =>
  `${doors ? "This is a demonstration: everything in it is invented.\n" : ""}Attune is running. ${WHY[why]}

  ${link}
${doors ? doorWords(doors) : ""}
Records: ${database === "embedded" ? folder : `PostgreSQL; keys and backups in ${folder}`}
To stop: Ctrl-C
`;

const doorWords = ({ therapist, client }: NonNullable<Started["doors"]>): string => `
Or come in as one of its people; each link works once, for 24 hours:

Therapist: ${therapist}
Client: ${client}
`;

export const sheetIntroduction = "Print what follows and keep it safe. It is shown this once.\n\n";
export const stoppedWords = "Attune has stopped.\n";

/** What a form of the first set-up lacks; nothing where it is complete. */
export function pageProblems({ practice, name, email }: FirstFields): string | undefined {
  if (practice === "" || practice.length > 200) return "Please give the practice a name.";
  if (name === "" || name.length > 200) return "Please give your name.";
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254
    ? undefined
    : "Please give your e-mail address.";
}

export const alreadySetUpWords = "The practice is set up already. Sign in.";

export const restoredWords = ({ rows, leftOut, kept }: Restored): string =>
  `Restored: ${rows} rows.${leftOut > 0 ? ` ${leftOut} rows of clients whose keys are gone were left out.` : ""}
${kept === undefined ? "" : `What was there before is kept in ${kept}\nIt holds old keys and rows, which erasing a client does not reach: remove it once you have looked at the restored practice.\n`}Everybody signs in anew. Start with: attune serve
`;

export const unpackedWords = (clients: number, folder: string): string =>
  `Taken apart: ${clients} ${clients === 1 ? "client" : "clients"}, in ${folder}\nNothing of it is encrypted any more.\n`;

export const rotatedRootWords =
  "The practice has a new key. Backups made before open only with the old sheet: make a new backup soon.\n";

const BIND: Readonly<Record<BindRefused["because"], string>> = {
  "public-without-tls":
    "Others on the network could read everything. Give --tls-cert and --tls-key, or put a proxy that speaks https in front\nand name it with --behind-proxy ADDRESS. For this machine alone, leave --host out.",
  "origin-missing": "Say under which address browsers reach the practice: --origin https://practice.example",
  "origin-not-https": "--origin must begin with https:// when others reach the practice over the network.",
  "proxy-no-address": "--behind-proxy takes the proxy's address in numbers, such as 127.0.0.1.",
};

/** What to tell whoever started the program: what is wrong, and what to do. */
export function failureWords(failure: ProgramFailure): string {
  const say = WORDS[failure.kind] as (failure: ProgramFailure) => string;
  return say(failure);
}

type Words = {
  readonly [Kind in ProgramFailure["kind"]]: (failure: Extract<ProgramFailure, { kind: Kind }>) => string;
};

const WORDS: Words = {
  "bad-option": ({ option }) => `There is no such option, or it needs another value: ${option}. See --help.`,
  "no-data-folder": () => "Your system names no folder for data. Say where to: --data DIR",
  "no-such-command": ({ command }) => `There is no command ${command}. See --help.`,
  "no-such-member": () => "No member of the practice has this e-mail address.",
  "no-such-fault": () => "FAULT names no point.",
  "mixed-with-demo": () =>
    "This folder holds a real practice. A demonstration is never put beside it: name another with --data.",
  "demo-folder": () =>
    "This folder holds a demonstration, in which everything is invented. Start it with --demo, or name another with --data.",
  "not-empty": () => "The database holds something that is not of a demonstration. Nothing was put beside it.",
  "demo-step-refused": ({ step, because }) =>
    `The demonstration does not keep to the practice's rules (${step}, ${because}).`,
  "no-demo": () =>
    "This folder's demonstration is not the one of this Attune. Remove the folder to have a new one made.",
  "not-unpacked": ({ code }) =>
    code === "EEXIST"
      ? "In that folder are files of an export already. Name one that is empty."
      : `The export could not be taken apart (${code}).`,
  "no-model": () => "The fitted models are missing beside the program. Install Attune again.",
  "bind-refused": ({ because }) => BIND[because],
  "port-refused": ({ port, code }) =>
    code === "EADDRINUSE"
      ? `Port ${port} is taken by another program. Choose another: --port N`
      : `Port ${port} cannot be used (${code}). Choose another: --port N`,
  "certificate-refused": ({ code }) => `The certificate or its key cannot be used (${code}).`,
  "already-owned": ({ pid }) =>
    `Attune is already running on this folder: process ${pid}. Open its page in your browser, or stop it first.`,
  "folder-unusable": ({ code }) =>
    `The practice's folder cannot be used (${code}). Check who owns it, or name another with --data.`,
  "folder-not-ours": () =>
    "The practice's folder belongs to another account, or others may write in it. If it is yours, take that right away\n(chmod go-w); else name another with --data.",
  "disk-full": () => "The disk is full. Make room, then start again; nothing that was saved is lost.",
  "not-durable": () =>
    "A change was not seen to reach the disk, so nothing is started: a power cut could lose records.",
  "would-not-open": () => "The database cannot be opened. Restore the last backup: attune restore FILE",
  "database-broken": () => "The built-in database has stopped. Everything that was saved is kept: start Attune again.",
  "database-unreachable": ({ code }) => `The database of DATABASE_URL does not answer (${code}).`,
  "database-too-old": () => "Attune needs PostgreSQL 15 or newer.",
  "database-is-newer": () => "A newer Attune has worked with this database. Install that one.",
  "step-changed": ({ step }) => `The database's schema is not the one this Attune made (${step}).`,
  "step-missing": ({ step }) => `The database's schema lacks a step (${step}).`,
  "step-refused": ({ step, code }) => `The database refused a step of the schema (${step}, ${code}).`,
  "practice-without-keys": () =>
    "The database holds a practice, and this folder has no keys for it. Is it another folder (--data)? Else restore:\nattune restore FILE --keys FILE",
  "keyring-missing": () => "The practice's keys are not in its folder. Restore: attune restore FILE --keys FILE",
  "wrong-root": ({ takes }) =>
    takes === "passphrase" ? "This is not the practice's passphrase." : "This is not the practice's key file.",
  "keyring-broken": ({ file, line }) =>
    `The keys are damaged (${file}, line ${line}). Restore: attune restore FILE --keys FILE`,
  "keyring-newer": () => "A newer Attune has written these keys. Install that one.",
  "keyring-exists": () => "There are keys already.",
  "passphrase-too-short": ({ atLeast }) => `The passphrase needs ${atLeast} characters or more.`,
  "passphrases-differ": () => "The two are not the same. Start again.",
  "passphrase-file-unreadable": () => "The file that ATTUNE_PASSPHRASE_FILE names cannot be read.",
  "nobody-to-ask": (failure) =>
    failure.for === "passphrase"
      ? "A passphrase is needed. Start Attune at a terminal, or name a file with ATTUNE_PASSPHRASE_FILE."
      : "The recovery code is needed. Start Attune at a terminal.",
  "key-file-refused": ({ because }) => KEY_FILE[because],
  "recovery-code-mistyped": ({ group }) => `Group ${group} is not as it was printed.`,
  "recovery-code-incomplete": ({ groups, of }) => `The code has ${of} groups; these are ${groups}.`,
  "recovery-code-mismatched": () => "This is no recovery code: each group looks right, together they are not.",
  "unreadable-backup": ({ because }) => BACKUP[because],
  "unreadable-keys-copy": ({ because }) => `The copy of the keys cannot be used (${because}).`,
  "keys-needed": () => "This folder has no keys. Name the copy that lies beside the backups: --keys FILE",
  "other-practice": () => "The backup is another practice's than the keys.",
  "backup-newer": () => "A newer Attune has made this backup. Install that one.",
  "database-not-empty": () => "DATABASE_URL names a database that holds a practice already. Restore into an empty one.",
  "backup-does-not-hold": ({ because }) => `The backup was read and does not hold (${because}). Nothing was changed.`,
};

const KEY_FILE = {
  missing:
    "The key file is not where it was. Say where it is with --key-file, or type the recovery code at a terminal.",
  "inside-data-folder": "The key file must not lie in the practice's folder: whoever copies the one has the other.",
  "readable-by-others": "Others on this machine can read the key file. Take that right away: chmod 600",
  damaged: "The key file is damaged. Type the recovery code at a terminal after moving it away.",
  exists: "A key file is there already.",
} as const;

const BACKUP = {
  missing: "There is no such file.",
  "not-a-backup": "This is no backup of Attune.",
  "newer-format": "A newer Attune has made this backup. Install that one.",
  truncated: "The backup was cut short. Nothing of it was used.",
  "wrong-key": "The backup does not open with this key. Was the key changed since? Then use the sheet of that time.",
  tampered: "The backup was changed or is damaged. Nothing of it was used.",
} as const;
