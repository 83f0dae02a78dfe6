import type { Me } from "../../../practice/me.ts";

/** What every part of the settings is given. */
export type PartProps = {
  readonly me: Me;
  /** Only administrators change what concerns everybody. */
  readonly mayChange: boolean;
};
