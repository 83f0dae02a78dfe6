import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Empty, PageHead } from "../../parts/layout.tsx";
import { type Me, useMe } from "../../practice/me.ts";
import { AccessPart } from "./access-part.tsx";
import { ConsentsPart } from "./consents/consents-part.tsx";
import { ErasePart } from "./erasing/erase-part.tsx";
import { FormsPart } from "./forms/forms-part.tsx";
import { LinksPart } from "./links-part.tsx";
import type { RecordsPartProps } from "./part-props.ts";
import { maySee, PARTS, type Part, partNamed } from "./parts.ts";
import { SeenPart } from "./seen-part.tsx";
import { SharingPart } from "./sharing/sharing-part.tsx";
import { ExportPart } from "./taken-along/export-part.tsx";
import { useRecordsWords } from "./words.ts";

const DRAWN: Readonly<Record<Part, ComponentType<RecordsPartProps>>> = {
  consents: ConsentsPart,
  sharing: SharingPart,
  access: AccessPart,
  forms: FormsPart,
  links: LinksPart,
  seen: SeenPart,
  export: ExportPart,
  erase: ErasePart,
};

/** What a client agreed to, who may see and has seen their record, and what can be done with all of it. */
export function RecordsPage() {
  const { client = "" } = useParams({ strict: false });
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return <Asked of={useMe()}>{(me) => <Records client={client} me={me} part={partNamed(asked["part"])} />}</Asked>;
}

type RecordsProps = { readonly client: string; readonly me: Me; readonly part: Part };

function Records({ client, me, part }: RecordsProps) {
  const words = useRecordsWords();
  const Drawn = DRAWN[part];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="records">
        <nav className="records-nav" aria-label={words.parts}>
          <ul>
            {PARTS.filter((each) => maySee(me, each)).map((each) => (
              <li key={each}>
                <Link
                  to="/clients/$client/records"
                  params={{ client }}
                  search={{ part: each }}
                  className="settings-place"
                  activeProps={{}}
                  aria-current={each === part ? "page" : undefined}
                >
                  {words.part[each]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="settings-part">
          {maySee(me, part) ? (
            <Drawn key={client} client={client} me={me} />
          ) : (
            <Empty title={words.notYours}>{words.notYoursHint}</Empty>
          )}
        </div>
      </div>
    </>
  );
}
