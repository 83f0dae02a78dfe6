import type { Actor } from "../ports/actor.ts";
import type { Ground } from "./policy.data.ts";

/** What a permit is about. */
export type About = { readonly client?: string };

/**
 * Leave to do one thing, for this transaction. Only `permitFor` in this folder makes one, and stores ask for it: so
 * reading without asking does not compile.
 */
export class Permit<Action extends string = string> {
  readonly action: Action;
  readonly actor: Actor;
  readonly client: string | undefined;
  /** The permit reaches only what the actor wrote. */
  readonly onlyOwn: boolean;
  // A private member, so that no object made elsewhere has this type.
  readonly #ground: Ground;

  private constructor(
    action: Action,
    actor: Actor,
    reach: { readonly client: string | undefined; readonly ground: Ground },
  ) {
    this.action = action;
    this.actor = actor;
    this.client = reach.client;
    this.#ground = reach.ground;
    this.onlyOwn = reach.ground === "author" || reach.ground === "own";
  }

  get ground(): Ground {
    return this.#ground;
  }

  static give<Action extends string>(
    action: Action,
    actor: Actor,
    reach: { readonly client: string | undefined; readonly ground: Ground },
  ): Permit<Action> {
    return new Permit(action, actor, reach);
  }
}

/** A permit about one client. */
export type ClientPermit<Action extends string = string> = Permit<Action> & { readonly client: string };
