import type { ToldTranscript } from "../story.ts";

export const graceWhitcombe05: ToldTranscript = {
  id: "grace-whitcombe-05",
  client: "grace-whitcombe",
  session: 5,
  speakers: { T: "Jonah Petrie", C: "Grace Whitcombe" },
  talk: `
T: Hi, Grace. So, how did Thursday go? I've been really curious.
C: I said it. I said the sentence.
T: You said it! That's great. How did he react?
C: He said, sure. He said, sure, take your Thursdays, and he went on loading the dishwasher.
T: That's brilliant. That's exactly what we hoped for. Well done.
C: Yes. It was a lot easier than I'd thought.
T: So that shows that the prediction wasn't right, doesn't it? You'd put seventy on a scene.
C: Seventy, yes. And there wasn't one.
T: What would you put now, for the next request?
C: I don't know. Forty?
T: Forty, good. So let's use the momentum. I was thinking we could do the money talk next.
C: Okay.
T: So what you want to do is pick a moment when you're both rested. Not in the evening. And use the same form: when, I feel, I'd like. And keep it short, three sentences at most. And it helps to write it down.
C: Mm-hmm. Three sentences.
T: And maybe start with something that you appreciate. That usually makes it easier for the other person.
C: Sure. I can do that.
T: Do you want to try it? I can be Leon.
C (4): If you like.
T: Or would you sooner write it down first?
C: No, no. Whatever you think's best.
T (5): Grace, you've said whatever you think's best. And a minute ago, if you like.
C: Have I? I didn't mean anything by it.
T: It's sort of what you told me you say at home.
C: Oh. Well. It's a habit.
T: I've just noticed that I've given you about six tips in a row. And you got quieter and quieter.
C: They're good tips.
T: They may be. But I think I got excited because it worked, and went on to the next thing. I never asked what Thursday was like for you.
C (6): It was fine. I told you, he said sure.
T: And after he'd said sure? What did you do?
C: I took out the recycling.
T: You took out the recycling.
C: Into the garage. And I, it's silly. I sat down on the freezer and cried.
T: You sat on the freezer and cried.
C (4): For about twenty minutes. Into the cardboard. I'd got what I wanted and I sat there and bawled.
T: That must have been so confusing, poor you.
C: It was a bit odd. Anyway, I washed my face and did the lunches.
T: Wait, I'd like to stay there. I said poor you and that sort of closed it. What was in the crying, do you know?
C: No. That's why I didn't bring it up. It doesn't make sense.
T: It doesn't have to make sense yet. If you go back there, you're on the freezer. What's it like?
C (8): Cold. The light's on a timer, you've got to wave your arm. So I'm crying and I'm waving my arm every two minutes.
T: So the light wouldn't go off while you cried.
C: Ha. Yes. That's me all over. Crying, and seeing to the light.
T: And what went through your head, between the waving?
C (7): He said sure. Like it was nothing. Like I could've had it all along.
T: Like you could've had it all along.
C: Nine years. Nine years I've been getting headaches on Thursdays, and it was just there. He'd have said sure.
T: So it wasn't only relief. You saw the nine years.
C (5): I was so sad for her. For me, but it felt like her. All those Thursdays, being nice.
T: You felt sad for the woman who'd been so nice, and who got headaches, and never knew that the door was open.
C: And angry. I don't know with who. He'd have given it to me, so I can't be angry with him.
T: Can't you?
C (4): He never asked. He never once said, what do you do on Thursdays? What would you like to do?
T: You'd have liked him to wonder about you.
C: Yes. I wanted him to notice without my having to make a speech. And I know that's not fair. People can't read minds, that's what everybody says.
T: Everybody says it, and still it hurts, that nobody was looking.
C (9): Nobody was looking. My mum used to get these heads, and lie down, and I was the one who noticed. I'd bring her the flannel. I always knew, I could tell by how she put down the keys.
T: You could tell by the keys. You noticed her, and you've been waiting for somebody to notice you by your keys.
C (6): Oh, that's. Yes.
T: I nearly didn't, today. You put your keys down, and I gave you tips.
C: You did, rather. I thought, never mind, he's pleased.
T: You took care that I was pleased.
C: You were so happy about the dishwasher.
T (3): I was. It makes me feel a bit embarrassed. And I'm glad that you tell me.
C: Am I allowed to say that? It feels rude.
T: How would it be, if it were allowed?
C (4): Then I'd say, I don't want to do the money talk. Not now. I wanted to tell you about the garage, and I'd have gone home and not told you.
T: You don't want to do the money talk, and you wanted to tell me about the garage. That's a request. You said it in one go, with no hint in it.
C: Oh! So it was.
T: I'm going to say sure, and I don't mean it like a dishwasher. The money talk can wait till you want it. What would you like to do with the time we've got?
C: Could we just, not do anything with it? Could I tell you about my mum?
T: Yes. I'd like that. How did she put down the keys?
C (5): When it was a good day she threw them. You heard them slide. And when it was a bad day she'd put them down one by one, like they were made of glass.
T: And you'd be where?
C: Under the table, usually. I'd a house there.
T: And what did the girl in the house do, when she'd heard the glass?
C: She'd turn into a flannel.
`,
};
