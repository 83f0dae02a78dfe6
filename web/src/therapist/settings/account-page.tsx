import { Asked } from "../../parts/asked.tsx";
import { Card, Facts, PageHead } from "../../parts/layout.tsx";
import { type Me, useMe } from "../../practice/me.ts";
import { useFormats } from "../../words/formats.ts";
import { LanguageCard } from "./account/language-card.tsx";
import { PasskeysCard } from "./account/passkeys-card.tsx";
import { PasswordCard } from "./account/password-card.tsx";
import { RecoveryCard } from "./account/recovery-card.tsx";
import { SignInsCard } from "./account/sign-ins-card.tsx";
import { TotpCard } from "./account/totp-card.tsx";
import { useAccountWords } from "./account/words.ts";
import { useSettingsWords } from "./words.ts";

/** A member's own ways in, and where they are signed in. */
export function AccountPage() {
  const words = useAccountWords();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Asked of={useMe()}>{(me) => <Account me={me} />}</Asked>
    </>
  );
}

function Account({ me }: { readonly me: Me }) {
  const words = useAccountWords();
  return (
    <div className="prints-codes">
      <p className="hint">{words.fresh}</p>
      <div className="grid-two grid-halves">
        <div>
          <WhoCard me={me} />
          <PasskeysCard passkeys={me.passkeys} />
          <LanguageCard />
        </div>
        <div>
          {me.hasPassword && <PasswordCard email={me.email} />}
          {me.hasPassword && <TotpCard hasTotp={me.hasTotp} />}
          {me.hasPassword && <RecoveryCard left={me.recoveryCodesLeft} />}
          <SignInsCard />
        </div>
      </div>
    </div>
  );
}

function WhoCard({ me }: { readonly me: Me }) {
  const words = useAccountWords();
  const roles: Readonly<Record<string, string>> = useSettingsWords().roles;
  const { list } = useFormats();
  return (
    <Card title={words.who}>
      <Facts
        facts={[
          { name: words.name, value: me.name },
          ...(me.email === undefined ? [] : [{ name: words.email, value: me.email }]),
          { name: words.roles, value: list(me.roles.map((role) => roles[role] ?? role)) },
          { name: words.practice, value: me.practiceName },
        ]}
      />
      <p className="hint">{words.whoHint}</p>
    </Card>
  );
}
