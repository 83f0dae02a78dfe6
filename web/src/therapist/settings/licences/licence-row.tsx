import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Hidden, Pill } from "../../../parts/layout.tsx";
import { useCommonWords } from "../../../words/common.ts";
import { localDay, useFormats } from "../../../words/formats.ts";
import type { Member } from "../members/member-fields.tsx";
import { useSettingsWords } from "../words.ts";
import { type Licence, type LicenceBody, licenceBody, validityOf } from "./licence-body.ts";
import { LicenceForm } from "./licence-form.tsx";

type LicenceRowProps = { readonly licence: Licence; readonly members: readonly Member[]; readonly mayChange: boolean };

export function LicenceRow({ licence, members, mayChange }: LicenceRowProps) {
  const common = useCommonWords();
  const [isChanging, change] = useState(false);
  const body = licenceBody(licence);
  if (isChanging)
    return (
      <LicenceForm
        place={{ id: licence.id }}
        saved={{ body, version: licence.version }}
        members={members}
        onDone={() => change(false)}
      />
    );
  return (
    <>
      <LicenceWords body={body} members={members} />
      {mayChange && (
        <Button kind="quiet" onClick={() => change(true)}>
          {common.change}
          <Hidden>: {licence.profession}</Hidden>
        </Button>
      )}
    </>
  );
}

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
