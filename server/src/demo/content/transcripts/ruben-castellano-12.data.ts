import type { ToldTranscript } from "../story.ts";

export const rubenCastellano12: ToldTranscript = {
  id: "ruben-castellano-12",
  client: "ruben-castellano",
  session: 12,
  speakers: { T: "Tomasz Wren", C: "Ruben Castellano" },
  talk: `
C (10): So. As I wrote. I think it's a good moment to stop.
T: You wrote that you'd come once more to say so.
C: That was the deal. I keep deals.
T: And now you're here, with it.
C: It's been useful. I've understood a lot. I've got the pattern, as you'd say. I don't think there's much more to get.
T: How did it come to be a good moment?
C: The competition's over, there's the next thing coming. And you were away, and I noticed that it was fine. I didn't miss it. No offence.
T: You noticed that it was fine.
C: Completely fine. It was quite nice, having the time. I went swimming.
T: I go away for three weeks, and a fortnight later the light goes off, and you leave before you can be left again. It's the breakfast once more.
C: Ha. Very good.
T: You laugh.
C: No, it's elegant. You've been waiting for that one. It all fits.
T: It all fits.
C: It's like a building that's been drawn for the photograph. Nobody's ever going to live in it.
T (5): That stings, and I think it's accurate.
C: I didn't mean to be rude.
T: I don't find it rude. I was quick. You came to tell me that you're going, and I'd an answer ready before you'd finished.
C: Well. It's your job.
T: I'd rather hear what you were in the middle of.
C (6): I wasn't in the middle of anything. I'd finished.
T: You'd finished, and I came in with my drawing.
C: It's fine.
T (9): May I say one more thing? And then I'd like to be quiet.
C: Sure.
T: I went. I told you in the ninth session, five minutes before the end, with the dates on a piece of paper. And you said, no problem, enjoy it. I remember that I was relieved. I didn't ask you anything.
C (4): There was nothing to ask.
T: Perhaps. You've a right to be angry with me for going, and for how I did it. And I'd understand if you weren't.
C: I wasn't angry. Why should I be? People have holidays.
T: Mm.
C (20): What's it now, twenty past?
T: Twenty-two minutes past.
C: I had twenty-one.
T: You know the minute.
C: Occupational thing. You've got to know how long a thing takes.
T (12): Mm-hmm.
C (35): I counted the weeks.
T (4): You counted the weeks.
C: I don't know why I said that.
T: How did you count them?
C: It's stupid. I've got a wall calendar in the office, for the site meetings. I put a little cross, after each one. Pencil. So that nobody'd see what it was.
T: A little cross, in pencil.
C: First week I thought, right, free afternoon. I went to the pool. And then at five I was in the car, and I'd driven here. I was in your street. I thought, what are you doing, you idiot. The light was off up here.
T: You sat down there in the car, and the light was off.
C (8): Yes.
T: What was it like, to look up?
C: I don't know. Nothing. I was hungry. I bought a sandwich.
T: You bought a sandwich.
C: I ate it in the car. Here. In front of the house. That's, it's a bit pathetic, isn't it?
T: I don't find it pathetic. I'm thinking of you in the dark, with a sandwich, in front of a house in which nobody was at home.
C (14): My father used to make me sandwiches. In the two years. He couldn't cook. He'd put them on the step of the door, and I sat there because you can see the road from there.
T: You could see the road.
C: I wasn't waiting. I'd just sit there.
T: You'd just sit there, with the road in front of you.
C (6): I knew all the cars.
T: You knew all the cars.
C: You could hear it was a diesel from the chapel on. Hers was a, she'd left in a taxi. So I suppose that I was listening for a taxi. There weren't any taxis. It was a village.
T (5): There weren't any taxis, so every one would've been hers.
C (16): Don't say anything clever.
T: No.
C (25): And then she was there. One morning. She was making toast. She said, sit straight. And I sat straight.
T: You sat straight.
C: And I thought, I'm not going to look at her. I'll eat the toast, and I'm not going to look.
T: You'd show her that it had been fine.
C: It was fine! I was, I was seven. I could do it all by then. I could do the stove.
T: You could do the stove. You could do all of it, and nobody need ever go again.
C (10): Is there something in my eye or is it just hot in here?
T: Both would be all right with me.
C: I was so pleased when you said that you'd be away. Did you know that? I thought, there it is. Good. Now I know where the door is.
T: You could stop listening for it.
C: Yes. And I did, and I was so calm. And then I'm in the car with a sandwich.
T: What would you have liked to say to me, if it hadn't been fine?
C (9): Don't just put the paper on the table.
T: Don't just put the paper on the table.
C: With the dates. Like a bill. Ask me. Ask me what I'll do.
T: I'd like to ask it now, although it's late. What did you do, those three weeks?
C: I counted. I went cold on Amal. I drew a really ugly house.
T: And were you angry with me?
C (5): I wanted you to come back and find that I'd moved.
T: So I'd stand in the street and look up.
C: With your sandwich. Yeah.
T: I think you've given me the sandwich just now.
C (4): How's it taste?
T: It tastes like a boy who's been sitting there for a very long time.
C (18): I don't know if I want to stop.
T: You don't have to know it today.
C: It'd be a pity about the deal. I did come, and I did say it.
T: You came, and you said it. The deal's been kept. You could decide next week.
C: And if I say I'm off, next week?
T: Then I'd be sorry, and I'd say so, and you'd go.
C: You'd be sorry.
T: Yes.
C (7): Okay. Next week. You'd better be in.
T: I'll be in. And I won't put paper on the table again. What else should I know?
C: The clever thing. When you did it, I was gone. I was out of the building.
T: I saw it. I felt clever for about a minute, and then I felt alone in here.
C: Good. I mean, good that you noticed.
`,
};
