/**
 * Long passwords that people choose first: phrases, sayings, song openings, advice on passwords taken by its word, walks
 * over the keyboard. Written as phrases; compared without blanks, capitals, marks and the usual digits for letters.
 */
export const COMMON_PASSWORDS: readonly string[] = `
correct horse battery staple
correct horse battery
battery staple horse correct
this is my password
this is a password
this is not a password
this is my new password
this is my secret password
this is my long password
this is a long password
this is a very long password
this is a strong password
this is a secure password
this is a good password
this is a safe password
this is the password
my password is password
my password is secret
my password is strong
my password is very long
my very long password
my super secret password
my secret password
my strong password
my long password
my favourite password
my favorite password
my new password please
my password for work
my work password
a very long password
a very secure password
a very strong password
a really long password
a really strong password
a long enough password
a strong password
a secure password
longer passwords are better
longer than fifteen
at least fifteen characters
fifteen characters
fifteen characters long
fifteen letters long
fifteen letter password
sixteen characters
sixteen characters long
twelve characters long
at least twelve characters
at least eight characters
is this long enough
is that long enough
is this long enough now
now it is long enough
this should be long enough
this is long enough
this is long enough now
this is fifteen characters
this one is long enough
make it longer
please let me in
please let me in now
please let me sign in
please open the door
let me in please
let me in right now
let me in let me in
let me in my account
open the door please
open sesame please
open up open up
i forgot my password
i forget my password
i forgot my password again
i always forget my password
i cannot remember my password
i cant remember my password
i can never remember my password
i hate passwords
i hate my password
i hate changing passwords
i hate changing my password
i hate long passwords
i really hate passwords
i dont like passwords
i dont know my password
i do not know my password
i dont have a password
i have no password
i need a password
i need a new password
i want a new password
why do i need a password
why so long a password
what is my password
what is the password
what is your password
what was my password
whats my password
whats the password
who knows my password
guess my password
guess my password now
you cannot guess this
you cant guess this
you will never guess this
you will never guess
you will never guess my password
youll never guess this
nobody will guess this
nobody knows my password
no one will guess this
no one can guess this
nobody can guess this
never tell your password
dont tell anyone
do not tell anyone
do not share this password
dont share your password
keep it secret keep it safe
keep it simple stupid
top secret password
super secret password
super secure password
super strong password
extremely long password
ridiculously long password
unbreakable password
uncrackable password
unhackable password
impossible to guess
impossible password
hard to guess password
easy to remember
easy to remember password
something easy to remember
something i can remember
a password i can remember
password password password
password one two three
password one two three four
password for everything
password for attune
password for therapy
password for the clinic
password for the practice
password for my practice
password for my clients
passwords are stupid
passwords are annoying
passwords are hard
passwordpassword
passwordforwork
passwordistaken
enter your password
enter password here
type your password here
your password here
insert password here
insert your password here
put your password here
change this password
change your password
change me immediately
change me right now
change me later please
please change me now
please change this password
default password please
default administrator
default admin password
administrator password
admin admin admin admin
administrator administrator
root root root root
super administrator
system administrator
temporary password
temporary password please
my temporary password
welcome to attune
welcome to the practice
welcome to the clinic
welcome to the jungle
welcome to the machine
welcome to my life
welcome to my world
welcome back my friend
welcome welcome welcome
hello my name is
hello hello hello hello
hello darkness my old friend
hello world hello world
hello its me again
i love you so much
i love you very much
i love you forever
i love you to the moon and back
i love you more than anything
i love you all so much
i love you mum and dad
i love you mom and dad
i love my family
i love my children
i love my husband
i love my wife so much
i love my boyfriend
i love my girlfriend
i love my mother
i love my daughter
i love my son so much
i love my dog so much
i love my cat so much
i love my job so much
i love my clients
i love my life so much
i love chocolate
i love chocolate cake
i love pizza and beer
i love football
i love the weekend
i love summer time
i love new york
i love new york city
love love love love
love you forever
love you to the moon and back
love is all you need
love is in the air
love never fails
love conquers all
all you need is love
make love not war
live laugh love
live laugh love always
live love laugh forever
peace love and happiness
peace love and understanding
faith hope and love
faith hope charity
in god we trust
in god i trust
god is good all the time
god bless america
god bless you all
god save the king
god save the queen
god is my strength
jesus is my saviour
jesus is my savior
jesus is my lord
jesus christ is lord
jesus loves me
jesus loves me this i know
jesus loves you
the lord is my shepherd
the lord is my light
praise the lord
our father who art in heaven
our father which art in heaven
in the beginning was the word
in the beginning god created
for god so loved the world
ask and you shall receive
seek and you shall find
let there be light
to be or not to be
to be or not to be that is the question
once upon a time
once upon a time there was
happily ever after
and they lived happily ever after
it was the best of times
it was the worst of times
it was a dark and stormy night
call me ishmael please
all happy families are alike
a long time ago in a galaxy far far away
in a galaxy far far away
may the force be with you
the force is strong with this one
the force awakens
i am your father
luke i am your father
do or do not there is no try
live long and prosper
to infinity and beyond
to boldly go where no man has gone before
beam me up scotty
one ring to rule them all
you shall not pass
winter is coming
winter is coming soon
a lannister always pays his debts
valar morghulis
i solemnly swear that i am up to no good
harry potter and the
expecto patronum
wingardium leviosa
there is no place like home
theres no place like home
home sweet home
home is where the heart is
frankly my dear i dont give a damn
heres looking at you kid
i will be back
ill be back soon
hasta la vista baby
show me the money
you cant handle the truth
houston we have a problem
life is like a box of chocolates
run forrest run
just keep swimming
hakuna matata
hakuna matata what a wonderful phrase
supercalifragilisticexpialidocious
supercalifragilistic
let it go let it go
dont worry be happy
dont stop believing
dont stop me now
we are the champions
we will rock you
we will we will rock you
another one bites the dust
bohemian rhapsody
is this the real life
stairway to heaven
highway to hell
sweet child of mine
sweet home alabama
born to be wild
born in the usa
imagine all the people
let it be let it be
here comes the sun
yellow submarine
lucy in the sky with diamonds
hey jude dont make it bad
dancing queen
knocking on heavens door
never gonna give you up
what a wonderful world
over the rainbow
somewhere over the rainbow
twinkle twinkle little star
mary had a little lamb
humpty dumpty sat on a wall
itsy bitsy spider
row row row your boat
jack and jill went up the hill
happy birthday to you
merry christmas
merry christmas and a happy new year
we wish you a merry christmas
happy new year
jingle bells jingle bells
silent night holy night
the quick brown fox
the quick brown fox jumps
the quick brown fox jumps over the lazy dog
quick brown fox jumps
lazy dog jumps over
lorem ipsum dolor sit amet
lorem ipsum dolor
sit amet consectetur
pack my box with five dozen liquor jugs
she sells sea shells
she sells seashells by the seashore
peter piper picked a peck
how much wood would a woodchuck chuck
red lorry yellow lorry
roses are red violets are blue
roses are red
violets are blue
an apple a day
an apple a day keeps the doctor away
actions speak louder than words
all that glitters is not gold
a penny for your thoughts
a picture is worth a thousand words
a rolling stone gathers no moss
a bird in the hand
a friend in need is a friend indeed
all good things come to an end
all is well that ends well
alls well that ends well
beauty is in the eye of the beholder
better late than never
better safe than sorry
birds of a feather flock together
blood is thicker than water
carpe diem carpe diem
carpe diem seize the day
seize the day every day
cogito ergo sum
i think therefore i am
curiosity killed the cat
do unto others
dont judge a book by its cover
early to bed early to rise
easy come easy go
every cloud has a silver lining
everything happens for a reason
follow your dreams
follow your heart
follow the white rabbit
follow the yellow brick road
fortune favours the bold
fortune favors the bold
good things come to those who wait
great minds think alike
honesty is the best policy
hope for the best
ignorance is bliss
it is what it is
its a beautiful day
its a wonderful life
its five oclock somewhere
keep calm and carry on
keep calm and drink tea
keep moving forward
knowledge is power
laughter is the best medicine
less is more than enough
life goes on and on
life is beautiful
life is a journey
life is good today
life is too short
live and let live
live every day to the fullest
live your best life
look before you leap
never give up
never give up never surrender
never give up on your dreams
never say never again
no pain no gain
nothing is impossible
one day at a time
one step at a time
one for all and all for one
all for one and one for all
out of sight out of mind
practice makes perfect
practise makes perfect
rome was not built in a day
safety first always
second to none
slow and steady wins the race
sticks and stones
still waters run deep
take it or leave it
the best is yet to come
the early bird catches the worm
the end of the world
the sky is the limit
the truth will set you free
there is no i in team
think outside the box
think positive be positive
this too shall pass
time heals all wounds
time is money time is money
time flies when you are having fun
trust no one ever
trust nobody but yourself
two wrongs dont make a right
what goes around comes around
what doesnt kill you makes you stronger
when in rome do as the romans do
where there is a will there is a way
work hard play hard
yes we can yes we can
you only live once
you can do it
you are my sunshine
you are my sunshine my only sunshine
you are the best
you are not alone
be the change you want to see
be yourself everyone else is taken
believe in yourself
dance like nobody is watching
dream big work hard
dreams come true
every day is a new day
today is a good day
today is a new day
tomorrow is another day
good morning sunshine
good morning vietnam
good night and good luck
good night sleep tight
have a nice day
have a great day
have a good day
thank god its friday
thank you very much
thank you so much
its friday its friday
monday tuesday wednesday
monday tuesday wednesday thursday friday
january february march
spring summer autumn winter
spring summer fall winter
summer summer summer
summertime sadness
red orange yellow green blue
one two three four
one two three four five
one two three four five six
one two three four five six seven
alpha bravo charlie
alpha bravo charlie delta
alpha beta gamma delta
the answer is forty two
the answer is fortytwo
the meaning of life
so long and thanks for all the fish
dont panic dont panic
elementary my dear watson
bond james bond
shaken not stirred
licence to kill
real madrid forever
manchester united
manchester united forever
manchester city
liverpool football club
you will never walk alone
youll never walk alone
arsenal football club
chelsea football club
tottenham hotspur
newcastle united
borussia dortmund
bayern munchen
fc bayern munchen
fc barcelona forever
forza juventus
go packers go packers
dallas cowboys
pittsburgh steelers
green bay packers
new york yankees
los angeles lakers
chicago bulls forever
golden state warriors
boston red sox
united states of america
united kingdom
great britain
new york city
san francisco california
los angeles california
made in england
made in germany
made in china
rule britannia
star spangled banner
land of the free
home of the brave
we the people
we hold these truths
four score and seven years ago
i have a dream
i have a dream today
ask not what your country can do
one small step for man
ich liebe dich
ich liebe dich so sehr
ich liebe dich mein schatz
ich habe mein passwort vergessen
passwort vergessen
mein passwort ist geheim
mein geheimes passwort
das ist mein passwort
das ist ein passwort
geheimes passwort
hallo hallo hallo
sommer sommer sommer
guten morgen deutschland
alle meine entchen
schalalalala
je taime mon amour
je taime pour toujours
mon mot de passe
mot de passe secret
ceci est mon mot de passe
bonjour tout le monde
te quiero mucho
te quiero mucho mi amor
te amo para siempre
mi contrasena secreta
esta es mi contrasena
contrasena segura
hola mundo hola mundo
ti amo per sempre
ti amo amore mio
ik hou van jou
wachtwoord wachtwoord
mijn wachtwoord
do re mi fa so la ti do
abracadabra abracadabra
abc easy as one two three
easy as one two three
rock paper scissors
rock paper scissors lizard spock
trick or treat
ready steady go
ready set go now
game of thrones
lord of the rings
the lord of the rings
harry potter
star wars forever
star trek forever
breaking bad forever
grand theft auto
call of duty forever
call of duty black ops
world of warcraft
league of legends
counter strike
final fantasy seven
super mario brothers
super mario world
sonic the hedgehog
legend of zelda
pokemon gotta catch em all
gotta catch them all
spider man spider man
captain america
guardians of the galaxy
avengers assemble
iron man is awesome
teenage mutant ninja turtles
winnie the pooh
mickey mouse club
minnie mouse forever
donald duck forever
beauty and the beast
little mermaid
alice in wonderland
peter pan and wendy
romeo and juliet
sherlock holmes
therapist therapist
therapy is great
therapy is my life
my therapy practice
my private practice
my private practice password
counselling password
psychotherapist
psychotherapy
psychotherapy practice
cognitive behavioural therapy
cognitive behavioral therapy
cognitive therapy
mental health matters
mental health first
mental health clinic
how does that make you feel
how do you feel today
how are you feeling today
how are you today
unconditional positive regard
the unexamined life is not worth living
know thyself know thyself
breathe in breathe out
just breathe just breathe
take a deep breath
confidential information
strictly confidential
private and confidential
for your eyes only
qwertyuiopasdfghjklzxcvbnm
qwertyuiopasdfghjkl
qwertyuiop qwertyuiop
asdfghjkl asdfghjkl
zxcvbnm zxcvbnm
poiuytrewq lkjhgfdsa
mnbvcxz lkjhgfdsa
qazwsxedcrfvtgb
qazwsxedcrfvtgbyhnujm
zaqxswcdevfrbgt
qweasdzxc rtyfghvbn
azertyuiopqsdfghjklm
qwertzuiopasdfghjkl
qwertzuiop asdfghjkl yxcvbnm
abcdefghijklmno
abcdefghijklmnop
abcdefghijklmnopqrstuvwxyz
zyxwvutsrqponmlkjihgfedcba
aabbccddeeffgghh
abcabcabcabcabc
three point one four one five nine
`
  .trim()
  .split("\n");
