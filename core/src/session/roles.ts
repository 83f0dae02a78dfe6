import { fail, ok, type Result } from "../foundation/result.ts";
import type { TherapistGuess } from "./guess-therapist.ts";
import type { JoinedTurn } from "./join-turns.ts";
import { partOfLabel } from "./label-parts.ts";
import type { Speaker, Turn } from "./turn.ts";

/** Who has which part, by the labels of the file, and who said so. */
export type Roles = {
  readonly decidedBy: "person" | "file" | "guess";
  readonly therapists: readonly string[];
  readonly clients: readonly string[];
  readonly others: readonly string[];
  /** Only for a guess: the reasons, in plain words. */
  readonly guessBecause?: string;
};

/** What is known about the parts. Labels count without regard to capitals and outer spaces. */
export type RoleChoice = {
  readonly therapists?: readonly string[];
  readonly clients?: readonly string[];
  readonly others?: readonly string[];
  /** What the file's own list of participants says. A person's choice wins. */
  readonly declared?: ReadonlyMap<string, Speaker>;
  /** Used where nobody chose and the file does not say. */
  readonly guess?: TherapistGuess;
};

/** Why nobody can be called the therapist. Holds labels, never a word of what was said. */
export type NoRoles =
  | { readonly kind: "no-speaker-labels" }
  | { readonly kind: "one-speaker"; readonly labels: readonly string[] }
  | { readonly kind: "unknown-label"; readonly unknown: readonly string[]; readonly labels: readonly string[] }
  | { readonly kind: "two-roles"; readonly twice: readonly string[]; readonly labels: readonly string[] }
  | { readonly kind: "no-therapist-chosen"; readonly labels: readonly string[] }
  | { readonly kind: "no-client-left"; readonly labels: readonly string[] };

/** The session with everybody's part. */
export type SessionParts = { readonly turns: readonly Turn[]; readonly roles: Roles };

type Parts = ReadonlyMap<string, Speaker>;

/** The label of turns that the file gives to nobody, where it names others. */
export const UNNAMED = "Unnamed";

/**
 * Gives every turn its speaker. A person's choice decides; else the file, by a list of participants or by labels that
 * name the part ("Therapist"); else a guess, which is then stated as one.
 *
 * Labels that nobody spoke for are clients, each under their own label, unless the clients were named, or the label
 * names another part. Turns without a label are nobody's, where others have one.
 *
 * @error no-speaker-labels when the file names no speaker at all.
 * @error one-speaker when only one label occurs, so there is no conversation.
 * @error unknown-label when a chosen label does not occur; lists those that do.
 * @error two-roles when one label was chosen for two parts.
 * @error no-therapist-chosen when nothing says who the therapist is.
 * @error no-client-left when everybody was named therapist or other.
 */
export function assignRoles(turns: readonly JoinedTurn[], choice: RoleChoice = {}): Result<SessionParts, NoRoles> {
  const labels = labelsOf(turns);
  if (labels.length === 0) return fail({ kind: "no-speaker-labels" });
  if (labels.length === 1) return fail({ kind: "one-speaker", labels });

  const chosen = readChoice(labels, choice);
  if (!chosen.ok) return chosen;
  const decided = decideParts(labels, chosen.value, choice);
  if (!decided.ok) return decided;

  const { parts, decidedBy } = decided.value;
  const hasUnnamed = turns.some(({ label }) => label === undefined);
  const having = (part: Speaker) => labels.filter((label) => parts.get(label) === part);
  return ok({
    turns: turns.map(({ label, ...turn }) => ({
      ...turn,
      label: label ?? UNNAMED,
      speaker: label === undefined ? "other" : (parts.get(label) ?? "other"),
    })),
    roles: {
      decidedBy,
      therapists: having("therapist"),
      clients: having("client"),
      others: hasUnnamed ? [...having("other"), UNNAMED] : having("other"),
      ...(decidedBy === "guess" && choice.guess && { guessBecause: choice.guess.because.join("; ") }),
    },
  });
}

/** The labels of a session in the order in which they first speak. */
export const labelsOf = (turns: readonly { readonly label: string | undefined }[]): readonly string[] => [
  ...new Set(turns.flatMap(({ label }) => (label === undefined ? [] : [label]))),
];

/** What a person chose, by the labels of the file. */
function readChoice(labels: readonly string[], choice: RoleChoice): Result<Parts, NoRoles> {
  const { therapists = [], clients = [], others = [] } = choice;
  const byFolded = new Map(labels.map((label) => [fold(label), label]));
  const find = (asked: string) => (labels.includes(asked) ? asked : byFolded.get(fold(asked)));

  const unknown = [...therapists, ...clients, ...others].filter((asked) => find(asked) === undefined);
  if (unknown.length > 0) return fail({ kind: "unknown-label", unknown, labels });

  const known = (asked: readonly string[]) => new Set(asked.flatMap((label) => find(label) ?? []));
  const lists = [known(therapists), known(clients), known(others)] as const;
  const twice = labels.filter((label) => lists.filter((list) => list.has(label)).length > 1);
  if (twice.length > 0) return fail({ kind: "two-roles", twice, labels });

  const [asTherapist, asClient, asOther] = lists;
  return ok(new Map([...each(asTherapist, "therapist"), ...each(asClient, "client"), ...each(asOther, "other")]));
}

const fold = (label: string): string => label.trim().toLowerCase();

const each = (labels: Iterable<string>, part: Speaker): readonly (readonly [string, Speaker])[] =>
  [...labels].map((label) => [label, part] as const);

type Decision = { readonly parts: Parts; readonly decidedBy: Roles["decidedBy"] };

function decideParts(labels: readonly string[], chosen: Parts, choice: RoleChoice): Result<Decision, NoRoles> {
  const fromFile = (label: string): Speaker | undefined => choice.declared?.get(label) ?? partOfLabel(label);
  const rest = labels.filter((label) => !chosen.has(label));
  const decision = decideTherapist(rest, chosen, { fromFile, guess: choice.guess });
  if (decision === undefined) return fail({ kind: "no-therapist-chosen", labels });

  const others = (choice.clients?.length ?? 0) > 0 ? ("other" as const) : ("client" as const);
  const open = labels.filter((label) => !decision.parts.has(label));
  const filled = new Map([...decision.parts, ...open.map((label) => [label, fromFile(label) ?? others] as const)]);
  const parts = hasPart(filled, "client") ? filled : withClients(filled, open);
  return hasPart(parts, "client") ? ok({ ...decision, parts }) : fail({ kind: "no-client-left", labels });
}

type Hints = {
  readonly fromFile: (label: string) => Speaker | undefined;
  readonly guess: TherapistGuess | undefined;
};

/** The first of person, file and guess that names a therapist. */
function decideTherapist(rest: readonly string[], chosen: Parts, { fromFile, guess }: Hints): Decision | undefined {
  if (hasPart(chosen, "therapist")) return { parts: chosen, decidedBy: "person" };

  const [only] = rest;
  const isLast = rest.length === 1 && hasPart(chosen, "client");
  if (isLast && only !== undefined) return { parts: new Map([...chosen, [only, "therapist"]]), decidedBy: "person" };

  const named = rest.filter((label) => fromFile(label) === "therapist");
  if (named.length > 0) return { parts: new Map([...chosen, ...each(named, "therapist")]), decidedBy: "file" };

  if (guess === undefined || !rest.includes(guess.label)) return undefined;
  return { parts: new Map([...chosen, [guess.label, "therapist"]]), decidedBy: "guess" };
}

const hasPart = (parts: Parts, part: Speaker): boolean => [...parts.values()].includes(part);

/** A person chose one therapist and the file calls the others therapists too: then the file is wrong about them. */
const withClients = (parts: Parts, open: readonly string[]): Parts =>
  new Map([
    ...parts,
    ...open.filter((label) => parts.get(label) === "therapist").map((label) => [label, "client"] as const),
  ]);
