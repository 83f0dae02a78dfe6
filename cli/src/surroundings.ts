import type { Readable, Writable } from "node:stream";

/** A stream that shows text; `isTTY` where it is a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Ctrl-C, a request to end, a terminal that was closed. */
export type StopSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** Everything outside the process that a command may touch, so that a test can give it something else. */
export type Surroundings = {
  /** The folder of Attune's own files, such as its models; ends in a slash. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Opened only when asked for: a command that reads no standard input must not wait for it. */
  readonly input: () => Readable & { readonly isTTY?: boolean };
  readonly output: Screen;
  readonly errors: Screen;
  /** Aborted at Ctrl-C, from when it is asked for; before that, and at the second time, Ctrl-C ends the process at once. */
  readonly interruption: () => AbortSignal;
  /** Tells when this process is asked to end, which it then no longer does by itself; until it is told to stop telling. */
  readonly onStop: (told: (signal: StopSignal) => void) => () => void;
  readonly cores: () => number;
};
