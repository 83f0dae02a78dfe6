import { Link, useParams } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Empty, PageHead } from "../../parts/layout.tsx";
import { type Me, useMe } from "../../practice/me.ts";
import { NotHere } from "../frame/not-here.tsx";
import { AuditPart } from "./audit-part.tsx";
import { BackupsPart } from "./backups-part.tsx";
import { CrisisPart } from "./crisis/crisis-part.tsx";
import { ErasuresPart } from "./erasures-part.tsx";
import { HealthPart } from "./health-part.tsx";
import { KeysPart } from "./keys-part.tsx";
import { LicencesPart } from "./licences/licences-part.tsx";
import { MembersPart } from "./members/members-part.tsx";
import { Overview } from "./overview.tsx";
import { PacksPart } from "./packs-part.tsx";
import { isAdministrator, maySee, PARTS, type Part, partNamed } from "./parts.ts";
import { PracticePart } from "./practice-part.tsx";
import { RemindersPart } from "./reminders-part.tsx";
import { RetentionPart } from "./retention-part.tsx";
import type { PartProps } from "./shared/part-props.ts";
import { useSettingsWords } from "./words.ts";
import { WorkPart } from "./work-part.tsx";

const DRAWN: Readonly<Record<Part, ComponentType<PartProps>>> = {
  practice: PracticePart,
  members: MembersPart,
  licences: LicencesPart,
  "crisis-lines": CrisisPart,
  packs: PacksPart,
  reminders: RemindersPart,
  retention: RetentionPart,
  backups: BackupsPart,
  keys: KeysPart,
  work: WorkPart,
  audit: AuditPart,
  erasures: ErasuresPart,
  health: HealthPart,
};

/** What a practice decides, a part at a time; the list of parts stands at the side. */
export function SettingsPage() {
  const { part } = useParams({ strict: false });
  return <Asked of={useMe()}>{(me) => <Settings me={me} name={part} />}</Asked>;
}

function Settings({ me, name }: { readonly me: Me; readonly name: string | undefined }) {
  const words = useSettingsWords();
  const part = partNamed(name);
  return (
    <div className={name === undefined ? "settings settings-all" : "settings"}>
      <nav className="settings-nav" aria-label={words.parts}>
        <ul>
          {PARTS.filter((each) => maySee(me, each)).map((each) => (
            <li key={each}>
              <Link to="/settings/$part" params={{ part: each }} className="settings-place">
                <span>{words.part[each].title}</span>
                <span className="settings-says">{words.part[each].says}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings-part">
        {name !== undefined && (
          <Link to="/settings" className="settings-back">
            {words.all}
          </Link>
        )}
        <Shown me={me} name={name} part={part} />
      </div>
    </div>
  );
}

type ShownProps = { readonly me: Me; readonly name: string | undefined; readonly part: Part | undefined };

function Shown({ me, name, part }: ShownProps) {
  const words = useSettingsWords();
  if (name === undefined) return <Overview me={me} />;
  if (part === undefined) return <NotHere />;
  const { title, lead } = words.part[part];
  const Drawn = DRAWN[part];
  return (
    <>
      <PageHead title={title} lead={lead} />
      {maySee(me, part) ? (
        <Drawn me={me} mayChange={isAdministrator(me)} />
      ) : (
        <Empty title={words.notYours}>{words.notYoursHint}</Empty>
      )}
    </>
  );
}
