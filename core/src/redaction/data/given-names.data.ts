/**
 * Given names that are no ordinary English word, so that they are found even where a transcription program wrote
 * everything in small letters. Without accents; chosen for practices where English is spoken, whatever people's roots.
 */
export const GIVEN_NAMES = `
aaliyah aaron abbie abby abdi abdirahman abdul abdullah abdulrahman abel abena abhishek abigail abiodun abraham ada
adaeze adah adam adanna ade adebayo adela adelaide adele adeola adil aditi aditya adnan adrian adriana adrianna
adrienne agata agatha agnes agnieszka ahmad ahmed aidan aiden aileen aimee aine aisha aishwarya aisling aiyana ajay
akash akiko akira akosua alain alan alana alanna alasdair alastair albert alberto aldo alec alejandra alejandro
aleksander aleksandra alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandria
alexandru alexei alexis alfie alfonso alfred alfredo ali alia alice alicia alina alisa alisha alison alistair allan
allison alma alondra alphonse alvaro alvin alyssa amaan amadou amaka amal amanda amandeep amara amelia amelie amina
amir amira amit amita amjad amna amrit amy anais anand ananya anastasia anders andre andrea andreas andreea andrei
andres andrew andrey andrzej andy aneesa aneta anette angela angelica angelina angelo angie angus anh anika anil anisa
anish anita anja anjali anna annabel annabelle annalise anne anneliese annette annie annika anouk anselm anthea
anthony antoine antoinette anton antonia antonina antonio antony anushka anwar anya aoife arabella aran archana archie
arham ariana arianna ariel arjun arlene arman armando arnav arnold aroha arthur arturo arun arwa arya asad asha
ashanti ashish ashleigh ashley ashok asif asim asma astrid atif aubrey audrey augustine aurelia aurelie aurelio ava
avani avery aviva axel aya ayaan ayah ayan ayesha aylin ayo ayodele ayse ayumi azadeh aziz aziza babak babatunde bahar
baljit balraj barbara barney barry bartholomew bartosz bashir beata beatrice beatriz becca beckett becky belinda ben
benedict benedikt benito benjamin benji bernadette bernard bernardo bernice bert bertha bertie bertrand beth bethan
bethany betsy bettina betty bevan beverley beverly bhavesh bhavna bianca bilal billy birgit bjorn blair blanca bobby
bogdan bonita boris brad bradley brady brandon breanna brenda brendan brenna brett brian briana brianna bridget brigid
brigitte britney brittany bronagh bronte bronwen bronwyn bruce bruno bryce bryn bryony byron caitlin caitlyn caleb
callum calum calvin cameron camila camilla camille cara carina carl carla carlo carlos carlton carly carmel carmela
carmen carole carolina caroline carolyn carrie carsten carter casey caspar casper cassandra cassidy cassie catalina
caterina cathal catherine cathleen cathy catrin catriona cecelia cecil cecile cecilia cedric celeste celia celine
cesar chanel chanelle chantal chantelle charlene charles charley charlie charlotte chelsey cheng cherie cheryl
cheyenne chiamaka chiara chidi chinedu chinwe chioma chizoba chloe chris chrissie christa christina christine
christoph christophe christopher christy chukwuemeka cian ciara ciaran cillian cindy claire clara clarence clarissa
clark claud claudia claudine claudio clayton clement clinton clive clodagh cody colette colin colleen colm connie
connor conor conrad consuelo cora coralie cordelia corey corinna corinne cormac cornelia cornelius cory cosmin
courtney craig cristian cristina cristobal curtis cynthia cyril dafydd dagmar dagny damian damien damilola damla damon
dan danica daniel daniela daniele danielle danilo danny dante dara daragh darcie darcy daria darius darlene darragh
darrell darren darryl daryl dave davey david davide davina deb debbie deborah debra deepa deepak deepika deirdre delia
delilah della delphine demetrius denise dennis denzel derek dermot derrick deshawn desiree desmond devon dhruv diana
diane dianne diarmuid dieter dilip dilys dimitri dina dinah dinesh dionne divya djamila dmitri dmitry dolores domingo
dominik dominique donald donatella donna donovan doreen doris dorothea dorothy dougal douglas duane duncan dustin
dwayne dylan eabha eamon ebony eddie edgar edith edmund edna eduardo edward edwin edwina effie efua egor eileen eilidh
eimear eira ekaterina elaine elan eleanor eleanora elena eleni eli elias elijah elin elinor elisa elisabeth elise
elisha eliza elizabeth elke ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth elton elvira
elvis emanuel emeka emer emil emilia emiliano emilie emilio emily emir emlyn emma emmanuel emmanuelle emmet emre enid
enrico enrique eoghan eoin ephraim eric erik erika erin ernest ernesto ernie esme esmeralda esperanza esra essie
estelle esther estrella ethan ethel etta euan eugene eugenia eugenie eunice eva evan evangeline evelyn evie ewa ewan
ezekiel ezra fabian fabio fabrice fadi faisal farah fareed farhan farida farouk fatima fatma fatou fatoumata federica
federico felicia felicity felipe felix fergal fergus fernanda fernando ffion finlay finley finnian fiona fionnuala
florian floyd fola folake frances francesca francesco francine francisco franco francois francoise franklin franz
fraser fred freda freddie frederic frederica frederick freya freyja frieda friedrich fumiko gabriel gabriela gabriella
gabrielle gail gareth gary gaurav gavin gemma genevieve geoff geoffrey george georgie georgina gerald geraldine gerard
gerardo gertrude gethin ghulam gianluca gianni gideon gilbert giles gillian gina gino giorgio giovanna giovanni gisela
giselle giulia giulio giuseppe gladys glenda glenn glenys gloria goran gordon graeme graham grainne greg gregor
gregory greta gretchen griffin grzegorz guadalupe guido guillaume guillermo gulsen gunther gurpreet gus gustav gustavo
gwen gwendolyn gwyn gwyneth habib habiba hadiya hadiza hafsa hakan hakim halima hamid hamish hamza hana hanan hanif
hanna hannah hans hao haris harish harjit harleen harold harriet harrison haruka haruki haruto harvey hasan hassan
hayden hayley hector heidi heinrich helen helena helene helga hemant henri henrietta henrik henry herbert heriberto
herman hermione hilary hilda hina hiroshi hoda horace howard hubert huda hugh hugo humza husain husna hussain hussein
ian ibrahim ida idris iestyn ieuan ifeoma ignacio igor ikram ilaria iliana ilse iman imani imelda imogen imran
inderjit indira ines inga inger ingrid ioana iona irena irene irina irma irving isaac isabel isabella isabelle isadora
isaiah isha ishaan isla ismael ismail isobel isolde israa istvan ivan ivana ivo ivor iwan iwona izabela izzy jaakko
jacek jacinta jackie jacob jacqueline jacques jacqui jaden jagdeep jaime jake jakob jakub jameela jamelia james jamie
jamila jana jane janet janice janine janis janusz jared jarek jarrod jasbir jasmin jasmina jason jasper jaspreet
javier jayda jayden jayesh jayne jeanette jeanne jed jeff jefferson jeffrey jelena jemima jemma jenna jennie jennifer
jenny jeremiah jeremy jermaine jerome jess jesse jessica jessie jethro jiang jill jillian jim jimmy jing jiri jitka
joan joana joanna joanne joao joaquin jocelyn jodie joe joel joelle joey johan johanna johannes john johnathan johnnie
johnny jolanta jon jonah jonas jonathan jorge jorgen jose josef josefina joseph josephine joshua josiah josie jovan
juan juana juanita judah judith judy jules julia julian juliana julianne julie julien juliet julieta juliette julio
julius junaid juno jurgen justine justyna kacper kadir kaitlyn kalpana kamal kamala kamil kamila kamran kane kareem
karen karin karina karl karla karolina kasia katarina katarzyna kate katerina katharine katherine kathleen kathryn
kathy katia katie katja katrin katrina katya kaveh kavita kayla kaylee kayleigh keegan keeley keiko keira keith
kelechi kelly kelsey kelvin kemal kemi ken kendall kendra kenji kenneth kenny kerrie kevin khadija khalid khalil kiara
kiera kieran kieron kiki kim kimberley kimberly kiran kirsten kirstie kirsty kishore klara klaus kofi komal konrad
konstantin kostas kourtney krishna krishnan kristen kristian kristin kristina kristine kristof krystal krystyna
krzysztof kunal kurt kwabena kwaku kwame kwasi kyle kylie kyra lachlan laetitia laila lakisha lakshmi lamar lana lara
larissa larry lars lashawn latasha latif latisha latoya laura lauren laurence laurent laurie lawrence layla leah
leandro leanne lech leigh leila leilani len lena lenny leo leon leona leonard leonardo leonie leonora leopold leroy
lesley leslie leticia lewis lexi leyla liam lidia liesl lila lilian liliana lillian lilly lina linda lindsay lindsey
ling linh linnea linus lionel lisa lisbeth lisette liv livia liz liza lizzie lloyd logan lois lola lorcan lorena
lorenzo loretta lorna lorne lorraine lottie louis louisa louise luca lucas lucia lucian luciana luciano lucie lucille
lucinda lucy ludmila ludwig luigi luis luisa lukas lukasz luke luther lydia lyndsey lynette lynn lynne lyra maarten
mabel maciej maddie maddison madeleine madeline madhavi madhu madiha madison mae maeve magda magdalena maggie magnus
mahesh mahira mahmood mahmoud mahnoor maia maire mairead maisie maisy maja makayla malachy malala malcolm malik
mallory mamadou mandeep mandy manfred manisha manjit manoj manuel manuela marc marcel marcela marcella marcelo marcin
marco marcos marcus marek margaret margarita margaux marge margery margot marguerite mariah mariam mariana marianne
maribel maricel marie marieke mariella marija marilyn mario marion marisa marisol marissa marius marjorie markus
marlene marlon marsha marta martha martin martina martine martyn marwa mary maryam maryann masood mateo mateusz mathew
mathias mathieu mathilda mathilde matilda matt matteo matthew matthias maud maureen maurice mauricio maxim maxime
maximilian maximus maxine mayank mayumi mbali mckenzie meagan meena meera megan meghan mehdi mehmet mehwish mei
melanie melina melinda melissa melvin menna mercedes meredith merve mervyn mia micah michael michaela michal michel
michele michelle mick miguel mihaela mihai mike mikhail mikkel mila milan mildred milena milica millie milo milos mimi
mina minh minnie mira miranda mireille miriam miro miroslav misaki mitch mitchell miyuki mohamed mohammad mohammed
mohan mohit moira moises molly mona monica monika monique morag mordechai morgan morgana moshe muhammad muireann muna
murali muriel murray mustafa myfanwy myles myra myriam myrna myrtle nabil nabila nadeem nadia nadine nahid naila naima
naina nancy nanette naoki naomi narinder nasir nasreen natalia natalie nataliya natasha nathalie nathan nathaniel
naveed naveen navneet nayla nazia ned neema neha neil nell nellie nelson nerys nevaeh neve nia niall niamh niccolo
nichola nicholas nico nicola nicolas nicole nigel nihal nikhil niki nikita nikki niko nikola nikolai nikolaos nikos
nila nilam nils nina niraj nisha nishant nita nkechi noah noelle noemi nok nomvula nora norah norbert noreen norma
norman nour nuala nuno nuria nyla obinna octavia octavio odette ofelia oisin olaf olamide oleg oleksandr olena olga
oliver olivia olivier ollie oluwaseun omar omari omer oona oonagh ophelia oren orla orlagh orlando orsolya osama oscar
oskar osman oswald otis otto owain owen oyinkan oz pablo paco padraig paloma pam pamela panagiotis paolo parisa
parminder parveen pascal pascale patrice patricia patrick patrik patrycja patsy patti paul paula pauline paulo pavel
pawel pearse pedro peggy penelope perdita perpetua petar pete peter petra petros peyton phil philip philippa philippe
phillip phoebe phyllis pierre pieter pilar piotr pippa pooja prakash pranav praveen preeti priscilla priti priya
priyanka przemek quentin quincy rachael rachel rachelle radek radhika rafael rafal raffaele rafiq raghav rahima rahul
raj raja rajan rajesh rajiv rakesh ralph rama ramesh ramon ramona randall randolph randy rania raphael raphaela raquel
rashid rashida raul ravi ravinder raymond razia rebecca rebekah reece reem rees reese refilwe reg regina reginald
rehana reiko reinhard rekha remi renata renato rene renee reuben reynaldo rhett rhian rhiannon rhoda rhona rhonda rhys
ria ricardo riccardo richard rickey ricky rico rita ritu riya rob robbie robert roberta roberto robyn rochelle
roderick rodney rodolfo rodrigo rogelio rohan rohit roisin roland rolf romain romeo ron ronald ronan ronnie ronny rosa
rosalie rosalind rosalyn rosamund rosanna rosaria rosario roscoe roseanne rosie roslyn ross rowena roxana roxanne roy
roya ruairi ruben rudolf rudolph rufus rukhsana rupert ruslan russ russell ruth ruthie ryan ryszard saad saanvi sabina
sabine sabrina sachin sadia saeed safa safiya sagar sahar sahil saima saira sajid sakina sakura salim salima sally
salma salman salvador salvatore samantha samara samina samir samira sammy samson samuel sana sandeep sandra sandro
sangeeta sanjay sanjeev santiago sanya saoirse sapna sara sarah sasha saskia satish satnam saul scott seamus sean
sebastian seema selena selina selma serena serge sergei sergey sergio seth seun severine shabnam shahid shahida
shakira shamima shanaya shane shania shanice shaniqua shannon shanti sharifa sharon shaun shauna shawn shay shayla
shayna sheena sheetal sheila shelby sheldon shelley shelly sherry sheryl shira shirin shirley shivani shoaib shobha
shona shreya shruti shyam shyla sian sibusiso sid siddharth sidney sidra siegfried sigrid silas silvia silvio simeon
simon simona simone sindhu sinead siobhan sipho siti slavica slawomir sofia sofie sohail solomon sonali sonia sonja
sonya sophia sophie soraya spencer stacey stacy stan stanislav stanley stefan stefania stefano steffi stelios stephan
stephanie stephen stephon steve steven stewart stu stuart suad subhash sudha sufyan suhail sujata sukhdeep suki
suleiman sumaya sumit sunil sunita suraj suresh surinder susan susana susanna susannah susanne susie suzanne suzie
sven svetlana swati sybil sylvia sylvie szymon tabitha tadhg tahir tahira taiwo takashi talia tamar tamara tamika
tammy tamsin tanisha tanja tanvi tanya tara tarek tariq tarun tasha tasnim tatiana tatyana ted tegan temitope terence
teresa terrance terri terry tess tessa thabo thandi thea thelma theodora theodore theresa therese thierry thomas thora
thulani thuy tiago tiana tiarnan tiffany tilda tilly tim timothy tina tobias toby tod todd tolu tom tomas tomasz tommy
toni tony tonya tori torsten tracey tracy tran travis trent trevor trish trisha tristan troy trudy tunde twyla tyler
tyra tyrell tyrese tyrone ugo ulrich ulrika uma umair umar ursula usha usman uzma vadim valentina valentino valeria
valerie vanessa vanya varun vasile vasilis vaughan veena velma venkat vera verena vernon veronica veronika vic vicente
vicki vickie vicky victor vijay vikas vikram viktor viktoria vinay vince vincent vincenzo vineet vinod viola virginie
vishal viv vivek vivian viviana vivien vivienne vlad vladimir wahid waleed walid wallace wally walter wanda wanjiru
waqas wasim watson wayne wendell wendy werner wes wesley wiktor wilbur wilfred wilhelm willem william willie wilma
wilson winifred winston wojciech wolfgang wyatt xavier xena xiao ximena yael yahya yang yannick yara yash yasin yasir
yasmeen yasmin yasmine yetunde yevgeny yohannes yolanda yolande yosef yoshi youssef yuki yuko yulia yusra yusuf yvette
yvonne zac zach zachary zack zadie zahid zahir zahra zain zainab zak zakariya zana zanele zara zayd zayn zdenek zeinab
zeke zelda zena zeynep zhang zhen zita zoe zofia zohra zola zoltan zora zsofia zubair zuleika zuri zuzana
`;

/**
 * Given names that are also small words, other things or parts of phrases: names whenever they are written with a
 * capital letter, never without one.
 */
export const CAPITAL_NAMES = `
abe aden alba amber amos ana aria arlo asa ash asher aspen augustus basil bea beau bella bernie billie blaine blake
bob bonnie bram bridie brock brody bryan camellia carol chad chandler charity chelsea chico chuck clementine cole colt
cooper corny daisy dana daphne dexter diego dirk dominic don dora dot drake ed eden erica fay fifi finn fleur flo
florence ford fran francis gabe gaynor georgia ginny glen grant hal harley harper harry hattie hazel heather herb
holden holly ike iris isis issa ivy izzie jace jack jackson jade jan jasmine jax jay jean jerry jin jo jody jordan
josh jude justin kai kat kay keanu kendrick kent kenya kerry kip kirk kit kris landon lane laurel layton lee les lexie
li lily lin lincoln linden luna lyle macy maddy mara marcia maria marina marlin marquis marsh maverick maya mel merle
merlin micky ming misty moe monty nan nat nate nick nicky noel nola norris oakley opal orson paige paris patty penny
perry petunia phoenix piper polly poppy preston quinn ram rani ray reggie reid remy ren rex rhea ricki rio robin
rodger roger rollo rory rosemary rosy rowan ruby rudy rue sade saffron sam santos savannah sawyer scarlett selene
selwyn seymour shaw shea shiloh sienna signe sinclair skye skylar stella sullivan suzy sydney sylvan sylvester taj tam
tate taylor teddy theo thi tia timmy titus trey tucker ty val vance venus verity vern vi victoria violet virginia vivi
warren wei willow winnie woody xin yan yin ying yuri zen ziggy
`;

/** Given names that are everyday words: names where a capital inside a sentence or the words around say so. */
export const WORD_NAMES = `
ace al angel apple art autumn bill blessing blossom brook bud buddy candy cash cat chance chase cherry chip clay cliff
clover coral crystal dale dawn dean dee destiny dick drew duke dusty earl elm ember eve faith fern flora fox frank gay
gene genesis ginger glory grace grey guy hank harmony hayes heath honor hope hunter ira jet jewel joy karma lance lark
lex liberty lou love lucky mac magnolia major mark mason max melody mercy merry miles mo noble norm nova ocean olive
page paisley parker pat patience pearl peg pen pepper pierce porter precious prince princess prosper prudence queenie
rain raven reed rich river rocky rod rose rusty sage sal sandy scarlet scout serenity sierra skip skipper sky sol
sonny sparrow star sterling stone storm sue summer sun sunny tad tanner temperance tex tiger trinity valentine van
victory wade walker ward will winter wren young
`;

/** Given names that are months, or words always written with a capital: names only where the words around say so. */
export const CUE_NAMES = `april august christian german india israel june may roman`;
