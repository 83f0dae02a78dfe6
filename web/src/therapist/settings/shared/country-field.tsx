import { useMemo } from "react";
import { Choice } from "../../../parts/fields.tsx";
import { localeOf, useLanguage } from "../../../words/languages.tsx";
import { useSettingsWords } from "../words.ts";

/** @source ISO 3166-1, two letters */
const COUNTRIES =
  "AD AE AF AG AI AL AM AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE YT ZA ZM ZW".split(
    " ",
  );

/** A country's name in the page's language. */
export function useCountryName(): (country: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(localeOf(language), { type: "region" });
    return (country) => names.of(country) ?? country;
  }, [language]);
}

type CountryFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (country: string) => void;
};

export function CountryField(props: CountryFieldProps) {
  const words = useSettingsWords();
  const nameOf = useCountryName();
  const options = useMemo(() => {
    const named = COUNTRIES.map((value) => ({ value, label: nameOf(value) }));
    named.sort((one, other) => one.label.localeCompare(other.label));
    return [{ value: "", label: words.practice.unsaid }, ...named];
  }, [nameOf, words]);
  return <Choice {...props} options={options} />;
}
