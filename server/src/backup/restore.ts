import { cp, link, mkdir, readdir, rm } from "node:fs/promises";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fail, type Instant, ok, type Result } from "@attune/core";
import { writeAnchor } from "../audit/anchor.ts";
import { chainIn } from "../audit/chain-in-database.ts";
import { writeTrail } from "../audit/write-trail.ts";
import { dataFolder, type DataFolder } from "../serve/data-folder.ts";
import {
  type DatabaseFailure,
  type OpenDatabase,
  openOwn,
  openServer,
  practicesIn,
} from "../serve/open-database.ts";
import { type KeysFailure, sheetOf } from "../serve/open-keys.ts";
import { askingIn } from "../store/dump/ask.ts";
import { loadPractice } from "../store/dump/load-practice.ts";
import { ownFolder } from "../store/embedded/index.ts";
import { syncTree } from "../store/embedded/sync-folder.ts";
import { idsBy } from "../store/ids.ts";
import { migrate } from "../store/migrate.ts";
import { migrations } from "../store/migrations/index.ts";
import type { MigrationFailure } from "../store/migrations/migration-failure.ts";
import { inTransaction } from "../store/transaction.ts";
import type { UnreadableBackup, VerifiedBackup } from "../vault/backup-file/backup.ts";
import { readBackup } from "../vault/backup-file/read-backup.ts";
import { restoreKeyring } from "../vault/keys-copy.ts";
import { openVault } from "../vault/open-vault.ts";
import type { Root } from "../vault/root/root.ts";
import type { Vault } from "../vault/vault.ts";
import { type BackupKeys, type BackupKeysAsked, type BackupKeysFailure, keysForBackup, newRootFor } from "./backup-keys.ts";
import { checkRestored, type DoesNotHold } from "./check-restored.ts";
import { finishSwap, markReady, restoringFolder, swapIn } from "./swap.ts";
