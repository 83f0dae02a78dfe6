import type { ToldTranscript } from "../story.ts";

export const imogenFairley08: ToldTranscript = {
  id: "imogen-fairley-08",
  client: "imogen-fairley",
  session: 8,
  speakers: { T: "Tomasz Wren", C: "Imogen Fairley" },
  talk: `
C: She was in the kitchen again. In the dream. She'd moved the knives to the left.
T: To the left.
C: She's left-handed. Was. So it's perfectly logical, if you're dead and it's not your kitchen.
T: You make me smile, and then I think of you coming in and finding the knives.
C: In the dream I say thank you. I always say thank you.
T: What do you feel, as you say it?
C: Nothing. Tired. I look at the wall where the knives were and there's a lighter patch.
T: A lighter patch, where something of yours had been.
C (5): I'd a meeting on Thursday. With the director. I showed him the model, and he picked up the staircase and turned it round. Just like that. He said, isn't it better?
T: And was it?
C: Oh, much. That's not the point.
T: What's the point?
C: I said thank you.
T: You said thank you.
C: And then I went to the toilets and I was shaking. I thought I'd eaten something.
T: You'd swallowed something, in any case.
C: Very good. She'd have liked you.
T: Your mother'd have liked me.
C: She liked clever men. She'd have improved your tie.
T: So she's here as well, at my tie. And you're between us, being pleasant to us both.
C (4): I'm always between. I'm the furniture that they move round.
T: When was the first time that somebody turned the staircase?
C: Oh, that. I was sixteen. It's a funny story, actually, I've told it at parties.
T: Tell me the funny one.
C: I'd made a set for the school play. The Seagull, if you please. I'd worked on it for weeks, on the dining table, with a scalpel. Every leaf of the birch trees. And I left it there on the night before we'd to hand it in. And in the morning it was better.
T: It was better.
C: She'd stayed up. She'd opened the back wall, and you could see the lake. She'd cut a lake. I came down in my nightdress and there was a lake in it, and she stood there in her dressing gown, so pleased, she was all lit up. She said, I couldn't sleep for thinking of your lake.
T (3): Your lake.
C: I hadn't got a lake. That was the idea. You only ever heard it.
T: You only ever heard it. That was the idea, and she made you see it.
C: And it won. It won a prize, a real one, with a real man from a real theatre. That's how I got into it all. He said, it's the lake that does it.
T: What did you say?
C: I said thank you. And that's where they laugh, at parties.
T: And when you don't tell it at a party?
C (11): I went upstairs. I put my face in a pillow so that nobody could hear it. I screamed. I thought I could have killed her.
T: You could have killed her.
C: I could've killed her. And then she.
T (7): Mm.
C (16): And then she died.
T: Then she died.
C: Not then. Obviously not then. Seventeen years later, of something in her pancreas. I know that.
T: You know that.
C: But I went white just now, didn't I? I could feel it going.
T: Yes. You did.
C: I thought, now you've said it. Now it's out, and he's heard it.
T: What might I do, now that I've heard it?
C (6): Be terribly understanding. And never look at me quite the same.
T: I'm looking at you. I see somebody of sixteen, with her face in a pillow.
C (9): Nobody's meant to see that one.
T: No.
C (28): I'm, oh. Sorry. I don't, I haven't done this. Not at the funeral, not once.
T: You needn't stop.
C (40): I don't even know what it's for. Is it for her or is it for the stupid birch trees?
T: Does it have to be for one of them?
C (8): They were so good, the trees. They were so small. You'd to hold your breath to cut them.
T: You'd held your breath for weeks over them.
C: And she did the lake in a night. That's the other thing. She was better at it than I was. She never did anything with it, she did flowers for the church. And I thought, I've got your life. I've got it, and you had to give it to me in the night with a scalpel.
T: So she'd robbed you, and she'd given you everything. In one and the same night.
C: Yes! And how d'you hate somebody for that?
T: And how does one mourn for her, if the hatred's got to be kept under the pillow?
C (12): I nursed her for six months. I was very good at it. I turned her every two hours. And once, near the end, she woke up and she looked round my bedroom, I'd given her my bedroom. And she said, darling, have you thought of the bed by the window?
T: What did you do?
C: I moved the bed to the window. With her in it. I did my back.
T: You moved the bed.
C: And she died there, eleven days after. In the light. She looked lovely. It was better, by the window. She was right.
T (5): She was right. And it was your room.
C (7): It was my room.
T: You're saying that quite quietly.
C: I've never said it. I've got it back now, I've not moved it back, I sleep there with the sun in my face like an idiot.
T: What would happen, if you moved it?
C: Then I've won.
T: And?
C: And she's dead. She'd really be dead, then. As long as it's where she put it she's only just gone out of the room.
T (10): So all the knives, and spoons, and the bed. They're where her hand still is.
C (14): I don't want to have won.
T: No.
C: I want her to come in and see the birch trees. And say, oh, you can hear it.
T (4): You can hear it.
C (20): That's all. She only needed to say that.
T: We'll need to stop in a few minutes. I've not much to add. I'd like you to know that you've not shocked me.
C: I looked. While I was crying. I looked to see if you'd moved your chair.
T: And had I?
C: You hadn't done a thing. It was very restful.
`,
};
