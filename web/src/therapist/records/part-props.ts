import type { Me } from "../../practice/me.ts";

/** What every part of the records is given. */
export type RecordsPartProps = {
  readonly client: string;
  readonly me: Me;
  /** Whether they treat this client, and do not only look at what was shared. */
  readonly treats: boolean;
};
