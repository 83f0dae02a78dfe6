import { isObject } from "../readers.ts";

/** An element of a FHIR resource, not yet looked at. */
export type Element = Readonly<Record<string, unknown>>;

const NOTHING: Element = {};

/** The element of that name; an empty one where there is none. */
export const elementAt = (element: Element, name: string): Element => {
  const found = valueAt(element, name);
  return isObject(found) ? found : NOTHING;
};

/** The elements of a repeating field. What is no element counts as an empty one, so that places keep their numbers. */
export function elementsAt(element: Element, name: string): readonly Element[] {
  const found = valueAt(element, name);
  return Array.isArray(found) ? found.map((each: unknown) => (isObject(each) ? each : NOTHING)) : [];
}

/** Words that are there; undefined for anything else. */
export function textAt(element: Element, name: string): string | undefined {
  const found = valueAt(element, name);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

export function numberAt(element: Element, name: string): number | undefined {
  const found = valueAt(element, name);
  return typeof found === "number" && Number.isFinite(found) ? found + 0 : undefined;
}

/** Only what the element itself has: never what every object has by birth. */
export const valueAt = (element: Element, name: string): unknown =>
  Object.hasOwn(element, name) ? element[name] : undefined;

/** The first extension of one of these addresses. */
export const extensionOf = (element: Element, urls: readonly string[]): Element | undefined =>
  elementsAt(element, "extension").find((extension) => urls.includes(textAt(extension, "url") ?? ""));

const LONGEST_ID = 64;

/** An id made of a name or a code: small letters, digits and hyphens; empty where nothing of it can be used. */
export function idFrom(name: string): string {
  const joined = name
    .slice(0, LONGEST_ID)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return joined.replace(/^-/, "").replace(/-$/, "");
}
