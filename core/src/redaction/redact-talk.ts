import { findPostcodes, findStreets } from "./addresses.ts";
import { findAges } from "./ages.ts";
import { Claims } from "./claims.ts";
import { findAtSigns, findWebAddresses } from "./contact.ts";
import { findDates } from "./dates.ts";
import { type Knowledge, learnNames, wordsOfName } from "./learn-names.ts";
import { findNames } from "./names.ts";
import { findNumbers } from "./numbers.ts";
import { findOrganisations, learnOrganisations } from "./organisations.ts";
import { type Allotment, findPlaceholders } from "./placeholders.ts";
import { findPlaces, matchHere } from "./places.ts";
import type { Finding, RedactedKind, RedactionOptions, Replacement } from "./redaction.ts";
import { Roster, type SpokenName } from "./roster.ts";
import type { NamedSpeaker } from "./speakers.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { NameSet } from "./word-lists.ts";

/** One turn's words and the place of its speaker in the list of speakers. */
export type Talk = { readonly text: string; readonly speaker: number };

export type TypedReplacement = Replacement & { readonly kind: RedactedKind };

export type Pass = {
  readonly speakers: readonly NamedSpeaker[];
  readonly options: RedactionOptions;
  readonly allotment: Allotment;
};

/** One pass over the whole session: what to replace in each turn, in order. */
export function findReplacements(talk: readonly Talk[], pass: Pass): readonly (readonly TypedReplacement[])[] {
  const claims = talk.map(({ text }) => claimPatterns(text));
  const keep = new Set((pass.options.keep ?? []).flatMap(wordsOfName));
  claimNamedThings(talk, claims, keep);
  const tokens = talk.map(({ text }, at) => tokenise(text, claims[at] ?? new Claims(0, [])));
  const knowledge = learnNames(tokens, {
    speakers: pass.speakers.flatMap(({ names }) => names),
    names: pass.options.names ?? [],
    keep,
  });
  return allot(
    talk.map(({ speaker }, at) => ({ speaker, claims: claims[at] ?? new Claims(0, []), tokens: tokens[at] ?? [] })),
    { ...pass, knowledge },
  );
}

/** What is known by its form alone. The surest come first: what is taken cannot be taken again. */
function claimPatterns(text: string): Claims {
  const claims = new Claims(text.length, findPlaceholders(text));
  for (const find of [findAtSigns, findWebAddresses, findDates, findNumbers, findPostcodes, findAges]) {
    claims.claimAll(find(text));
  }
  return claims;
}

/** Streets, organisations and places; then organisations again, by the short names learned from the full ones. */
function claimNamedThings(talk: readonly Talk[], claims: readonly Claims[], keep: ReadonlySet<string>): void {
  const isWanted = ({ key }: Finding): boolean => !key.split(" ").every((word) => keep.has(word));
  const organisations = talk.flatMap(({ text }, at) => {
    const own = claims[at] ?? new Claims(0, []);
    const tokens = tokenise(text, own);
    own.claimAll(findStreets(tokens));
    const found = own.claimAll([...findOrganisations(tokens)].filter(isWanted));
    own.claimAll([...findPlaces(tokens)].filter(isWanted));
    return found;
  });
  const learned = learnOrganisations(organisations);
  if (learned.longest === 0) return;
  for (const [at, { text }] of talk.entries()) {
    const own = claims[at];
    if (own !== undefined) own.claimAll(findLearned(tokenise(text, own), learned));
  }
}

function* findLearned(tokens: readonly Token[], names: NameSet): Generator<Finding> {
  for (const [at, token] of tokens.entries()) {
    const length = matchHere(tokens, at, names);
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined || (length === 1 && !token.capital)) continue;
    const key = tokens
      .slice(at, at + length)
      .map((word) => word.key)
      .join(" ");
    const belongs = last.possessive && token.key === "st" ? 2 : 0;
    yield { start: token.start, end: last.end + belongs, kind: "organisation", key };
  }
}

type ReadTurn = { readonly speaker: number; readonly claims: Claims; readonly tokens: readonly Token[] };

/** Gives everything found its placeholder, in the order of the talk. */
function allot(
  turns: readonly ReadTurn[],
  pass: Pass & { readonly knowledge: Knowledge },
): readonly (readonly TypedReplacement[])[] {
  const names = turns.map(({ tokens, speaker }) =>
    [...findNames(tokens, pass.knowledge)].map((mention): SpokenName => ({ mention, speaker })),
  );
  const roster = new Roster(pass.speakers);
  roster.meet(names.flat().filter(({ mention }) => mention.kind === "person"));
  return turns.map(({ claims }, at) => {
    const others = claims.inOrder().map((found): Found => ({ ...found, placeholder: undefined }));
    const people = (names[at] ?? []).map((name) => foundName(name, roster));
    return [...others, ...people]
      .sort((one, other) => one.start - other.start)
      .map((found) => settle(found, pass.allotment));
  });
}

type Found = Finding & {
  /** Set for those who are in the session. */
  readonly placeholder: string | undefined;
  /** Other words for the same. */
  readonly aliases?: readonly string[];
};

function foundName(name: SpokenName, roster: Roster): Found {
  const { start, end, kind, parts } = name.mention;
  const person = kind === "person" ? roster.whoIs(name) : undefined;
  if (person === undefined) return { start, end, kind, key: parts.join(" "), placeholder: undefined };
  const key = `${person.given ?? ""} ${person.surname ?? ""}`;
  return { start, end, kind, key, aliases: [...person.keys], placeholder: person.placeholder };
}

function settle({ start, end, kind, key, aliases = [], placeholder }: Found, allotment: Allotment): TypedReplacement {
  if (placeholder !== undefined) return { start, end, kind: "speaker", placeholder };
  return { start, end, kind, placeholder: allotment.placeholder(kind, key, aliases) };
}
