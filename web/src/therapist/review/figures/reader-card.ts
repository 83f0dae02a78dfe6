import card from "../../../../../models/spoken.card.json";

type Reader = { readonly coder: string; readonly version: string };
type Interval = { readonly value: number; readonly low: number; readonly high: number };

/** How well the reader did on one code, and how well those agree from whom it learned. */
export type ReaderFigures = {
  readonly code: string;
  readonly accuracy: Interval;
  readonly kappa: Interval;
  readonly people: { readonly kind: "people" | "silver"; readonly kappa: number } | undefined;
};

const SILVER = /^silver raters kappa (\.\d+)$/;
const PEOPLE = /kappa (\.\d+)$/;

/** From the reader's own card, on real talk; undefined where the card is of another version. */
export function figuresOf({ coder, version }: Reader): readonly ReaderFigures[] | undefined {
  if (card.id !== coder || card.version !== version) return undefined;
  return card.evaluations
    .filter(({ on }) => on === "real")
    .map(({ code, figures: { accuracy, kappa }, people }) => ({ code, accuracy, kappa, people: peopleOf(people) }));
}

function peopleOf(told: string): ReaderFigures["people"] {
  const silver = SILVER.exec(told)?.[1];
  if (silver !== undefined) return { kind: "silver", kappa: Number(silver) };
  const people = PEOPLE.exec(told)?.[1];
  return people === undefined ? undefined : { kind: "people", kappa: Number(people) };
}
