import type { ToldTranscript } from "../story.ts";

export const henrikDahl09: ToldTranscript = {
  id: "henrik-dahl-09",
  client: "henrik-dahl",
  session: 9,
  speakers: { T: "Miriam Adler", C: "Henrik Dahl" },
  talk: `
T: Good evening, Henrik. I've been thinking of you since Friday.
C: You knew the date.
T: We'd written it in the calendar together. Solveig's birthday.
C: Sixty. She'd have been sixty. She'd have hated it.
T: She'd have hated it.
C: She'd said, if anybody gives me a sash I'm leaving. So. She left before.
T (4): She left before. How were those days?
C: I didn't go out. From the Thursday. I'd bread in.
T: Four days indoors.
C: I see it went up, on your form. I looked at the line before I sent it off. It's worse than when I first came.
T: The line's higher than it's ever been. What did you think when you saw it?
C: That I've been wasting your time. That we've gone round in a circle. I'm a surveyor, I know what it means if you come out at your own peg.
T: It felt as though you'd walked for weeks, and there was your own peg in the ground.
C: Yes. Just so.
T: I see it in another way, and I'd like to hear first what happened. If you can bear to tell it.
C (10): There isn't a lot to tell.
T: Take your time.
C (22): I laid the table.
T: You laid the table.
C: For Friday evening. I don't know why. I'd got the potatoes on, and I took down two plates. I noticed it when I had them in my hand. And I thought, well. And I put them both down.
T: You noticed, and you put them both down.
C: Knife, fork, the blue glasses. I folded the napkin how she does it. I can't do it, it looks like a boat that's been in an accident.
T: A boat that's been in an accident. You tried to do it her way.
C: And I sat down. And I said, happy birthday, then.
T (5): Happy birthday, then.
C (16): And I ate my potatoes. I told her about Marit's flat. There was nothing strange about it. I don't want you to think that I saw her, or anything of that kind. I knew that she wasn't there. It was the only hour of the whole week that I could breathe.
T: It was the one hour in which you could breathe. You had her with you in the way that one can.
C: Yes.
T: It sounds like a birthday.
C (6): It was. It was quite a nice one. And then Marit rang that she was on her way over, and I cleared it off. I washed hers. It was clean, and I washed it, and put it away before she came.
T: What would she have seen, if you hadn't?
C: An old man who's lost his mind.
T: Is that what you'd have seen?
C (9): My mother did it once.
T: Your mother.
C: For Anders. My brother. I was twelve, I've told you that he drowned. That year. She laid his place. She put his mug there, he'd a mug with a tractor. And my father came in and he saw it and he didn't say a word. He took it off. He put it in the cupboard, right up on top, and he sat down, and we ate.
T: He put it on the top, where nobody could reach it.
C: And nobody ever said Anders again. Not at table. I don't think that I've said it twenty times in fifty years.
T: You've said it now. Anders.
C (12): Anders. Yes.
T: One doesn't lay a place for the dead. That was the rule, and a boy of twelve sat and learned it.
C: He wasn't a hard man, my father. He couldn't bear it.
T: He couldn't bear it, and so nobody was allowed to have him any more.
C (20): So I washed her plate.
T: You were her husband with the two plates, and then you were your father with the cupboard.
C (35): Forgive me.
T: There's nothing to forgive. I'm in no hurry at all.
C (18): She'd have laughed. About the napkin.
T: What would she have said?
C: She'd have said, Henrik, who did this? The cat?
T: I can nearly hear her.
C: You'd have got on.
T (4): I'd like to ask you something, and I'd like to ask it straight, since it was such a hard week. You told me at the beginning that in the first months you'd sometimes wished not to wake up. Has that come again?
C: No. Not like that.
T: How, then?
C: I thought on Saturday, it'd be easier to be where she is. I don't believe she's anywhere. It was more that I'd like to sit down.
T: You'd like to sit down. Was there any thought of ending your life, or of not taking the heart tablets?
C: No, no. I take them. I've got them in her pill box, the days are written in her hand. And I've promised Marit that I'd see the child come.
T: Is that a promise that holds you, or one that weighs on you?
C (5): It holds. She's due when the boats go in.
T: If it changed, whom would you tell?
C: Marit. And I'd ring here. You've put the number on that card.
T: Good. Then I'd like to come to the line, and your peg. May I?
C: Please.
T: Here's the week you came. What did you avoid, at that time?
C: Everything. The bedroom. The music. I couldn't have her name in the room.
T: And last week?
C: Well. I laid the table for her.
T: In that first week, could you have done it?
C (8): No. I'd have gone out of the house. I'd have gone and walked until it was over.
T: So there's the same height on the paper, and where were you standing?
C: Indoors. I was indoors, with her.
T: The form asks how strong the longing was. It doesn't ask which side of the door you were on.
C (7): That's a fair point, that. It's the same elevation, and it's another place.
T: It's the same elevation, and it's another place. And there'll be more such days. They come up as steep as that and they're not a setback.
C: The day that she went in. That one comes next.
T: We'll write it down, and think beforehand about who's at the table.
C (5): I might tell Marit. About the plates.
T: What would you like her to know?
C: That she needn't knock so loud. She comes in that door as though I'd be lying there. I'd like her to say Mum. She never says it, she thinks it'd hurt me.
T: And it would?
C: Yes. And I'd like it to.
`,
};
