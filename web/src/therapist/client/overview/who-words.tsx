import { Facts } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";
import type { ClientBody } from "./client-desk.ts";

export function WhoWords({ body }: { readonly body: ClientBody }) {
  const words = useOverviewWords();
  const { who } = words;
  const formats = useFormats();
  const { locale, remoteForms = false } = body;
  const language = who.locales[languageOf(locale)];
  const said = (text: string | undefined): string => (text === undefined || text === "" ? who.nothing : text);
  return (
    <Facts
      facts={[
        { name: who.name, value: body.name },
        { name: who.bornOn, value: body.bornOn === undefined ? who.nothing : formats.day(body.bornOn) },
        { name: who.pronouns, value: said(body.pronouns) },
        { name: who.email, value: said(body.email) },
        { name: who.phone, value: said(body.phone) },
        { name: who.emergencyContact, value: said(body.emergencyContact) },
        { name: who.locale, value: language },
        { name: who.presentation, value: words.presentations[body.presentation ?? "none"] },
        { name: who.approach, value: words.approaches[body.approach ?? "none"] },
        { name: who.remoteForms, value: remoteForms ? who.on : who.off },
      ]}
    />
  );
}

/** "de-AT" as "de"; a language that the pages have no words in counts as none. */
export function languageOf(locale: string | undefined): "en" | "de" | "none" {
  if (locale === undefined) return "none";
  if (locale.startsWith("de")) return "de";
  return locale.startsWith("en") ? "en" : "none";
}
