import type { ToldTranscript } from "../story.ts";

export const martinOyelaran04: ToldTranscript = {
  id: "martin-oyelaran-04",
  client: "martin-oyelaran",
  session: 4,
  speakers: { T: "Miriam Adler", C: "Martin Oyelaran" },
  talk: `
T: Good morning, Martin. I have your form here, and the log. Where would you like to start?
C: With the log, I suppose. There's not much on it.
T: Then we'll start with not much. What was in it?
C: I got up. I drove to the allotment. I sat in the car.
T: You drove there, and sat in the car.
C: Three times. At the gate. I had the boots on and everything.
T: Boots on, engine off, the gate in front of you. What was it like in there?
C (6): Like waiting outside the head teacher.
T: As if somebody in there was going to tell you something about yourself.
C: The couch grass is up to here. That'd tell you.
T: What did it tell you?
C: That a man who had all day, every day, for eight months, can't keep four beds.
T: That sounds harsh, and it sounds practised.
C: Well, it's true, isn't it.
T: I can hear that it feels true. I'd be interested whose sentence it is.
C (5): My father's, in spirit. He'd not have said it. He'd have looked.
T: What was in the look?
C: He worked two jobs. He used to say, a man who rests is a man who waits for bad news.
T: And for eight months you've been resting, by his book.
C: By his book I've been asking for it.
T (3): So there you sit in the car, with your father's sentence in the passenger seat, looking at four beds of couch grass.
C: Ha. He'd have had the window down, as well.
T: There's a smile. What happened to it just then?
C: I don't know. I miss him. I didn't expect to say that.
T: You miss him.
C (9): He died when I was twenty-three. I didn't take a day off.
T: Not a day.
C: I got my head down. I didn't tell anyone for a year that it was, that I was not right. I'd be in the stock room with the lights off.
T: On your own in the dark, so nobody would see that it was hard.
C: That's it. That's what the car's like. Now you say it.
T: So when it hurts, you go where nobody can see it.
C (4): Folake says I've got a hiding face.
T: What does she do when she sees it?
C: She leaves me be. She thinks that's what I want.
T: Is it?
C: No.
T (4): No. I'm glad that you said that to somebody, and I wonder whether she knows.
C: I don't want to be a worry to her.
T: You've told me on the form that on some days it crosses your mind they'd be less worried without you. How has that been since last week?
C: A couple of mornings. It comes and it goes. It's not, I wouldn't do anything.
T: Thank you for saying it straight. When it came, what did you do?
C: I did the shoe thing off the plan. Cleaned a shoe. Then the other one.
T: And after the second shoe?
C: It had moved off. I was just a man with clean shoes.
T: Is there anything about it that's changed, anything you've thought of doing?
C: No. I'd tell you. I told Ade, and all.
T: You told your brother. That's not the stock room.
C: No. I suppose it isn't.
T: Can we look at Saturday in the log? There's a seven there, and I nearly missed it.
C: Oh. That was Tobi. He came along. He said, are we going in or is it a drive-in.
T: And you went in.
C: We dug the one by the fence. He found a toad. He's fifteen, he was like he was six.
T: Your whole face changed.
C: He called it the Director. He was telling it about the redundancies.
T: He was telling the toad about the redundancies. How was that to hear?
C (5): I laughed. And then I thought, he's been carrying that. He knows the whole thing, in order.
T: He's been listening all this time, from the other side of the door.
C: Yeah.
T: Three times alone you couldn't get past the gate, and once with him you could. What do you make of that?
C: That I need a boy to hold my hand.
T: That's one way of reading it. Is there one that your brother might see?
C: Ade'd say, you get up for people. You always did. You'd never get up for yourself if the bed was on fire.
T: You get up for people.
C: And there was only the one bed. When I'm there by myself I see the four.
T: So it was one thing with an edge to it, and somebody beside you. That's a finding. I'd like to plan with it rather than against it.
C: Just the one bed, then.
T: One bed, no more. Not even if it goes well.
C: That's going to be hard, if it goes well.
T: I believe you. When?
C: Saturday at ten. I'll ask Tobi. If it rains we'll sort the shed.
T: How sure are you, out of ten, that it'll happen?
C: Eight. It'd be six without the shed.
T: Eight will do. And what'll the passenger seat say?
C (4): He'll say, is that all.
T: And you?
C: I'd say, there's a toad in it now, Dad. Mind your feet.
T: I'd like to leave that as the last word. Was there anything that you held back today?
C: No. I said more than I'd put in the log, put it that way.
`,
};
