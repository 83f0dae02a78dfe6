import { useCallback } from "react";
import { Drawing } from "./drawing.tsx";
import type { RatingsPicture } from "./plot-ratings.ts";

type RatingsDrawingProps = {
  /** Kept the same from one drawing of the page to the next, so that it is drawn once. */
  readonly picture: RatingsPicture;
  readonly label: string;
};

/** Ratings over sessions, as a picture with its words. */
export function RatingsDrawing({ picture, label }: RatingsDrawingProps) {
  const draw = useCallback(
    async (width: number) => {
      const { plotRatings } = await import("./plot-ratings.ts");
      return plotRatings(picture, width);
    },
    [picture],
  );
  return <Drawing draw={draw} label={label} height={picture.height} />;
}
