import type { Me } from "../../practice/me.ts";

/** What every part of the records is given. */
export type RecordsPartProps = { readonly client: string; readonly me: Me };

/** Whether somebody treats clients, and does not only look at what was shared. */
export const treats = ({ roles }: Pick<Me, "roles">): boolean =>
  roles.includes("therapist") || roles.includes("trainee");
