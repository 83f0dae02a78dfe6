import type { WireReview } from "@attune/api";
import type { KeyBinding } from "../../parts/use-keys.ts";
import { useCodeWords } from "./codes/code-words.ts";
import { withNextLevel, withReaderConfirmed } from "./codes/set-level.ts";
import { ATTUNEMENT, codesFor } from "./codes/shown-codes.ts";
import type { OwnCodesEditing } from "./codes/use-own-codes.ts";
import { momentTurn } from "./moments/moment-words.ts";
import type { Place } from "./use-place.ts";
import { useReviewWords } from "./words.ts";

type KeysFor = {
  readonly review: WireReview;
  readonly place: Place;
  readonly codes: OwnCodesEditing;
  readonly copy: () => void;
};

/** Everything of the page that a key does. */
export function useReviewKeys(given: KeysFor): readonly KeyBinding[] {
  const { keys } = useReviewWords();
  const { review, place, codes, copy } = given;
  const turn = review.turns[place.focus];
  const moment = (by: 1 | -1) => {
    const turns = review.moments.map(momentTurn).toSorted((one, other) => one - other);
    const next = by > 0 ? turns.find((at) => at > place.focus) : turns.findLast((at) => at < place.focus);
    if (next !== undefined) place.go(next);
  };
  return [
    { key: "j", does: keys.next, run: () => place.step(1) },
    { key: "k", does: keys.previous, run: () => place.step(-1) },
    { key: "n", does: keys.nextMoment, run: () => moment(1) },
    { key: "p", does: keys.previousMoment, run: () => moment(-1) },
    { key: "/", does: keys.search, run: () => place.search.field.current?.focus() },
    { key: "u", does: keys.undo, run: codes.undo },
    {
      key: "y",
      does: keys.fit,
      run: () => turn !== undefined && codes.change(withReaderConfirmed(codes.own, turn)),
    },
    { key: "c", does: keys.copy, run: copy },
    ...useNumberKeys(given),
  ];
}

const MOST = 9;

/** A number for each code of the turn's speaker, in the order of the panel. */
function useNumberKeys({ review, place, codes }: KeysFor): readonly KeyBinding[] {
  const { keys } = useReviewWords();
  const named = useCodeWords();
  const turn = review.turns[place.focus];
  const [therapists, clients] = [codesFor("therapist", ATTUNEMENT), codesFor("client", ATTUNEMENT)];
  return therapists.slice(0, MOST).map((code, at) => {
    const other = clients[at];
    const does =
      other === undefined ? keys.nth(named.name(code.id)) : keys.nthBoth(named.name(code.id), named.name(other.id));
    const run = () => {
      const chosen = turn === undefined ? undefined : codesFor(turn.speaker, ATTUNEMENT)[at];
      if (turn !== undefined && chosen !== undefined) codes.change(withNextLevel(codes.own, turn, chosen));
    };
    return { key: `${at + 1}`, does, run };
  });
}
