import { ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import type { EditOf, Language, Licence, LicenceFacts, Member, MemberFacts } from "../../ports/practice.ts";
import type { Page, PageAsked, Written } from "../../ports/records.ts";

export async function listMembers({ access, members }: Ports, page: PageAsked): Promise<Result<Page<Member>, Failure>> {
  const permit = await access.permit("list-members");
  return permit.ok ? members.list(permit.value, page) : permit;
}

/** Adds a member, with the link by which they choose how to sign in. */
export async function beginMembership(
  { access, members }: Ports,
  facts: MemberFacts,
): Promise<Result<Written & { readonly setUpToken: string }, Failure>> {
  const permit = await access.permit("add-member");
  if (!permit.ok) return permit;
  const added = await members.add(permit.value, facts);
  if (!added.ok) return added;
  const link = await members.setUpLink(permit.value, added.value.id);
  return link.ok ? ok({ ...added.value, setUpToken: link.value }) : link;
}

export async function changeMember(
  { access, members }: Ports,
  edit: EditOf<MemberFacts>,
): Promise<Result<Written, Failure>> {
  const permit = await access.permit("change-member");
  return permit.ok ? members.change(permit.value, edit) : permit;
}

/** Chooses the language in which whoever asks sees the pages. */
export async function changeLanguage({ access, members }: Ports, language: Language): Promise<Result<void, Failure>> {
  const permit = await access.permit("change-language");
  return permit.ok ? members.speak(permit.value, language) : permit;
}

/** Ends a membership. Whoever is not an active member is not recognised any more, so every sign-in ends with it. */
export async function endMembership(
  { access, members }: Ports,
  edit: Omit<EditOf<never>, "facts">,
): Promise<Result<void, Failure>> {
  const permit = await access.permit("end-member");
  return permit.ok ? members.end(permit.value, edit) : permit;
}

export async function renewMemberAccess(
  { access, members }: Ports,
  id: string,
): Promise<Result<{ readonly setUpToken: string }, Failure>> {
  const permit = await access.permit("renew-member-access");
  if (!permit.ok) return permit;
  const link = await members.setUpLink(permit.value, id);
  return link.ok ? ok({ setUpToken: link.value }) : link;
}

export async function listLicences(
  { access, licences }: Ports,
  page: PageAsked,
): Promise<Result<Page<Licence>, Failure>> {
  const permit = await access.permit("list-licences");
  return permit.ok ? licences.list(permit.value, page) : permit;
}

export async function addLicence({ access, licences }: Ports, facts: LicenceFacts): Promise<Result<Written, Failure>> {
  const permit = await access.permit("add-licence");
  return permit.ok ? licences.add(permit.value, facts) : permit;
}

export async function changeLicence(
  { access, licences }: Ports,
  edit: EditOf<LicenceFacts>,
): Promise<Result<Written, Failure>> {
  const permit = await access.permit("change-licence");
  return permit.ok ? licences.change(permit.value, edit) : permit;
}
