import type { ToldTranscript } from "../story.ts";

/** A couple: M is Marta, whose record this is, and P her husband. */
export const martaIversen05: ToldTranscript = {
  id: "marta-iversen-05",
  client: "marta-iversen",
  session: 5,
  speakers: { T: "Ines Calloway", M: "Marta Iversen", P: "Paul Iversen" },
  talk: `
T: Good to see you both. Who would like to begin, or who definitely wouldn't?
M: We had the corridor again. Sunday night. I promised that I'd say so.
P: It wasn't that bad.
M: It wasn't that bad? You were in the garage until one.
T: So there it is, in the first half minute. You knock, Marta, and Paul says it isn't that bad, and you knock a bit louder.
M: I'm only saying what happened.
T: Paul, what was it like for you to hear her begin?
P: Like I'd left something on the floor.
T: You braced.
P: I always brace. I hear the key and I think, what've I left on the floor?
T: That sounds exhausting, to come home to, and you love her.
P: Yeah. Well. It is.
T: And in the garage, what do you do there?
P: Nothing. I've a radio. I sort screws.
T: It's the one room where nothing's wrong with you.
P (4): Something like that.
T: Marta, I notice that I've been with Paul for quite a while now. What's happening with you?
M: I'm fine. You go on, he never talks this much.
T: You're fine?
M (3): I thought, here we go. Poor Paul, and his wife who makes him hide.
T: I leaned to his side, and you were left standing in the corridor. I'm sorry. Tell me about Sunday from where you stood.
M: I'd unpacked the kitchen. Again. It's the third kitchen in six years that I've unpacked. And he came in and I said, do you like it. And he said, yeah. And he went out.
T: You'd made a kitchen, and you'd asked him, do you like it.
M: And I thought, he's not even here. I gave up a job that I loved so that we could come here, and he's not even here.
T: So when you ask, do you like it, there's another question in it.
M (6): Are you glad that I came.
T: Are you glad that I came.
M: Yes.
T: Could you turn to him, and ask him that one? Only that, without the kitchen.
M: He's going to say yeah.
T: He may. Try it.
M (5): Are you glad that I came?
P (22): I can't do this.
M: You see?
T: Wait, Marta. Stay there for a moment. Paul, you said, I can't do this. What's happening in you?
P: My head's empty. It goes white.
T: It goes white. And in your body?
P: Here. It's like somebody's standing on it.
T: Somebody's standing on your chest, and it's white. Have you known that for a long time?
P (5): My dad. He'd ask you something and he'd look at you. And if you didn't come out with it straight away. Don't stand there like a lamp, he'd say.
T: Don't stand there like a lamp.
P: In front of people, too. So I'd get it ready beforehand, what I'd say. And with Marta you can't get it ready. She asks things you can't get ready.
T: And when she asks whether you're glad, you're standing there like a lamp again.
P: Yeah.
T: What's behind the white? If nobody was looking, and you'd all the time there is.
P (18): I'm ashamed.
T: You're ashamed.
P: I wanted that job. I wanted it so much that I didn't ask her properly. I sort of mentioned it. And she packed. She packed the whole house, she's so good at it. And then the job's not, I'm not even very good at it. I come home and she's unpacked another kitchen for it.
T: You look at the kitchen, and what do you see?
P: What it cost. I see what I've cost her.
T: So you said, yeah, and you went to the garage, because if you'd stayed in it then she'd see it, too.
P: She'd see that it wasn't worth it.
T (4): Marta, you've gone very still.
M (9): I thought he was bored with me.
T: You thought that he was bored with you.
M: I thought, he's got his job, and his screws, and I'm the person who unpacks. I've thought so for two years.
P: Bored? God. No.
M: You never look up.
P: I can't look up. If I look up you'll ask me if I like it.
M (3): Oh, Paul.
T: You've stopped knocking.
M: There's somebody in there.
T: There's somebody in there, and he's been ashamed. What would you like to say to him? You needn't repair it.
M: I'd like to say it doesn't matter about the job.
T: I think that one's a bandage. What's it like in you, when he says he sees what he's cost you?
M (12): Sad. And it's true, a bit. It did cost me. I loved that place. And I'd have come anyway. I'd have liked to be asked, and I'd have come.
T: Could you say that to him? Both halves.
M: It cost me a lot, and I'd have come anyway. I'd just have liked you to ask me.
P (8): I should've asked you. I was scared that you'd say no, and I was scared you'd say yes.
M: I know. I know that now.
T: You're looking up, Paul.
P: Yeah.
T: What do you see?
P: She's not cross. I thought that she'd be cross.
M: I'm a bit cross.
P: You're a bit cross. That's okay.
T: In my parents' house nobody'd have said that. Well, that's mine, never mind. Stay with her face a little.
P (6): I am glad. That you came. I'm so glad, I can't get it ready.
M (5): That's the nicest thing you've ever said. And it doesn't even make sense.
T: I think it made a great deal of sense. You didn't get it ready.
P: No. It came out like that.
T: For the next two weeks, I'd like to suggest something small, and you can both refuse it. Twice, at the table in that kitchen. Each of you says one thing that you need, in one sentence. And the other one only says it back.
M: Not answer it?
T: Not answer it, not fix it.
P: I could do one sentence. If she goes first.
M: I always go first. You go first.
P (4): All right. I'll go first.
T: What might get in the way?
M: Me. I'll want to know what he means by it.
P: And I'd go to the garage. After. Not during.
T: After's allowed. The forms are for each of you alone, as always. Thank you for today, both of you.
`,
};
