import type { ToldTranscript } from "../story.ts";

export const claraWeiss09: ToldTranscript = {
  id: "clara-weiss-09",
  client: "clara-weiss",
  session: 9,
  speakers: { T: "Tomasz Wren", C: "Clara Weiss" },
  talk: `
C (14): You've changed the lamp.
T: You notice it at once.
C: It's kinder. It was rather a dentist's lamp.
T: A kinder light to sit in.
C: Are you well? You look tired.
T: You're wondering how I am.
C: It's only polite. Well. I've slept badly, if we're to talk about me.
T: How badly?
C: Four o'clock, every night. I wake up as if somebody had said my name. And then I lie there and do the accounts.
T: The accounts?
C: What I've done, what I've left. It never comes out.
T: It never balances.
C (5): I had the oddest thing on Tuesday. I found myself lying on the floor in the hall. I hadn't fallen. I just thought it would be better there.
T: Better there than in bed.
C: Cooler. You can hear the house. I used to do that.
T: You used to do that?
C: As a girl. Outside my mother's door. There was a gap underneath, about so much. If you lay with your ear to it you could hear her breathe.
T (4): You lay there to hear whether she was breathing.
C: I was eight. Or nine. My father was in the shop. I wasn't to go in, because of the light. So I lay there and I counted. If I got to a hundred without losing it, then she'd be all right until supper.
T: And if you lost count?
C (7): Then I had to begin again. You mustn't move, you see. If she'd heard me she'd have had to ask what I wanted.
T: What a brave little girl you were. You really were a very brave child.
C (5): Thank you. That's kind of you to say.
T: You had so much to carry.
C: Well. Other people had far worse. There was a war on in half the world.
T: You're putting it in proportion.
C: One does. Anyway, the publisher has written. They want the second part by the end of next month, which is out of the question, of course.
T: That's soon.
C: It's eighty thousand words. But she's in a bind, poor thing, her other translator has broken his wrist.
T: And what will you say to her?
C: I've said yes.
T: You've said yes.
C: She'd have been in such trouble.
T: It seems that you've again taken care of somebody else.
C: I do. I know. It's my great talent.
T (6): I find myself thinking about the hall.
C: The hall? Oh. It was only on Tuesday. I've a perfectly good bed.
T: I meant the other one. The gap under the door.
C: There's not much more to it. She had her bad days. One got used to it.
T: One.
C (3): I. I got used to it.
T: I wonder whether something happened here a little while ago, when I called you brave.
C: No, no. It was very nice of you.
T: You thanked me, and then we were at the publisher's.
C: Were we? I'm sorry, I do run on.
T: I don't mean it as a reproach. I think I may have made it sound finished.
C (6): You looked so moved.
T: I was moved.
C: Yes. So I thought, that's enough of that.
T: Enough for me?
C: You'd had a long day. I could see it when I came in.
T: So you heard me breathe, and counted.
C (11): That's rather good.
T: I'd sooner it weren't good. I'd sooner know what it was like on the floor.
C: Cold. There was a smell of polish.
T: Mm-hmm.
C: I don't know what you'd like me to say. I wasn't unhappy. I was busy.
T: You had a task.
C: I kept her alive. That's what I thought. I thought, if I'm good at this she won't die. And she didn't, for eleven years. So I must have been rather good at it.
T: And then she died.
C (9): I was at a party.
T: You were at a party.
C: I was nineteen. It was the first one. Somebody's cousin had a motorcycle. And I hadn't counted that day at all, I'd forgotten all about it. I've never told anyone that. It sounds mad.
T: It doesn't sound mad to me.
C: It's superstition.
T: It's terribly logical. For eleven years you counted and she lived. You stopped for one evening.
C (8): I don't go to parties. I've always said that it's the noise.
T: We've a few minutes left. I'm aware of what you've just said, and that I'd like not to tidy it up.
C: You may tidy a little. I've a tram to catch.
T: You'd like to be put together again before you go out of the door.
C: I'm quite all right.
T: I'm sure you'll catch your tram. I'd like to ask about four o'clock before you go. When you do the accounts, does it go as far as thinking that you'd be better dead?
C: Not this week. It's just figures. I'd say, if it did. I've got the sheet.
T: And if it did, at four, what would you do?
C: Radio. Tea. And at half past five the bakery opens, and the girl there doesn't ask.
T: Thank you. I'd like to come back to the party, whenever it suits you.
C: I'm sure I've kept you over time. Do get some rest.
`,
};
