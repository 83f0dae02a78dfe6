import { Hidden } from "../../../parts/layout.tsx";
import { useReviewWords } from "../words.ts";
import { type Index, useFigureWords } from "./figure-words.ts";

/** What a figure is, what it rests on and how sure it is: there for whoever asks. */
export function AboutIndex({ index }: { readonly index: Index }) {
  const { tiles, basis } = useReviewWords();
  const figures = useFigureWords();
  const { name, definition, norm } = figures.index(index);
  const { source, interval, parts = [], unit } = index;
  return (
    <details className="about">
      <summary>
        {tiles.about}
        <Hidden>: {name}</Hidden>
      </summary>
      <p>{definition}</p>
      <p>
        {tiles.rests}: {basis(index.because ?? index.basis)}
      </p>
      <p>{interval === undefined ? tiles.noInterval : tiles.intervalIs}</p>
      {parts.length > 0 && (
        <p>
          {tiles.parts}:{" "}
          {parts
            .flatMap(({ name, value }) =>
              value === undefined ? [] : [`${figures.part(name)} ${figures.value(unit, value)}`],
            )
            .join(", ")}
        </p>
      )}
      {norm !== undefined && (
        <p>
          {tiles.norm}: {norm}
        </p>
      )}
      <p>
        {tiles.source}: {source.work ?? source.doi}
      </p>
    </details>
  );
}
