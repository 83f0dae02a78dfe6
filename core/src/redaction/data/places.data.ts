/** Places with semicolons between. Found in any writing: none is an ordinary English word or a given name. */
export const PLACES = `
aberdeen; aberdeenshire; aberystwyth; abu dhabi; abuja; accra; addis ababa; adelaide; afghanistan; ahmedabad; alabama;
alaska; albania; alberta; albuquerque; aleppo; alexandria; algeria; algiers; alicante; amman; amsterdam; anchorage;
andalusia; andorra; anglesey; angola; ankara; antigua; antrim; antwerp; argentina; argyll; arizona; arkansas; armagh;
armenia; ashford; asmara; astana; athens; athlone; atlanta; auckland; australia; austria; aylesbury; ayr; ayrshire;
azerbaijan; baghdad; bahamas; bahrain; baku; bali; ballymena; baltimore; bangalore; bangkok; bangladesh; bangor;
barbados; barcelona; barnet; barnsley; barnstaple; barrow-in-furness; basildon; basingstoke; basra; baton rouge;
battersea; bavaria; bay area; bedford; bedfordshire; beijing; beirut; belarus; belfast; belgium; belgrade; belize;
bengaluru; benin; berkshire; berlin; bermuda; berwick; bexley; bhutan; bilbao; birkenhead; birmingham; blackburn;
blackpool; bognor regis; bogota; boise; bolivia; bolton; bombay; bordeaux; bosnia; boston; botswana; bournemouth;
bracknell; bradford; brasilia; bratislava; brazil; brighton; brisbane; bristol; britain; british columbia; brittany;
brixton; bromley; brooklyn; brunei; bucharest; buckinghamshire; budapest; buenos aires; bulgaria; burkina faso; burma;
burnley; burton upon trent; burundi; caerphilly; cairns; cairo; caithness; calgary; california; cambodia; cambridge;
cambridgeshire; camden; cameroon; canada; canberra; cancun; canterbury; cape town; cape verde; caracas; cardiff;
carlisle; carlow; carmarthen; carmarthenshire; casablanca; catalonia; ceredigion; chandigarh; charleston;
charlottetown; chatham; chelmsford; cheltenham; chennai; cheshire; chesterfield; chicago; chichester; chile;
christchurch; cincinnati; clacton; clapham; colchester; colombia; colorado; columbus; comoros; congo; connacht;
connecticut; copenhagen; corfu; cornwall; costa rica; county clare; county cork; county down; county durham;
county kerry; county louth; county mayo; county tyrone; coventry; crawley; crete; crewe; croatia; croydon; cuba;
cumbernauld; cumbria; cyprus; czech republic; czechia; dakar; damascus; dar es salaam; darlington; dartford; darwin;
daytona; delaware; delhi; denmark; denver; derby; derbyshire; derry; des moines; detroit; dhaka; djibouti; doha;
dominican republic; doncaster; donegal; dorchester; dorset; drogheda; dubai; dublin; dudley; dumfries; dundalk;
dundee; dunedin; dunfermline; durban; durham; dusseldorf; ealing; east kilbride; east sussex; eastbourne; ecuador;
edinburgh; edmonton; egypt; el paso; el salvador; enfield; england; ennis; epsom; equatorial guinea; eritrea; essex;
estonia; eswatini; ethiopia; exeter; falkirk; falmouth; fareham; fermanagh; fife; fiji; finland; florida; folkestone;
fort lauderdale; fort worth; france; frankfurt; fredericton; fresno; gabon; galway; gambia; gateshead; gaza; gdansk;
geelong; geneva; genoa; germany; ghana; gibraltar; gillingham; glamorgan; glasgow; gloucester; gloucestershire;
gold coast; gosport; gothenburg; gravesend; great britain; great yarmouth; greater manchester; greece; greenland;
greenwich; grenada; grimsby; guadalajara; guangzhou; guatemala; guernsey; guildford; guinea-bissau; gujarat; guyana;
gwent; gwynedd; hackney; haiti; halifax; hamburg; hammersmith; hampshire; hampstead; hanoi; harare; haringey; harlow;
harrogate; harrow; hartlepool; haslemere; havana; havant; hawaii; helsinki; hemel hempstead; hereford; herefordshire;
hertfordshire; herzegovina; hexham; high wycombe; hillingdon; ho chi minh city; hobart; holland; honduras; hong kong;
honolulu; horsham; hounslow; houston; huddersfield; hungary; hyderabad; ibadan; ibiza; iceland; idaho; illinois;
indiana; indianapolis; indonesia; inverness; iowa; ipswich; iran; iraq; ireland; islamabad; isle of man; isle of skye;
isle of wight; islington; istanbul; italy; ivory coast; izmir; jacksonville; jakarta; jamaica; japan; jeddah;
jerusalem; johannesburg; kabul; kampala; kano; kansas; kansas city; karachi; kashmir; kathmandu; kazakhstan; kendal;
kentucky; kerala; kettering; khartoum; kidderminster; kiev; kigali; kildare; kilkenny; killarney; kilmarnock;
king's lynn; kingston; kinshasa; kiribati; kirkcaldy; kolkata; korea; kosovo; krakow; kuala lumpur; kumasi; kurdistan;
kuwait; kyiv; kyoto; kyrgyzstan; labrador; lagos; lahore; lambeth; lanarkshire; lancashire; lancaster; lanzarote;
laos; las vegas; latvia; leamington spa; lebanon; leeds; leicester; leicestershire; leinster; leitrim; lesotho;
letterkenny; lewisham; liberia; libya; lichfield; liechtenstein; limerick; lincolnshire; lisbon; lisburn; lithuania;
liverpool; livingston; ljubljana; llandudno; llanelli; london; londonderry; long beach; long island; longford;
los angeles; lothian; loughborough; louisiana; lowestoft; luanda; lusaka; luton; luxembourg; lviv; lyon; macau;
macedonia; madagascar; madrid; maidenhead; maidstone; majorca; malaga; malawi; malaysia; maldives; mallorca; malta;
manchester; manhattan; manila; manitoba; mansfield; maputo; margate; marrakech; marseille; maryland; massachusetts;
mauritania; mauritius; meath; mecca; medina; melbourne; memphis; merseyside; merthyr tydfil; mexico; mexico city;
miami; michigan; micronesia; middlesbrough; midlothian; milan; milton keynes; milwaukee; minneapolis; minnesota;
mississippi; missouri; mogadishu; moldova; mombasa; monaco; monaghan; mongolia; monmouthshire; montenegro; montreal;
morocco; moscow; mozambique; mullingar; mumbai; munich; munster; myanmar; nairobi; namibia; nanjing; naples;
nashville; nauru; navan; nebraska; nepal; netherlands; new brunswick; new delhi; new hampshire; new jersey;
new mexico; new orleans; new south wales; new york; new york city; new zealand; newbury; newcastle;
newcastle upon tyne; newfoundland; newham; newquay; newry; nicaragua; nigeria; norfolk; normandy; north carolina;
north dakota; north island; north korea; north macedonia; north yorkshire; northampton; northamptonshire;
northern ireland; northern territory; northumberland; norway; norwich; notting hill; nottingham; nottinghamshire;
nova scotia; nunavut; nuneaton; oakland; odesa; offaly; ohio; oklahoma; oklahoma city; oldham; omaha; ontario; oregon;
orkney; orlando; osaka; oslo; ottawa; outer hebrides; oxford; oxfordshire; paisley; pakistan; palermo; palestine;
panama; papua new guinea; paraguay; peckham; pembrokeshire; pennsylvania; penzance; perth; perthshire; peru; peshawar;
peterborough; philadelphia; philippines; pittsburgh; plymouth; poland; pontypridd; portland; porto; portsmouth;
portugal; powys; prague; preston; pretoria; prince edward island; provence; puerto rico; pune; punjab; putney;
pyongyang; qatar; quebec; quebec city; queensland; quito; rabat; raleigh; ramallah; ramsgate; rawalpindi; redbridge;
redditch; regina; reykjavik; rhode island; rhyl; richmond; riga; rio de janeiro; riyadh; rochdale; rochester; romania;
rome; roscommon; rotherham; rotterdam; runcorn; russia; rutland; rwanda; sacramento; saigon; salford; salisbury;
salt lake city; salvador; san antonio; san diego; san francisco; san jose; san juan; sana'a; santiago; santo domingo;
sao paulo; sarajevo; sardinia; saskatchewan; saskatoon; saudi arabia; scarborough; scotland; scunthorpe; seattle;
senegal; seoul; serbia; seville; seychelles; shanghai; sheffield; shenzhen; shetland; shoreditch; shrewsbury;
shropshire; siberia; sicily; sierra leone; silicon valley; singapore; sligo; slough; slovakia; slovenia; sofia;
solihull; solomon islands; somalia; somaliland; somerset; south africa; south australia; south carolina; south dakota;
south island; south korea; south sudan; south yorkshire; southall; southampton; southend; southend-on-sea; southport;
southwark; spain; spokane; sri lanka; st albans; st andrews; st helens; st ives; st louis; st petersburg; stafford;
staffordshire; stevenage; stirling; stockholm; stockport; stockton-on-tees; stoke-on-trent; strasbourg; stratford;
stratford-upon-avon; streatham; stuttgart; sudan; suffolk; sunderland; suriname; surrey; sussex; sutton coldfield;
swansea; sweden; swindon; switzerland; swords; sylhet; syracuse; syria; taiwan; tajikistan; tallahassee; tallinn;
tamil nadu; tampa; tamworth; tanzania; tashkent; tasmania; taunton; tbilisi; teesside; tehran; tel aviv; telford;
tenerife; tennessee; texas; thailand; thessaloniki; tibet; tijuana; timor-leste; tipperary; tirana; tobago; tokyo;
tooting; toronto; torquay; tottenham; toulouse; townsville; tralee; trinidad; tripoli; truro; tucson; tullamore;
tulsa; tunbridge wells; tunis; tunisia; turin; turkmenistan; tuscany; tuvalu; twickenham; tyne and wear; tyneside;
tyrone; uganda; ukraine; ulster; united arab emirates; united kingdom; united states; uruguay; utah; utrecht;
uzbekistan; valencia; vancouver; vanuatu; vatican; venezuela; venice; vermont; vietnam; vilnius; wakefield; wales;
wallasey; walsall; walthamstow; wandsworth; warrington; warsaw; warwick; warwickshire; washington; washington dc;
waterford; watford; wellington; welwyn garden city; wembley; west bank; west midlands; west sussex; west virginia;
west yorkshire; western australia; westmeath; westminster; weston-super-mare; wexford; weymouth; whitby; wicklow;
wigan; wiltshire; wimbledon; winchester; windsor; winnipeg; wisconsin; woking; wokingham; wolverhampton; woolwich;
worcester; worcestershire; worthing; wrexham; wroclaw; wyoming; yangon; yemen; yeovil; yerevan; yorkshire; yukon;
zagreb; zambia; zimbabwe; zurich
`;

/** Places that are also given names, surnames or words: places whenever they have a capital and are no name there. */
export const CAPITAL_PLACES = `
austin; barking; barry; bath; brent; bury; carolina; chad; charlotte; chelsea; chester; china; clare; cologne;
columbia; corby; cork; dallas; devon; dover; down; dudley; ely; florence; georgia; hackney; hastings; hove; hull;
india; israel; jersey; jordan; kent; kenya; kerry; kingston; leith; lewes; lima; lincoln; louth; madison; maine; mali;
mayo; montana; neath; nevada; niger; nuuk; oman; paris; phoenix; poole; ripon; rugby; sale; samoa; santa cruz;
savannah; selby; stoke; sydney; togo; tonga; trent; turkey; uk; us; usa; victoria; vienna; virginia; woking; york
`;

/** Places that are everyday words: places only where a word such as "in" or "from" stands before them. */
export const PLACE_WORDS = `
barking; bath; battle; brent; buffalo; bury; chad; china; cork; deal; diss; dover; down; eye; hove; hull; jersey;
lima; maine; mali; mobile; nice; orange; poole; reading; rugby; sale; sandwich; split; stoke; turkey; us; ware; wells
`;

/** Last words of a place's name: a run of capitals that ends in one is a place. */
export const PLACE_HEADS = `
airport bay beach bridge castle city common county creek docks estate falls forest gardens harbor harbour heath
heights hill hills island islands junction lake marina market moor mountain mountains park pier river springs square
station town valley village woods
`;

/** Two-letter states and territories that stand before a ZIP or postcode. */
export const STATE_CODES = `
act ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nsw nt nv ny oh
ok or pa qld ri sc sd tas tn tx ut va vic vt wa wi wv wy
`;
