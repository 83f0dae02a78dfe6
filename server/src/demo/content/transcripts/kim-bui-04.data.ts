import type { ToldTranscript } from "../story.ts";

export const kimBui04: ToldTranscript = {
  id: "kim-bui-04",
  client: "kim-bui",
  session: 4,
  speakers: { T: "Ines Calloway", C: "Kim Bui" },
  talk: `
T: Hello, Kim. What's most alive, as you come in?
C: I did it. I rang her. And I didn't do the good-news voice.
T: You rang your mother, without the good-news voice.
C: I practised. I'd written it on my hand, in case.
T: What was on your hand?
C: It is hard and I am okay. Two lines. So she wouldn't get on a plane.
T: It is hard and I am okay. So you told her the truth, and you held a net underneath.
C: She works nights. I rang at two, when she's just got up and she's having her soup. She sounded so small. And I nearly did it again, I nearly said, guess what, I got an A.
T: You could feel the good news coming up.
C: It was right there in my mouth!
T: And instead?
C (4): I said, Mama, I cry in the launderette.
T: Just like that.
C: And then it was quiet. And I thought, oh no. I've broken it.
T: How long was it quiet?
C: Long. I could hear the spoon.
T (3): You could hear the spoon.
C: She'd stopped eating. And I thought, she's going to say it. Be happy, I'm paying for it. She says it as a joke. She says it about everything, shoes and so on.
T: It's a joke, and it's also got a bill in it.
C: Yes. And you can't be sad about something that expensive.
T: So what did she say?
C (6): She said, I cried in the launderette too.
T: She'd cried in the launderette, too.
C: I didn't know what she meant. I thought that she meant now. But she meant before. Before me. When she came over, she was nineteen, she was there a year before she met my dad, and she didn't know anybody. She did the washing for the whole house she lived in, and she'd cry there because the machines were so loud that you couldn't hear.
T: In the noise, so that nobody would hear.
C: I do that! I wait for the spin.
T: You wait for the spin. So did she, and neither of you knew.
C (8): I've got goosebumps again. I had them then.
T: I'm getting them too, a bit. What was it that went through you?
C: That she was a person. That sounds awful.
T: It doesn't sound awful to me. What kind of person did you see?
C: Somebody with a bag of other people's washing. She's wearing that coat, I know the coat from photos. And I wanted to go in there and sit next to her.
T: You wanted to sit with her.
C: She'd been lonely here too, before me. I mean there. And I was meant to be what it was for.
T: You were what it was for.
C (5): That's a lot, isn't it? To be what it was for.
T: It is a lot, for one person of your size.
C: So I always have to be worth it. If I'm sad I'm like a, I'm like a bad purchase.
T: A bad purchase. And on Wednesday you told her that you were sad, and were you sent back?
C: Ha. No. She laughed, and then she was crying, and then I was, and she said her soup was cold.
T: You both cried, and the soup went cold.
C: And then she told me how she'd stopped. She said there was a woman who always came at the same time as she did, with a baby. And one day she just said to her, in really terrible English, your baby is fat. And that was Auntie Rose.
T: Your baby is fat. And that was Auntie Rose.
C: My whole childhood. Because of that one sentence.
T: You should go to the launderette at the same time every week, then. That'd be a good way to meet people.
C (3): Yeah. Maybe.
T: That was advice, and you hadn't asked me for any. You were with Auntie Rose.
C: It's okay. It isn't a bad idea.
T: It may be a good one, but it's yours to have. What was it about Auntie Rose that made you glow?
C: That it could be so stupid. You don't have to be ready. I always think that I've got to be ready, I've got to be somebody nice first, and then I'd go and meet people.
T: First be worth it, and then go.
C: Yes. And she just went in with a fat baby.
T: And what would it be like, to go in as you are? With the wet washing and the red eyes?
C (7): Terrible. And I think that somebody might say, are you all right?
T: And then?
C: And I'd say, it is hard and I am okay.
T: You've got it ready. It's on your hand.
C: It's washed off by now. But yes.
T: How have the nights been, with the flights?
C: I looked on Monday. And on Wednesday I forgot.
T: On Wednesday you forgot.
C: I was looking up the soup. She told me how to do it, she's never told me, because I'd always be there and she'd do it. You have to burn the onion. On purpose! I'd never have known.
T: You burn the onion on purpose.
C: So it's not sweet in a stupid way. That's what she said.
T: I think she gave you something.
C (5): She did. She gave me how to do it without her.
T: How to do it without her. And how's that, in you?
C: Sad. Nice sad. Like when you've eaten.
T: Nice sad, like when you've eaten. I'd like to leave it just so.
C: Can I still come next week, though? I don't want to be finished just because I had one good phone call.
T: Of course you can. I wasn't thinking that you're finished. Was there something you'd have liked differently, today?
C: Just the advice bit. It was so small. But I did go, oh.
T: Thank you. I heard the oh.
`,
};
