import { Asked } from "../../parts/asked.tsx";
import { Choice } from "../../parts/fields.tsx";
import { Card, PageHead } from "../../parts/layout.tsx";
import { useRecords } from "../../practice/records.ts";
import { chooseLanguage, type Language, useLanguage } from "../../words/languages.tsx";
import { PortalButtonLink, PortalLink } from "../portal-link.tsx";
import { useOwnId } from "../shared/own.ts";
import { AllAboutMe } from "./all-about-me.tsx";
import { ConsentList } from "./consents/consent-list.tsx";
import { WhoCanSee } from "./who-can-see.tsx";
import { usePlanWords } from "./words.ts";

/** The safety plan first; then everything that the client decides about their record. */
export function PlanPage() {
  const words = usePlanWords();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <SafetyCard />
      <ConsentList />
      <WhoCanSee />
      <nav className="card door-list" aria-label={words.entries.title}>
        <PortalLink to="/my/plan/entries" className="door-row">
          {words.entries.card}
        </PortalLink>
        <PortalLink to="/my/plan/sign-in" className="door-row">
          {words.signIn.card}
        </PortalLink>
      </nav>
      <AllAboutMe />
      <LanguageCard />
    </>
  );
}

function SafetyCard() {
  const words = usePlanWords().safety;
  const plans = useRecords("safety-plan", useOwnId());
  return (
    <Card title={words.card} tone="dark">
      <Asked of={plans}>
        {([latest]) => (
          <div className="stack">
            <p>{latest === undefined ? words.none : words.cardText}</p>
            <PortalButtonLink to={latest === undefined ? "/my/plan/safety/write" : "/my/plan/safety"} kind="dark">
              {latest === undefined ? words.begin : words.open}
            </PortalButtonLink>
          </div>
        )}
      </Asked>
    </Card>
  );
}

function LanguageCard() {
  const words = usePlanWords().language;
  const language = useLanguage();
  const choose = (chosen: Language) => {
    chooseLanguage(chosen);
    location.reload();
  };
  const options = [
    { value: "en" as const, label: words.en },
    { value: "de" as const, label: words.de },
  ];
  return (
    <Card title={words.title}>
      <Choice label={words.label} value={language} options={options} onChange={choose} />
    </Card>
  );
}
