import type { Instant } from "@attune/core";
import { armFault } from "../../faults/fault-point.ts";
import { migrate } from "../../store/migrate.ts";
import { migrations } from "../../store/migrations/index.ts";
import { addPractice } from "../../store/practice/add-practice.ts";
import { startJobs } from "../queue.ts";
import { asPractice, openPlace, type PlaceToDie } from "./place-to-die.ts";
import { testThread } from "./source-thread.ts";

/** A process that leaves work in a transaction and is killed: after the commit, or before it, as it is told. */
const place: PlaceToDie = JSON.parse(process.argv[2] ?? "");
const { premises, vault } = await openPlace(place);
const migrated = await migrate(premises.database.pool, migrations);
if (!migrated.ok) throw new Error(migrated.failure.kind);
await asPractice(premises, ({ tx, now }) =>
  addPractice(tx, vault, { facts: { name: "Practice of a test" }, isDemo: false, now: now as Instant }),
);
const jobs = await startJobs({ premises, thread: testThread, jobs: [] });
process.stdout.write("ready\n");
armFault(place.point, 1);
await asPractice(premises, ({ tx }) => jobs.ask(tx, vault.practice, { kind: "refresh-client", client: place.client }));
process.stdout.write("still here\n");
