import { de } from "../../words/de/clients.ts";
import { en } from "../../words/en/clients.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useClientsWords = wordsIn({ en, de });
export type ClientsWords = ReturnType<typeof useClientsWords>;
