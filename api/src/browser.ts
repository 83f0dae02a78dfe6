import { z } from "zod";

/** In a browser whose rules forbid making code from text, schemas must check without it. Called once, before anything is checked. */
export const checkWithoutGeneratedCode = (): void => {
  z.config({ jitless: true });
};
