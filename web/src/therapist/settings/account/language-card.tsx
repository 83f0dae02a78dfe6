import { useState } from "react";
import { Choice } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSend } from "../../../practice/asking.ts";
import { chooseLanguage, useLanguage } from "../../../words/languages.tsx";
import { useAccountExplain } from "./use-account-explain.ts";
import { useAccountWords } from "./words.ts";

const OWN_NAMES = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
] as const;

/** The language of the pages: kept with the account, and at once on this device. */
export function LanguageCard() {
  const { language: words } = useAccountWords();
  const explain = useAccountExplain();
  const send = useSend();
  const [problem, tell] = useState<string>();
  const choose = async (language: "en" | "de") => {
    const done = await send("change-language", { body: { language } });
    if (!done.ok) return tell(explain(done.failure));
    chooseLanguage(language);
    location.reload();
  };
  return (
    <Card title={words.title} hint={words.hint}>
      <Choice
        label={words.label}
        value={useLanguage()}
        options={OWN_NAMES}
        problem={problem}
        onChange={(language) => void choose(language)}
      />
    </Card>
  );
}
