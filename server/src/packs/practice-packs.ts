import { type Instrument, type InstrumentWording, placeOfExtra } from "@attune/core";
import type { Instruments } from "../ports/instruments.ts";
import { type Accepted, isOn, PACKS_SETTING, type Packs } from "../ports/packs.ts";
import type { Desk } from "../store/desk.ts";
import { bundledInstruments } from "../store/measures/bundled-instruments.ts";
import { openForPractice } from "../store/practice/sealed-row.ts";
import type { Shelf } from "./load-packs.ts";

/** The questionnaires of a practice with its packs. Which of them are on may change while it works. */
export type PracticePacks = { readonly packs: Packs; readonly instruments: Instruments };

const NOTHING: Accepted = { version: 0, acceptances: [] };

/**
 * What comes with the software, and every pack: its facts always, its words only while it is on. So nobody is asked the
 * questions of a pack that is off, and what was answered before keeps its meaning.
 */
export function practicePacks(shelved: Shelf): PracticePacks {
  const { shelf } = shelved;
  const facts = new Map(shelf.map(({ pack }): [string, Instrument] => [pack.id, pack.facts]));
  let accepted = NOTHING;
  let words = wordsOf(shelved, accepted);
  return {
    packs: {
      ...shelved,
      use(newer) {
        // Of two that are told at one moment, the later one stands.
        if (newer.version < accepted.version) return;
        accepted = newer;
        words = wordsOf(shelved, accepted);
      },
    },
    instruments: {
      find: (id) => bundledInstruments.find(id) ?? facts.get(id),
      wording: (id, language) => bundledInstruments.wording(id, language) ?? words.get(id),
      placeOfExtra: (id, said) =>
        bundledInstruments.placeOfExtra(id, said) ?? placeOfExtra([...words.values()], id, said),
      get forms() {
        const { instruments, wordings } = bundledInstruments.forms;
        return { instruments: [...instruments, ...facts.values()], wordings: [...wordings, ...words.values()] };
      },
    },
  };
}

const wordsOf = ({ shelf }: Shelf, accepted: Accepted): ReadonlyMap<string, InstrumentWording> =>
  new Map(
    shelf.flatMap((each) =>
      each.pack.wording !== undefined && isOn(each, accepted) ? [[each.pack.id, each.pack.wording] as const] : [],
    ),
  );

/** Nothing but what comes with the software. */
export const noPacks: Packs = { shelf: [], damaged: [], use: () => {} };

type Kept = { readonly value: Pick<Accepted, "acceptances"> };

/**
 * What the practice has accepted, as its setting holds it. One that cannot be opened counts as nothing: a pack that is off
 * does no harm.
 */
export async function acceptedIn({ tx, vault }: Pick<Desk, "tx" | "vault">): Promise<Accepted> {
  const row = await tx
    .selectFrom("setting")
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("name", "=", PACKS_SETTING)
    .executeTakeFirst();
  if (row === undefined) return NOTHING;
  const { version } = row;
  const kept = openForPractice<Kept>(vault, { table: "setting", row: PACKS_SETTING, version }, row.sealed);
  return kept.ok ? { version, acceptances: kept.value.value.acceptances } : { ...NOTHING, version };
}
