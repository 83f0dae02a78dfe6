/** Words and pieces that people make passwords of first. Alone, repeated or strung together they protect nothing. */
export const COMMON_PIECES: readonly string[] = `
password passwort passcode passphrase pass word secret private login logon signin account access welcome hello goodbye
letmein openup opensesame changeme default temporary temp test testing tester example sample demo guest user username
admin administrator root super superuser master sysadmin system server computer laptop internet network office work
company business manager doctor therapist therapy counselling counseling counsellor counselor psychology psychologist
psychotherapy psychotherapist practice clinic client session patient wellbeing mindfulness attune attunement
iloveyou loveyou iloveme loveme love lover forever always never baby babygirl babyboy sweetheart darling honey angel
princess prince queen king dragon monkey tiger lion eagle panda bear puppy kitty kitten doggy butterfly unicorn
sunshine moonlight starlight rainbow flower summer winter spring autumn season january february march april june july
august september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow
football baseball basketball hockey soccer tennis cricket rugby golf liverpool arsenal chelsea manchester united barcelona
madrid london england america germany deutschland france espana india australia canada
superman batman spiderman starwars pokemon minecraft fortnite naruto hogwarts
jesus christ god bless heaven jordan michael jennifer jessica thomas daniel charlie ashley matthew andrew joshua robert
mother father mummy daddy family friend friends brother sister money freedom whatever nothing something trustno
qwerty qwertyuiop qwertz qwertzuiop azerty azertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc
qweasd qweasdzxc abc abcd abcdef xyz aaa the and for you are is my our your this that not new old please first second
one two three four five six seven eight nine ten zero number happy birthday christmas merry year
`
  .trim()
  .split(/\s+/);
