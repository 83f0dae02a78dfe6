import { Worker } from "node:worker_threads";
import { fail, type Result } from "@attune/core";
import type { FileToRead, ReadSession, SessionTalk, ThreadFailure, Unreadable } from "../ports/transcripts.ts";
import type { CodedSession } from "./code-session.ts";

export type NoModel = { readonly kind: "no-model" };

export type ThreadTask =
  | { readonly kind: "read"; readonly file: FileToRead }
  | { readonly kind: "code"; readonly talk: SessionTalk };
export type ThreadAnswer<Task extends ThreadTask> = Task extends { readonly kind: "read" }
  ? Result<ReadSession, Unreadable>
  : Result<CodedSession, NoModel>;

/** Reads files and codes sessions beside the server's own thread, one after the other, so that callers never wait for it. */
export type TranscriptThread = {
  readonly read: (file: FileToRead) => Promise<Result<ReadSession, Unreadable | ThreadFailure>>;
  readonly code: (talk: SessionTalk) => Promise<Result<CodedSession, NoModel | ThreadFailure>>;
  /** The thread's number while one runs; a test may end it. */
  readonly worker: () => Worker | undefined;
  /** Ends it for good: what waits for it fails. */
  readonly dismiss: () => Promise<void>;
};

export type ThreadPlace = {
  /** The file that the thread runs. */
  readonly script: URL;
  /** The folder with the fitted models. */
  readonly models: string;
  /** Milliseconds that one task may take. */
  readonly longest?: number;
};

const LONGEST = 60_000;
/** It is kept warm for this long after the last task, and then gives its memory back. */
const WARM_FOR = 5 * 60_000;
/** What a hostile file may cost at most; the server itself is not touched. In MB. */
const MOST_MEMORY = 512;

export function transcriptThread({ script, models, longest = LONGEST }: ThreadPlace): TranscriptThread {
  const post = workerPost(script, models);
  let last: Promise<unknown> = Promise.resolve();
  let isDismissed = false;

  const give = <Task extends ThreadTask>(task: Task): Promise<ThreadAnswer<Task> | ReturnType<typeof ended>> => {
    const answer = last.then(() => (isDismissed ? ended("thread-ended") : askWorker(post.take(), task, longest)));
    last = answer.then((given) => post.giveBack(given.ok || given.failure.kind !== "took-too-long"));
    return answer;
  };
  return {
    read: (file) => give({ kind: "read", file }),
    code: (talk) => give({ kind: "code", talk }),
    worker: post.worker,
    async dismiss() {
      isDismissed = true;
      await post.end();
    },
  };
}

/** One worker, hired when there is work and kept warm for a while after it. */
function workerPost(script: URL, models: string) {
  let worker: Worker | undefined;
  let cooling: NodeJS.Timeout | undefined;

  const hire = (): Worker => {
    const hired = new Worker(script, {
      workerData: { models },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    hired.unref();
    hired.once("exit", () => {
      if (worker === hired) worker = undefined;
    });
    return hired;
  };
  const end = async (): Promise<void> => {
    clearTimeout(cooling);
    await worker?.terminate();
  };
  return {
    worker: () => worker,
    end,
    take(): Worker {
      clearTimeout(cooling);
      worker ??= hire();
      return worker;
    },
    /** @param isWell false for one that is being ended and may not be taken again */
    giveBack(isWell: boolean): void {
      if (!isWell) worker = undefined;
      cooling = setTimeout(end, WARM_FOR).unref();
    },
  };
}

const ended = (kind: ThreadFailure["kind"]) => fail<ThreadFailure>({ kind });

function askWorker<Task extends ThreadTask>(
  worker: Worker,
  task: Task,
  longest: number,
): Promise<ThreadAnswer<Task> | ReturnType<typeof ended>> {
  return new Promise((done) => {
    const finish = (answer: ThreadAnswer<Task> | ReturnType<typeof ended>): void => {
      clearTimeout(tooLong);
      worker.removeAllListeners("message").removeAllListeners("error").removeListener("exit", dead);
      // A fault that comes after the answer ends the thread and nothing else; the next task gets a new one.
      worker.on("error", () => {});
      done(answer);
    };
    const dead = (): void => finish(ended("thread-ended"));
    const tooLong = setTimeout(() => {
      finish(ended("took-too-long"));
      void worker.terminate();
    }, longest);
    worker.once("message", finish);
    worker.once("error", dead);
    worker.once("exit", dead);
    worker.postMessage(task);
  });
}
