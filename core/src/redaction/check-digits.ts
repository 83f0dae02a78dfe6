/** Whether ten digits are an NHS number. @source NHS Data Dictionary, NHS NUMBER: https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.at(-1));
}

/** Whether letters and digits, without spaces, are an account number. @source ISO 13616-1: remainder 1 of 97 */
export function isIban(characters: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(characters)) return false;
  const turned = characters.slice(4) + characters.slice(0, 4);
  const remainder = [...turned].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return remainder === 1;
}

/** Whether a number of three, two and four digits could be a US social security number. @source SSA POMS RM 10201.035 */
export const isSocialSecurityNumber = (area: string, group: string, serial: string): boolean =>
  area !== "000" && area !== "666" && !area.startsWith("9") && group !== "00" && serial !== "0000";
