import type { DataFolder } from "./data-folder.ts";
import type { SetUpSecret } from "./set-up-secret.ts";

/** `full`: it reads only, until there is room on the disk. `broken`: it answers nothing. */
export type Condition = "open" | "full" | "broken";

/** What the server knows of the machine that it runs on. */
export type Machine = {
  readonly files: DataFolder;
  /** Of Attune. */
  readonly version: string;
  /** How the database is at this moment. */
  readonly condition: () => Condition;
  /** Whether what was acknowledged is known to survive a power cut. */
  readonly isDurable: boolean;
  readonly setUpSecret: SetUpSecret;
};
