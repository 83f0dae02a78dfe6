import type { BodyOf, RouteNamed } from "@attune/api";

/** A person's own codes of a session, and what they said of its moments: saved and drafted as one. */
export type OwnCodes = BodyOf<RouteNamed<"save-codings">>;
export type OwnCoding = OwnCodes["codings"][number];
export type SaidOfMoment = NonNullable<OwnCodes["moments"]>[number];
export type CodePlace = Pick<OwnCoding, "turn" | "codebook" | "code">;

export const NO_CODES: OwnCodes = { codings: [] };

const isAt =
  ({ turn, codebook, code }: CodePlace) =>
  (coding: CodePlace): boolean =>
    coding.turn === turn && coding.code === code && coding.codebook === codebook;

export const codingAt = (own: OwnCodes, place: CodePlace): OwnCoding | undefined => own.codings.find(isAt(place));

/** The codings with each of the given ones in the place of an earlier one. */
export function withCodings(own: OwnCodes, codings: readonly OwnCoding[]): OwnCodes {
  const others = own.codings.filter((coding) => !codings.some(isAt(coding)));
  return { ...own, codings: [...others, ...codings] };
}

export const withoutCoding = (own: OwnCodes, place: CodePlace): OwnCodes => ({
  ...own,
  codings: own.codings.filter((coding) => !isAt(place)(coding)),
});

type MomentPlace = Pick<SaidOfMoment, "rule" | "turn">;

const isSame =
  ({ rule, turn }: MomentPlace) =>
  (said: MomentPlace): boolean =>
    said.rule === rule && said.turn === turn;

export const saidAt = ({ moments = [] }: OwnCodes, place: MomentPlace): SaidOfMoment | undefined =>
  moments.find(isSame(place));

export function withSaid(own: OwnCodes, said: SaidOfMoment): OwnCodes {
  const others = (own.moments ?? []).filter((each) => !isSame(said)(each));
  return { ...own, moments: [...others, said] };
}

export const withoutSaid = (own: OwnCodes, place: MomentPlace): OwnCodes => ({
  ...own,
  moments: (own.moments ?? []).filter((said) => !isSame(place)(said)),
});
