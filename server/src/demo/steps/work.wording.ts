/** Two ways of saying it that stand in one text. */
export const formulationText = (words: string, inTheClientsWords: string): string =>
  `${words}\n\nIn the client's own words: ${inTheClientsWords}`;

export const lookAgain = (session: number): string => `Look at this plan again in session ${session}.`;
