import type { CodedSession } from "../../attunement/coded-session.ts";
import { codingOf, FEWEST_WORDS, sureLevel } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { leftOut, quotient, type Share, turnsOf } from "../../attunement/readings.ts";
import type { IndexPart } from "../../attunement/review.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

const THIRDS = ["first third", "middle third", "last third"] as const;

/** How near to their own experience the client spoke, over the session. */
export const depthOfDisclosure: SessionIndex = {
  id: "depth-of-disclosure",
  name: "Depth of disclosure",
  unit: "level",
  definition:
    "Mean depth of the client's turns of three words or more, from 0 (facts outside the self) to 4 (feelings with their meaning), over the whole session and over its thirds by turns. Deeper is not better in itself.",
  source: { work: "Attunement codebook, version 1, this project's own", at: "depth", verified: true },
  needs: [CODES.depth],

  read(session) {
    const depths = readDepths(session);
    const parts = THIRDS.map((name, third): IndexPart => {
      const { value, basis } = meanOf(depths.filter(({ at }) => thirdOf(at, session) === third));
      return { name, ...(value !== undefined && { value }), basis };
    });
    return { ...meanOf(depths), parts };
  },
};

type Depth = { readonly at: number; readonly level: number | undefined };

function readDepths(session: CodedSession): readonly Depth[] {
  const { turns, words } = session;
  return turns.flatMap(({ speaker }, at): Depth[] => {
    const coding = codingOf(session, at, CODES.depth);
    if (speaker !== "client" || coding === undefined || (words[at] ?? 0) < FEWEST_WORDS) return [];
    return [{ at, level: sureLevel(session, at, CODES.depth) }];
  });
}

function meanOf(depths: readonly Depth[]) {
  const shares = depths.flatMap(({ level }): Share[] => (level === undefined ? [] : [[level, 1]]));
  const basis = `${turnsOf(shares.length, "client")}${leftOut(depths.length - shares.length)}`;
  return quotient(shares, { basis, because: "No client turn of three words or more that the reader is sure about." });
}

const thirdOf = (at: number, { turns }: CodedSession): number => Math.floor((at * THIRDS.length) / turns.length);
