import type { PackCondition, PackRule } from "@attune/core";
import type { ShelvedPack } from "./load-packs.ts";

/** What a licence asks, to somebody who must decide whether to accept it. */
export const CONDITION_WORDS: Readonly<Record<PackCondition, string>> = {
  attribution: "show the attribution with the form",
  "health-professionals": "for health professionals and researchers; no public self-test",
  "no-derivatives": "change nothing in it",
  "non-commercial": "no commercial use",
  "not-for-sale": "do not sell it for profit",
  "share-alike": "pass changes on under the same licence",
  "use-only": "to use, not to pass on",
};

export const STATE_WORDS: Readonly<Record<ShelvedPack["state"], string>> = {
  off: "off: its terms are not accepted",
  changed: "off: its terms were changed since they were accepted; read them and accept them anew",
  accepted: "accepted",
  own: "own form",
};

/** What is wrong, and what to do where that does not follow. */
export const RULE_WORDS: Readonly<Record<PackRule, string>> = {
  "bands-leave-gap": "the first band must start where the scale does, so that every score has one",
  "bands-overlap": "must be higher than the start of the band before it, so that each score has one band",
  "broken-characters": "not all of it can be read; save it as UTF-8",
  differs: "is not the same as elsewhere",
  duplicate: "stands there before",
  empty: "must not be empty",
  "id-taken": "another instrument has this id; choose another",
  missing: "is missing",
  "missing-file": "the file is missing",
  "never-reached": "no answer leads there",
  "not-a-language": "is no language tag, such as en or pt-BR",
  "not-an-id": "must be small letters and digits with hyphens between, at most 64, such as low-mood",
  "not-expressible": "this condition cannot be kept",
  "not-finite": "is not a number that anybody could reach",
  "not-json": "is not JSON",
  "not-shippable": "says under which terms the form travels, and a pack cannot have these",
  "optional-but-scored": "is optional and belongs to a scale; it can be only one of both",
  "out-of-range": "is out of range",
  "range-reversed": "the lower end must be below the upper end",
  "score-outside-range": "the answers can come to more or less than the range has",
  "several-languages": "a pack holds the words of one language; make another pack for this one",
  "stands-later": "a question can only depend on those before it",
  "too-deep": "lies deeper than any form does",
  "too-few": "there are too few",
  "too-long": "is too long",
  "too-many": "there are too many",
  "unknown-band": "no scale has this band",
  "unknown-file": "a pack has no file of this name",
  "unknown-item": "no question has this id",
  "unknown-key": "has no place here; perhaps it is misspelt",
  "unknown-licence": "is no licence known here; for terms without a name choose one that begins with LicenseRef-",
  "unknown-option": "no answer is like this",
  "unknown-scale": "no scale has this id",
  unsupported: "is of a kind that cannot be kept",
  "vector-differs": "the scorer comes to something else",
  "without-words": "has no words",
  "words-not-scored": "is answered in words, which are never scored",
  "wrong-type": "is of the wrong kind",
};
