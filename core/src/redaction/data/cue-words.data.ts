/** Forms of address before a name; the name after one is replaced, the title stays. */
export const TITLES = `
aunt auntie aunty brother capt captain coach constable dame detective doctor dr father gran grandad granddad grandma
grandpa granny imam inspector judge lady lord matron miss mother mr mrs ms mx nan nana nanny nurse officer pastor prof
professor rabbi rev reverend sergeant sgt sheikh sir sister uncle
`;

/** Titles that are nothing else, so that the word after them is a name even where no capital letter says so. */
export const SURE_TITLES = `dr mr mrs ms mx`;

/** People by their relation to somebody; a capitalised word after one is that person's name. */
export const RELATIONS = `
aunt auntie baby boss boy boyfriend boys brother buddy budgie carer cat child children co-worker colleague colleagues
counsellor counselor cousin coworker dad daughter dentist doctor dog ex father fiance fiancee flatmate friend friends
girl girlfriend girls goddaughter godfather godmother godson gran grandad grandfather grandma grandmother grandpa
hamster horse housemate husband in-law kid kids kitten landlady landlord law lawyer lecturer manager mate midwife mom
mother mum nan neighbor neighbors neighbour neighbours nephew niece nurse pal partner psychiatrist psychologist puppy
rabbit roommate sister solicitor son stepbrother stepdad stepdaughter stepfather stepmom stepmother stepmum stepsister
stepson supervisor teacher therapist tutor twin uncle wife workmate
`;

/** Verbs and other words that follow a person's name more often than an ordinary word. */
export const AFTER_NAMES = `
admitted agreed answered apologised apologized asked asks called came comes cried did didn't died does doesn't emailed
gets goes got had hadn't has hasn't hated hates invited isn't knew knows laughed leaves left loved loves married
messaged moved passed phoned phones promised rang refused replied rings said says screamed shouted tells texted texts
thinks thought told visited wanted wants wasn't went whispered
`;

/** Words before a place: "in", "from" and the like. */
export const PLACE_CUES = `in from near to around outside across towards toward via at leaving visiting visit visited`;

/** Words before a place and hardly ever before a person. */
export const SURE_PLACE_CUES = `in near outside around across via`;

/** Movement or living, which makes a place of what follows "to" or "from". */
export const MOVES = `
away back born bus came come commute commuting down drive driving drove emigrated fled flew flight fly flying go goes
going gone grew holiday holidays live lived lives living move moved moving over return returned train travel traveled
travelled travelling trip trips up way went
`;

/** Words that end the name of an organisation. */
export const ORGANISATION_HEADS = `
abbey academy accountants agency architects associates association bakery bank brewery cafe cathedral center centre
chapel charity chemist church clinic clinics club college company constabulary consultants consulting corp corporation
council counselling dental department enterprises farm foundation garage grammar group gurdwara gym holdings hospice
hospital hospitals hotel inc industries infirmary inn institute insurance library limited llc llp logistics ltd
medical mosque motors museum nursery partners partnership pharmacy plc police polytechnic practice press primary
prison records restaurant rovers school schools secondary services society solicitors solutions stables studios
surgery synagogue systems technologies temple theatre trust united university wanderers
`;

/** Heads that stand before the name: "University of X". */
export const LEADING_HEADS = `university college bank church school institute hospital hospice house academy cathedral`;

/** Kinds of organisation in small letters, before a name: "a company called X", "at X". */
export const WORK_WORDS = `
apprenticeship career employed fired hired interned internship job jobs placement sacked shift shifts work worked
working works
`;

/** Words in the middle of names of organisations. */
export const NAME_LINKS = `of the le la`;

/** Small words inside people's names. */
export const NAME_PARTICLES = `van von de der den del della di da dos du la le al el bin ibn abu ap st mac mc o`;

/** Words that end the name of a street. */
export const STREET_HEADS = `
ave avenue blvd boulevard circle close court crescent drive drove embankment gardens green grove highway hill lane ln
mews parade place quay rd rise road row square st street terrace view walk way
`;
