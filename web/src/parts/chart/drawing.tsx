import { useEffect, useRef, useState } from "react";
import { useWidth } from "../use-width.ts";
import { useChartWords } from "./words.ts";

/** What draws: it is loaded with the first chart, and only then. */
export type Drawn = (width: number) => Promise<SVGSVGElement>;

type DrawingProps = {
  /** Changes only when something else is to be drawn. */
  readonly draw: Drawn;
  /** What a screen reader says of the picture; a table beside it has the rest. */
  readonly label: string;
  /** As high as the drawing will be, so that nothing jumps when it comes. */
  readonly height: number;
};

/** A picture in the width that the page has for it, drawn anew when that changes. */
export function Drawing({ draw, label, height }: DrawingProps) {
  const words = useChartWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const picture = useRef<HTMLDivElement>(null);
  const [isDrawn, tell] = useState(false);
  useEffect(() => {
    if (width === 0) return;
    let isWanted = true;
    void draw(width).then((drawn) => {
      if (!isWanted) return;
      picture.current?.replaceChildren(drawn);
      tell(true);
    });
    return () => {
      isWanted = false;
    };
  }, [draw, width]);
  return (
    <div ref={place} className="plot" style={isDrawn ? undefined : { minBlockSize: `${height}px` }}>
      {!isDrawn && <p className="hint">{words.drawing}</p>}
      <div ref={picture} role="img" aria-label={label} />
    </div>
  );
}
