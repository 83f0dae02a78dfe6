import { de as dePrepare } from "../../words/de/prepare.ts";
import { de as dePrivate } from "../../words/de/private-notes.ts";
import { de as deSession } from "../../words/de/session.ts";
import { de as deWriteUp } from "../../words/de/write-up.ts";
import { en as enPrepare } from "../../words/en/prepare.ts";
import { en as enPrivate } from "../../words/en/private-notes.ts";
import { en as enSession } from "../../words/en/session.ts";
import { en as enWriteUp } from "../../words/en/write-up.ts";
import { wordsIn } from "../../words/languages.tsx";

export const usePrepareWords = wordsIn({ en: enPrepare, de: dePrepare });
export const useSessionWords = wordsIn({ en: enSession, de: deSession });
export const useWriteUpWords = wordsIn({ en: enWriteUp, de: deWriteUp });
export const usePrivateWords = wordsIn({ en: enPrivate, de: dePrivate });
