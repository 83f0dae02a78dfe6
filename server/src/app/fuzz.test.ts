import { type Route, routes } from "@attune/api";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LINES } from "../actions/measures/testing/ready-practice.ts";
import { giveAllConsents } from "../testing/consents.ts";
import { openEmbeddedCopy } from "../testing/embedded-database.ts";
import { valuesOf } from "../testing/schema-values.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";

/** How many requests in all; a long run asks for more. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 10_000);

let practice: TestPractice;
let people: readonly SignedInPerson[];
let clients: readonly SignedInPerson[];
/** Check-in links that are open at first. */
let links: readonly string[];

beforeAll(async () => {
  practice = await openPractice(openEmbeddedCopy);
  const everything = await practice.member("therapist", "supervisor", "trainee", "administrator", "researcher");
  const facts = { remoteForms: true };
  clients = [await practice.client(everything, facts), await practice.client(everything, facts)];
  links = await linksBy(everything);
  people = [everything, ...clients];
});
afterAll(() => practice.close());

async function linksBy(as: SignedInPerson): Promise<readonly string[]> {
  const setting = { name: "crisis-lines", value: LINES };
  await practice.ask({ as, method: "PUT", path: "/api/v1/settings", body: setting, version: 0 });
  const tokens: string[] = [];
  for (const { id } of clients) {
    await giveAllConsents(practice, id);
    const body = { instruments: ["phq-9", "session-check"] };
    const made = await practice.ask({ as, method: "POST", path: `/api/v1/clients/${id}/invitations`, body });
    expect(made.status, made.text).toBe(200);
    tokens.push(made.body.token);
  }
  return tokens;
}

/** Signing in would only wait for passwords that nobody has, and setting up would make a second practice. */
const fuzzed = routes.filter(({ door, id }) => door !== "sign-in" && id !== "make-backup" && id !== "export-practice");

const hostile = fc.oneof(
  fc.anything({ withBigInt: false, withNullPrototype: false }),
  fc.json(),
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.constantFrom("", "{", "[]", "null", '{"__proto__":{"a":1}}', "\u0000", "[".repeat(2000)),
);

/** Mostly what the route takes, now and then anything at all. */
const bodies = (route: Route): fc.Arbitrary<unknown> =>
  route.body === undefined
    ? fc.constant(undefined)
    : fc.oneof({ weight: 5, arbitrary: valuesOf(route.body) }, { weight: 1, arbitrary: hostile });

const queries = (route: Route): fc.Arbitrary<unknown> =>
  route.query === undefined
    ? fc.constant({})
    : fc.oneof(
        { weight: 3, arbitrary: valuesOf(route.query) },
        { weight: 1, arbitrary: fc.dictionary(fc.string(), fc.string()) },
      );

const paths = (route: Route) =>
  fc
    .record({
      client: fc.oneof(
        fc.nat(1).map((at) => clients[at]?.id ?? ""),
        fc.uuid(),
        fc.string(),
      ),
      id: fc.oneof(fc.uuid(), fc.string({ minLength: 1 })),
      instrument: fc.oneof(fc.constantFrom("phq-9", "wai-sr"), fc.string({ minLength: 1 })),
    })
    .map((values) =>
      route.path.replaceAll(
        /\{(\w+)\}/g,
        (_, name: "client" | "id" | "instrument") => encodeURIComponent(values[name]).replaceAll(".", "%2E") || "x",
      ),
    );

const requests = (route: Route) =>
  fc.record({
    path: paths(route),
    query: queries(route),
    body: bodies(route),
    who: fc.nat(people.length),
    link: fc.nat(links.length),
    version: fc.oneof(fc.nat(4), fc.constant(undefined)),
    key: fc.oneof(
      fc.uuid(),
      fc.string({ maxLength: 200 }).filter((text) => /^[\x20-\x7e]*$/.test(text)),
    ),
  });

test(`no request, however odd, is a fault: ${RUNS} of them over all routes`, async () => {
  const each = Math.ceil(RUNS / fuzzed.length);
  for (const route of fuzzed) {
    await fc.assert(
      fc.asyncProperty(requests(route), async ({ path, query, body, who, link, version, key }) => {
        const text = new URLSearchParams(query as Record<string, string>).toString();
        const answer = await practice.ask({
          as: route.door === "link" ? undefined : people[who],
          ...(route.door === "link" && { headers: { "attune-link": links[link] ?? "" } }),
          method: route.method,
          path: text === "" ? path : `${path}?${text}`,
          ...(body !== undefined && { body: typeof body === "string" ? body : asText(body) }),
          ...(version !== undefined && { version }),
          key,
        });
        expect(answer.status, `${route.id}: ${answer.text}`).toBeLessThan(500);
      }),
      { numRuns: each },
    );
  }
}, 1_200_000);

/** As a text that may be no JSON at all. */
const asText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? "undefined";
  } catch {
    return "[object]";
  }
};
