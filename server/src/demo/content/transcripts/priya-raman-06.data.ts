import type { ToldTranscript } from "../story.ts";

export const priyaRaman06: ToldTranscript = {
  id: "priya-raman-06",
  client: "priya-raman",
  session: 6,
  speakers: { T: "Miriam Adler", C: "Priya Raman" },
  talk: `
T: Good afternoon, Priya. How did it go with the tap?
C: Six days out of seven. On Sunday I went back up. I'm sorry.
T: Six days. What are you sorry for?
C: That it wasn't seven.
T: You closed it once and went, six mornings running, with your stomach in your throat. I'd like to stay with that for a moment before we look at Sunday.
C: It was awful. The stairwell's the worst. I stood there on the first landing on Monday for I don't know how long.
T: And what did it do, while you stood there?
C: It went up and up. And then I had to catch the bus, so I went, and by the bus stop it was, I don't know, thirty.
T: From seventy-five to thirty, without going back. What do you make of it?
C: That there's nothing wrong with the tap? I mean, it's probably fine, isn't it, the tap?
T: I notice a question there.
C: I only meant, statistically.
T: Let's put cooker, one look, as we said last week. That's what's next on the ladder. How high would you put it?
C: Eighty. Eighty-five. And it's safe to do that? It's gas, you know. It's not like a tap.
T: What's it like to think of leaving it with one look?
C: Like leaving a baby on a wall.
T: As though something small would be lying there, and you'd walked off.
C (4): Yes.
T: That's a terrible feeling to walk downstairs with.
C: So it'd help me if you could tell me that it's all right. That people do this. You must know, you've had loads of people do this.
T: What would happen if I told you?
C: I'd feel better.
T: For how long?
C (3): Until the first landing.
T: And there?
C: I'd think, but she doesn't know our cooker.
T: She doesn't know our cooker.
C: It's got a funny knob. Can you just say it's probably fine? Just once, and then I'll do it, I promise I'll do it.
T: I can hear how much you want that from me, and it'd be easy to give. I don't think I'd be helping you. I'd become the next person who takes photographs.
C (6): That's quite hard.
T: It is hard. You're frightened, and I'm sitting here with something that you think would help, and I'm not giving it to you.
C: Yes! You could just say it. It'd cost you nothing.
T: You're angry with me.
C: I'm not angry. I'm a bit. It feels mean.
T: It feels mean. I'd feel it, too, in your place. And I'd like you to find out that you can do it without me, because I'm not going to be on that landing.
C (5): What if I can't?
T: Then we'll have found that out together, and we'll take a lower step. Shall we try it from here? Anselm's at home, you said.
C: He's waiting by the telephone. He's got the camera on the cooker. He thinks it's hilarious.
T: Then this is how I imagine it. You see the cooker once, for one breath. Then he puts his coat on and leaves the flat with the telephone in his pocket, and we stay here with whatever comes.
C: And he doesn't say anything about it.
T: Not a word. And neither do I, and neither do you. How much is it now?
C: Seventy. No. Eighty.
T: Ring him when you're ready.
C (20): He's got it. That's it. That's the cooker. I've, um. That was the look.
T: That was the look.
C: He's going. I can hear the stairs. Oh, I didn't look at the left one. The back left.
T: Mm-hmm.
C: I didn't see the back left knob. I didn't look at it. Did you see it?
T: What's your distress at?
C: Ninety. Did you see it, though?
T: Ninety. I'm here with you. What does it do in your body?
C (8): It's in my throat. And my hands want to, they want to ring him.
T: Your hands want to ring him. You don't have to make them stop wanting.
C: I keep seeing it. The curtain. I see the curtain catching.
T: You see the curtain, and you're letting it be there.
C (15): And Mrs Hollis upstairs. She's eighty-four. She wouldn't hear it.
T: You care very much what becomes of her.
C: If anything happened to her, it'd be because I sat here.
T: That's the sentence. If I can prevent it and I don't, then I've done it.
C: Yes.
T: What's it at?
C: Eighty-five. I hate this.
T: You hate this, and you're still in your chair.
C (30): I could ask him to go back up.
T: You could. And what would the evening be like?
C: I'd have him photograph it at nine. And at eleven.
T: Mm.
C (25): It's a bit less. I wasn't paying attention, and it was a bit less.
T: What were you paying attention to?
C: Your plant. It wants water.
T: It does. I won't check it.
C: Ha. That's not funny. It's quite funny. Seventy.
T: Seventy, and nobody's told you anything.
C (20): I don't know if it's on or off. I actually don't know.
T: You don't know.
C: It's horrible, and it's, it's sort of just a fact. I don't know, and I'm looking at a plant.
T: That's what you've been trying to get rid of since school. Not fire. Not knowing.
C (9): Since before school.
T: Since before school?
C: My brother. I had to mind him, one time. Another day, maybe. It's only that it felt like this.
T: Another day, whenever you like. I'll remember that you said it.
C: Fifty. Forty-five.
T: From ninety to forty-five in about half an hour, and the cooker's where it was. What did you learn that you didn't know at two o'clock?
C (5): That it goes down with the question still open. I always thought I had to shut the question first.
T: It goes down with the question still open.
C: And that you won't tell me. Even if I'm nice.
T: How's that now?
C: I could've thrown the plant at you. And I think, if you'd said it, I'd never have believed anything you said again. So.
T: So now for every morning. What would you like it to be?
C: One look, coat on, out. All of it, the back left, too. Every day.
T: And Anselm, when you ask him?
C: He'll want to say it's fine, darling. He can't help it.
T: What could he say that's true, and loving, and isn't an answer?
C (7): I don't answer that one any more. I love you.
T: I don't answer that one any more, I love you. Would you like to teach it to him yourself, or shall he come along next time?
C: Both. He'll want to hear it from a doctor. He's the one who wants reassurance, really.
`,
};
