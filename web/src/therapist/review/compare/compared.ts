import type { AnswerOf, RouteNamed } from "@attune/api";

export type Compared = AnswerOf<RouteNamed<"list-review-figures">>["sessions"];
export type Figure = Compared[number]["figures"][number];

export const figureIn = ({ figures }: Compared[number], id: string): Figure | undefined =>
  figures.find((figure) => figure.id === id);
