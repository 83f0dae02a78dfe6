import type { ClientStory } from "../story.ts";

/** Panic on trains: long unchanged, then a sudden gain after she brings the feared sensations on herself. */
export const nadiaBrandt: ClientStory = {
  slug: "nadia-brandt",
  name: "Nadia Brandt",
  born: "1991-03-18",
  presentation: "anxiety",
  approach: "cognitive-behavioural",
  therapist: "miriam-adler",
  reason:
    "Attacks of panic for a good year, the first on a train that stood still between two stations. Goes to work by bus now, an hour and a half each way.",
  history:
    "Teaches geography. No earlier treatment. Her doctor has looked at heart, blood and thyroid: nothing found. Lives with her sister Paula. Two coffees a day, no medicines.",
  time: 9 * 60,
  everyDays: 7,
  next: "this-week",
  sessions: [
    {
      about: "What brings her; the train that stood still",
      agenda: ["Getting to know each other", "The questionnaires", "What she hopes for"],
      concernNow: [
        "Heart racing, tingling hands, certain that she will faint in front of a whole carriage",
        "Plans every route around exits",
      ],
      pastExperience: ["At eleven, shut in a lift with her grandmother, who was frightened and told her not to be"],
      pattern: ["“If I keep it down, nobody has to look after me.”"],
      note: [
        "soap",
        "Panic two to four times a week, dread on the days between. Avoids trains, lifts, the back rows of the cinema. “I used to like travelling. I teach maps, for heaven's sake.”",
        "Alert, quick, makes jokes at the hardest places. GAD-7 and PHQ-9 filled in at home; item 9 answered not at all.",
        "Panic with avoidance. Medical causes looked into by her doctor. Asked about high stretches: none.",
        "Explain the circle of panic next time. She keeps a short list of attacks until then.",
      ],
    },
    "The circle drawn together, in her own words",
    "What she does to be safe: water bottle, aisle seat, telephone in hand",
    "First look at the thought “I shall faint”; she has never fainted",
    {
      about: "Bringing it on: breathing fast together for one minute",
      agenda: ["The week", "Trying out the sensations on purpose", "A first stop on the tram"],
      concernNow: ["Tingling hands mean the beginning of the end"],
      pattern: ["The sensation, then the check whether it grows, then it grows"],
      marks: [
        { minute: 14, words: "Breathing done; she laughs, then tears" },
        { minute: 31, words: "“It stopped by itself”" },
      ],
      note: [
        "birp",
        "Came tense, told three attacks. Agreed to an experiment after some back and forth.",
        "Breathed fast with her for sixty seconds, twice; her prediction written down before, what happened after.",
        "Predicted fainting at 80 in a hundred; stood up steadily. Tears when she noticed that nobody had to hold her.",
        "The same at home once a day. One stop on the tram with the bottle left behind.",
      ],
    },
    "The tram, four times; “it came and I let it”",
    {
      about: "What changed last week, and why she does not trust it yet",
      concernNow: ["Waiting for it to come back"],
      pattern: ["Good weeks counted as luck, bad ones as truth"],
      note: [
        "soap",
        "“I rode to Central and back. I keep thinking somebody will take it off me again.”",
        "Score fell by more than a third within a week, and she can say what she did.",
        "A real step; she credits luck. Worth holding on to what she did.",
        "She writes what she learned on a card. Regional train, two stations, with Paula in the next carriage.",
      ],
    },
    "Two stations, then four; Paula stays at home",
    "The lift at school",
    "An attack in the staff room, and no flight",
    "Who looks after whom: the grandmother in the lift",
    "The class trip: to go or to send a colleague",
    {
      about: "The class trip by train, told from beginning to end",
      concernNow: ["Proud, and a little flat now that it is done"],
      pastExperience: ["Nobody at home asked how it had been in the lift"],
      note: [
        "soap",
        "Went along with twenty-six children, sat in the middle. One wave of it near the tunnel; counted the windows, then stopped counting.",
        "Tells it without jokes for the first time.",
        "The avoidance is largely gone. Begin to speak of ending.",
        "Two more sessions, then one after two months. She drafts what to do if it comes back.",
      ],
    },
    {
      about: "A page for bad days, in her words",
      draft: true,
      note: [
        "soap",
        "Draft of her page for bad days. Wants to keep the sentence about the lift.",
        "Calm, some sadness about ending.",
        "",
        "Finish the page; set the date for the talk after two months.",
      ],
    },
  ],
  absences: [{ before: 9, kind: "cancelled-by-client", hoursBefore: 20, reason: "Parents' evening was moved" }],
  breaks: [{ before: 8, weeks: 1 }],
  course: [
    [1, 0.8],
    [3, 0.76],
    [5, 0.77],
    [6, 0.43],
    [8, 0.38],
    [10, 0.4],
    [14, 0.19],
  ],
  mood: [
    [1, 0.42],
    [6, 0.3],
    [14, 0.14],
  ],
  intake: { alcohol: [2, 0, 0], trauma: [0, null, null, null, null, null], support: [3, 5, 4] },
  checks: { usual: 8.6, moves: { 4: -1.4, 6: 0.8 }, predicted: "near" },
  goals: [
    {
      words: "Take the 7.12 to work like everybody else.",
      set: 1,
      ratings: [
        [1, 0],
        [4, 1],
        [6, 4],
        [8, 6],
        [11, 8],
        [14, 9],
      ],
    },
    {
      words: "Go to the cinema with Paula and sit where she likes.",
      set: 2,
      state: "reached",
      ratings: [
        [2, 1],
        [6, 5],
        [9, 10],
      ],
    },
  ],
  assignments: [
    {
      exercise: "thought-record",
      session: 4,
      agreed:
        "One attack or near-attack written down, on the evening of the same day, at the kitchen table. In the way may be: not wanting to think of it again.",
      done: [
        {
          days: 3,
          share: 100,
          parts: [
            ["Situation", "Bus 14, standing, somebody's rucksack against me."],
            ["Thought", "I can't get to the door. I'll go down and they'll all look."],
            ["Feeling", "Fear 85. Shame 60."],
            ["What speaks for it", "My hands tingled and the windows went bright."],
            ["What speaks against it", "I have thought this about fifty times and have been upright fifty times."],
            ["Another way to see it", "My body is ringing the bell. Nobody said there is a fire."],
            ["Feeling afterwards", "Fear 50. Shame 35."],
          ],
        },
      ],
    },
    {
      exercise: "exposure-step",
      session: 5,
      agreed: "Tram line 3, one stop, without the bottle, on Tuesday and Thursday after school.",
      done: [
        {
          days: 2,
          share: 50,
          parts: [
            ["What I expected", "Have to get off half-way."],
            ["What happened", "One stop. Hands tingled. It went down by the bridge."],
          ],
        },
        {
          days: 4,
          share: 100,
          parts: [
            ["What I expected", "Worse, because it's full."],
            ["What happened", "Three stops, because I was annoyed that it worked and wanted to see."],
          ],
        },
      ],
    },
  ],
  diary: [
    { after: 5, days: 4, words: "Three stops. I told nobody and bought myself a cinnamon bun." },
    {
      after: 10,
      days: 1,
      words:
        "It came in the staff room while Jens was talking about the photocopier. I stayed. He never noticed. I don't know if that is funny or sad.",
    },
  ],
  events: [{ after: 2, days: 3, words: "Sister moved into the larger room; they share the rent anew." }],
  formulations: [
    {
      session: 2,
      words:
        "Situation: closed places from which she cannot leave at once. Thought: “I shall faint and be a spectacle.” Body: racing heart, tingling, bright light. Feeling: fear, shame. What she does: leaves, holds on to bottle and telephone, chooses routes. What keeps it going: since she always leaves or holds on, she has never found out what happens if she does not. Strength: curious, likes to test things, teaches others to read maps.",
      inTheClientsWords: "I get off before I can find out that nothing happens.",
    },
    {
      session: 11,
      words:
        "As before, with an older layer: as a child in the lift it was she who had to stay calm so that a grown-up would not break down. Being frightened in company came to mean being a burden. The experiments have loosened the circle; what remains is the rule not to be looked after.",
      inTheClientsWords: "I wasn't scared of the lift. I was scared of being one more person who is scared.",
    },
  ],
  plans: [
    {
      session: 2,
      agreed:
        "Twelve to fourteen sessions; trying things out, in and between sessions; GAD-7 each time, looked at together.",
      nextSteps: ["List of attacks", "What do I do to be safe?"],
      reviewAt: 6,
    },
    {
      session: 7,
      agreed: "Go on from tram to train; keep what was learned on a card.",
      nextSteps: ["Regional train, two stations", "Lift at school"],
      reviewAt: 12,
    },
  ],
};
