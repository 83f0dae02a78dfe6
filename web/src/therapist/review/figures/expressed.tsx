import type { WireReview } from "@attune/api";
import { Card, Hidden } from "../../../parts/layout.tsx";
import { useCodeWords } from "../codes/code-words.ts";
import type { Lane } from "../river/river-shape.ts";
import { isLane, ToneMark } from "../river/tone-mark.tsx";
import { useReviewWords } from "../words.ts";

type Part = WireReview["mix"][number];
const isDrawn = (part: Part): part is Part & { readonly id: Lane } => isLane(part.id);

/** How many turns carried each code: counts side by side, never one number. */
export function Expressed({ mix }: { readonly mix: WireReview["mix"] }) {
  const { tiles } = useReviewWords();
  const named = useCodeWords();
  const parts = mix.filter(isDrawn);
  return (
    <div className="tile-wide">
      <Card>
        <h2 className="tile-name">{tiles.expressed}</h2>
        <div className="mix-bar" aria-hidden="true">
          {parts.map(({ id, turns }) => (
            <span key={id} className={`mix-part tone-${id}`} style={{ flexGrow: turns }} />
          ))}
        </div>
        <ul className="mix">
          {parts.map(({ id, turns, unsure }) => (
            <li key={id} className={`tone-${id}`}>
              <ToneMark tone={id} />
              <span>{named.short(id)}</span> <strong className="figure">{turns}</strong>
              {unsure > 0 && <span className="hint">{tiles.unsureToo(unsure)}</span>}
            </li>
          ))}
        </ul>
        <details className="about">
          <summary>
            {tiles.about}
            <Hidden>: {tiles.expressed}</Hidden>
          </summary>
          <p>{tiles.expressedHint}</p>
          <p>{tiles.expressedDefinition}</p>
          {parts.flatMap(({ id, strong }) =>
            strong === 0 ? [] : [<p key={id}>{`${named.name(id)}: ${tiles.strong(strong)}.`}</p>],
          )}
        </details>
      </Card>
    </div>
  );
}
