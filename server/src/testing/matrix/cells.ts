import { type Route, routes } from "@attune/api";
import fc from "fast-check";
import { valuesOf } from "../schema-values.ts";
import type { Answer, TestPractice } from "../test-practice.ts";
import type { PersonName, Tag, World } from "./world.ts";

/** Which client and which object a request is about. */
export type Case =
  | "own"
  | "other-client-of-the-practice"
  | "other-practice"
  | "child-of-another-client"
  | "child-of-another-practice"
  | "erased"
  | "unknown";

export type Cell = { readonly route: Route; readonly person: PersonName; readonly about: Case };

const UNKNOWN = "01930000-0000-7000-8000-0000000000aa";
const INSTRUMENT = "phq-9";
const CASES: readonly Case[] = [
  "own",
  "other-client-of-the-practice",
  "other-practice",
  "child-of-another-client",
  "child-of-another-practice",
  "erased",
  "unknown",
];

/** Routes that somebody may ask for a client's sake; the door and the machine's owner have tests of their own. */
const asked = routes.filter(
  ({ door, id }) => door === undefined && !["make-backup", "export-practice", "rotate-keys"].includes(id),
);

/** Every route, person and object. Writes come last, and what takes away comes at the very end, so that there is something to see. */
export function cellsFor(people: readonly PersonName[]): readonly Cell[] {
  const inOrder = [...asked].sort((one, other) => orderOf(one) - orderOf(other));
  return inOrder.flatMap((route) =>
    casesOf(route).flatMap((about) => people.map((person) => ({ route, person, about }))),
  );
}

const orderOf = ({ id, method }: Route): number => {
  if (id === "sign-out" || id === "end-sign-in") return 9;
  if (id.startsWith("erase") || id.startsWith("end-") || id === "withdraw-consent") return 5;
  return { GET: 0, POST: 1, PUT: 2, DELETE: 3 }[method];
};

function casesOf({ path }: Route): readonly Case[] {
  if (path.includes("{client}/"))
    return path.includes("{id}") ? CASES : CASES.filter((about) => !about.startsWith("child"));
  if (path.includes("{client}")) return CASES.filter((about) => !about.startsWith("child"));
  return ["own"];
}

const CLIENT_OF: Readonly<Record<Case, Tag | "erased" | "unknown">> = {
  own: "C",
  "other-client-of-the-practice": "D",
  "other-practice": "X",
  "child-of-another-client": "C",
  "child-of-another-practice": "C",
  erased: "erased",
  unknown: "unknown",
};
const OBJECT_OF: Readonly<Record<Case, Tag | undefined>> = {
  own: "C",
  "other-client-of-the-practice": "D",
  "other-practice": "X",
  "child-of-another-client": "D",
  "child-of-another-practice": "X",
  erased: "C",
  unknown: undefined,
};

/** The client that a request names. */
const clientIn = ({ clients, erased }: World, about: Case): string => {
  const tag = CLIENT_OF[about];
  if (tag === "erased") return erased;
  return tag === "unknown" ? UNKNOWN : clients[tag].id;
};

function objectIn({ objects }: World, { route, about }: Cell): string {
  const tag = OBJECT_OF[about];
  const kinds = tag === undefined ? [] : [...objects[tag]];
  const found = kinds.find(
    ([kind]) => route.path.includes(`/${kind}s/{id}`) || route.path.includes(`/${kind.replace(/y$/, "ie")}s/{id}`),
  );
  return found?.[1] ?? UNKNOWN;
}

/** Asks for one cell. The person's own practice answers: each has its own address. */
export async function askFor(world: World, cell: Cell, seed: number): Promise<Answer> {
  const { route, person } = cell;
  const practice: TestPractice = person.endsWith("-elsewhere") ? world.elsewhere : world.here;
  const path = route.path
    .replace("{client}", clientIn(world, cell.about))
    .replace("{id}", objectIn(world, cell))
    .replace("{instrument}", INSTRUMENT);
  const [query] = route.query === undefined ? [{}] : fc.sample(valuesOf(route.query), { numRuns: 1, seed });
  const text = route.method === "GET" ? new URLSearchParams(withoutPlace(query)).toString() : "";
  const [body] = route.body === undefined ? [undefined] : fc.sample(valuesOf(route.body), { numRuns: 1, seed });
  return practice.ask({
    as: world.people[person],
    method: route.method,
    path: text === "" ? path : `${path}?${text}`,
    ...(body !== undefined && { body }),
    ...(route.needsVersion && { version: 1 }),
  });
}

/** A made-up place to go on from would only be refused. */
function withoutPlace(query: unknown): Record<string, string> {
  const { after: _, limit: __, name: ___, ...rest } = query as Record<string, string>;
  return rest;
}
