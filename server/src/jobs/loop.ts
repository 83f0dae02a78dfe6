/** A loop that does what it finds, and waits where it finds nothing. */
export type Loop = {
  /** There may be something now. */
  readonly nudge: () => void;
  /** Resolves once what is being done is through. */
  readonly stop: () => Promise<void>;
};

export type LoopWork = {
  /** Does what there is. @returns false where there was nothing */
  readonly once: () => Promise<boolean>;
  /** Milliseconds to wait where there is nothing and nobody nudges. */
  readonly pause: number;
};

/** `once` must not throw: whoever gives it decides what its failures mean. */
export function startLoop({ once, pause }: LoopWork): Loop {
  const bell = makeBell();
  let isStopping = false;
  const ended = (async () => {
    while (!isStopping) {
      if (!(await once())) await bell.rungWithin(pause);
    }
  })();
  return {
    nudge: bell.ring,
    async stop() {
      isStopping = true;
      bell.ring();
      await ended;
    },
  };
}

/** A ring that comes while nobody waits is kept for whoever waits next. */
function makeBell() {
  let isRung = false;
  let wake = (): void => {};
  return {
    ring(): void {
      isRung = true;
      wake();
    },
    async rungWithin(milliseconds: number): Promise<void> {
      if (!isRung) {
        await new Promise<void>((done) => {
          const timer = setTimeout(done, milliseconds);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            done();
          };
        });
      }
      isRung = false;
      wake = () => {};
    },
  };
}

/** Runs something a moment later, once for all who ask in the meantime. */
export function soon(milliseconds: number, act: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const ask = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, milliseconds).unref();
  };
  return {
    ask,
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
