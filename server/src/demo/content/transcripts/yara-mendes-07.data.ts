import type { ToldTranscript } from "../story.ts";

export const yaraMendes07: ToldTranscript = {
  id: "yara-mendes-07",
  client: "yara-mendes",
  session: 7,
  speakers: { T: "Ines Calloway", C: "Yara Mendes" },
  talk: `
T: Hello, Yara. The chair's by the door, as you like it.
C: Thanks. I came on the bus. The six o'clock one, yesterday I mean, I did it again.
T: You did the six o'clock bus again.
C: Twice this week. It was raining, so there were loads of people, it's easier with loads of people.
T: How was it, in there, among all the people?
C: All right. I judged everyone's umbrellas. And then at the stop before mine they all got off.
T: And there you were.
C: There I was. Me and the driver and some guy at the back.
T: What happened in you then?
C: I got off. I walked the last bit. I know, it's stupid, it's darker on the street than on the bus.
T: It doesn't sound stupid. You wanted to have the way out in your own feet.
C: Yeah. Yes, exactly.
T: And the street, where you walked. Is it near where it happened?
C (4): Sort of.
T: What did you see there?
C: Nothing. A street. Bins.
T: Did something come back to you, of that evening?
C: Not really.
T: I wonder what it was about the man on the bus. Did he look like him?
C (5): I don't think so. I don't remember. It's fine. The bakery's doing well, by the way, we've got the new menu from Monday.
T: The new menu.
C: Yeah, it's going to be really good. Lots of apricot. It's been really helpful, coming here, I was telling my flatmate.
T (4): You've become very polite, Yara.
C: Have I? Sorry.
T: I've a feeling that it's about me. I think I asked three questions in a row about something we'd agreed to leave alone.
C: It's fine. You're only doing your job.
T: We'd agreed that you wouldn't be asked about it. And I asked. That was against what I promised you, and I'm sorry.
C (7): It's fine, honestly.
T: It may be fine. And if it isn't, I'd like to hear it. I can hear it.
C (12): You sounded like them.
T: I sounded like them.
C: The police. It wasn't their fault, they were nice. But it's, and then? And then? What did he look like? And then? And you know they want you to get to the bit.
T: As though you were the road to the bit.
C: Yeah! And I had a cup of tea in front of me and I thought, if I say it quickly they'll let me drink my tea.
T: And just now, you were giving me the apricots.
C (3): Ha. Yes. I was giving you the apricots.
T: So that I'd let you drink your tea.
C: And I was planning not to come next week. I had the message already. Something about the shifts.
T: You'd already gone, and left somebody nice in the chair for me.
C: I'm really good at it. In my family you don't make a scene. You say thank you very much and you go.
T: And this hour is the one you made to get your evenings back. And I used it to look at something that I wanted to see.
C (5): Why did you want to?
T: That's a fair question. I think I wanted to be with you where it was worst. I thought that's where you'd be alone. But you'd told me quite clearly where you wanted me, and that was on the bus.
C: On the bus is where I'm alone.
T: On the bus is where you're alone. And I left you sitting there.
C (8): Yes. You did.
T: How does it feel, to say that to me?
C: Hot. My face is hot. I feel like I'm about to be in trouble.
T: What kind of trouble?
C: That you'll be sad. Or explain it.
T: I'm a bit ashamed, to be honest. I'm not sad. And I'd like not to explain any more.
C (4): Okay.
T: Mm.
C: I'm quite angry, actually.
T: Yes.
C: Because I said it at the beginning. I said it so clearly. I'd practised it, in the bathroom. I don't want to tell it. And you said, then we won't. And I thought, wow. Finally.
T: You'd practised it, and for once somebody'd heard it the first time. And then I took it back.
C: You took it back! And I had to decide all over again whether I'm safe here.
T: You had to stand guard in here, as well.
C (10): I'm tired of being on guard.
T: So tired.
C: I'm on guard at work, I'm on guard on the bus, I'm on guard in my own stupid kitchen. I wanted one hour where I take it off.
T: One hour where you can take it off. And I'd like to help you keep that. What do you need, so it can be that again?
C: I need that you don't ask. Not even nicely.
T: I won't ask about that evening. Not even nicely.
C: And if I talk about it, then that's me. And then don't jump on it.
T: If you talk about it, then you're driving. I sit beside you, and I don't point at things.
C: Ha. Don't point at things, yes. And if you do it again, I'm going to say apricot.
T: Apricot. And then I'll stop, in the middle of the word.
C (5): You'd really stop.
T: I'd really stop.
C: Okay. That's, I've never had a word before.
T: What's happening with the heat?
C: It's gone down. It's in my hands now, it's quite nice. I feel like I've lifted something.
T: You made a scene.
C (3): I did! That was a scene.
T: It was a small one, and I thought it was a good one.
C: My mother'd be under the table.
T: And Yara?
C: I'm on top of it, with a tart.
T: I'd like to go back to the bus, if you'd like that. To where I left you.
C: At the stop, when they all got off.
T: When they all got off, and there was you and the driver.
C: I thought, I want my music. That's what I thought. I don't want to be safe, I want to be able to hear my music. And I can't, because I need my ears.
T: You need your ears for guarding. So you've lost your evenings and your music.
C (6): I haven't listened to a whole song outside for a year.
T: A whole year without a song.
C: I'd like to start with one ear.
T: One ear.
C: On the busy bit. Between the market and the bridge.
T: Who decides which song?
C: Me, obviously. Something with trumpets.
`,
};
