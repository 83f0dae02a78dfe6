/** Words with a capital letter that identify nobody and stay: days, months, peoples, faiths, feasts, forms of address. */
export const KEPT_WORDS = `
a&e a-level a-levels advent afghan africa african africans ai aids allah am america american americans americas
anglican antarctica apa apr april arab arabic argentinian asap asia asian asians atheist atm aug august aunt auntie
aunty aussie australian austrian bacp bangladeshi baptist belgian bengali bible black bluetooth bmi boxing bps
brazilian brexit british british-asian brother buddha buddhism buddhist bulgarian canadian caribbean catholic
catholicism catholics celtic ceo cfo chi childline chinese christ christian christianity christians christmas
colombian congress conservative conservatives covid cpn cqc ct czech dad daddy danish dec december democrat democrats
devil diwali diy dla doctor dr dsm dutch dvd easter eastern ecg ed edwardian egyptian eid english er eritrean esa
ethiopian eu europe european europeans evangelical faq father feb february filipino finnish french friday fridays fyi
gcse gcses georgian german germans ghanaian god googled government gp gps gramps gran grandad granddad grandfather
grandma grandmother grandpa granny greek gujarati gypsy halloween hanukkah hashanah hcpc heaven hell hindi hindu
hinduism hindus hispanic hiv hogmanay holi hr hungarian i icd icelandic icu id ill im indian indonesian internet iq
iranian iraqi irish islam islamic israeli it italian ive jamaican jan january japanese jehovah jesus jew jewish jews
jsa judaism jul july jun june kenyan kippur koran korean kurdish kwanzaa labour latin latina latino lebanese lent lgbt
lgbtq lol lord ma ma'am madam malaysian mama mamma mar march maths may mediterranean methodist mexican miss mom mommy
monday mondays mormon mother mr mri mrs ms mum mummy muslim muslims mx nan nana nanny native nhs nice nigerian nordic
northern norwegian nov november nurse o-level oct october ok okay olympics omg orthodox pa pakistani palestinian papa
parliament passover pc pcs pe pentecostal persian phd phe pilates pip pm polish portuguese premiership prof professor
protestant punjabi quaker quran ramadan reiki republican republicans rip roma roman romanian rosh russian sabbath
samaritans satan saturday saturdays scandinavian scottish senate sep sept september shabbat sikh sikhs sir sister
slovak somali southern spanish std sti sunday sundays swedish swiss syrian tai tamil thai thanksgiving thursday
thursdays torah tories tory traveller tudor tuesday tuesdays turkish tv uk ukcp ukrainian uncle urdu us usa vaisakhi
valentine vat victorian vietnamese vip vodka vr wednesday wednesdays welsh western whisky white who wifi witness
witnesses xmas y'all yoga yom zumba
`;

/** Firms that everybody deals with: they stay, unless somebody is said to work for one. */
export const BRANDS = `
adidas airbnb aldi alexa amazon android apple argos asda barbie bbc boots bumble chatgpt costa costco discord disney
ebay facebook facetime fitbit fortnite google grindr headspace hinge ikea instagram ipad iphone itv kindle lego lidl
linkedin marvel mcdonald mcdonalds microsoft minecraft morrisons nando nandos netflix nike nintendo paypal peloton
playstation pokemon primark reddit sainsbury sainsburys siri sky skype snapchat spotify starbucks strava target teams
tesco tiktok tinder twitch twitter uber waitrose walmart weightwatchers whatsapp windows xbox youtube zoom
`;

/** Medicines and words of therapy, which a transcript needs to stay readable. */
export const CLINICAL_WORDS = `
aa abilify acamprosate act add adderall adhd adler adlerian advil agomelatine al-anon alanon alprazolam alzheimer
alzheimers ambien amisulpride amitriptyline anafranil anorexia antabuse aripiprazole asc asd asperger aspergers
aspirin atarax ativan atomoxetine audit autism bai bdd bdi beck benzo benzos bipolar bowlby bpd brintellix bulimia
buprenorphine bupropion buspar buspirone ca calpol camhs cannabis carbamazepine cariprazine cat cbd cbt ces cft
champix chantix chlordiazepoxide chlorpromazine cialis cipralex cipramil circadin citalopram clomipramine clonazepam
clonidine clozapine clozaril cmht codeine concerta copd core cptsd crisis crohn crohns cymbalta dass dbt depakote
desvenlafaxine dexamfetamine diazepam disulfiram dosulepin doxepin duloxetine edinburgh effexor eft ellis elvanse emdr
epilepsy epilim erikson erp escitalopram esketamine eszopiclone eupd existential faverin fentanyl fibromyalgia
fluoxetine flupentixol fluvoxamine focusing frankl freud freudian gabapentin gad gad-7 geodon gestalt guanfacine
haldol haloperidol hamilton humanistic hydroxyzine iapt ibs ibuprofen ifs imipramine inderal insulin intuniv ipt jung
jungian kalms ketamine klein klonopin kubler-ross lacan lamictal lamotrigine latuda levothyroxine lexapro librium
lisdexamfetamine lithium lofepramine lorazepam lunesta lurasidone lustral luvox lyrica maoi maois maslow mbct mbsr mbt
mbti mdd mdma medikinet melatonin metformin methadone methylphenidate mi mindfulness mirtazapine moclobemide morphine
ms na naloxone naltrexone nami narcan nardil nefazodone neurontin nicorette nortriptyline nurofen nytol ocd odd
olanzapine oq ors oxazepam oxycodone oxycontin paliperidone paracetamol parkinson parkinsons paroxetine pavlov paxil
pcl pe phenelzine phenergan phq phq-9 piaget pmdd prazosin pregabalin priadel pristiq promethazine propranolol prozac
psilocybin psychodrama psychodynamic ptsd quetiapine rebt remeron risperdal risperidone ritalin rogerian rogers
rorschach sad schema selegiline seroquel seroxat sertraline snri snris socratic spravato srs ssri ssris statin statins
strattera suboxone subutex sud suds tegretol temazepam tfcbt thc thyroxine topiramate tourette tourettes tramadol
tranylcypromine trazodone trintellix tylenol valdoxan valium valproate varenicline venlafaxine viagra vilazodone
vortioxetine vraylar vyvanse welbutrin wellbutrin winnicott wsas xanax yalom ybocs zaleplon ziprasidone zispin zoloft
zolpidem zopiclone zyban zyprexa
`;
