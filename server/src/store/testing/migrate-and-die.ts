import pg from "pg";
import { armFault } from "../../faults/fault-point.ts";
import { openEmbedded } from "../embedded/index.ts";
import { migrate } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";
import { madeUpSteps } from "./made-up-steps.ts";

/** Takes all steps of the schema in a database, and dies after as many statements as are named. */
const [kind, place = "", count] = process.argv.slice(2);

async function poolOf(): Promise<pg.Pool> {
  if (kind === "postgres") return new pg.Pool({ connectionString: place });

  const opened = await openEmbedded({ folder: place, ballastBytes: 0 });
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value.pool;
}

const pool = await poolOf();
armFault("migration-step", Number(count));
await migrate(pool, [...migrations, ...madeUpSteps]);
process.exit(0);
