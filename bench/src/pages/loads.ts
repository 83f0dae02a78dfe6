import type { Browser } from "playwright-core";
import { median, table } from "../measure.ts";
import { inMilliseconds } from "../server/percentiles.ts";
import { type BrowserState, type Line, openPhone, seenOn, settled } from "./phone.ts";
import type { Places } from "./places.ts";

const LOADS = 5;
const GOAL_MS = 1200;
const MOST_SHIFT = 0.02;

/** Whose windows are opened, and where. */
export type Site = {
  readonly browser: Browser;
  readonly url: string;
  readonly states: { readonly therapist: BrowserState; readonly client: BrowserState };
  readonly places: Places;
};

type Opened = { readonly title: string; readonly path: string; readonly as?: keyof Site["states"] };

const opened = ({ client, transcript, checkIn, sessionCheck }: Places): readonly Opened[] => [
  { title: "sign-in", path: "/" },
  { title: "Today", path: "/today", as: "therapist" },
  { title: "Clients", path: "/clients", as: "therapist" },
  { title: "Progress", path: `/clients/${client}/progress`, as: "therapist" },
  { title: "session review", path: `/clients/${client}/listen/${transcript}`, as: "therapist" },
  { title: "portal: Check-in", path: "/my", as: "client" },
  { title: "portal: Work", path: "/my/work", as: "client" },
  { title: "portal: How it is going", path: "/my/going", as: "client" },
  { title: "portal: My plan", path: "/my/plan", as: "client" },
  { title: "check-in link, PHQ-9", path: checkIn },
  { title: "check-in link, session check", path: `${sessionCheck}?here=1` },
];

/** How long each page takes to show its largest part, with nothing in the cache, on a telephone on a line. */
export async function timeLoads(site: Site, line: Line): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const page of opened(site.places)) rows.push(await timed(site, line, page));
  console.log(
    `Largest paint (LCP) on a telephone, ${line.name} (${line.roundTrip} ms, ${line.down} Mbit/s), processor 4 x slower, cold cache, ${LOADS} loads each:`,
  );
  console.log(table([["", "median", "worst", "goal", "", "moved (CLS)", `goal ${MOST_SHIFT}`], ...rows]));
  console.log();
}

async function timed(site: Site, line: Line, { title, path, as }: Opened): Promise<readonly string[]> {
  const paints: number[] = [];
  const shifts: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await openPhone(site.browser, as && site.states[as], line);
    await page.goto(site.url + path);
    await settled(page);
    const { paint, shift } = await seenOn(page);
    paints.push(paint);
    shifts.push(shift);
    await page.context().close();
  }
  const middle = median(paints);
  const moved = Math.max(...shifts);
  return [
    title,
    inMilliseconds(middle),
    inMilliseconds(Math.max(...paints)),
    inMilliseconds(GOAL_MS),
    middle <= GOAL_MS ? "met" : "not met",
    moved.toFixed(3),
    moved <= MOST_SHIFT ? "met" : "not met",
  ];
}
