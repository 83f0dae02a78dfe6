import { deriveKey } from "../sealing/derive-key.ts";
import type { GenerationKey } from "../sealing/sealed.ts";
import type { WrapKeys } from "./client-lines.ts";
import { currentOf, type PracticeSecrets, sealKeyOf, wrapKeyOf } from "./practice-secrets.ts";

/** What is made of a practice's secrets once, because it is needed all the time. */
export type DerivedKeys = {
  readonly wrapKeys: WrapKeys;
  readonly sealKeys: ReadonlyMap<number, GenerationKey>;
  /** The generation for everything new. */
  readonly current: number;
  readonly audit: Buffer;
  readonly blindIndex: Buffer;
  readonly pseudonym: Buffer;
  readonly drafts: Buffer;
  /** What the keys of check-in links are made of. */
  readonly links: Buffer;
};

export function deriveAll({ lasting, generations }: PracticeSecrets, practice: string): DerivedKeys {
  return {
    wrapKeys: {
      practice,
      byGeneration: new Map(generations.map((each) => [each.generation, wrapKeyOf(each, practice)])),
    },
    sealKeys: new Map(generations.map((each) => [each.generation, sealKeyOf(each, practice)])),
    current: currentOf(generations).generation,
    audit: deriveKey(lasting, "audit", practice),
    blindIndex: deriveKey(lasting, "blind-index", practice),
    pseudonym: deriveKey(lasting, "research-pseudonym", practice),
    drafts: deriveKey(lasting, "drafts", practice),
    links: deriveKey(lasting, "check-in-links", practice),
  };
}

export function wipeDerived({ wrapKeys, sealKeys, audit, blindIndex, pseudonym, links, drafts }: DerivedKeys): void {
  const sealing = [...sealKeys.values()].map(({ key }) => key);
  for (const key of [...wrapKeys.byGeneration.values(), ...sealing, audit, blindIndex, pseudonym, links, drafts])
    key.fill(0);
}
