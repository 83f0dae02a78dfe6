import { fail, type Result } from "@attune/core";
import { type Failure, wrongUse } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { acceptPack, declinePack } from "./accept-pack.ts";
import { listPacks } from "./list-packs.ts";
import { addForm, checkForm, removeForm } from "./own-forms.ts";
import { showPack } from "./show-pack.ts";

export type PacksAction = "list" | "show" | "accept" | "decline" | "check" | "add" | "remove";

export type PacksRequest = {
  readonly action: PacksAction;
  /** A pack by its id, or a form by its path. */
  readonly what: string | undefined;
  readonly yes: boolean;
};

/** @error wrong-use when an id or a path is missing, or one is given where none belongs. */
export async function runPacks(request: PacksRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const { action, what, yes } = request;
  if (action === "list") {
    return what === undefined
      ? listPacks(surroundings)
      : fail(wrongUse("list takes nothing after it. See attune packs --help."));
  }
  if (what === undefined || what === "") return fail(wrongUse(`${action} needs ${NEEDS[action]} after it.`));
  if (action === "accept") return acceptPack({ id: what, yes }, surroundings);
  return WORK[action](what, surroundings);
}

const NEEDS: Readonly<Record<Exclude<PacksAction, "list">, string>> = {
  show: "the id of a pack",
  accept: "the id of a pack",
  decline: "the id of a pack",
  check: "a folder or a Questionnaire",
  add: "a folder or a Questionnaire",
  remove: "the id of one of your own forms",
};

type Work = (what: string, surroundings: Surroundings) => Promise<Result<void, Failure>>;

const WORK: Readonly<Record<Exclude<PacksAction, "list" | "accept">, Work>> = {
  show: showPack,
  decline: declinePack,
  check: checkForm,
  add: addForm,
  remove: removeForm,
};
