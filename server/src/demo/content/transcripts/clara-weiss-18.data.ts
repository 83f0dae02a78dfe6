import type { ToldTranscript } from "../story.ts";

export const claraWeiss18: ToldTranscript = {
  id: "clara-weiss-18",
  client: "clara-weiss",
  session: 18,
  speakers: { T: "Tomasz Wren", C: "Clara Weiss" },
  talk: `
T (6): I'd like to begin with something today, if I may. It isn't how we usually do it.
C: Of course. You're the doctor. Well, you're not, but you know what I mean.
T: After each session you answer those six questions, and before I see what you've answered I write down what I expect. I've put the two beside each other, for the last weeks.
C: Oh dear.
T: You say oh dear.
C: I've been found out, have I?
T: I think that I have. Would you like to see?
C (4): Go on.
T: This line's mine. Whether you felt that I understood how you see things. Eight, eight, nine, eight.
C: And that's me, underneath.
T: Five, four, four, four.
C (13): I'm so sorry.
T: You're sorry.
C: It looks dreadful, like that. It isn't meant as a criticism. You've been so very patient.
T: I notice that you're comforting me. I'd not like to lose what's on the paper.
C: It's only numbers. One never knows what they mean by understood.
T: What did you mean by four?
C (7): I don't want to hurt your feelings.
T: I believe you. And I think that's what we're looking at.
C: Are your feelings hurt?
T: A little, I think. More that I'm sorry. I believed all these weeks that we were closer than you were, and I liked believing it.
C (5): You do like it.
T: Tell me.
C: When I say something and you've understood it. Your face goes. You look like somebody who's been given something.
T: And then?
C: And then I don't like to say, it wasn't quite that. Because you're so pleased.
T: So you leave me pleased.
C: It's not a lie. It's nearly right, what you say. It's always beautifully put. I do that for a living, I know when something's beautifully put and isn't it.
T: Nearly right, and beautifully put, and you were left on your own with the rest.
C (10): Yes.
T (6): I'm going to try not to put that any better.
C: Ha. Thank you.
T: When was it like that? Is there a time that you remember?
C: The brave child.
T: When you told me of the door.
C: I'd never told anybody about the door. And you said, what a brave little girl, and I thought, ah. He's gone. He's gone off to be moved. And I said thank you, and I told you about the publisher.
T: I'd gone, and you saw me go.
C: And I wasn't brave. That's the whole point. I was so frightened, I couldn't feel my feet. If you're brave then nobody comes.
T (5): If you're brave then nobody comes.
C (22): I'm crying. I'm not even, I haven't got a handkerchief.
T: There are some by your left hand. You needn't cover it for me.
C: I always cover it.
T: I know.
C (15): She'd have had to get up, you see. If I'd cried. She'd have had to get up and see what was the matter, and she couldn't. So I was fine. I've been fine for forty-five years. I'm so tired of it.
T: You've been fine for forty-five years so that she could lie there, and then so that all the others could.
C: And you.
T: And me. I lay there looking pleased.
C (4): I'm a bit angry, I think.
T: I'd be glad if you were.
C: Don't be glad! That's just it. Then I've given you something again.
T (5): You're right. I can't have that, too.
C: No. You can't.
T: Then you're angry.
C: I was alone all those weeks. I came every week on that horrible tram, and I brought coffee, and I was alone. And I paid for it.
T: You came every week, and you were alone in this room with me in it.
C (8): I didn't know that I was going to say that.
T: I think I needed to hear it two months ago.
C: You'd have interpreted it, two months ago.
T: Very likely.
C (3): Are you going to write to me that it's better to stop?
T: No. Why would I?
C: I wrote to the last one. I was so polite. He'd understood me so well.
T: You wrote a letter before he could notice.
C: I'd got it ready for you as well. Not written. I know how it begins, though.
T: How does it begin?
C: Dear Mr Wren, I cannot thank you enough.
T (4): I'd have been very proud of that letter.
C: I know you would.
T: What's it like, that you've told me how it begins?
C: I feel as though I'd put down two suitcases. And as if somebody will be along in a minute to say that one can't leave them there.
T: Nobody's coming. They can stand here.
C (9): There's one thing more. The last question on the other form. The one about being better off dead.
T: You'd put several days.
C: I did, this time. Most weeks I've put not at all. It wasn't true. I put less so you'd not lie awake.
T: I'm very glad that you tell me. May I ask about it properly now?
C: Please do.
T: In the weeks when it was more, did you think of how you might do it?
C: No. Not of how. I thought that it'd be restful. I thought of it as a place.
T: Have you made any preparation, or been near to doing something?
C: No. I'd tell you. I mean, I'd tell you now.
T: And these last days?
C: Mornings. It goes when I get up. I rang Lene on Sunday, before it was an emergency.
T: You rang your sister. I'd like us to look at the sheet together at the end, and that you put down what's true. I'll sleep or I won't, that's my affair.
C: That's your affair. I like that.
T: And I'd like to ask you one thing each time, before you go. What did I miss?
C: Every time?
T: Every time. You needn't be kind.
C (6): Today you missed that I don't like the lamp after all.
T: The lamp.
C: It's too dim. I can't see your face properly, and I have to guess.
T: I'll put the other one on.
`,
};
