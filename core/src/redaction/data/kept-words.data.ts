/** Words with a capital letter that identify nobody and stay: days, months, peoples, faiths, feasts, forms of address. */
export const KEPT_WORDS = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter xmas ramadan eid diwali hanukkah passover lent halloween thanksgiving valentine boxing yom kippur
rosh hashanah vaisakhi holi kwanzaa hogmanay advent sabbath shabbat
god lord jesus christ allah buddha bible quran koran torah heaven hell satan devil
christian christians christianity catholic catholics catholicism protestant anglican methodist baptist quaker muslim
muslims islam islamic jewish jew jews judaism hindu hindus hinduism sikh sikhs buddhist buddhism atheist mormon jehovah
witness witnesses pentecostal orthodox evangelical roman
english british scottish welsh irish american americans canadian australian aussie french german germans italian spanish
portuguese polish dutch belgian swiss austrian greek turkish russian ukrainian romanian bulgarian hungarian czech slovak
swedish norwegian danish finnish icelandic indian pakistani bangladeshi bengali punjabi gujarati urdu hindi tamil
chinese japanese korean vietnamese thai filipino indonesian malaysian arab arabic egyptian iranian persian iraqi syrian
lebanese israeli palestinian kurdish afghan nigerian ghanaian kenyan somali ethiopian eritrean african africans
jamaican caribbean brazilian mexican colombian argentinian latin latino latina hispanic european europeans europe asian
asians asia africa america americas antarctica british-asian western eastern northern southern western black white
gypsy traveller roma celtic nordic scandinavian mediterranean victorian edwardian georgian tudor
mum mom mummy mommy mama mamma dad daddy papa pa ma nan nana nanny gran granny grandma grandpa grandad granddad gramps
auntie aunty aunt uncle mother father sister brother grandmother grandfather
dr mr mrs ms miss mx prof professor sir madam doctor nurse
i im ive ill id ok okay tv uk usa us eu nhs gp cpn hr pe it ai am pm a&e gcse gcses phd mri ct ecg bmi vat dvd pc pcs iq
vip diy asap lol omg fyi rip faq pip dla esa jsa lgbt lgbtq vr gps atm ceo cfo pa phe cqc bacp ukcp bps hcpc nice who
apa dsm icd er icu ed a-level a-levels o-level covid hiv aids std sti
internet wifi bluetooth maths googled samaritans childline ma'am y'all
brexit parliament government congress senate labour conservative conservatives tory tories democrat democrats republican
republicans olympics premiership
`;

/** Firms that everybody deals with: they stay, unless somebody is said to work for one. */
export const BRANDS = `
google facebook instagram twitter tiktok youtube whatsapp snapchat
linkedin netflix spotify amazon apple iphone ipad android microsoft windows zoom teams skype facetime uber airbnb ebay
paypal tinder hinge bumble grindr reddit discord twitch xbox playstation nintendo minecraft fortnite disney bbc itv sky
tesco sainsbury sainsburys asda aldi lidl waitrose morrisons ikea costa starbucks mcdonalds mcdonald nando nandos
walmart target costco boots argos primark nike adidas lego barbie marvel pokemon fitbit kindle alexa siri chatgpt
headspace strava peloton weightwatchers
`;

/** Medicines and words of therapy, which a transcript needs to stay readable. */
export const CLINICAL_WORDS = `
sertraline zoloft lustral fluoxetine prozac citalopram cipramil escitalopram lexapro cipralex paroxetine seroxat paxil
fluvoxamine faverin luvox venlafaxine effexor desvenlafaxine pristiq duloxetine cymbalta mirtazapine remeron zispin
bupropion wellbutrin zyban trazodone nefazodone vortioxetine trintellix brintellix vilazodone agomelatine valdoxan
amitriptyline nortriptyline imipramine clomipramine anafranil dosulepin lofepramine doxepin phenelzine nardil
tranylcypromine moclobemide selegiline lithium priadel lamotrigine lamictal valproate depakote epilim carbamazepine
tegretol topiramate gabapentin neurontin pregabalin lyrica quetiapine seroquel olanzapine zyprexa risperidone risperdal
aripiprazole abilify clozapine clozaril haloperidol haldol chlorpromazine amisulpride ziprasidone geodon lurasidone
latuda paliperidone cariprazine vraylar flupentixol promethazine phenergan diazepam valium lorazepam ativan clonazepam
klonopin alprazolam xanax temazepam oxazepam chlordiazepoxide librium buspirone buspar hydroxyzine atarax propranolol
inderal zopiclone zolpidem ambien zaleplon eszopiclone lunesta melatonin circadin methylphenidate ritalin concerta
medikinet lisdexamfetamine elvanse vyvanse dexamfetamine adderall atomoxetine strattera guanfacine intuniv clonidine
prazosin naltrexone acamprosate antabuse disulfiram methadone subutex buprenorphine suboxone naloxone ketamine
esketamine spravato psilocybin cannabis cbd thc mdma codeine tramadol morphine oxycontin oxycodone fentanyl ibuprofen
nurofen paracetamol tylenol advil aspirin calpol insulin metformin levothyroxine thyroxine statin statins antabuse
nicorette ssri ssris snri snris maoi maois benzo benzos nytol kalms
cbt act dbt emdr mbct mbt mbsr ifs cft ipt cat rebt mi eft psychodynamic gestalt rogerian jungian freudian adlerian
existential humanistic schema socratic mindfulness focusing psychodrama tfcbt erp pe iapt camhs cmht crisis
ptsd cptsd ocd adhd add gad mdd bpd eupd asd asc bdd odd sad pmdd bipolar asperger aspergers autism tourette tourettes
alzheimer alzheimers parkinson parkinsons anorexia bulimia fibromyalgia crohn crohns ibs ms copd epilepsy
phq gad core pcl bdi bai audit dass wsas oq ors srs ces phq-9 gad-7 ybocs hamilton edinburgh
freud jung rogers beck ellis winnicott bowlby klein lacan adler frankl maslow yalom pavlov erikson piaget kubler-ross
aa na ca alanon al-anon nami mbti rorschach suds sud
`;
