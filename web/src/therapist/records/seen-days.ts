import { localDay } from "../../words/formats.ts";

type Seen = { readonly at: string; readonly who: string; readonly as: string; readonly did: string };
export type SeenDay<Row extends Seen> = {
  readonly day: string;
  readonly rows: readonly (Row & { readonly times: number })[];
};

/** What was seen, by the local day; the same person doing the same several times on a day is one line, at its latest time. */
export function byDay<Row extends Seen>(rows: readonly Row[]): readonly SeenDay<Row>[] {
  const days = new Map<string, Map<string, Row & { times: number }>>();
  for (const row of rows) {
    const day = localDay(row.at);
    const those = days.get(day) ?? new Map<string, Row & { times: number }>();
    const same = `${row.who} ${row.as} ${row.did}`;
    const before = those.get(same);
    if (before === undefined) those.set(same, { ...row, times: 1 });
    else before.times += 1;
    days.set(day, those);
  }
  return [...days].map(([day, those]) => ({ day, rows: [...those.values()] }));
}
