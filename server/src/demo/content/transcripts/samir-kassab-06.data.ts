import type { ToldTranscript } from "../story.ts";

export const samirKassab06: ToldTranscript = {
  id: "samir-kassab-06",
  client: "samir-kassab",
  session: 6,
  speakers: { T: "Ines Calloway", C: "Samir Kassab" },
  talk: `
T (5): Take your time.
C: I don't have anything. I've been up since, no. I haven't been to bed.
T: You've come here straight out of a night.
C: I'm fine. I had a coffee.
T: What was the night like?
C: The usual. Kitchen. I sat in front of the laptop with the lid down.
T: With the lid down. You sat in front of it, and it stayed shut.
C: I thought if I sit here it counts.
T: As if somebody was counting.
C (4): Somebody's always counting.
T: Mm.
C: It starts at about eleven. It goes, you've still got the night. Other people have finished in a night. Get up, clever one.
T: Get up, clever one.
C: Yeah. That's what it says. In that tone.
T: You sat up just now, when you said it.
C: Did I? I did.
T: I'd be curious to meet that one, if you'd like that too. The one who says it. You could be it for a minute, in the other chair, and talk to Samir here. Or we leave it.
C: Like acting.
T: Only if it feels right. It's not a test, and there aren't any marks.
C (6): All right. It's got to be the other chair?
T: It often helps. Sit the way it would sit.
C: Like this. Straight.
T: And there's Samir, on the sofa, in yesterday's jumper. What do you say to him?
C: Get up. You've had four years. You've had every chance. Do you know what that cost?
T: Do you know what that cost.
C: Your parents stand in that shop fourteen hours a day. And you're in the kitchen with the lid down. There are people who'd kill to be where you are. You were supposed to be the clever one.
T: What do you feel towards him, as you look at him there?
C: I can't stand him. He's soft. If I don't push him he just lies there.
T: So you push. And if you ever stopped?
C (5): If I stop he's nothing. He'd be nobody. He'd be somebody's nephew in a shop.
T: So you're afraid for him.
C: I'm, yeah. That's weird. I'm terrified for him.
T: You're terrified, and so you drive him on.
C (8): It was ninety-seven per cent. In the final exam. I rang my dad at the till. And he said, what's the other three per cent?
T: What's the other three per cent.
C: He was joking. He was so proud, he could hardly speak. He told all the customers.
T: He was so proud, and what you heard was three per cent.
C: I've been looking for it ever since.
T (5): Would you come back over here? And just see what it's like to be the one that gets talked to like that.
C (4): Okay.
T: What happens in you?
C: It's heavy. It's all in here. In my arms, sort of.
T: In your arms. Let yourself feel your arms for a bit.
C (14): I'm so tired.
T: You're so tired.
C: I'm so tired. I don't even mean sleep.
T: A tiredness that sleep doesn't get to.
C: Could you, like, tell it to stop? I know that's childish.
T: It doesn't sound childish. It sounds as if nobody's ever said it on your side. What would you say to it, from the tired place?
C (7): I can't do any more. I've done everything you said. I'd like you to leave me alone for one night.
T: Leave me alone for one night. Say it again, if it's true.
C: Leave me alone. I don't want to do this for anyone any more.
T (4): You don't want to do this for anyone any more.
C: No.
T: Samir, I'd like to be sure that I hear it the way you mean it. When you say this, what's this?
C: The thesis. All of it. Being the clever one.
T: Not being alive?
C: No. No, not that. I thought about how it sounded when I'd said it. I don't mean that.
T: Has it ever gone that way, these last weeks? Better not to be here, or better dead?
C: Not really. I think about not being here in this city. I'd tell you.
T: Thank you. I'd want you to, at any hour of it. And if it changes I'd like to hear it, even if it feels like bad news you're bringing me.
C (3): Because I only bring good news.
T: Is that how it is at home?
C: There's my school report on the wall, over the freezer. It's been there since I was eleven. I get a parcel every month and there's a note in it, to our doctor. I'm not even that kind of doctor yet.
T: All that love, and it's addressed to the doctor.
C (11): Yeah. I'm eating his lentils.
T: You're eating his lentils.
C: That's, I don't know why that's so sad. I'm laughing, but it's quite sad.
T: It touches me, too. You in the kitchen at three, with somebody else's lentils.
C: I miss my mum. I turn the phone over when she rings.
T: You miss her, and you can't let her ring the tired one.
C: She'd get in the car.
T: And that would be?
C: Two hours each way, and the shop shut. I'd never forgive myself.
T: It'd cost too much. There's the voice, already, with its bill.
C: Ha. Yeah. It's fast.
T: It's very fast. How's the tired one?
C (5): Still here. He's a bit, he's a bit less on his own, I guess.
T: I'd like to take good care of him until next week, with you. I don't have a task. I only wonder how one might be polite to him.
C: Polite.
T: As you would be with a guest who's come a long way.
C: I'd let him sleep first. I wouldn't ask how the work was going.
T: You wouldn't ask how the work was going.
C: And when the other one starts, I could say, I hear you, I'm tired. Something like that. Not argue.
T: I hear you, I'm tired. How is it, to say it?
C (4): Rude. Sort of lovely.
T: We've a few minutes. Is there anything from today that was too much, or not what you wanted?
C: The chair was embarrassing for about ten seconds. I thought you'd write something down.
T: I didn't. I'd forgotten that I had a pen.
`,
};
