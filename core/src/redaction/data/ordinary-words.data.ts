/** Small words that join others; never a name, not even a surname after a given name. */
export const FUNCTION_WORDS = `
a about above across actually after again against ago ah all almost along already alright also although always am
among an and any anybody anyhow anyone anything anyway anyways anywhere apart apparently are aren't around as at away
back basically be because been before behind being below beside between beyond both but by bye can can't cannot
certainly christ clearly congratulations could couldn't dear definitely despite did didn't do does doesn't doing don't
done down during each early eh either enough er especially even eventually ever every everybody everyone everything
everywhere exactly except few finally for from god goodbye gosh had hadn't half has hasn't have haven't having he he'd
he'll he's hello her here here's hers herself hey hi him himself his hm hmm honestly hopefully how how'd how's however
huh i i'd i'll i'm i've if in inside instead into is isn't it it's its itself jesus just lately later least less let's
like literally little lord lot lots many may maybe me mhm might mine mm mmm more most mostly much must mustn't my
myself nah near nearly need neither never no nobody none nope nor not nothing now nowhere obviously of off often oh ok
okay on once one ones only onto oof oops or otherwise ought our ours ourselves out outside over pardon particularly
per perhaps please probably quite rather really recently right shall she she'd she'll she's should shouldn't since so
some somebody somehow someone something sometimes somewhere soon sorry still such suddenly sure than thank thanks that
that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've this
those though through till to today together tomorrow tonight too touche toward towards uh um under unless until up
upon us usually very via was wasn't we we'd we'll we're we've welcome well were weren't what what'd what's whatever
when when's whenever where where'd where's whereas wherever whether which whichever while who who'd who's whoever whom
whoops whose why why'd why's will with within without won't would wouldn't wow yeah yep yes yesterday yet you you'd
you'll you're you've your yours yourself yourselves yup
`;

/**
 * Common words that may begin with a capital by chance: a sentence's start that no mark shows, a heading, reported
 * speech. On their own they are no names; after a given name or a title they may be a surname.
 */
export const ORDINARY_WORDS = `
able absolutely abuse abused accept accident account act active add addiction affair afraid afternoon age ages agree
agreed ahead air alcohol allow alone amazing amongst amount anger angry animal annoyed answer anxiety anxious
apparently appear apply appointment area argue argument arm arrive art aside ask asked asking assume attack attention
autumn aware awful awkward baby bachelor bad badly ball bank bar barely bathroom beach bear beat beautiful become bed
bedroom beer begin behavior behaviour believe best better big bill birthday bit bite bizarre black blame bless block
blood bloody blue board boat body book boring born boss bother bottle bottom boundaries boundary box boy boyfriend
brain brave bread break breakdown breakfast breath breathe breathing briefly brilliant bring broke broken brother
brought brown build building bullied bullshit bully bullying bunch burn bus business busy buy cake call called calls
calm came camera car card care career careful caring carry cash cat catch cause center centre chair challenge change
chapter charge chase chat cheap check cheers child childhood children chocolate choice choose christ church city class
clean clear client clinic clock close closed clothes club coach coat coffee cold college come comes comfort coming
compassion complete computer concern confident confused connection consider contact continue control conversation cook
cool cope coping corner cos cost cough could counseling counselling counsellor counselor count country couple course
court cousin cover crap crazy cried crisis cross crowd cry crying cup cut cuz daily damage damn dance danger dark date
daughter day days dead deal death decide deep deeply degree department depend depressed depression describe desk diary
die died diet difference different difficult dinner direct director dirty disappear disappointed disclosure discuss
distress ditto divorce divorced doctor dog door doubt dream dreams dress drink drinking drive driver driving drop drug
drugs drunk dry due dull dunno ear easily easy eat eating edge education effort eight either eleven else email
embarrassed emotion emotional emotions empathy empty end energy engaged enjoy entire entirely equally evening event
evidence ex exam example excellent excited excuse exercise expect explain exposure extra eye eyes fabulous face fact
fail failed failure fair fairly faith fall family famous fancy fantastic far farm fast fat father fatigue fault favour
favourite fear feel feeling feelings feels feet fell felt field fifteen fifty fight figure fill film find fine finger
finish fire first fish fit five fix flashback flashbacks flat flight floor flower fly focus follow food foot football
force forest forever forget forgive forgot form forty forward found four frankly free fresh friend friends friendship
front frustrated fuck fucking full fully fun funeral funny future game garden gave generally gentle genuinely get gets
getting girl girlfriend give given gives giving glad glass go goal goals goes going gold gone gonna good goodness
gorgeous gosh gotta gotten grade grand grass grateful great greatly green grew grief grieving ground group grow guess
guilt guilty guitar guy guys habit haha hair half hall hand hands happen happened happening happens happily happy hard
hate head healing health healthy hear heard heart heavily heavy held hell help helped helpful helps high highly hill
hit hobbies hobby hold holiday holidays home homework honest honey hope hopefully hopeless horrible horse hospital hot
hotel hour hours house housing huge human hundred hungry hurt husband ice idea imagine immediately important
impossible incredibly indeed inside insomnia instantly intense interested interesting internet interview ironically
isolated jacket jail jealous job jobs join joke journal journey judge jump justice keep keeps kept key kick kid kids
kill kind kinda king kiss kitchen knee knew know knowing known knows ladies lady lake land language large last late
lately laugh laughed laughing law lawyer lazy lead learn learned leave leaves left leg lesson let letter level library
lie life lift light likewise line list listen listening live lived lives living local lock loneliness lonely long look
looked looking looks lose losing loss lost loud love loved lovely loves low luck luckily lucky lunch mad made magic
mail main mainly majesty make makes making man manage manager mark marriage married marvellous massive master match
mate matter mayor mean means meant meanwhile meat medical medication medicine meet meeting meetings memory men mental
merely mess message met middle might mile milk million mind mindful minister minute minutes miss missed missing
mistake mistakes moment money month months mood moon morning mother motivation mouth move moved movie moving mum music
name namely names naturally nature near neck neighbor neighbour nervous nevertheless new news next nice night
nightmare nightmares nine noise normal normally nose note notes notice numb number numbers nurse obsession obviously
odd offer office officer old older open opened opinion option order other others ouch outside overall overwhelmed own
pack page paid pain paint pair panic paper pardon parent parents park part partly partner party pass past path
patience pattern patterns pay peace people perfect perfectionist perhaps person personal personally pet phew phone
photo physical piece pills pink place plan planet plans plate play played playing plenty pocket point police polite
poor possible possibly post pound power practice precisely prefer pregnant premier prepared present president press
presumably pretty previously price pride prime prince princess prison private prob problem problems progress promise
proper properly protect proud public pull purely purple push put quarter queen question questions quick quickly quiet
quietly race rain raise ran rang rarely reach read reading ready real realise realize reason reasons red referral
refuse regardless regret rejection relate relationship relationships relax relief relieved remember reply resentment
rest restaurant rich ride ring river road rock role room rooms rough roughly round routine row rule run running rush
sad sadly sadness safe safety said same sat save saw say saying says scale scared school science scream sea season
seat second secret secretary section see seeing seem seemed seemingly seems seen self selfish sell send sense
sensitive sent separate separation serious seriously service session sessions set seven severely sex shake shame shape
share shirt shit shock shoe shoes shop shopping short shortly shoulder shout shouted shouting show shower shut shy
sick side sight sign silence silent silly similar similarly simple simply simultaneously sing single sink sister sit
sitting situation six size skill skills skin sky sleep sleeping slept slightly slow slowly small smart smell smile
smoke smoking snow sober social sofa soft solve son song sort sound sounds soup south space speak speaking special
specifically spend spent splendid split spoke sport spring staff stage stairs stand star start started starting state
station stay stayed step stick stigma stone stop stopped stopping store storm story straight strange strangely
stranger street stress stressed stressful strong strongly struggle struggling stuck student study stuff stupid style
success suffer suicidal suicide suit summer sun super supermarket support suppose surely surgery surprise surprised
survivor sweet swim switch table take taken takes taking talk talked talking tall task taught tea teach teacher team
tears technically teenager television tell telling ten tend tense tension term terrible terribly terrific terrified
test text texted thank thankfully therapist therapy thick thin thing things think thinking thinks third thirteen
thirty thought thoughts thousand three threw throat throw tight time times tired toilet told tomorrow tone tongue took
tooth top total totally touch tough tour town toy track train training trapped trauma travel tree tried trigger
triggers trip trouble true truly trust truth try trying turn turned twelve twenty twice two type typically ugh ugly
ultimately unbelievable uncle understand understanding understood unfortunately unhappy uni unit universe university
unless upset use used useful useless using usual utterly valley value values van video view village violent virtually
visit voice volunteer vulnerable wait waited waiting wake walk walked walking wall wanna want wanted wanting wants war
warm wash waste watch watched watching water wave way ways weak wear weather wedding week weekend weekends weeks
weight weird weirdly went wet wheel whilst white whoa whole wide widow wife wild win wind window wine winter wish woke
woman women wonder wondered wonderful wondering wood word words wore work worked working works world worried worry
worse worst worth worthless write writing wrong wrote year years yellow yesterday yikes young zero
`;
