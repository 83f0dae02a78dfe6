import type { Finding } from "./redaction.ts";

/** Longest parts of an address. @source RFC 5321, section 4.5.3.1: https://www.rfc-editor.org/rfc/rfc5321 */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

const LOCAL_END = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const DOMAIN_START = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
const HANDLE_START = /^[\p{L}_][\p{L}\p{N}_.]{1,39}/u;

/** E-mail addresses, and names with an @ before them as social networks write them. */
export function* findAtSigns(text: string): Generator<Finding> {
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const local = LOCAL_END.exec(text.slice(Math.max(0, at - LONGEST_LOCAL), at))?.[0] ?? "";
    const after = text.slice(at + 1, at + 1 + LONGEST_DOMAIN);
    const domain = DOMAIN_START.exec(after)?.[0];
    if (local !== "" && domain !== undefined) {
      const end = at + 1 + domain.replace(/[-.]$/, "").length;
      yield { start: at - local.length, end, kind: "e-mail", key: "" };
      continue;
    }
    const handle = HANDLE_START.exec(after)?.[0].replace(/[._]$/, "");
    if (handle !== undefined) yield { start: at, end: at + 1 + handle.length, kind: "handle", key: "" };
  }
}

/** "anna dot smith at gmail dot com", as it is said; all parts are bounded. */
const SPOKEN_E_MAIL =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_]{1,40}(?: (?:dot|underscore|dash) [\p{L}\p{N}_]{1,40}){0,3} at [\p{L}\p{N}-]{2,40}(?: dot [\p{L}\p{N}]{2,20}){0,2} dot (?:com|org|net|co|uk|ie|edu|ca|au)(?: dot (?:uk|au|nz))?(?![\p{L}\p{N}])/giu;

/** With a scheme or www, or ending in a domain that people name in talk. */
const WEB_ADDRESS =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/[^\s<>"\]]{1,500}|www\.[^\s<>"\]]{1,500}|(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|edu|gov|info|co\.uk|uk|ie|ca|au|io|eu|de|fr)(?![\p{L}\p{N}-])(?:\/[^\s<>"\]]{0,500})?)/giu;

/** Addresses of pages and sites, and e-mail addresses said in words. */
export function* findWebAddresses(text: string): Generator<Finding> {
  for (const { 0: found, index } of text.matchAll(SPOKEN_E_MAIL)) {
    yield { start: index, end: index + found.length, kind: "e-mail", key: "" };
  }
  for (const { 0: found, index } of text.matchAll(WEB_ADDRESS)) {
    const kept = found.replace(/[.,;:!?')’]{1,8}$/, "");
    yield { start: index, end: index + kept.length, kind: "web-address", key: "" };
  }
}
