import type { ToldTranscript } from "../story.ts";

export const martinOyelaran11: ToldTranscript = {
  id: "martin-oyelaran-11",
  client: "martin-oyelaran",
  session: 11,
  speakers: { T: "Miriam Adler", C: "Martin Oyelaran" },
  talk: `
T: Martin. You came.
C: I wrote you a message saying I wouldn't. I didn't send it.
T: I'm sorry about the job. I saw it in what you wrote on the form.
C: They were nice about it. That was the worst of it.
T: Right. Let's see what we can put in place. What did you do on Friday, when they'd rung?
C: Went to bed.
T: And Saturday? Did you get to the allotment?
C: No.
T: Could you ring somebody from choir this week, so you keep that going at least?
C: I suppose I could.
T: Good. And up by nine, as before, even if it's only for the bread. You know that that helps.
C (7): Yeah. I know it does.
T: You've gone a long way off.
C: No, no. It's sensible, what you're saying.
T (4): I've been handing you jobs since you sat down. I don't think I've asked you yet what it was like.
C (28): I'd worn his tie.
T: Your father's tie.
C: I thought, I'll take him with me. I'll show him. There was a young woman, she was nice, she asked me where I see myself. And I thought, I see myself, you know. There. At the desk. I'd already put my mug on it.
T: You were already in it. You'd put your mug down.
C: And then it's, we were very impressed, and we went with somebody closer to the profile.
T: So it's not only a job that somebody else got. It's a morning you'd already moved into, with him beside you, and then you were out on the pavement again in his tie.
C (6): I took it off on the bus. I put it in my pocket like something I'd pinched.
T: As if you had no right to it.
C: He'd never have been turned down for anything in his life. He'd not have asked.
T: The shame's got his voice again.
C: It's not a voice. It's just, it's like wet sand. Everything's got wet sand in it.
T: Heavy, and it's in everything.
C: I lay there and I could hear them being careful. Tobi doing the stairs like a burglar.
T: That's the thing you didn't want for him. And you lay there and heard it.
C: I can't even be unhappy without it costing them something.
T (3): Martin, on the form you've put several days, on the last one. I'd like to ask about that slowly, and I'd like to ask everything, because I care how you come through this week.
C: I didn't want you to have to write it down.
T: You were looking after me, too.
C: A bit. Yeah.
T: You don't need to. What is it that you've been thinking?
C (10): That they'd be sad and then they'd be all right. That's all it is. It sort of adds it up and comes out like that.
T: When it comes out like that, have you thought of doing anything to end your life?
C: No. I've not got to that. It's more that I'd like to be not there, without anyone having had to do anything.
T: Not there, and nobody hurt by it. Is any of it a plan, or getting anything ready?
C: No. God, no. And Folake's got the tablets anyway, like we said.
T: Has it been stronger than in the first weeks, or different?
C: It was stronger on Sunday. Sunday afternoon. So I told her.
T: You told her, yourself.
C: I said, it's the thing from the list. She turned the telly off and she said, right, budge up. And she got in with her shoes on.
T (4): She got in with her shoes on.
C: I laughed. I was crying, and I laughed, because of the shoes.
T: You didn't go to the stock room.
C: No. I didn't, did I.
T: At twenty-three it took you a year to tell somebody. This time it took two days.
C (5): I hadn't looked at it like that.
T: How is it now, saying it to me?
C: Lighter than I'd thought. I thought you'd get the clipboard face. You did a bit, at the start.
T: I did. I think I was frightened for you and made it into a list.
C: That's what I do.
T: Then we'd both better be careful of lists for a minute. What do you need, from the people around you, for the next few days?
C: For nobody to say there'll be other jobs.
T: I won't say it. What else?
C: Somebody in the room. They don't have to talk.
T: Let's take the plan out and look at it together, if you can bear to. What did you use on the weekend?
C: Part two. The Fauré, and the garden. And then Folake, that's part four. I skipped three.
T: And if it came like Sunday again, and she was at work?
C: I'd ring Ade. He'd come. He'd complain about the parking.
T: Would you ring, or would you write the message and not send it?
C (4): I'd ring. I'll say to him today that I might, then he'll look at his phone.
T: That's a very good idea, and it's yours. I'd like to ring you on Friday, at noon. Would that be all right?
C: You don't have to do that.
T: I know. I'd like to.
C (3): All right. Noon.
T: And your doctor?
C: I was going to ask you. I think I'd like to see him. I think the tablets might want looking at.
T: I can write to him today, if you agree to what's in the letter. We'll read it through first.
C: Yeah. Do that.
T: And then one thing a day with somebody in the room, smaller than you think is decent.
C: Bread. I could do the bread with Folake. She does it on Wednesdays.
T: Bread on Wednesday. I don't want to add another to it.
C: What about the mug? I mean, I know there isn't one. But what do I do with that?
T: What would you like to do with it?
C (8): I think I'd like to be angry for a bit. I'm not allowed, at home, they're so kind.
T: Bring it here next week. I've got room for a fair amount of anger.
C: It might be with you. About the clipboard.
T: Then I'd especially like to hear it.
`,
};
