import { Pill } from "../../../parts/layout.tsx";
import { localDay, useFormats } from "../../../words/formats.ts";
import type { Member } from "../members/member-fields.tsx";
import { useSettingsWords } from "../words.ts";
import { type LicenceBody, validityOf } from "./licence-body.ts";

const TONES = { open: "neutral", valid: "good", soon: "ask", over: "look" } as const;

type LicenceWordsProps = { readonly body: LicenceBody; readonly members: readonly Member[] };

export function LicenceWords({ body, members }: LicenceWordsProps) {
  const words = useSettingsWords();
  const { licences } = words;
  const formats = useFormats();
  const validity = validityOf(body.validUntil, localDay());
  const named = (kind: "conditions" | "approaches") =>
    formats.list(body[kind].map((each) => (words[kind] as Readonly<Record<string, string>>)[each] ?? each));
  return (
    <>
      <p className="row-head">
        <strong>{members.find(({ id }) => id === body.memberId)?.name ?? licences.somebody}</strong>
        <Pill tone={TONES[validity]}>{licences.validity[validity]}</Pill>
      </p>
      <p>
        {body.profession}, {body.issuedBy}
        {body.number !== "" && `, ${licences.numberIs(body.number)}`}
        {body.validUntil !== "" && `, ${licences.until(formats.day(body.validUntil))}`}
      </p>
      {body.conditions.length > 0 && <p className="hint">{licences.treats(named("conditions"))}</p>}
      {body.approaches.length > 0 && <p className="hint">{licences.worksBy(named("approaches"))}</p>}
    </>
  );
}
