/** For how often a job returns, in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** For how long a job may take, in seconds. */
export const MINUTE_SECONDS = 60;
export const HOUR_SECONDS = 3600;
