import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Hidden } from "../../../parts/layout.tsx";
import { useCommonWords } from "../../../words/common.ts";
import type { Member } from "../members/member-fields.tsx";
import { type Licence, licenceBody } from "./licence-body.ts";
import { LicenceForm } from "./licence-form.tsx";
import { LicenceWords } from "./licence-words.tsx";

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
