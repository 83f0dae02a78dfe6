import type { AnswerOf, RouteNamed } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";
import type { Failure, PracticeFailure } from "../failures/failure.ts";
import type { AtClient } from "./sessions.ts";

type Review = AnswerOf<RouteNamed<"read-review">>;

/** Milliseconds before each new look: soon at first, since most sessions are coded in a moment. */
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 5_000;
const GROWTH = 1.5;
const CLEAR_LINE = "\r\u001B[K";

/**
 * The review of a transcript, as soon as it is coded. Says on the terminal that it waits. Ctrl-C ends the waiting and not
 * the coding.
 *
 * @error coding-failed; interrupted at Ctrl-C.
 */
export async function waitForReview(at: AtClient, transcript: string): Promise<Result<Review, Failure>> {
  const { practice, client, surroundings } = at;
  const screen = surroundings.errors.isTTY === true ? surroundings.errors : undefined;
  const stopped = surroundings.interruption();
  const began = performance.now();
  for (let pause = FIRST_PAUSE; !stopped.aborted; pause = Math.min(LONGEST_PAUSE, pause * GROWTH)) {
    const read = await practice.call("read-review", { params: { client, id: transcript } });
    if (read.ok || !isWaiting(read.failure)) {
      screen?.write(CLEAR_LINE);
      return read.ok ? ok(read.value.body) : fail(failed(read.failure, transcript));
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    screen?.write(`${CLEAR_LINE}Being coded, ${seconds} s. Ctrl-C leaves it to finish by itself.`);
    await passing(pause, stopped);
  }
  screen?.write(CLEAR_LINE);
  return fail({ kind: "interrupted" });
}

const stateOf = (failure: PracticeFailure): unknown =>
  failure.kind === "practice-refused" && failure.because === "not-coded" ? failure.facts["codingState"] : undefined;

const isWaiting = (failure: PracticeFailure): boolean => stateOf(failure) === "waiting";

const failed = (failure: PracticeFailure, transcript: string): Failure =>
  stateOf(failure) === "failed" ? { kind: "coding-failed", transcript } : failure;

function passing(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      stopped.removeEventListener("abort", end);
      done();
    }
    stopped.addEventListener("abort", end);
  });
}
