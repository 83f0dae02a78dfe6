/** A habit of talk that tells a therapist from a client, on average and in conversation; none is a proof. */
export type TalkSign = {
  /** How much it counts beside the others. */
  readonly weight: number;
  readonly typicalOf: "therapist" | "client";
  /** In how many turns it occurs, or how often for each word. */
  readonly per: "turn" | "word";
  readonly pattern: RegExp;
  /** The sign as a reason for a therapist, after "this speaker …". */
  readonly says: string;
};

/** In English. Every pattern is a plain list of words, so that no text can make it slow. */
export const TALK_SIGNS: readonly TalkSign[] = [
  {
    weight: 2,
    typicalOf: "therapist",
    per: "turn",
    pattern: /\?/g,
    says: "asks more questions",
  },
  {
    weight: 2,
    typicalOf: "therapist",
    per: "turn",
    pattern:
      /\b(?:what (?:was|is|would|do you|did you|does|makes|made|happens|comes)|how (?:do|did|does|was|is|would|are) (?:you|that|it)|tell me|say more|what's that like|can you describe|what about)\b/gi,
    says: "asks openly about the other",
  },
  {
    weight: 3,
    typicalOf: "therapist",
    per: "turn",
    pattern:
      /\b(?:it sounds (?:like|as)|sounds like|it seems (?:like|as)|seems like you|so you(?:'re|'ve|'d)?|you(?:'re| are) feeling|you feel|you felt|i(?:'m| am) hearing|i hear (?:you|that|how)|part of you|what i hear|i wonder (?:if|whether|what)|i'm wondering|you're saying|on the one hand)\b/gi,
    says: "gives back what the other said",
  },
  {
    weight: 3,
    typicalOf: "therapist",
    per: "word",
    pattern: /\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b/gi,
    says: 'speaks of "you" more often',
  },
  {
    weight: 3,
    typicalOf: "client",
    per: "word",
    pattern: /\b(?:i|me|my|mine|myself|i'm|i've|i'd|i'll)\b/gi,
    says: 'speaks of "I" less often',
  },
  {
    weight: 2,
    typicalOf: "therapist",
    per: "turn",
    pattern:
      /\b(?:last (?:session|time we)|next session|this session|today's session|our (?:session|time|work|sessions|meeting)|we have about|running out of time|before we (?:finish|start|end|stop)|agenda|shall we|would it be (?:ok|okay|all right)|is it (?:ok|okay|all right) if|if it's (?:ok|okay|all right) with you|confidential|between now and|let's (?:look|start|come back|go back|stay|talk|try))\b/gi,
    says: "organises the session",
  },
  {
    weight: 2,
    typicalOf: "client",
    per: "turn",
    pattern:
      /\b(?:i (?:feel|felt|just feel|don't know|can't|couldn't|hate|worry|need|want|used to|tried|keep|kept|love)|my (?:wife|husband|partner|mum|mom|mother|dad|father|boss|sister|brother|kids|son|daughter|girlfriend|boyfriend|job|life|head|doctor|friends|family)|makes me|i'm (?:so|not|scared|afraid|tired|worried|ashamed|sad|angry))\b/gi,
    says: "tells less of a life of their own",
  },
];
