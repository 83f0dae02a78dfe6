/** What a member of the practice may do rests on these; one member may have several. */
export const ROLES = ["therapist", "supervisor", "trainee", "administrator", "researcher"] as const;
export type Role = (typeof ROLES)[number];

export type MemberActor = {
  readonly kind: "member";
  readonly practice: string;
  readonly id: string;
  readonly roles: readonly Role[];
};
/** A client who signed in. */
export type ClientActor = { readonly kind: "client"; readonly practice: string; readonly id: string };
/** Whoever holds a check-in link; `id` is the invitation's. */
export type GuestActor = { readonly kind: "guest"; readonly practice: string; readonly id: string };
/** Whoever owns the machine's account under which Attune runs; comes in by the socket alone and sees nothing clinical. */
export type OperatorActor = { readonly kind: "operator"; readonly practice: string };
/** Nobody yet: somebody at the door who is about to sign in. */
export type DoorActor = { readonly kind: "door"; readonly practice: string };
/** The practice's own jobs. */
export type SystemActor = { readonly kind: "system"; readonly practice: string; readonly job: string };

/** Who acts. Always of one practice: no request reaches across two. */
export type Actor = MemberActor | ClientActor | GuestActor | OperatorActor | DoorActor | SystemActor;
