/** Forms of address before a name; the name after one is replaced, the title stays. */
export const TITLES = `
dr mr mrs ms mx miss prof professor doctor nurse sister father mother brother rev reverend pastor rabbi imam sir lady
lord dame coach judge officer constable sergeant sgt inspector detective captain capt auntie aunty aunt uncle nan nana
nanny gran granny grandma grandpa grandad granddad matron sheikh
`;

/** Titles that are nothing else, so that the word after them is a name even where no capital letter says so. */
export const SURE_TITLES = `dr mr mrs ms mx`;

/** People by their relation to somebody; a capitalised word after one is that person's name. */
export const RELATIONS = `
friend friends mate pal buddy sister brother mother father mum mom dad son daughter wife husband partner boyfriend
girlfriend fiance fiancee ex cousin niece nephew aunt auntie uncle gran nan grandma grandpa grandad grandmother
grandfather stepdad stepmum stepmom stepfather stepmother stepson stepdaughter stepsister stepbrother twin baby child kid
kids boy girl boys girls children boss manager supervisor colleague colleagues coworker co-worker workmate teacher tutor
lecturer neighbour neighbor neighbours neighbors roommate flatmate housemate landlord landlady therapist counsellor
counselor psychiatrist psychologist doctor midwife nurse solicitor lawyer dentist carer godmother godfather godson
goddaughter in-law law dog cat puppy kitten horse budgie rabbit hamster
`;

/** Verbs and other words that follow a person's name more often than an ordinary word. */
export const AFTER_NAMES = `
said says told tells asked asks rang rings phoned phones texted texts called replied answered laughed cried shouted
screamed whispered thinks thought knows knew wants wanted loves loved hates hated came comes went goes left leaves got
gets has had did does isn't wasn't hasn't hadn't doesn't didn't died passed moved married invited promised apologised
apologized admitted agreed refused visited emailed messaged
`;

/** Words before a place: "in", "from" and the like. */
export const PLACE_CUES = `in from near to around outside across towards toward via at leaving visiting visit visited`;

/** Words before a place and hardly ever before a person. */
export const SURE_PLACE_CUES = `in near outside around across via`;

/** Movement or living, which makes a place of what follows "to" or "from". */
export const MOVES = `
move moved moving go goes going went gone live lives lived living travel travelled traveled travelling flew fly flying
flight drive drove driving trip trips holiday holidays back over up down train bus way came come come emigrated fled
commute commuting returned return away trip born grew
`;

/** Words that end the name of an organisation. */
export const ORGANISATION_HEADS = `
hospital hospitals infirmary hospice clinic clinics surgery practice school schools primary grammar secondary academy
college university institute polytechnic nursery church chapel cathedral mosque temple synagogue gurdwara abbey centre
center trust foundation ltd limited inc llc plc llp council hotel inn prison company corporation corp group society
association club library museum theatre restaurant cafe bakery partnership partners solicitors accountants architects
consultants consulting associates services solutions systems agency charity constabulary police department bank bakery
brewery motors logistics garage pharmacy chemist dental medical counselling gym stables farm press studios records
holdings industries enterprises technologies insurance united rovers wanderers
`;

/** Heads that stand before the name: "University of X". */
export const LEADING_HEADS = `university college bank church school institute hospital hospice house academy cathedral`;

/** Kinds of organisation in small letters, before a name: "a company called X", "at X". */
export const WORK_WORDS = `
work works worked working job jobs employed internship interned apprenticeship placement career shifts shift hired fired
sacked
`;

/** Words in the middle of names of organisations. */
export const NAME_LINKS = `of the le la`;

/** Small words inside people's names. */
export const NAME_PARTICLES = `van von de der den del della di da dos du la le al el bin ibn abu ap st mac mc o`;

/** Words that end the name of a street. */
export const STREET_HEADS = `
road rd street st avenue ave lane ln drive close crescent terrace place court way gardens grove square row mews hill
boulevard blvd parade walk green rise view drove embankment quay highway circle
`;
