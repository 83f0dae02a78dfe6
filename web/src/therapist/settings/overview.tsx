import { Link } from "@tanstack/react-router";
import { Asked } from "../../parts/asked.tsx";
import { Card, Empty, PageHead } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import type { Me } from "../../practice/me.ts";
import { isAdministrator, type Part } from "./parts.ts";
import { settingIn, useSettings } from "./shared/setting.ts";
import { useSettingsWords } from "./words.ts";

/** What is still to decide, or to look at. */
export function Overview({ me }: { readonly me: Me }) {
  const words = useSettingsWords();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Open me={me} />
      {!isAdministrator(me) && <p className="hint">{words.onlyAdministrators}</p>}
    </>
  );
}

function Open({ me }: { readonly me: Me }) {
  const words = useSettingsWords();
  const settings = useSettings();
  const health = useAsk("read-health");
  const licences = useAsk("list-licences", { query: { limit: 200 } });
  return (
    <Card title={words.open.title}>
      <Asked of={settings}>
        {(kept) => {
          const items: readonly (readonly [Part, string] | undefined)[] = [
            settingIn(kept, "crisis-lines").value?.lines.length ? undefined : ["crisis-lines", words.open.noLines],
            settingIn(kept, "retention").value === undefined ? ["retention", words.open.noRetention] : undefined,
            licences.data?.rows.length === 0 ? ["licences", words.open.noLicences] : undefined,
            health.data !== undefined && health.data.lastBackupAt === undefined
              ? [isAdministrator(me) ? "backups" : "health", words.open.noBackup]
              : undefined,
            (health.data?.jobFaults ?? 0) > 0 ? ["work", words.open.faults(health.data?.jobFaults ?? 0)] : undefined,
          ];
          return <Items items={items.filter((each) => each !== undefined)} />;
        }}
      </Asked>
    </Card>
  );
}

function Items({ items }: { readonly items: readonly (readonly [Part, string])[] }) {
  const words = useSettingsWords();
  if (items.length === 0) return <Empty title={words.open.nothing}>{words.open.nothingHint}</Empty>;
  return (
    <ul className="rows">
      {items.map(([part, says]) => (
        <li key={part} className="row-foot">
          <span>{says}</span>
          <Link to="/settings/$part" params={{ part }}>
            {words.part[part].title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
