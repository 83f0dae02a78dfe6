import { type Coding, moveSpan, type Redaction, redactTurns, type SessionParts, type Turn } from "@attune/core";

export type CodedParts = SessionParts & { readonly codings: readonly Coding[] };

/**
 * The session with names taken out, after it was coded: the codes rest on what was said, and their evidence moves with
 * the words.
 */
export function takeNamesOut({ turns, roles, codings }: CodedParts): CodedParts {
  const redaction = redactTurns(turns);
  return {
    turns: redaction.turns,
    roles: { ...roles, ...labelsByPart(redaction.turns) },
    codings: codings.map((coding) => moveEvidence(coding, redaction)),
  };
}

function moveEvidence(coding: Coding, { replacements }: Redaction<Turn>): Coding {
  const moved = replacements[coding.turn] ?? [];
  return { ...coding, evidence: coding.evidence.map((span) => moveSpan(span, moved)) };
}

function labelsByPart(turns: readonly Turn[]): Omit<CodedParts["roles"], "decidedBy" | "guessBecause"> {
  const having = (part: Turn["speaker"]): readonly string[] => [
    ...new Set(turns.filter(({ speaker }) => speaker === part).map(({ label }) => label)),
  ];
  return { therapists: having("therapist"), clients: having("client"), others: having("other") };
}
