import type { PersonName, Tag } from "./world.ts";

/**
 * Who may ever see which words, written down a second time and by hand, from what the practice promises: not from the
 * policy table, which it is held against.
 */
const CLINICIANS_ALONE = ["session", "note", "formulation", "signal"];
const THERAPISTS_OWN = ["private-note", "prediction"];
const PROCESS = ["transcript", "coding"];
const CLIENT_ALONE = ["diary-entry"];

const isHidden = (kind: string, hidden: readonly (readonly string[])[]): boolean =>
  hidden.some((kinds) => kinds.includes(kind));

/** Whether somebody may see the words of an object of some client. */
export function maySee(person: PersonName, client: Tag | string, kind: string): boolean {
  if (client === "X") return person === "therapist-elsewhere" && !isHidden(kind, [CLIENT_ALONE]);
  switch (person) {
    case "therapist":
      return !isHidden(kind, [CLIENT_ALONE]);
    case "trainee-in-care":
      return client === "C" && !isHidden(kind, [CLIENT_ALONE, THERAPISTS_OWN]);
    case "supervisor-of-record":
      return (
        client === "C" && !isHidden(kind, [CLIENT_ALONE, THERAPISTS_OWN, PROCESS, ["session", "note", "formulation"]])
      );
    case "supervisor-of-all":
      return client === "C" && !isHidden(kind, [CLIENT_ALONE, THERAPISTS_OWN]);
    case "client":
      return client === "C" && !isHidden(kind, [CLINICIANS_ALONE, THERAPISTS_OWN, PROCESS]);
    case "other-client":
      return client === "D" && !isHidden(kind, [CLINICIANS_ALONE, THERAPISTS_OWN, PROCESS]);
    default:
      return false;
  }
}
