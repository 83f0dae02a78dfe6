import type { WireReview } from "@attune/api";
import { memo } from "react";
import { Card } from "../../../parts/layout.tsx";
import { useReviewWords } from "../words.ts";
import { AboutIndex } from "./about-index.tsx";
import { Expressed } from "./expressed.tsx";
import { Felt } from "./felt.tsx";
import { type Index, useFigureWords } from "./figure-words.ts";

type TilesProps = {
  readonly review: WireReview;
  readonly client: string;
  readonly session: number | undefined;
};

/** Those that stand at the top; the rest opens under them. */
const FIRST = ["cue-pickup-rate", "reflections-to-questions", "therapist-talk-share", "depth-of-disclosure"];

/** The figures of a session, each with what it rests on. None is called good or bad. */
export const Tiles = memo(function Tiles({ review, client, session }: TilesProps) {
  const { tiles } = useReviewWords();
  const rest = review.indices.filter(({ id }) => !FIRST.includes(id));
  return (
    <section aria-label={tiles.label}>
      <div className="tiles">
        <Expressed mix={review.mix} />
        {FIRST.flatMap((id) => review.indices.filter((index) => index.id === id)).map((index) => (
          <Tile key={index.id} index={index} />
        ))}
        <Felt client={client} session={session} />
      </div>
      <details className="all-figures">
        <summary>{tiles.all}</summary>
        <div className="tiles tiles-small">
          {rest.map((index) => (
            <Tile key={index.id} index={index} />
          ))}
        </div>
      </details>
    </section>
  );
});

function Tile({ index }: { readonly index: Index }) {
  const { tiles, basis } = useReviewWords();
  const figures = useFigureWords();
  const { value, interval, unit } = index;
  return (
    <Card>
      <h2 className="tile-name">{figures.index(index).name}</h2>
      <p className="tile-value">{value === undefined ? tiles.noFigure : figures.value(unit, value)}</p>
      <p className="hint figure">
        {interval !== undefined ? figures.range(unit, interval) : value === undefined && basis(index.because ?? "")}
      </p>
      <AboutIndex index={index} />
    </Card>
  );
}
