import { type NoteMeasure, ok, type Result, type ScorePoint } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { courseOf, measuresTaken } from "../documents/measured.ts";

/** What was measured for a session: each scale with its first score, the one before, and that of this session. */
export async function measuredFor(
  ports: Ports,
  permit: ClientPermit,
  { number }: { readonly number: number },
): Promise<Result<readonly NoteMeasure[], Failure>> {
  const taken = await measuresTaken(ports, permit.client);
  if (!taken.ok) return taken;
  const measured: NoteMeasure[] = [];
  for (const measure of taken.value) {
    const course = await courseOf(ports, permit, measure);
    if (!course.ok) return course;
    const until = course.value.points.filter(({ session }) => session <= number);
    const latest = until.at(-1);
    if (latest?.session !== number) continue;
    const [first] = until.length > 1 ? until : [];
    const prior = until.length > 2 ? until.at(-2) : undefined;
    measured.push({
      name: course.value.instrument.name,
      latest: shownPoint(latest),
      ...(first !== undefined && { baseline: shownPoint(first) }),
      ...(prior !== undefined && { prior: shownPoint(prior) }),
    });
  }
  return ok(measured);
}

const shownPoint = ({ value, session, day }: ScorePoint): NoteMeasure["latest"] => ({
  value,
  session,
  ...(day !== undefined && { day }),
});
