/** What taking names out by rule misses; every report carries these statements. */
export const MISSES: readonly string[] = [
  "Nicknames and rare names, above all where the program that wrote the transcript used no capital letters.",
  "Names that are also everyday words (Hope, Will, May), where nothing around them shows that a person is meant.",
  "Descriptions that identify without a name: an unusual job, a rare illness, a story that was in the news.",
  "Places by description (the village with the lighthouse), small places after no word such as “in”, and landmarks.",
  "Dates without a month, weekdays, seasons, months and years alone: they stay, except a year of birth.",
  "Numbers spoken as words (“oh seven nine two”), apart from ages over 89.",
  "Relations stay on purpose (my sister, her boss): together they may still tell who somebody is.",
  "Different people with one name share a placeholder; one person with a nickname and a name gets two.",
  "Names that were misheard and written as other words.",
  "Read the result before it leaves your hands: this takes names out, it does not make a session anonymous.",
];
