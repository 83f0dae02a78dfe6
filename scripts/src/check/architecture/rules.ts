import { isTest, type Link, workspaceOf } from "./links.ts";

/** What the rules must know of the tree beside the imports themselves. */
export type Workspaces = {
  /** The names under which other workspaces may import something: `@attune/core`, `@attune/core/library`. */
  readonly faces: ReadonlySet<string>;
};

/** A rule of ARCHITECTURE.md. */
type Rule = { readonly words: string; readonly breaks: (link: Link, workspaces: Workspaces) => boolean };

/** Which workspaces each workspace may import. A new workspace says so here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  api: ["core"],
  training: ["core"],
  server: ["core", "api"],
  web: ["core", "api"],
  cli: ["core", "api"],
  bench: ["core", "api"],
  scripts: ["core", "api"],
};

/** What is said of a model, which a page shows: data, and no code. */
const MODEL_CARD = /^models\/[\w-]+\.card\.json$/;

const FOUNDATION = "core/src/foundation/";
const LIBRARY = "core/src/library/";
const SCOPE = "@attune/";
const NETWORK = /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns)(?:\/|$)/;
/** The one file of the command line that talks to another process: the practice server, through its socket. */
const SOCKET_CALLER = "cli/src/practice/socket-caller.ts";
const ACTIONS = "server/src/actions/";
/** What an action may know of: the rules it works by, what it is handed, and who may do what. */
const KNOWN_TO_ACTIONS = /^(?:@attune\/(?:core|api)(?:\/|$)|server\/src\/(?:(?:actions|ports|access)\/|failure\.ts$))/;
const EMBEDDED = "server/src/store/embedded/";
const EMBEDDED_DATABASE = /^@electric-sql\/pglite(?:$|[-/])/;

export const PACKS_ARE_DATA =
  "Packs are data under terms of their own: they hold no code, and no code imports from them; they are read when Attune runs.";

export const RULES: readonly Rule[] = [
  {
    words: "Rule 1: arrows point one way. A workspace imports only those that stand before it.",
    breaks(link) {
      const target = workspaceNamed(link);
      const own = workspaceOf(link.from);
      const isAllowed = (MAY_IMPORT[own] ?? []).includes(target ?? own) || MODEL_CARD.test(link.to);
      return target !== undefined && target !== own && !isAllowed;
    },
  },
  {
    words: "Rule 1: arrows point one way. The foundation rests on nothing but itself.",
    breaks: ({ from, to }) => from.startsWith(FOUNDATION) && !isTest(from) && !to.startsWith(FOUNDATION),
  },
  {
    words: "Rule 2: the engine never imports the library; it takes registers as arguments.",
    breaks: ({ from, to }) =>
      from.startsWith("core/src/") && !from.startsWith(LIBRARY) && !isTest(from) && to.startsWith(LIBRARY),
  },
  {
    words: "Rule 2: one library entry never imports another; what they share belongs in the engine.",
    breaks({ from, to }) {
      const [one, other] = [entryOf(from), entryOf(to)];
      return one !== undefined && other !== undefined && !isTest(from) && !isRegister(one) && one !== other;
    },
  },
  {
    words: "Rule 3: core and api are pure. No file, network or process can be reached from there.",
    breaks: ({ from, to }) => /^(?:core|api)\//.test(from) && !isTest(from) && to.startsWith("node:"),
  },
  {
    words: "Rule 4: web and cli never import server; they call it.",
    breaks: (link) => /^(?:web|cli)\//.test(link.from) && workspaceNamed(link) === "server",
  },
  {
    words: "Rule 4: server/src/actions import ports, never routes, store or SQL.",
    breaks: ({ from, to }) => from.startsWith(ACTIONS) && !isTest(from) && !KNOWN_TO_ACTIONS.test(to),
  },
  {
    words: "The embedded database is opened only by server/src/store/embedded, which makes it durable and locks it.",
    breaks: ({ from, to }) => !from.startsWith(EMBEDDED) && EMBEDDED_DATABASE.test(to),
  },
  {
    words: `SECURITY.md: nothing is sent. The command line reaches the practice's server through ${SOCKET_CALLER}, and nothing else.`,
    breaks: ({ from, to }) =>
      from.startsWith("cli/") && !isTest(from) && NETWORK.test(to) && !(from === SOCKET_CALLER && to === "node:http"),
  },
  {
    words: PACKS_ARE_DATA,
    breaks: ({ to, isPackage }) => !isPackage && workspaceOf(to) === "packs",
  },
  {
    words: "Rule 5: workspaces import each other by their public face only.",
    breaks: (link, { faces }) =>
      link.isPackage
        ? link.to.startsWith(SCOPE) && !faces.has(link.to)
        : workspaceOf(link.to) !== workspaceOf(link.from) && !MODEL_CARD.test(link.to),
  },
];

/** The workspace that a link leads to, where it leads to one. */
function workspaceNamed({ to, isPackage }: Link): string | undefined {
  if (!isPackage) return workspaceOf(to);
  return to.startsWith(SCOPE) ? to.split("/")[1] : undefined;
}

/** The library entry that a file belongs to, as `importers/srt`; `srt.wording.ts` and `srt/cues.ts` belong to it too. */
function entryOf(path: string): string | undefined {
  const [kind, name, ...rest] = path.slice(LIBRARY.length).split(/[/.]/);
  return path.startsWith(LIBRARY) && rest.length > 0 ? `${kind}/${name}` : undefined;
}

/** The list of a kind, and the list of its words. */
const isRegister = (entry: string): boolean => /\/(?:index|wordings)$/.test(entry);
