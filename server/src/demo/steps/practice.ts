import type { Instant } from "@attune/core";
import { addLicence, beginMembership } from "../../actions/practice/members.ts";
import { changeSetting } from "../../actions/practice/practice.ts";
import type { MemberActor } from "../../ports/actor.ts";
import type { DemoMember } from "../content/shape.ts";
import { demoSettings } from "../demo-settings.data.ts";
import type { Step } from "../step.ts";

/** Those who work in the practice, by their key, as they come. */
export type Staff = Map<string, MemberActor>;

export type Opening = {
  readonly practice: string;
  readonly members: readonly DemoMember[];
  readonly administrator: DemoMember;
  readonly at: Instant;
  readonly staff: Staff;
};

/** The administrator, who is there already, brings in the others and decides what is to be decided. */
export function practiceSteps({ practice, members, administrator, at, staff }: Opening): readonly Step[] {
  const by = (name: string, does: Step["does"]): Step => ({
    name,
    at,
    as: () => actorOf(staff, administrator.key),
    does,
  });
  const others = members.filter(({ key }) => key !== administrator.key);
  return [
    ...demoSettings.map((setting) => by(setting.name, (ports) => changeSetting(ports, setting, 0))),
    ...others.map(({ key, name, email, roles }) =>
      by(key, async (ports) => {
        const begun = await beginMembership(ports, { name, email, roles });
        if (begun.ok) staff.set(key, { kind: "member", practice, id: begun.value.id, roles });
        return begun;
      }),
    ),
    ...members.flatMap((member) =>
      member.licences.map(({ title, issuedBy, number, validUntil }) =>
        by(`licence of ${member.key}`, (ports) =>
          addLicence(ports, {
            memberId: actorOf(staff, member.key).id,
            profession: title,
            number,
            issuedBy,
            validUntil,
            conditions: member.presentations,
            approaches: member.approaches,
          }),
        ),
      ),
    ),
  ];
}

export function actorOf(staff: Staff, key: string): MemberActor {
  const actor = staff.get(key);
  if (actor === undefined) throw new Error(`nobody here is called ${key}`);
  return actor;
}
