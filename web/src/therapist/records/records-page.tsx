import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Asked } from "../../parts/asked.tsx";
import { Empty, PageHead } from "../../parts/layout.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useMe } from "../../practice/me.ts";
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
  const known = useAsk("list-client-names", { query: { ids: client } }, { when: client !== "" });
  const part = partNamed(asked["part"]);
  return (
    <Asked of={useMe()}>
      {(me) => (
        <Asked of={known}>
          {({ rows }) => <Records client={client} me={me} part={part} treats={rows.some(({ treated }) => treated)} />}
        </Asked>
      )}
    </Asked>
  );
}

type RecordsProps = RecordsPartProps & { readonly part: Part };

function Records({ client, me, part, treats }: RecordsProps) {
  const words = useRecordsWords();
  const Drawn = DRAWN[part];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="records">
        <nav className="records-nav" aria-label={words.parts}>
          <ul>
            {PARTS.filter((each) => maySee(me, treats, each)).map((each) => (
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
          {maySee(me, treats, part) ? (
            <Drawn key={client} client={client} me={me} treats={treats} />
          ) : (
            <Empty title={words.notYours}>{words.notYoursHint}</Empty>
          )}
        </div>
      </div>
    </>
  );
}
