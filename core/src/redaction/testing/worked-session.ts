import { readMarked } from "./marked-session.ts";

/** Invented from beginning to end. The rules were written with this session at hand. */
export const workedSession = readMarked(`
Dr Priya Nair (therapist): Hello {speaker|Tom}, come in. How has the week been since we met on Tuesday?
Tom Wexley (client): Hi {speaker|Priya}. Up and down. My sister {person|Anna} came over from {place|Manchester} on Saturday.
Dr Priya Nair (therapist): So {person|Anna} was there. What was that like for you?
Tom Wexley (client): Good at first. Then {person|Anna}'s husband {person|Kwabena} started on about money, and I just froze.
Dr Priya Nair (therapist): You froze. Where did you feel that?
Tom Wexley (client): In my chest. It was like when Dad shouted at us in {place|Leeds}. I don't know, maybe I should have said something.
Dr Priya Nair (therapist): It sounds as if a part of you was back there.
Tom Wexley (client): Yeah. And then my mum rang from {phone|07700 900123}, and I let it ring. Mrs {person|Wexley} does not take no for an answer.
Dr Priya Nair (therapist): You let it ring. That is new, isn't it?
Tom Wexley (client): It is. Last summer I'd have picked up. {person|Will} said the same thing when I told him.
Dr Priya Nair (therapist): {person|Will} is your friend from {organisation|Larkfield High School}?
Tom Wexley (client): No, that's {person|Grace}. {person|Will} I know from {organisation|St Mary's Hospital}, from when I was a porter there.
Dr Priya Nair (therapist): I see. And how are things at work?
Tom Wexley (client): I handed in my notice at {organisation|Dunmore Ltd} on {date|14 March 2024}. Mr {person|Okonjo-Smith} was not happy.
Dr Priya Nair (therapist): That must have taken some courage.
Tom Wexley (client): I wrote him an e-mail first, from {e-mail|tom.wexley@example.com}, and then he found me on {handle|@tomwex}, of all places.
Dr Priya Nair (therapist): He came looking for you.
Tom Wexley (client): He did. He even knew I'd moved to {address|14 Maple Road}. I mean, {postcode|BS6 5QA}, who knows that?
Dr Priya Nair (therapist): I wonder what it was like to be found like that.
Tom Wexley (client): Frightening. Hope is a strange thing, I thought it was over. I'm on Sertraline now, and the CBT worksheets help a bit.
Dr Priya Nair (therapist): You mentioned a form from the GP?
Tom Wexley (client): Yes, they wanted my NHS number, it's {id|943 476 5919}, and my date of birth, {date|12/03/1979}. I felt like a case.
Dr Priya Nair (therapist): Like a number and not a person.
Tom Wexley (client): Exactly. My gran would laugh. She's {age|93}, she lives in {place|Whitby}, and she calls everybody love.
Dr Priya Nair (therapist): You smile when you talk about her.
Tom Wexley (client): She's called {person|Grace} too, funnily enough, {person|Grace Bellweather}. Born in {date|1931}. She says, Why would you worry?
Dr Priya Nair (therapist): And what do you say to that?
Tom Wexley (client): That I'll try. {person|Zelmira} said it too. {person|Zelmira} is my neighbour, she's from {place|Brazil}, and she put me on to {web-address|www.example.org/anxiety}.
Dr Priya Nair (therapist): So there are people around you. {person|Anna}, {person|Zelmira}, your gran.
Tom Wexley (client): There are. And you, Dr {speaker|Nair}. Will you be here in May, after Easter?
`);
