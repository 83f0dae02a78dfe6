import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDemoLink, signInWithLink } from "../sign-in/actions/links.ts";
import { keptAtDoor } from "../sign-in/door.ts";
import { hours } from "../sign-in/moments.ts";
import { addLink } from "../sign-in/store/codes.ts";
import { atHome, TestDoor } from "../sign-in/testing/test-door.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { demoDoors } from "./demo-doors.ts";

describeEachDatabase("the door of a real practice", (open) => {
  let at: TestDoor;
  beforeAll(async () => {
    at = await TestDoor.on(await open());
  });
  afterAll(() => at.close());

  test("makes no link by which a member comes in without showing what they know or have", async () => {
    const member = await at.addMember("ada.fenn@example.org");
    const made = await keptAtDoor(at.door, (door) => makeDemoLink(door, member.id));
    expect(made).toEqual({ ok: false, failure: { kind: "no-demo" } });
    expect(await demoDoors(at.door)).toEqual({ ok: false, failure: { kind: "no-demo" } });
    expect(await at.count("sign_in_code")).toBe(0);
  });

  test("refuses such a link even where somebody wrote one into the database", async () => {
    const member = await at.addMember("ivo.lund@example.org");
    const token = await keptAtDoor(at.door, (door) => addLink(door, member, { purpose: "link", lasts: hours(1) }));
    expect(await signInWithLink(at.door, { token }, atHome)).toEqual({ ok: false, failure: { kind: "link-refused" } });
    expect(await at.count("sign_in")).toBe(0);
  });

  test("is not opened by a demo's people who have the same addresses", async () => {
    await at.addMember("miriam.adler@lindenhof.invalid");
    await at.addClient("martin-oyelaran@example.org");
    expect(await demoDoors(at.door)).toEqual({ ok: false, failure: { kind: "no-demo" } });
    expect(await at.count("sign_in_code")).toBe(1);
  });
});
