import { Asked } from "../../parts/asked.tsx";
import { Card, Facts, Pill } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useFormats } from "../../words/formats.ts";
import type { PartProps } from "./shared/part-props.ts";
import { useSettingsWords } from "./words.ts";

const EVERY_MS = 30_000;

/** How the server is, in words. */
export function HealthPart(_: PartProps) {
  const { health: words } = useSettingsWords();
  const formats = useFormats();
  const asked = useAsk("read-health", {}, { everyMs: EVERY_MS });
  return (
    <Asked of={asked}>
      {({ status, version, database, isDurable, lastBackupAt, jobFaults }) => (
        <Card>
          <p>
            <Pill tone={status === "well" ? "good" : "ask"}>{words.status[status]}</Pill>
          </p>
          <Facts
            facts={[
              { name: words.database, value: words.databases[database] },
              { name: words.durable, value: isDurable ? words.isDurable : words.isNotDurable },
              {
                name: words.lastBackup,
                value: lastBackupAt === undefined ? words.noBackup : formats.dayAndTime(lastBackupAt),
              },
              { name: words.faults, value: jobFaults === 0 ? words.noFaults : words.someFaults(jobFaults) },
              ...(version === undefined ? [] : [{ name: words.version, value: version }]),
            ]}
          />
        </Card>
      )}
    </Asked>
  );
}
