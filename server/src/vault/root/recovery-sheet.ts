import type { Secret } from "../secret.ts";
import { recoveryCode } from "./recovery-code.ts";
import { recoverySheetText, type SheetPlaces } from "./recovery-sheet.wording.ts";

export type SheetOrder = {
  readonly practice: string;
  readonly recovery: Secret;
  readonly opensWith: "key" | "passphrase";
  readonly places: SheetPlaces;
};

/** The text of a recovery sheet. It holds the key: print it, and keep it nowhere. */
export const recoverySheet = ({ recovery, ...rest }: SheetOrder): string =>
  recoverySheetText({ ...rest, groups: recoveryCode(recovery) });
