import type { Screen } from "../surroundings.ts";
import { bar } from "../terminal/layout.ts";
import { plain } from "../terminal/plain.ts";

/** How far a run has come. */
export type Progress = {
  readonly begin: (file: string, at: number) => void;
  readonly read: (bytes: number) => void;
  readonly finished: () => void;
  /** Sessions written so far. */
  readonly sessions: () => number;
  /** Takes the bar off the screen. */
  readonly clear: () => void;
};

export type Workload = {
  readonly files: number;
  /** Bytes of all files; undefined where one of them is a pipe, whose length nobody knows. */
  readonly bytes: number | undefined;
};

const BAR = 24;
/** More often than this, nobody sees a difference. In milliseconds. */
const REDRAW_AFTER = 100;
const CLEAR_LINE = "\r\u001B[K";

/** Counts, and draws a bar where there is a terminal to draw it on. */
export function progressOf(workload: Workload, screen: Screen | undefined): Progress {
  const seen = { file: "", at: 0, bytes: 0, sessions: 0, drawn: Number.NEGATIVE_INFINITY };
  const draw = (): void => {
    if (screen === undefined || performance.now() - seen.drawn < REDRAW_AFTER) return;
    seen.drawn = performance.now();
    screen.write(`${CLEAR_LINE}${lineFor(seen, workload)}`);
  };
  return {
    begin(file, at) {
      seen.file = file;
      seen.at = at;
      draw();
    },
    read(bytes) {
      seen.bytes += bytes;
      draw();
    },
    finished() {
      seen.sessions++;
      draw();
    },
    sessions: () => seen.sessions,
    clear: () => void screen?.write(CLEAR_LINE),
  };
}

type Seen = { readonly file: string; readonly at: number; readonly bytes: number; readonly sessions: number };

function lineFor({ file, at, bytes, sessions }: Seen, workload: Workload): string {
  const share = workload.bytes ? Math.min(1, bytes / workload.bytes) : undefined;
  const drawn = share === undefined ? "" : `${bar(share, BAR).padEnd(BAR, "░")} ${Math.floor(share * 100)}%  `;
  const which = workload.files > 1 ? `  file ${at + 1} of ${workload.files}: ${plain(file).slice(-30)}` : "";
  return `Coding  ${drawn}${sessions.toLocaleString("en-GB")} sessions${which}`;
}
