/** One thing that `npm run check` looks at. */
export type Step = {
  readonly name: string;
  /** What is wrong, in words and with its place; empty when nothing is. */
  readonly run: (root: string) => Promise<string>;
};
