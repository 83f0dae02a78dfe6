import type { Result } from "@attune/core";
import type { Command } from "commander";
import type { Failure } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";

/** What a command does, once its words are understood. */
export type Work = (surroundings: Surroundings) => Promise<Result<void, Failure>>;

/** Runs the work and turns a failure into one line and an exit code. */
export type Run = (work: Work) => Promise<void>;

/**
 * One command: its words, its options and its help. What it does is loaded only when it is run, so that help and
 * completion start at once.
 */
export type CommandEntry = { readonly name: string; readonly add: (program: Command, run: Run) => void };

/** Examples as help shows them, one a line. */
export const examples = (...lines: readonly string[]): string =>
  ["", "Examples:", ...lines.map((line) => `  ${line}`)].join("\n");

/** Collects an option that may be given more than once. */
export const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
