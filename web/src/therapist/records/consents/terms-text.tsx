import { consentWordingIn, OWN_CONSENT_WORDING, type Purpose } from "@attune/core";
import { consentWordings } from "@attune/core/library";
import { useLanguage } from "../../../words/languages.tsx";
import { useRecordsWords } from "../words.ts";

const PARTS = ["whatFor", "whatHappens", "whatIsKept", "howToTakeBack"] as const;

type TermsTextProps = {
  readonly purpose: Purpose;
  /** The version that the client was shown. */
  readonly asked: number | undefined;
};

/** What a client reads before they answer, word for word. */
export function TermsText({ purpose, asked }: TermsTextProps) {
  const { consents: words } = useRecordsWords();
  const language = useLanguage();
  const wording = consentWordingIn(consentWordings, purpose, language);
  if (wording === undefined) return null;
  return (
    <div className="stack consent-terms">
      <p className="hint">
        {words.termsNumber(wording.terms)}. {asked !== undefined && asked !== wording.terms && words.otherTerms(asked)}{" "}
        {wording.language !== language && words.onlyEnglish}
      </p>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{words.parts[part]}</h3>
          <div lang={wording.language}>
            {wording[part].map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </section>
      ))}
      <p className="hint" lang={wording.language}>
        {OWN_CONSENT_WORDING[wording.language]}
      </p>
    </div>
  );
}
