const SECOND = 1000;
const MINUTE = 60;
const two = (value: number): string => String(value).padStart(2, "0");

/** "12:05", and with hours from the first on. @param at milliseconds from the start */
export function clockText(at: number): string {
  const seconds = Math.floor(at / SECOND);
  const [hours, minutes] = [Math.floor(seconds / MINUTE / MINUTE), Math.floor(seconds / MINUTE) % MINUTE];
  const rest = two(seconds % MINUTE);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
