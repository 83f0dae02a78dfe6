import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { phq9, type ReadyPractice, readyPractice } from "../../actions/measures/testing/ready-practice.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { bundledInstruments, instrumentsOf } from "./bundled-instruments.ts";
import { recountRisk, recountSlice } from "./recount-risk.ts";

describeEachDatabase("recounting risk answers", (open) => {
  let ready: ReadyPractice;
  beforeAll(async () => {
    ready = await readyPractice(open);
  });

  const recount = () => ready.practice.within((desk) => recountRisk(desk));
  const forget = (client: string) =>
    ready.practice.within(({ tx }) => tx.deleteFrom("signal").where("client_id", "=", client).execute());

  test("finds as many signals as there are risk answers, whatever was answered", async () => {
    const client = await ready.client();
    const before = await recount();
    let positives = 0;
    let filed = 0;
    const ninth = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    const form = fc.record({ ninth, others: fc.integer({ min: 0, max: 3 }), times: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(form, async ({ ninth: value, others, times }) => {
        filed += 1;
        const key = `form-number-${filed}`;
        for (let time = 0; time < times; time += 1) await ready.file(client, phq9(value, others), { key });
        if (value !== undefined && value > 0) positives += 1;
        const kept = await ready.signals(client);
        expect(kept.filter(({ rule }) => rule === "risk-answer")).toHaveLength(positives);
      }),
      { numRuns: 40 },
    );
    const after = await recount();
    expect(after.positives - before.positives).toBe(positives);
    expect(after).toMatchObject({ missing: 0, repaired: 0, unreadable: 0 });
  });

  test("writes a signal that is missing, once, and says so", async () => {
    const client = await ready.client();
    await ready.file(client, phq9(2));
    const first = await ready.file(client, phq9(undefined));
    await ready.file(client, { ...phq9(undefined, 2), amends: first.body.id });
    const [stood] = [await ready.signals(client)];
    await forget(client.id);
    expect(await recount()).toMatchObject({ missing: 2, repaired: 2 });
    expect(await recount()).toMatchObject({ missing: 0, repaired: 0 });
    const rules = (rows: typeof stood): readonly string[] => rows.map(({ rule }) => rule).sort();
    expect(rules(await ready.signals(client))).toEqual(rules(stood));
  });

  test("goes on slice by slice over all of the practice", async () => {
    const whole = await recount();
    let counted = 0;
    let after: Parameters<typeof recountSlice>[1] = {};
    for (;;) {
      const slice = await ready.practice.within((desk) => recountSlice(desk, { ...after, limit: 7 }));
      counted += slice.administrations;
      if (slice.next === undefined) break;
      after = { after: slice.next };
    }
    expect(counted).toBe(whole.administrations);
  });

  test("counts apart what nobody can look through: damaged, or of a form that is not known any more", async () => {
    const client = await ready.client();
    const { body } = await ready.file(client, phq9(1));
    const { forms } = bundledInstruments;
    const without = instrumentsOf(
      forms.instruments.filter(({ id }) => id !== "phq-9"),
      forms.wordings,
    );
    const unknown = await ready.practice.within((desk) => recountRisk(desk, without));
    expect(unknown).toMatchObject({ unreadable: unknown.administrations, missing: 0 });
    await ready.practice.within(({ tx }) =>
      tx.updateTable("administration").set({ version: 2 }).where("id", "=", body.id).execute(),
    );
    expect(await recount()).toMatchObject({ unreadable: 1 });
  });
});
