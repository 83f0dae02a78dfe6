const SECOND = 1000;
const MINUTE = 60;
const HOUR = 3600;

/** A place in a session: "35:41", or "1:02:03" after the first hour. */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / SECOND);
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = two(seconds % MINUTE);
  return seconds < HOUR ? `${minutes}:${rest}` : `${Math.floor(seconds / HOUR)}:${two(minutes)}:${rest}`;
}
