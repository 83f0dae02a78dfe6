import { readMarked } from "./marked-session.ts";

/** Invented after the rules were finished, to see what they miss; the rules were not changed for it. */
export const secondSession = readMarked(`
Marguerite (therapist): Good morning. You look tired, {speaker|Declan}.
Declan O'Hare (client): I am. {person|Bronagh} was up with the baby, and then I couldn't sleep. We called him {person|Fiachra}, did I say?
Marguerite (therapist): You did, you told me about {person|Fiachra} last time. How is {person|Bronagh} doing?
Declan O'Hare (client): She's alright. Her mam, {person|Philomena}, came up from {place|Ballyduff} and took over the kitchen.
Marguerite (therapist): And what was that like for you?
Declan O'Hare (client): Grand, honestly. It's my own family. {person|Shug} turned up drunk, of course. He's my brother, {person|Hugh} is his real name.
Marguerite (therapist): So {person|Hugh} came to see the baby and he'd been drinking.
Declan O'Hare (client): Aye. He'd lost his job at {organisation|Castlewarden Foods} that week. Twenty years he was there, since {date|September 2003}.
Marguerite (therapist): That is a long time. Did you speak with him?
Declan O'Hare (client): I did not. I went out the back and rang {person|Mossy}, he's my sponsor in AA. He said go back in, so I went back in.
Marguerite (therapist): That took something. I remember a time you'd have driven off.
Declan O'Hare (client): To the {organisation|Harp and Crown}, yeah. Or down to the sea at {place|Tramore}. Faith is what {person|Mossy} calls it. I don't know about that.
Marguerite (therapist): You don't have to know yet.
Declan O'Hare (client): The social worker phoned as well. Ms {person|Adeyemi-Clarke}, from {organisation|Tusla}. She wants me to ring her on {phone|087 555 0142} before Friday.
Marguerite (therapist): What does she want to talk about?
Declan O'Hare (client): The old case. Reference number {id|TS-448120}, I know it by heart. It goes back to the {date|9th of November 2016}.
Marguerite (therapist): When {person|Saoirse} was taken into care.
Declan O'Hare (client): Yeah. She was in {organisation|Scoil Bhride} then, she'd only started. She turned ten on the {date|2nd of June}. I sent a card to {address|27 Abbey Court}, but who knows.
Marguerite (therapist): You sent it, though. What did you write in it?
Declan O'Hare (client): That her nana {person|Eilish} is {age|94} and still asks for her. That I'm on the Naltrexone and the EMDR is helping. I put my e-mail on it, {e-mail|dec.ohare84@example.ie}.
Marguerite (therapist): You wanted her to have a way to find you.
Declan O'Hare (client): I did. {person|Bronagh} says, Leave it be, and then {person|Joy} next door says the very opposite.
Marguerite (therapist): And what does {speaker|Declan} say?
Declan O'Hare (client): {speaker|Declan} says he's tired, {speaker|Marguerite}. I'd like to go home to {place|Waterford} and sleep till Sunday.
Marguerite (therapist): I hear how worn out you are.
Declan O'Hare (client): Then {person|Summer}, that's the midwife, said I should mind myself too. Maybe you two have been talking.
`);
