import type { ToldTranscript } from "../story.ts";

export const joelAbernathy10: ToldTranscript = {
  id: "joel-abernathy-10",
  client: "joel-abernathy",
  session: 10,
  speakers: { T: "Miriam Adler", C: "Joel Abernathy" },
  talk: `
C: Before you say anything, I'm great. I'm actually really great.
T: You're great. I've seen the chart, Joel. Three evenings at plus two and three nights of four hours.
C: There we go.
T: I think that we should look at it straight away.
C: You're looking at me like my mother does.
T: How does she look?
C: Like I'm a pan on the stove. I come in and I'm in a good mood and everyone goes quiet and watches whether I boil over.
T: And now I've done it, too. You'd hardly sat down.
C: Yeah. You had.
T: I'm sorry. I was alarmed, and I went to the number. I haven't asked what the good days were like. What were they like?
C (4): You want to know?
T: I do want to know.
C: It's like somebody's cleaned the windows. I've been in, like, a bungalow with net curtains since last year. And on Saturday I was mixing this band, and I could hear everything. I could hear the room. I thought, oh. It's you. Hello.
T: As if you'd met yourself again.
C: Yes. Exactly that. Where have you been?
T: You've missed him.
C (5): So much. You've no idea. Everyone's so pleased that I'm stable. I'm stable like a, like furniture.
T: They got you back, they say. And you've been sitting there in the bungalow, thinking that it's not you they've got.
C: Nobody ever asks if I like it.
T: I don't think I've asked either. Do you?
C: I like Edie. I like being there on the Friday and not shaking. I don't like how it sounds. Everything sounds like it's next door.
T: The lithium, or the low, or the carefulness?
C: All of it. I don't know. I can't tell them apart.
T: And then on Saturday it's all in the room again.
C: And then I've got to fill in your chart. And I did, to be fair. I could've put a one.
T: You could have. You put what was true, three nights running. What made you do that?
C (6): Because I bought a boat last time.
T: Because you bought a boat.
C: And Edie stood in the hall with her rucksack on and I didn't come. I was in Rostock, looking at an engine. I'd like to say that I forgot. I didn't forget. It just didn't seem, it wasn't as loud as the boat.
T: It wasn't as loud as the boat. And she was standing there.
C (9): She'd packed her own pyjamas.
T: She'd packed her own pyjamas.
C: Lorna told me that. She didn't say it to be mean. I can't, that's the thing I can't have again. I'd sooner live in the bungalow.
T: You're torn in two. One part's just come alive, and says hello. And another's standing in the hall and looking at the rucksack.
C: Yeah. And everybody talks to the second one as though the first one's a burglar.
T: I'd like to talk with both. What does the first one say about the four hours?
C: That I wasn't tired. I wasn't! I got up at four and I had three ideas for the studio.
T: And the second?
C (5): He's read the page. Part one, line one. Four hours and not tired.
T: You've got the page with you?
C: It's in my wallet. It's in front of the card. That was Lorna's idea.
T: Would you read it out, in your own voice? You wrote it for a day like this.
C: Four hours of sleep and not tired. Three new projects in a day. I stop telling my sister things.
T: What would you tick?
C: One. Two, well, three ideas, that's two. I've told Lorna. No, I haven't told Lorna. I told her I was busy.
T: So it's all three.
C (7): It's a good day, though. That's what gets me. What if it's just a good day?
T: It might be. I can't tell from here, and nor can the chart. Good days are allowed to happen to you.
C: But.
T: You say but.
C: But it's the best day I've had in months. And that's how it always starts. That's the trick of it.
T: What does the page say you'll do, that you decided when nothing was the matter?
C: Ring Dr Seidel the next morning. By my own decision, in my own writing. I underlined own.
T: And it's three mornings later.
C: It's three mornings later. Yeah.
T: I don't want to take the telephone out of your hand. It's your plan. What do you want to do?
C (12): If I ring him, it's over. He'll put me up and I'll be back in the bungalow by Thursday.
T: You'd lose him again, the one you said hello to.
C: I'd like one week. Is that mad? I'd like one week of it and then I'd ring.
T: It's not mad. I think it's the saddest thing in it, that you have to let him go when he's hardly come in.
C (8): That's, yeah. You're the first one who's said that that's sad.
T: It is sad.
C (5): Right. Where's my phone?
T: You want to ring now?
C: If I go out of here I'll walk past the studio. Can I do it from here?
T: Of course. Shall I go out, or stay?
C: Stay. Don't look like my mother.
T: I'll look at the plant.
C (45): Hi, it's Joel Abernathy. Yeah. It's, I've had three short nights and I'm up. No, I'm sleeping, but it's four. Yeah. No, nothing bought. Tomorrow at ten? Okay. Yeah, she's here, she's looking at a plant. Okay. Thanks.
T: Tomorrow at ten.
C: He said, well rung. Like I was a bell.
T: Well rung.
C (4): I feel about a hundred years old. And a bit, I don't know. A bit proud.
T: You caught it on the third day. Last time, how long?
C: Three weeks and a boat.
T: Until tomorrow at ten, then. What do you need tonight?
C: I've the late show on Saturday. I'd better give that to Mick. And no studio. Bed at eleven, dark, the whole hippie business.
T: And the card?
C: In the drawer. I'll tell Lorna. I'll tell her I wasn't busy.
T: And on Sunday evening, could you write me one word? Yes or no, whether you've stuck with the page.
C: Just the word?
T: Just the word. And I'd like to talk with you next time about the bungalow. Whether there's something in it that Dr Seidel and you could change. Net curtains aren't compulsory.
C (3): You'd bring that up with him?
T: You would. I'd back you. You could tell him about the sound.
C: Yeah. Okay. I'd like that.
T: What did I get wrong today?
C: The first two minutes.
T: The first two minutes. I'll knock, next time.
`,
};
