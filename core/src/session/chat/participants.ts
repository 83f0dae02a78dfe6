import type { Speaker } from "../turn.ts";
import { plainMarks } from "./characters.ts";

/** Somebody that a CHAT file names in its heading. */
export type Participant = {
  readonly code: string;
  /** The name, or the code where no name is given; unique in the file. */
  readonly label: string;
  /** Only where the role says plainly which part it is. */
  readonly role: Speaker | undefined;
};

/** Roles by what they say about a session; any other role leaves it open. */
const ROLES: ReadonlyMap<string, Speaker> = new Map([
  ["therapist", "therapist"],
  ["psychotherapist", "therapist"],
  ["counselor", "therapist"],
  ["counsellor", "therapist"],
  ["clinician", "therapist"],
  ["psychologist", "therapist"],
  ["psychiatrist", "therapist"],
  ["client", "client"],
  ["patient", "client"],
  ["interpreter", "other"],
  ["observer", "other"],
  ["other", "other"],
]);

/**
 * The participants by their codes, out of `@Participants: THR Dana Therapist, CLI Client`.
 *
 * @source TalkBank CHAT manual, section on initial headers: https://talkbank.org/manuals/CHAT.html
 */
export function readParticipants(header: string): ReadonlyMap<string, Participant> {
  const entries = header.split(",").map((entry) => entry.trim().split(/\s+/));
  const seen = new Map<string, number>();
  for (const words of entries) seen.set(nameIn(words), (seen.get(nameIn(words)) ?? 0) + 1);

  const participants = entries.map((words): Participant => {
    const [code = ""] = words;
    const name = nameIn(words);
    const ownName = seen.get(name) === 1 ? name : `${name} (${code})`;
    const role = words.length > 1 ? ROLES.get(words.at(-1)?.toLowerCase() ?? "") : undefined;
    return { code, label: name === "" ? code : ownName, role };
  });
  return new Map(participants.map((participant) => [participant.code, participant]));
}

/** What stands between the code and the role; empty where there is no name. */
const nameIn = (words: readonly string[]): string =>
  plainMarks(words.slice(1, -1).join(" ").replaceAll("_", " ")).trim();
