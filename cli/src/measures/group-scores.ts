import { type Course, measureOf, type ScorePoint, type ScoreRow } from "@attune/core";

/** The scores of one client on one scale, with the forms that came back blank. */
export type ClientCourse = {
  readonly client: string;
  /** The instrument's id, with the scale where it is not the total. */
  readonly measure: string;
  readonly course: Course;
  readonly blanks: readonly ScoreRow[];
};

/** Rows, in their order, as one course for each client and measure. */
export function groupScores(rows: readonly ScoreRow[]): readonly ClientCourse[] {
  const groups = new Map<string, ScoreRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.client, measureOf(row)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [courseOf(first, rest)]));
}

function courseOf(first: ScoreRow, rest: readonly ScoreRow[]): ClientCourse {
  const { client, instrument, scale } = first;
  const rows = [first, ...rest];
  const points = rows.flatMap(({ session, day, value }): readonly ScorePoint[] =>
    value === undefined ? [] : [{ session, ...(day !== undefined && { day }), value, origin: "typed-in" }],
  );
  const blanks = rows.filter(({ value }) => value === undefined);
  return { client, measure: measureOf(first), course: { instrument, scale, points }, blanks };
}
