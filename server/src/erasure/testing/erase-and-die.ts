import { armFault } from "../../faults/fault-point.ts";
import type { FaultPoint } from "../../faults/fault-points.ts";
import { eraseClient } from "../erase-client.ts";
import { openPlace } from "./place.ts";

/** Erases a client of a practice, and dies at the point that is named. */
const [folder = "", practice = "", point, therapist = "", client = "", url] = process.argv.slice(2);
const { premises } = await openPlace({ folder, practice, ...(url !== undefined && { url }) });
armFault(point as FaultPoint, 1);
const actor = { kind: "member", practice, id: therapist, roles: ["therapist"] } as const;
const erased = await eraseClient(premises, { actor, client, version: 1, name: "Jo Field", reason: "client-asked" });
// Whoever comes here was not killed; the test then says so.
process.stdout.write(JSON.stringify(erased));
process.exit(0);
