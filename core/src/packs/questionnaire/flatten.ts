import { note, type Place, under } from "../findings.ts";
import { MOST } from "../instrument-fields.ts";
import { type Element, elementsAt, textAt, valueAt } from "./elements.ts";

/** A question of a Questionnaire, out of the groups that it stood in. */
export type Question = {
  readonly element: Element;
  readonly at: Place;
  readonly type: string;
  /** Its own conditions, and those of the groups around it, from the outside in. */
  readonly conditions: readonly ConditionalElement[];
};

export type ConditionalElement = { readonly element: Element; readonly at: Place };

export type FlatForm = {
  readonly questions: readonly Question[];
  /** Instructions and headings, in their order. */
  readonly instructions: readonly string[];
};

/** Deeper groups than any form has. */
const DEEPEST = 20;

/** The questions in the order of the form. Texts that ask nothing, and the headings of groups, become instructions. */
export function flatten(questionnaire: Element, at: Place): FlatForm {
  const flattening = new Flattening();
  flattening.addItems(questionnaire, { at, conditions: [], depth: 0 });
  return flattening.form();
}

type Around = {
  readonly at: Place;
  readonly conditions: readonly ConditionalElement[];
  readonly depth: number;
};

class Flattening {
  readonly #questions: Question[] = [];
  readonly #instructions: string[] = [];
  #items = 0;

  form(): FlatForm {
    return { questions: this.#questions, instructions: this.#instructions };
  }

  addItems(parent: Element, around: Around): void {
    const items = elementsAt(parent, "item");
    const at = under(around.at, "item");
    const room = MOST.items - this.#items;
    this.#items += items.length;
    if (items.length > room) note(at, "too-many", `at most ${MOST.items} in all`);
    else if (items.length > 0 && around.depth >= DEEPEST) note(at, "too-deep");
    else for (const [index, element] of items.entries()) this.#add(element, { ...around, at: under(at, index) });
  }

  #add(element: Element, { at, conditions, depth }: Around): void {
    const type = textAt(element, "type");
    if (elementsAt(element, "modifierExtension").length > 0) note(under(at, "modifierExtension"), "unsupported");
    const isConditional = elementsAt(element, "enableWhen").length > 0;
    const all = isConditional ? [...conditions, { element, at }] : conditions;
    if (type === "group" || type === "display") this.#instruct(element);
    // What may not be changed is worked out by another program, such as a total; nobody answers it.
    else if (valueAt(element, "readOnly") !== true)
      this.#questions.push({ element, at, type: type ?? "", conditions: all });
    this.addItems(element, { at, conditions: all, depth: depth + 1 });
  }

  #instruct(element: Element): void {
    const words = textAt(element, "text");
    if (words !== undefined) this.#instructions.push(words.trim());
  }
}
