/** Small words that join others; never a name, not even a surname after a given name. */
export const FUNCTION_WORDS = `
a an the this that these those some any no none every each all both half either neither such what which whose whatever
whichever i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one ones who whom whoever someone somebody anyone anybody
everyone everybody nobody something anything everything nothing
and or but nor so yet for if then than because though although while whereas unless until till since when whenever where
wherever as like whether once after before
in on at to of from with without by about into onto over under above below between among through during across along
around against behind beside beyond inside outside near off out up down upon toward towards within despite except per via
am is are was were be been being isn't aren't wasn't weren't i'm you're he's she's it's we're they're i've you've we've
they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll that's there's here's what's who's
where's how's when's why's let's
do does did done doing don't doesn't didn't have has had having haven't hasn't hadn't can could will would shall should
may might must can't cannot couldn't won't wouldn't shouldn't mustn't ought need
not just only even also too very really quite rather so much many more most less least few little lot lots enough again
still already always never ever often sometimes usually maybe perhaps probably actually basically obviously honestly
literally definitely certainly exactly clearly apparently hopefully eventually suddenly finally recently lately mostly
nearly almost especially particularly somehow anyway anyways anyhow somewhere anywhere everywhere nowhere here there now
today tomorrow yesterday tonight soon later early ago away back together apart instead otherwise therefore however
how why yes yeah yep yup no nope nah ok okay oh ah eh er um uh mm hmm mmm mhm huh wow well right alright sure hello hi hey
bye goodbye please thanks thank sorry pardon gosh god lord jesus christ
dear welcome congratulations
`;

/**
 * Common words that may begin with a capital by chance: a sentence's start that no mark shows, a heading, reported
 * speech. On their own they are no names; after a given name or a title they may be a surname.
 */
export const ORDINARY_WORDS = `
able absolutely accept accident account act active add afraid afternoon age agree air alcohol allow alone amazing amount
angry animal annoyed answer anxiety anxious appear apply appointment area argue argument arm arrive art ask asked asking
assume attack attention autumn aware awful awkward
baby bad ball bank bar bathroom beach bear beat beautiful become bed bedroom beer begin behaviour behavior believe best
better big bill birthday bit bite black blame block blood blue board boat body book boring born boss bother bottle bottom
box boy boyfriend brain brave bread break breakfast breath breathe breathing brilliant bring broke broken brother brought
brown build building burn bus business busy buy
cake call called calls calm came camera car card care career careful carry cash cat catch cause centre center chair
change charge chase chat cheap check child childhood children chocolate choice choose church city class clean clear
client clinic clock close closed clothes club coach coat coffee cold college come comes coming comfort complete computer
concern confident confused consider contact continue control conversation cook cool cope corner cost cough could
counselling counselor counsellor count country couple course court cousin cover crazy cried cross crowd cry crying cup
cut
daily damage dance danger dark date daughter day days dead deal death decide deep degree depend depressed depression
describe desk die died diet difference different difficult dinner direct dirty disappear disappointed discuss divorce
doctor dog door doubt dream dress drink drinking drive driver driving drop drug drugs dry due dull
ear easily easy eat eating edge education effort eight either eleven else email embarrassed emotion emotional emotions
empty end energy engaged enjoy entire evening event evidence ex exam example excellent excited excuse exercise expect
explain extra eye eyes
face fact fail failed failure fair faith fall family famous fancy far farm fast fat father fault favour favourite fear
feel feeling feelings feels feet fell felt field fifteen fifty fight figure fill film find fine finger finish fire first
fish fit five fix flat flight floor flower fly focus follow food foot football force forest forever forget forgive
forgot form forty forward found four free fresh friend friends front frustrated full fun funny funeral future
game garden gave generally gentle get gets getting girl girlfriend give given gives giving glad glass go goal goals goes
going gold gone good gotten grade grand grass great green grew grief ground group grow guess guilt guilty guitar guy guys
habit hair half hall hand hands happen happened happening happens happy hard hate head health healthy hear heard heart
heavy held help helped helpful helps high hill hit hobby hold holiday holidays home homework honest honey hope hopeless
horrible horse hospital hot hotel hour hours house housing huge human hundred hungry hurt husband
ice idea imagine important impossible inside interested interesting internet interview
jacket jail job jobs join joke journal journey judge jump justice
keep keeps kept key kick kid kids kill kind king kiss kitchen knee knew know knowing known knows
ladies lady lake land language large last late laugh laughed laughing law lawyer lazy lead learn learned leave leaves left
leg lesson let letter level library lie life lift light line list listen listening live lived lives living local lock
lonely long look looked looking looks lose losing loss lost loud love loved lovely loves low luck lucky lunch
mad made magic mail main make makes making man manage manager mark marriage married massive master match matter mean
means meant meat medical medication medicine meet meeting meetings memory men mental mess message met middle might mile
milk million mind minister minute minutes miss missed missing mistake mistakes moment money month months mood moon
morning mother mouth move moved movie moving mum music
name names nature near neck neighbour neighbor nervous new news next nice night nightmare nine noise normal normally nose
note notes notice number numbers nurse
odd offer office officer old older open opened opinion option order other others outside overwhelmed own
pack page paid pain paint pair panic paper parent parents park part partner party pass past path patience pattern
patterns pay peace people perfect perhaps person personal pet phone photo physical piece pills pink place plan planet
plans plate play played playing plenty pocket point police polite poor possible post pound power practice prefer pregnant
prepared present president press pretty price pride prison private prob problem problems progress promise proper protect
proud public pull purple push put
quarter question questions quick quickly quiet quietly
race rain raise ran rang reach read reading ready real realise realize reason reasons red referral refuse regret relate
relationship relationships relax relief relieved remember reply rest restaurant rich ride ring river road rock role room
rooms rough round row rule run running rush
sad sadness safe safety said same sat save saw say saying says scale scared school science scream sea season seat second
secret see seeing seem seemed seems seen self sell send sense sensitive sent separate serious service session sessions set
seven sex shake shame shape share shirt shit shock shoe shoes shop shopping short shoulder shout shouted shouting show
shower shut shy sick side sight sign silence silent silly similar simple simply sing single sink sister sit sitting
situation six size skill skills skin sky sleep sleeping slept slow slowly small smart smell smile smoke smoking snow social
sofa soft solve son song sort sound sounds soup south space speak special spend spent split spoke sport spring staff stage
stairs stand star start started starting state station stay stayed step stick stone stop stopped stopping store storm
story straight strange stranger street stress stressed stressful strong struggle struggling stuck student study stuff
stupid style success suffer suicide suicidal suit summer sun supermarket support suppose surgery surprise surprised sweet
swim switch
table take taken takes taking talk talked talking tall task taught tea teach teacher team tears teenager television tell
telling ten tend tense term terrible terrified test text texted thank therapist therapy thick thin thing things think
thinking thinks third thirteen thirty thought thoughts thousand three threw throat throw tight time times tired toilet
told tomorrow tone tongue took tooth top total touch tough tour town toy track train training trapped trauma travel tree
tried trigger triggers trip trouble true trust truth try trying turn turned twelve twenty twice two type
ugly unbelievable uncle understand understanding unhappy uni universe university unless upset use used useful useless
using usual
valley value van video view village violent visit voice volunteer
wait waiting waited wake walk walked walking wall want wanted wanting wants war warm wash waste watch watched watching
water wave way ways weak wear weather wedding week weekend weekends weeks weight weird went wet wheel white whole wide
wife wild win wind window wine winter wish woke woman women wonder wonderful wondering wondered wood word words wore work
worked working works world worried worry worse worst worth worthless write writing wrong wrote
year years yellow yesterday young zero
abuse abused addiction affair anger boundaries boundary breakdown bully bullied bullying caring challenge compassion
connection coping counseling crisis diary disclosure distress divorced dream dreams drunk empathy exposure fatigue flashback
flashbacks friendship grateful grieving guilt healing hobbies insomnia isolated jealous loneliness mindful motivation
nightmares numb obsession panic perfectionist rejection resentment routine sadness selfish separation shame sober stigma
survivor tension trauma values vulnerable widow
absolutely ages agreed ahead amongst apparently aside badly barely bizarre bloody briefly brought bullshit bunch christ
crap damn deeply entirely equally fairly forgive frankly fuck fucking fully gentle genuinely goodness greatly happily
heavily hell highly hopefully immediately incredibly indeed instantly intense interesting ironically kinda gonna gotta wanna
cause cos cuz dunno lately likewise listen luckily merely mainly mate meanwhile morning namely naturally nevertheless
obviously overall partly personally possibly precisely presumably previously properly purely rarely regardless roughly
sadly seriously seemingly severely shortly similarly simultaneously slightly specifically speaking strangely strongly
surely technically terribly thankfully totally truly typically ultimately understood unfortunately utterly virtually
weirdly whoa absolutely ditto fair gosh haha ouch phew pardon ugh yikes bless cheers fabulous fantastic gorgeous marvellous
splendid super terrific lovely whilst
bachelor department director manager head team lead section chapter page part step level stage group room floor block
unit form year grade class prime minister queen king prince princess president mayor premier state secretary majesty
`;
