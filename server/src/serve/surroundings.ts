/** What the server's program is given by the process it runs in. */
export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Words for whoever started it. */
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly terminal: Terminal;
  /** Ends when the process is asked to stop. */
  readonly stopped: Promise<void>;
};

/** Somebody who can be asked. */
export type Terminal = {
  /** What they type; undefined where nobody is there. A secret is not shown while it is typed. */
  readonly ask: (question: string, how?: { readonly isSecret: boolean }) => Promise<string | undefined>;
};
