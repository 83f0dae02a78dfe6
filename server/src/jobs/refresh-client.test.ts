import { afterAll, beforeAll, expect, test } from "vitest";
import { type ReadyPractice, readyPractice } from "../actions/measures/testing/ready-practice.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { deskOf } from "./at-desk.ts";
import { refreshOfClient } from "./refresh-client.ts";
import { testThread } from "./testing/source-thread.ts";
import { transcriptThread } from "./transcript-thread.ts";

const CALM = ["interest", "mood", "sleep", "energy", "appetite", "self-worth", "concentration", "movement"];
const ANSWERS = { ...Object.fromEntries(CALM.map((item) => [item, 0])), "self-harm": 2 };

describeEachDatabase("going over a client's record", (open) => {
  let ready: ReadyPractice;
  beforeAll(async () => {
    ready = await readyPractice(open);
  });
  afterAll(() => ready.practice.close());

  const refresh = (client: string) => {
    const { premises, vault, id: practice } = ready.practice;
    const atDesk = deskOf("refresh-client", { premises, vault });
    const thread = transcriptThread(testThread);
    return refreshOfClient.run({
      practice,
      client,
      vault,
      premises,
      services: {},
      thread,
      atDesk,
      leave: async () => {},
    });
  };
  const faults = async () =>
    (await ready.practice.within(({ tx }) => tx.selectFrom("job_fault").selectAll().execute())).map(
      ({ job, kind, client_id, tries }) => ({ job, kind, client: client_id, tries }),
    );

  test("puts a risk signal back that its form should have brought along, and people hear of it once", async () => {
    const { practice, client: newClient, file, signals } = ready;
    const client = await newClient();
    const filed = await file(client, { instrument: "phq-9", sessionNumber: 1, answers: ANSWERS });
    expect(filed.body.riskSignals).toBe(1);
    expect(await refresh(client.id)).toMatchObject({ ok: true });
    expect(await faults()).toEqual([]);

    await practice.within(({ tx }) => tx.deleteFrom("signal").where("client_id", "=", client.id).execute());
    for (let times = 0; times < 2; times++) expect(await refresh(client.id)).toMatchObject({ ok: true });
    expect((await signals(client)).map(({ rule }) => rule)).toContain("risk-answer");
    expect(await faults()).toEqual([
      { job: "refresh-client", kind: "risk-signal-missing", client: client.id, tries: 1 },
    ]);
  });
});
