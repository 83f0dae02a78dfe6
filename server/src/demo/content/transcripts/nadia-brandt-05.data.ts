import type { ToldTranscript } from "../story.ts";

export const nadiaBrandt05: ToldTranscript = {
  id: "nadia-brandt-05",
  client: "nadia-brandt",
  session: 5,
  speakers: { T: "Miriam Adler", C: "Nadia Brandt" },
  talk: `
T: Come in, Nadia. Before we look at anything on paper, how are you arriving today?
C: On time, which is already a joke. I left the house an hour early because of the buses.
T: An hour early. So the day was organised around it before it had begun.
C: It's always organised around it. I could draw you the map. Exits in green.
T: You could, couldn't you. And it sounds tiring to carry that map everywhere.
C (4): It is. Nobody sees it. I'm the cheerful one in the staff room.
T: Three attacks on your list this week. Which one would you like to tell me about?
C: Wednesday. The bus was full and somebody's rucksack was against me and I thought, here we go.
T: What did you notice first?
C: My hands. They go like champagne. And then the windows get too bright.
T: Hands tingling, windows bright. And the thought that came with it?
C: That I'd go down. That I'd be lying there with my skirt up and all of them looking.
T: So it's fear of falling, and it's also being looked at while you're helpless.
C (3): Yes. The looking is nearly worse.
T: I'd like to suggest something, and you can say no. Last week you told me that it starts with the breathing. We could bring that on here, on purpose, the two of us, and find out what it does.
C: On purpose.
T: On purpose. Sixty seconds of fast breathing, standing up. Then we see.
C: Can't we just talk about it? I'm very good at talking about it.
T: You are. What would be the worst thing about doing it?
C: That I faint and you have to ring somebody and it's all on your carpet.
T: How likely does that feel, out of a hundred, right now?
C: Eighty. It feels like eighty.
T: Let's write down eighty, then. And you've fainted how often in your life?
C: Never. I know. I know it's never. It's still eighty.
T: Knowing and feeling don't travel on the same train.
C: Ha. They'd better not, I'm not on it.
T: If it gets too much we stop. You decide. Shall we?
C (5): All right. Before I think of something clever.
T: I'll do it with you. Ready. Now, fast and deep.
C (60): Oh. Oh, that's, yes. Hands.
T: Hands. What else?
C: My heart's going. The lamp's got bright. I want to sit down.
T: You want to sit down. Can you stay standing one minute more, and look at the lamp?
C (20): It's coming. It's coming up.
T: I'm here. What do you feel in your legs?
C: They're, um. They're standing.
T: They're standing.
C (15): It's, hang on. It's going down. I'm not doing anything and it's going down.
T: You're not holding on to anything, and it's going down by itself.
C (6): I'm going to cry. That's ridiculous.
T: It isn't ridiculous to me. What are the tears about?
C: I don't know. It's just that nobody had to hold me.
T: Nobody had to hold you.
C (8): When I was eleven we got stuck in a lift, my grandmother and me. She was so frightened. And she kept saying, don't you start, don't you start. So I didn't.
T: Let's do the second round while we're at it, so that you have a comparison.
C (4): Okay. Sure.
T: Wait. I went straight past that. You'd just told me about the lift, and a girl who wasn't allowed to start. I'd rather hear that.
C: It's fine. It's old.
T: It's old, and it came up the moment nobody had to hold you.
C (7): I was looking after her. In the lift. I was eleven and I was telling her jokes.
T: You were scared to death, and telling jokes so that she could breathe.
C: I'm still telling jokes. I've told about six since I came in.
T: I've been enjoying them. And I've wondered who they're for.
C (5): For you. So you wouldn't have to do anything with me.
T: I'm touched that you say so. What's it like now, with the jokes left out for a minute?
C: Quiet. A bit bare. Not awful.
T: Shall we do the second round, or is that enough for one day? I can go with either.
C: No, I want to. I want to see whether it does it again.
T: Then what do you predict this time, out of a hundred?
C: Forty. And that I'll cry, seventy.
T: Noted. Now.
C (62): Hands. Light. Heart.
T: And you're standing there reporting on it like the weather.
C: It's less. It's definitely less. Oh, that's so annoying. All those buses.
T: All those buses. A year of getting off before you could find out.
C (4): It stops by itself. Can you write that down? I want it in my own handwriting, actually.
T: Here's the card. Take your time.
C (12): It stopped by itself and nobody had to hold me.
T: What would you like to do with that until next week?
C: The breathing once a day, at home. And maybe the tram. One stop.
T: One stop. With the bottle?
C: Without the bottle. Paula can have the bottle.
T: Which day, and what might get in the way?
C: Tuesday and Thursday, after school. What gets in the way is me being clever about it.
T: Then let's have a sentence ready for when you're being clever.
C: I'll say: legs are standing.
T: Legs are standing. Good. Was there anything today that I missed, or that went too fast?
C: The lift, for a second. But you came back.
T: Thank you for telling me. I'll see you on the other side of one tram stop.
`,
};
