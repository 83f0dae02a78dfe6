import { fail, ok, type Result } from "@attune/core";
import { type WrongUse, wrongUse } from "../failures/failure.ts";

const MOST = 10_000;

/** The number of a session, counted from 1. */
export function readSessionNumber(text: string): Result<number, WrongUse> {
  const number = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  const isOne = number >= 1 && number <= MOST;
  return isOne ? ok(number) : fail(wrongUse("--session needs the number of a session, counted from 1."));
}
