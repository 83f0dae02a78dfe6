/**
 * Word lists of the project's own (CC0), each a family of expressions that carry over from one conversation to another.
 * Expressions are in lower case, up to three words. They are features of a model, not codes: none decides anything alone.
 */
export const LEXICON = {
  fear: "afraid,scared,fear,fears,frightened,frightening,terrified,terrifying,anxious,anxiety,worried,worry,worries,worrying,panic,panicked,panicking,nervous,dread,dreading,threatened,unsafe,on edge,what if,freaked,freaking out,petrified,uneasy,scary",
  sadness:
    "sad,sadness,cry,crying,cried,tears,tearful,miss,missing,grief,grieving,heartbroken,down,low,depressed,depressing,depression,unhappy,miserable,empty,hurt,hurts,hurting,painful,pain,loss,lost,devastated,upset,upsetting,sorrow,heavy,aching,numb",
  anger:
    "angry,anger,mad,furious,rage,annoyed,annoying,irritated,irritating,frustrated,frustrating,frustration,hate,resent,resentment,pissed,pissed off,fed up,sick of,unfair,bitter,livid,cross,outraged,bullshit,bugs me,drives me",
  shame:
    "ashamed,shame,embarrassed,embarrassing,humiliated,humiliating,stupid,pathetic,worthless,disgusting,weak,inadequate,failure,loser,not good enough,idiot,exposed,look at me,judged,dirty,useless,a mess",
  guilt:
    "guilty,guilt,my fault,blame myself,let down,letting down,regret,selfish,i shouldn't have,should have done,burden,ought to have,sorry for what,let them down,let him down,let her down",
  loneliness:
    "lonely,alone,loneliness,isolated,nobody,no one,by myself,on my own,left out,abandoned,unloved,disconnected,distant,invisible,cut off,no friends",
  hopeless:
    "hopeless,pointless,no point,give up,giving up,can't go on,nothing helps,never change,what's the point,no way out,stuck,trapped,despair,doomed,nothing works,dead,die,suicide,suicidal,end it,no future,tired of",
  stress:
    "stressed,stress,stressful,overwhelmed,overwhelming,pressure,too much,exhausted,exhausting,tired,burnt out,burned out,tense,struggling,struggle,hard time,busy,juggling,swamped,drained,can't cope,worn out,tough",
  ambivalence:
    "on the one hand,on the other hand,part of me,torn,but then,mixed feelings,not sure,in two minds,conflicted,don't know whether,at the same time,half of me,back and forth,unsure",
  hope: "hope,hopeful,hoping,looking forward,better,get better,maybe i could,possible,optimistic,encouraged,light at,a chance,things could",
  pride: "proud,pride,achieved,accomplished,managed,managed to,did it,i made it,strong,capable,confident,confidence",
  joy: "happy,happiness,glad,joy,enjoy,enjoyed,enjoying,fun,love,loved,lovely,excited,exciting,great time,laugh,laughing,smile,wonderful",
  relief:
    "relief,relieved,lighter,weight off,calm,calmer,relaxed,at peace,peaceful,easier,safe,comfortable,breathe again",
  feelWords: "feel,feels,feeling,feelings,felt,emotion,emotions,emotional",
  bodySigns:
    "chest,stomach,heart,breath,breathe,breathing,shaking,shaky,sweating,sweaty,headache,throat,sick,nausea,dizzy,tight,racing,pounding,sleep,sleeping,awake,eat,eating,appetite,sigh,sighs,lump",
  intensity:
    "so,really,very,extremely,absolutely,completely,totally,terribly,incredibly,awfully,deeply,such a,quite,pretty",
  minimiser:
    "just,only,a bit,a little,it's nothing,no big deal,i'm fine,it's fine,not really,whatever,i suppose,doesn't matter,kind of,sort of,somewhat",
  hedge:
    "maybe,perhaps,might,possibly,probably,i guess,i think,i wonder,sounds like,seems,seem,almost,as if,as though,something like",
  absolute: "always,never,every,everyone,everything,nothing,nobody,all the time,constantly,forever,entirely,whole",
  negation:
    "not,no,don't,doesn't,didn't,can't,cannot,couldn't,won't,wouldn't,isn't,aren't,wasn't,weren't,haven't,hasn't,hadn't,shouldn't,without,neither,nor",
  firstPerson: "i,me,my,mine,myself,i'm,i've,i'd,i'll",
  firstPlural: "we,us,our,ours,we're,we've,we'll,we'd,let's",
  secondPerson: "you,your,yours,yourself,you're,you've,you'd,you'll",
  thirdPerson: "he,she,they,him,her,them,his,their,he's,she's,they're,himself,herself,themselves",
  thinking:
    "think,thinks,thinking,thought,thoughts,believe,know,knew,understand,realise,realize,realised,realized,see,guess,mean,means,reason,decide,decided,wonder,remember",
  wanting:
    "want,wants,wanted,need,needs,needed,wish,like to,would like,would love,care about,important,matters,value,values,goal,goals",
  duty: "should,shouldn't,must,have to,need to,got to,gotta,ought to,you better,you'd better,supposed to,you've got to,has to",
  suggesting:
    "could,try,trying,how about,what about,what if,why don't you,have you tried,have you considered,have you thought,one option,you might,you could,i'd suggest,suggest,recommend,advise,my advice,would encourage,consider,encourage you,perhaps you",
  telling:
    "because,research,studies,study,evidence,risk,risks,recommended,guidelines,percent,dangerous,damage,harm,harmful,causes,cause,effects,symptoms,disease,cancer,liver,cholesterol,called,known as,information,increase,increases,average",
  warning:
    "if you don't,if you keep,you will,you're going to,going to end up,serious,seriously,end up,kill you,die,worse,consequences,warn,warning,unless you,before it's,stop doing,you can't keep",
  permission:
    "is it okay,is it ok,would it be,is it all right,if that's okay,if you like,if you want,would you mind,up to you,your choice,your decision,you decide,you can choose,may i,can i share,could i share,would you be,if it's okay,is that okay,does that sound,how does that",
  reflecting:
    "sounds like,it sounds,it seems,seems like,you feel,you're feeling,you felt,you were feeling,so you,so you're,you've been,you think,you want,you don't want,you'd like,you're saying,what you're saying,i hear,hearing you,what i'm hearing,i get the sense,i'm sensing,i sense,part of you,it's like,in other words,as if,it's been,for you,you're not,you're wondering,you're worried,you're concerned,on one hand,you know that",
  sympathising:
    "sorry,so sorry,i'm sorry,sorry to hear,poor,poor you,poor thing,what a shame,that's terrible,that's awful,how awful,how terrible,oh no,oh dear,bless you,my heart,i feel for you,i feel bad,pity",
  consoling:
    "don't worry,it'll be,it will be,you'll be fine,you'll be okay,be fine,be okay,be all right,be alright,everything will,cheer up,hang in there,it gets better,look on the bright,could be worse,at least,time heals,things will,you'll get,no need to,calm down,i'm sure,don't be",
  judging:
    "you always,you never,why didn't you,why did you,why would you,why can't you,excuse,excuses,irresponsible,ridiculous,come on,your fault,selfish,lazy,nonsense,silly,obviously,honestly,seriously,clearly,you people,that's not true,not what i,that's wrong,wrong,grow up,you should know,you should have,don't you think,don't you care,stop it,overreacting,exaggerating,dramatic,enough,disappointed,supposed to,how could you,surely,your own",
  validating:
    "makes sense,make sense,understandable,anyone would,natural,of course,no wonder,courage,courageous,brave,takes strength,strength,strong,your decision,hard work,worked hard,you've worked,effort,appreciate,good reason,right to,normal,it's okay to,it's ok to,allowed to,a lot of people,deserve,you care,matters to you,you've managed,not easy,takes a lot,makes perfect sense,thank you for",
  difficulty:
    "hard,tough,difficult,rough,painful,challenging,not easy,a lot,heavy,awful,terrible,horrible,frightening,overwhelming,exhausting,scary,frustrating",
  praise:
    "good,great,excellent,well done,good job,fantastic,wonderful,perfect,brilliant,nice,awesome,amazing,impressive,good for you",
  organising:
    "next week,next time,appointment,today,session,start,schedule,see you,our time,time is up,form,questionnaire,agenda,last time,last week,meet again,follow up,homework,before we,welcome,come in,sit down,nice to meet,my name,goodbye,bye",
  asking: "what,how,why,when,where,who,which,whose",
  opening:
    "tell me,tell me more,tell me about,describe,say more,can you tell,could you tell,what's it like,what is it like,what was it like,help me understand,what do you,how do you,how did,what did,what would,how would,what are,what makes,how does,what happens,what happened,walk me through,what else,what goes through,what comes up",
  closedAsking:
    "do you,are you,have you,did you,is it,is there,is that,can you,would you,were you,was it,does it,has it,will you,any,ever,how many,how much,how often,how long,right,isn't it,don't you,aren't you,scale,zero to,one to,to ten",
  people:
    "mother,mum,mom,dad,father,brother,sister,wife,husband,partner,boyfriend,girlfriend,son,daughter,kids,children,child,family,parents,friend,friends,baby,boss,people,everybody,grandmother",
  work: "work,job,school,college,money,boss,office,class,study,exam,exams,bills,rent,career,colleague,colleagues,manager",
  substances:
    "drink,drinking,drinks,alcohol,smoke,smoking,cigarette,cigarettes,drug,drugs,weed,marijuana,beer,wine,medication,pills,quit,sober,weight,exercise,diet,insulin,blood",
  desire: "i want to,i'd like to,i wanna,i would like,i wish,i want,i'd love,i hope,i really want,i don't want to",
  ability: "i can,i could,able to,i'm able,i might be,possible for me,i know how,i could try,i can do,i think i can",
  commitment:
    "i will,i'll,i'm going to,i am going,i plan,i'm gonna,i promise,i'm ready,i'm willing,i've started,i already,i've been trying,i've cut,i've stopped,i stopped,i quit,i'll try,i tried",
  sustaining:
    "i can't,i don't want,i don't think,not ready,i like,i enjoy,it helps me,no way,hard to,too hard,i don't need,it's not a,not that bad,don't see,i need it,doesn't work,didn't work,i don't know,i'm not going,i'm not,don't have,i've tried",
  worth:
    "deserve,worth,worthy,good enough,enough,like me,love me,care about me,hate myself,myself,who i am,kind of person,normal",
  insight:
    "i realise,i realize,realised,realized,i never thought,maybe that's why,that's why,because of that,the reason,it reminds me,reminds me of,i've noticed,i notice,pattern,makes me think,i learned,it's as if,now i see,underneath,deep down,what i need",
  telling_events:
    "yesterday,last night,last week,went,came,said,told,got,did,was,were,had,happened,morning,weekend,when i was",
  agreeing:
    "yeah,yes,yep,exactly,that's right,that's it,right,true,mm,mhm,uh-huh,okay,ok,sure,absolutely,definitely,of course",
  disagreeing: "no,nah,not really,that's not,i don't think so,but,actually,whatever,i disagree,not exactly",
  listening: "mm-hmm,mm,mhm,uh-huh,hmm,okay,right,i see,got it,sure,gotcha",
  thanks: "thank you,thanks,cheers,appreciate it,grateful,thank you so",
} as const;
