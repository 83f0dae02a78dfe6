import type { WireReview } from "@attune/api";
import { useMemo, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card, PageHead } from "../../parts/layout.tsx";
import { useSay } from "../../parts/notices.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import { Agreement } from "./codes/agreement.tsx";
import { CodesPanel } from "./codes/codes-panel.tsx";
import type { OwnCoding } from "./codes/own-codes.ts";
import { shownCodes } from "./codes/shown-codes.ts";
import { type Coded, type CodingSets, useOwnCodes } from "./codes/use-own-codes.ts";
import { Compare } from "./compare/compare.tsx";
import { HowMade } from "./figures/how-made.tsx";
import { Tiles } from "./figures/tiles.tsx";
import { Moments } from "./moments/moments.tsx";
import { HeadActions } from "./review-actions.tsx";
import { axisOf } from "./river/axis.ts";
import { River } from "./river/river.tsx";
import type { CodedTurn } from "./river/river-shape.ts";
import { type SessionTitle, useMeta } from "./session-title.ts";
import { passageWithPlace } from "./transcript/copied.ts";
import { Tools } from "./transcript/tools.tsx";
import { Transcript } from "./transcript/transcript.tsx";
import { type Place, usePlace } from "./use-place.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import { useReviewWords } from "./words.ts";

export type SessionReviewProps = {
  readonly review: WireReview;
  readonly sets: CodingSets;
  readonly coded: Coded;
  readonly title: SessionTitle;
};

/** A session to look back at: figures, the river, the words with their codes, and the moments. */
export function SessionReview({ review, sets, coded, title }: SessionReviewProps) {
  const words = useReviewWords();
  const meta = useMeta(review, title);
  const [compares, compare] = useState(false);
  const codes = useOwnCodes(coded, sets);
  const byTurn = useOwnByTurn(codes.own.codings);
  const turns = useCodedTurns(review, byTurn, coded.me);
  const axis = useMemo(() => axisOf(review), [review]);
  const place = usePlace(turns, review.cues);
  const copy = useCopy(review, place.focus, title.title);
  useKeys(useReviewKeys({ review, place, codes, copy }));
  const { client, transcript, me } = coded;
  return (
    <>
      <PageHead
        title={title.title}
        windowTitle={words.review.window}
        lead={meta}
        actions={<HeadActions coded={coded} title={title} compares={compares} compare={compare} />}
      />
      {review.roles.decidedBy === "guess" && <p className="trouble">{words.review.guess}</p>}
      <Tiles review={review} client={client} session={title.number} />
      {compares && <Compare client={client} transcript={transcript} indices={review.indices} />}
      <River review={review} coded={turns} axis={axis} focus={place.focus} go={place.go} />
      <Moments review={review} codes={codes} go={place.go} />
      <div className="review-columns">
        <WordsCard place={place} all={turns.length} cues={review.cues} own={byTurn} me={me} />
        <CodesPanel
          turn={review.turns[place.focus]}
          codes={codes}
          me={me}
          copy={copy}
          moment={review.moments.find(({ turns: of }) => of.includes(place.focus))}
        />
      </div>
      <Agreement own={codes.own} turns={review.turns} madeBy={review.madeBy} />
      <HowMade review={review} />
    </>
  );
}

type WordsProps = {
  readonly place: Place;
  readonly all: number;
  readonly cues: WireReview["cues"];
  readonly own: ReadonlyMap<number, readonly OwnCoding[]>;
  readonly me: string;
};

function WordsCard({ place, all, ...rest }: WordsProps) {
  const { transcript } = useReviewWords();
  const { shown, choose, search } = place;
  return (
    <Card title={transcript.title}>
      <Tools {...place} shown={shown.length} all={all} />
      {shown.length === 0 && (
        <p>
          {transcript.noneShown}{" "}
          <Button kind="quiet" onClick={() => place.setFilter("all")}>
            {transcript.showAll}
          </Button>
        </p>
      )}
      <Transcript {...rest} shown={shown} focus={place.focus} step={place.step} go={choose} query={search.query} />
    </Card>
  );
}

/** A person's codes by turn. Turns without any keep one and the same empty list, and are not drawn again. */
function useOwnByTurn(codings: readonly OwnCoding[]): ReadonlyMap<number, readonly OwnCoding[]> {
  return useMemo(() => {
    const byTurn = new Map<number, OwnCoding[]>();
    for (const coding of codings) byTurn.set(coding.turn, [...(byTurn.get(coding.turn) ?? []), coding]);
    return byTurn;
  }, [codings]);
}

const NONE: readonly OwnCoding[] = [];

function useCodedTurns(
  { turns }: WireReview,
  own: ReadonlyMap<number, readonly OwnCoding[]>,
  me: string,
): readonly CodedTurn[] {
  return useMemo(
    () => turns.map((turn) => ({ turn, codes: shownCodes(turn, own.get(turn.index) ?? NONE, me) })),
    [turns, own, me],
  );
}

function useCopy({ turns }: WireReview, focus: number, session: string): () => void {
  const words = useReviewWords();
  const say = useSay();
  return () => {
    const turn = turns[focus];
    if (turn === undefined) return;
    void navigator.clipboard
      .writeText(passageWithPlace(turn, { session, words, chosen: getSelection()?.toString() ?? "" }))
      .then(() => say(words.transcript.copied));
  };
}
