import type { Instant } from "@attune/core";

const SECOND = 1000;

export const seconds = (count: number): number => count * SECOND;
export const minutes = (count: number): number => seconds(60 * count);
export const hours = (count: number): number => minutes(60 * count);
export const days = (count: number): number => hours(24 * count);

/** @param milliseconds after `moment`; before it where negative */
export const laterBy = (moment: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(moment) + milliseconds).toISOString() as Instant;

/** Whole seconds from one moment to a later one, at least 1. */
export const secondsUntil = (now: Instant, later: Instant): number =>
  Math.max(1, Math.ceil((Date.parse(later) - Date.parse(now)) / SECOND));
