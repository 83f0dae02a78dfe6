/** Scripts, styles, pictures and fonts of this server alone; no script made from text. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** On every answer, errors included. Nothing inline, nothing from elsewhere, nothing kept by the browser. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
  "cache-control": "no-store",
};

const ONE_YEAR = 31_536_000;
/** Only where the page came over TLS: a browser that was told so once asks no other way. */
export const STRICT_TRANSPORT = { "strict-transport-security": `max-age=${ONE_YEAR}; includeSubDomains` } as const;
