import type { NamedRouteId } from "@attune/api";
import { fail, type Instant, ok, type Result } from "@attune/core";
import type { Answered, Bindings, Call, LoneBindingOf } from "../app/binding.ts";
import type { Premises } from "../app/premises.ts";
import { isSetUp } from "../backup/settings.ts";
import type { Failure } from "../failure.ts";
import { setUpFirst } from "../serve/first-set-up.ts";
import { confirmTotp, enrolTotp, renewRecoveryCodes } from "../sign-in/actions/authenticator.ts";
import { changePassword } from "../sign-in/actions/change-password.ts";
import { signInWithLink } from "../sign-in/actions/links.ts";
import { addPasskey, beginPasskey, removePasskey } from "../sign-in/actions/passkeys.ts";
import { beginPasskeySetUp, openSetUp, setUpWithPasskey, setUpWithPassword } from "../sign-in/actions/set-up.ts";
import { askForCode, signInWithCode } from "../sign-in/actions/sign-in-with-code.ts";
import { beginPasskeySignIn, signInWithPasskey } from "../sign-in/actions/sign-in-with-passkey.ts";
import { signInWithPassword } from "../sign-in/actions/sign-in-with-password.ts";
import { endSignIn, listSignIns, signOut } from "../sign-in/actions/sign-ins.ts";
import { atDoor, type Caller, type Door } from "../sign-in/door.ts";
import { findSignIn, type SignedIn } from "../sign-in/recognise.ts";
import { answered, nothing } from "./answered.ts";

type AnyCall = Call<unknown, unknown, unknown>;
type LetIn = { readonly token: string; readonly endsAt: Instant; readonly device: string };

/** Before there is a practice there is no door, and nobody can come in. */
function doorOf({ doorOf: find }: Premises, { actor }: AnyCall): Result<Door, Failure> {
  const door = find?.(actor.practice);
  return door === undefined ? fail({ kind: "not-found" }) : ok(door);
}

const callerOf = (call: AnyCall, kind: Caller["kind"]): Caller => ({
  address: call.from,
  kind,
  ...(call.device !== undefined && { device: call.device }),
});

/** A browser keeps the token in its cookie, and no script of a page ever sees it. */
function letIn<Further extends object>(
  { token, endsAt, device }: LetIn,
  kind: Caller["kind"],
  further: Further,
): Answered<{ token: string; endsAt: string } & Further> {
  if (kind === "command-line") return { body: { token, endsAt, ...further } };
  return { body: { token: "", endsAt, ...further }, cookie: { token, device } };
}

/** How a route of the door is answered, by whoever stands there; while nobody can come in, as if it were not there. */
const atTheDoor =
  <Id extends NamedRouteId>(
    work: (
      door: Door,
      call: Parameters<LoneBindingOf<Id>["alone"]>[0],
      premises: Premises,
    ) => ReturnType<LoneBindingOf<Id>["alone"]>,
  ): LoneBindingOf<Id>["alone"] =>
  async (call, premises) => {
    const door = doorOf(premises, call as AnyCall);
    if (!door.ok) return door;
    return (await isOpen(premises, door.value)) ? work(door.value, call, premises) : fail({ kind: "not-found" });
  };

/** Once there is a practice there always is one. */
const opened = new WeakSet<Door>();

async function isOpen(premises: Premises, door: Door): Promise<boolean> {
  if (opened.has(door)) return true;
  const vault = premises.vaultOf(door.vault.practice);
  if (vault === undefined || !(await isSetUp(premises, vault))) return false;
  opened.add(door);
  return true;
}

/** How a route about one's own way in is answered. */
const signedIn = <Id extends NamedRouteId>(
  work: (
    door: Door,
    who: SignedIn,
    call: Parameters<LoneBindingOf<Id>["alone"]>[0],
  ) => ReturnType<LoneBindingOf<Id>["alone"]>,
): LoneBindingOf<Id>["alone"] =>
  atTheDoor<Id>(async (door, call) => {
    const { token = "" } = call as AnyCall;
    const who = await atDoor(door, ({ tx, now }) => findSignIn(tx, token, now));
    return who.ok ? work(door, who.value, call) : who;
  });

type DoorIds =
  | "set-up-practice"
  | "open-set-up"
  | "finish-set-up"
  | "begin-passkey-set-up"
  | "finish-passkey-set-up"
  | "sign-in-with-password"
  | "begin-passkey-sign-in"
  | "sign-in-with-passkey"
  | "ask-sign-in-code"
  | "sign-in-with-code"
  | "sign-in-with-link";

/** Coming in. Each has its own transactions and writes its own audit events. */
export const doorBindings: Bindings<DoorIds> = {
  "set-up-practice": {
    async alone(call, premises) {
      const found = doorOf(premises, call as AnyCall);
      if (!found.ok) return found;
      const { secret, ...fields } = call.body;
      const door = found.value;
      const { machine } = premises;
      const vault = premises.vaultOf(door.vault.practice);
      if (vault === undefined || !(await machine.setUpSecret.fits(secret))) return fail({ kind: "link-refused" });
      const made = await setUpFirst(premises, { vault, door }, fields);
      if (!made.ok) return made;
      const { token: setUpToken, member } = made.value;
      return ok({ body: { practice: vault.practice, member, setUpToken } });
    },
  },
  "open-set-up": { alone: atTheDoor<"open-set-up">(async (door, { body }) => answered(await openSetUp(door, body))) },
  "finish-set-up": {
    alone: atTheDoor<"finish-set-up">(async (door, call) => {
      const { caller, ...asked } = call.body;
      const done = await setUpWithPassword(door, asked, callerOf(call, caller));
      return done.ok ? ok(letIn(done.value, caller, { recoveryCodes: [...done.value.recoveryCodes] })) : done;
    }),
  },
  "begin-passkey-set-up": {
    alone: atTheDoor<"begin-passkey-set-up">(async (door, { body }) => ceremony(await beginPasskeySetUp(door, body))),
  },
  "finish-passkey-set-up": {
    alone: atTheDoor<"finish-passkey-set-up">(async (door, call) => {
      const { caller, ...asked } = call.body;
      const done = await setUpWithPasskey(door, asked as never, callerOf(call, caller));
      return done.ok ? ok(letIn(done.value, caller, {})) : done;
    }),
  },
  "sign-in-with-password": {
    alone: atTheDoor<"sign-in-with-password">(async (door, call) => {
      const { caller, ...asked } = call.body;
      const done = await signInWithPassword(door, asked, callerOf(call, caller));
      return done.ok ? ok(letIn(done.value, caller, {})) : done;
    }),
  },
  "begin-passkey-sign-in": {
    alone: atTheDoor<"begin-passkey-sign-in">(async (door, call) =>
      ceremony(await beginPasskeySignIn(door, callerOf(call, "browser"))),
    ),
  },
  "sign-in-with-passkey": {
    alone: atTheDoor<"sign-in-with-passkey">(async (door, call) => {
      const { caller, ...asked } = call.body;
      const done = await signInWithPasskey(door, asked as never, callerOf(call, caller));
      return done.ok ? ok(letIn(done.value, caller, {})) : done;
    }),
  },
  "ask-sign-in-code": {
    alone: atTheDoor<"ask-sign-in-code">(async (door, call) =>
      answered(await askForCode(door, call.body, callerOf(call, "browser"))),
    ),
  },
  "sign-in-with-code": {
    alone: atTheDoor<"sign-in-with-code">(async (door, call) => {
      const { caller, ...asked } = call.body;
      const done = await signInWithCode(door, asked, callerOf(call, caller));
      return done.ok ? ok(letIn(done.value, caller, {})) : done;
    }),
  },
  "sign-in-with-link": {
    alone: atTheDoor<"sign-in-with-link">(async (door, call) => {
      const { caller, ...asked } = call.body;
      const done = await signInWithLink(door, asked, callerOf(call, caller));
      return done.ok ? ok(letIn(done.value, caller, {})) : done;
    }),
  },
};

type Ceremony = { readonly challenge: string; readonly options: object };

/** The library's own documents go out as they are. */
const ceremony = (
  begun: Result<Ceremony, Failure>,
): Result<Answered<{ challenge: string; options: Record<string, unknown> }>, Failure> =>
  begun.ok ? ok({ body: { challenge: begun.value.challenge, options: { ...begun.value.options } } }) : begun;

type OwnIds =
  | "sign-out"
  | "list-sign-ins"
  | "end-sign-in"
  | "begin-passkey"
  | "add-passkey"
  | "remove-passkey"
  | "change-password"
  | "renew-totp"
  | "confirm-totp"
  | "renew-recovery-codes";

/** One's own ways in. What is about another's is answered as if it were not there. */
export const ownDoorBindings: Bindings<OwnIds> = {
  "sign-out": {
    alone: signedIn<"sign-out">(async (door, who) => {
      await signOut(door, who);
      return ok({ body: {}, cookie: who.actor.kind === "client" ? "end-of-client" : "end" });
    }),
  },
  "list-sign-ins": {
    alone: signedIn<"list-sign-ins">(async (door, who) => {
      const all = await listSignIns(door, who);
      return answered(ok({ rows: all.map(({ callerKind, ...rest }) => ({ ...rest, caller: callerKind })) }));
    }),
  },
  "end-sign-in": {
    alone: signedIn<"end-sign-in">(async (door, who, { params }) => {
      await endSignIn(door, who, params.id);
      return ok({ body: {} });
    }),
  },
  "begin-passkey": { alone: signedIn<"begin-passkey">(async (door, who) => ceremony(await beginPasskey(door, who))) },
  "add-passkey": {
    alone: signedIn<"add-passkey">(async (door, who, { body }) => {
      const added = await addPasskey(door, who, body as never);
      return added.ok ? ok({ body: { id: added.value } }) : added;
    }),
  },
  "remove-passkey": {
    alone: signedIn<"remove-passkey">(async (door, who, { params }) =>
      nothing(await removePasskey(door, who, params.id)),
    ),
  },
  "change-password": {
    alone: signedIn<"change-password">(async (door, who, { body }) => nothing(await changePassword(door, who, body))),
  },
  "renew-totp": { alone: signedIn<"renew-totp">(async (door, who) => answered(await enrolTotp(door, who))) },
  "confirm-totp": {
    alone: signedIn<"confirm-totp">(async (door, who, { body }) => nothing(await confirmTotp(door, who, body))),
  },
  "renew-recovery-codes": {
    alone: signedIn<"renew-recovery-codes">(async (door, who) => {
      const codes = await renewRecoveryCodes(door, who);
      return codes.ok ? ok({ body: { codes: [...codes.value] } }) : codes;
    }),
  },
};
