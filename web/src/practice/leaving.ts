/** Where somebody was when their sign-in ended: an address holds ids, never words. */
const RESUME = "attune-resume";

/** To the door, which leads back here. What was typed waits sealed (`editing/drafts.ts`). */
export function goToDoor(): void {
  sessionStorage.setItem(RESUME, location.pathname + location.search);
  location.assign(location.pathname.startsWith("/my") ? "/client" : "/");
}

/** The address to go on from, asked once. */
export function resumeAt(): string | undefined {
  const path = sessionStorage.getItem(RESUME) ?? undefined;
  sessionStorage.removeItem(RESUME);
  return path?.startsWith("/") && !path.startsWith("//") ? path : undefined;
}
