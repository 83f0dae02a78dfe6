/** The headers of a request, by name without regard to capitals. */
export type RequestHeaders = { readonly get: (name: string) => string | null };

/**
 * Whether a request that changes something comes from Attune's own pages. Asked only where a cookie signs the caller in:
 * a browser sends it along whoever made the page.
 *
 * A browser's own word on where a request comes from stands before its origin, which can be "null" on our own pages.
 *
 * @param ownOrigins such as "https://practice.example", without a path
 */
export function isFromSameOrigin(headers: RequestHeaders, ownOrigins: readonly string[]): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  return ownOrigins.includes(headers.get("origin") ?? "");
}
