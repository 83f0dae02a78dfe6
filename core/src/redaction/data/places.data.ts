/** One place a line or between semicolons. Found in any writing: none is an ordinary English word or a given name. */
export const PLACES = `
afghanistan; albania; algeria; andorra; angola; antigua; argentina; armenia; australia; austria; azerbaijan; bahamas;
bahrain; bangladesh; barbados; belarus; belgium; belize; benin; bhutan; bolivia; bosnia; herzegovina; botswana; brazil;
brunei; bulgaria; burkina faso; burundi; cambodia; cameroon; canada; cape verde; chile; colombia; comoros; congo;
costa rica; croatia; cuba; cyprus; czechia; czech republic; denmark; djibouti; dominican republic; ecuador; egypt;
el salvador; equatorial guinea; eritrea; estonia; eswatini; ethiopia; fiji; finland; france; gabon; gambia; germany;
ghana; great britain; britain; greece; greenland; grenada; guatemala; guinea-bissau; guyana; haiti; honduras; hong kong;
hungary; iceland; indonesia; iran; iraq; ireland; northern ireland; italy; ivory coast; jamaica; japan; kazakhstan;
kiribati; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho; liberia; libya; liechtenstein; lithuania;
luxembourg; macau; madagascar; malawi; malaysia; maldives; malta; mauritania; mauritius; mexico; micronesia; moldova;
monaco; mongolia; montenegro; morocco; mozambique; myanmar; burma; namibia; nauru; nepal; netherlands; holland;
new zealand; nicaragua; nigeria; north korea; south korea; korea; north macedonia; macedonia; norway; pakistan;
palestine; gaza; west bank; panama; papua new guinea; paraguay; peru; philippines; poland; portugal; puerto rico; qatar;
romania; russia; rwanda; saudi arabia; senegal; serbia; seychelles; sierra leone; singapore; slovakia; slovenia;
solomon islands; somalia; somaliland; south africa; south sudan; spain; sri lanka; sudan; suriname; sweden; switzerland;
syria; taiwan; tajikistan; tanzania; thailand; tibet; timor-leste; trinidad; tobago; tunisia; turkmenistan; tuvalu;
uganda; ukraine; united arab emirates; united kingdom; england; scotland; wales; united states; uruguay; uzbekistan;
vanuatu; vatican; venezuela; vietnam; yemen; zambia; zimbabwe; kashmir; kurdistan; bermuda; guernsey; gibraltar;

abu dhabi; abuja; accra; addis ababa; ahmedabad; albuquerque; aleppo; alexandria; algiers; alicante; amman; amsterdam;
anchorage; ankara; antwerp; asmara; astana; athens; atlanta; auckland; baghdad; baku; baltimore; bangalore; bengaluru;
bangkok; barcelona; basra; baton rouge; beijing; beirut; belgrade; berlin; bilbao; bogota; bordeaux; boston; brasilia;
bratislava; brisbane; bucharest; budapest; buenos aires; cairo; calgary; canberra; cancun; cape town; caracas;
casablanca; chandigarh; charleston; chennai; chicago; cincinnati; copenhagen; corfu; crete; dakar; damascus;
dar es salaam; daytona; denver; des moines; detroit; dhaka; doha; dubai; dusseldorf; edmonton; el paso; fort worth;
frankfurt; fort lauderdale; gdansk; geneva; genoa; gothenburg; guadalajara; guangzhou; hamburg; hanoi; harare; havana;
helsinki; ho chi minh city; honolulu; houston; hyderabad; ibiza; indianapolis; islamabad; istanbul; izmir; jacksonville;
jakarta; jeddah; jerusalem; johannesburg; kabul; kampala; kansas city; karachi; kathmandu; khartoum; kigali; kingston;
kinshasa; kolkata; krakow; kuala lumpur; kyiv; kiev; kyoto; lagos; lahore; lanzarote; las vegas; lisbon; ljubljana;
long beach; los angeles; luanda; lusaka; lviv; lyon; madrid; majorca; mallorca; malaga; manila; maputo; marrakech;
marseille; mecca; medina; melbourne; memphis; mexico city; miami; milwaukee; minneapolis; mogadishu; mombasa; montreal;
moscow; mumbai; bombay; munich; nairobi; nanjing; naples; nashville; new delhi; delhi; new orleans; new york;
new york city; brooklyn; manhattan; oakland; oklahoma city; omaha; orlando; osaka; oslo; ottawa; palermo; peshawar;
philadelphia; pittsburgh; porto; portland; prague; pretoria; pune; pyongyang; quito; rabat; ramallah; rawalpindi;
reykjavik; riga; rio de janeiro; riyadh; rome; rotterdam; sacramento; saigon; salt lake city; salvador; san antonio;
san diego; san francisco; san jose; san juan; sana'a; santiago; santo domingo; sao paulo; sarajevo; seattle; seoul;
seville; shanghai; shenzhen; sofia; st louis; st petersburg; stockholm; strasbourg; stuttgart; sylhet; tallinn; tampa;
tashkent; tbilisi; tehran; tel aviv; tenerife; thessaloniki; tijuana; tirana; tokyo; toronto; toulouse; tripoli; tucson;
tulsa; tunis; turin; utrecht; valencia; vancouver; venice; vilnius; warsaw; washington dc; wellington; winnipeg; wroclaw;
yangon; yerevan; zagreb; zurich; darwin; hobart; perth; adelaide; gold coast; newcastle; newcastle upon tyne; geelong;
cairns; townsville; christchurch; dunedin; halifax; regina; saskatoon; quebec city; fredericton; charlottetown;

aberdeen; aberystwyth; armagh; ashford; aylesbury; ayr; ballymena; bangor; barnet; barnsley; barnstaple; barrow-in-furness;
basildon; basingstoke; bedford; belfast; berwick; bexley; birkenhead; birmingham; blackburn; blackpool; bognor regis;
bolton; bournemouth; bracknell; bradford; brighton; bristol; bromley; burnley; burton upon trent; caerphilly; camden;
cambridge; canterbury; cardiff; carlisle; carmarthen; chatham; chelmsford; cheltenham; chesterfield; chichester;
clacton; colchester; coventry; crawley; crewe; croydon; cumbernauld; darlington; dartford; derby; derry; londonderry;
doncaster; dorchester; dudley; dumfries; dundee; dunfermline; durham; ealing; eastbourne; east kilbride; edinburgh;
enfield; epsom; exeter; falkirk; falmouth; fareham; folkestone; gateshead; gillingham; glasgow; gloucester; gosport;
gravesend; great yarmouth; greenwich; grimsby; guildford; hackney; hammersmith; haringey; harlow; harrogate; harrow;
hartlepool; haslemere; havant; hemel hempstead; hereford; hexham; high wycombe; hillingdon; horsham; hounslow;
huddersfield; inverness; ipswich; islington; kendal; kettering; kidderminster; kilmarnock; king's lynn;
kirkcaldy; lambeth; lancaster; leamington spa; leeds; leicester; lewisham; lichfield; lisburn; liverpool; livingston;
llandudno; llanelli; london; loughborough; lowestoft; luton; maidenhead; maidstone; manchester; mansfield; margate;
merthyr tydfil; middlesbrough; milton keynes; newbury; newham; newquay; newry; northampton; norwich; nottingham;
nuneaton; oldham; oxford; paisley; penzance; peterborough; plymouth; pontypridd; portsmouth; preston; ramsgate;
redbridge; redditch; rhyl; richmond; rochdale; rotherham; runcorn; salford; salisbury; scarborough; scunthorpe;
sheffield; shrewsbury; slough; solihull; southall; southampton; southend-on-sea; southend; southport; southwark; st albans;
st andrews; st helens; st ives; stafford; stevenage; stirling; stockport; stockton-on-tees; stoke-on-trent;
stratford-upon-avon; stratford; streatham; sunderland; sutton coldfield; swansea; swindon; tamworth; taunton; telford; tooting;
torquay; tottenham; truro; tunbridge wells; twickenham; wakefield; wallasey; walsall; walthamstow; wandsworth; warrington;
warwick; watford; welwyn garden city; wembley; westminster; weston-super-mare; weymouth; whitby; wigan; wimbledon;
winchester; windsor; woking; wokingham; wolverhampton; woolwich; worcester; worthing; wrexham; yeovil; brixton; peckham;
clapham; shoreditch; battersea; notting hill; putney; hampstead;
dublin; galway; limerick; waterford; kilkenny; drogheda; dundalk; sligo; tralee; athlone; wexford; ennis; letterkenny;
navan; killarney; carlow; tullamore; mullingar; swords;

bedfordshire; berkshire; buckinghamshire; cambridgeshire; cheshire; cornwall; cumbria; derbyshire; dorset;
county durham; east sussex; west sussex; sussex; essex; gloucestershire; greater manchester; hampshire; herefordshire;
hertfordshire; isle of wight; isle of man; isle of skye; lancashire; leicestershire; lincolnshire; merseyside; norfolk;
northamptonshire; northumberland; nottinghamshire; oxfordshire; rutland; shropshire; somerset; staffordshire; suffolk;
surrey; tyne and wear; teesside; tyneside; warwickshire; west midlands; wiltshire; worcestershire; yorkshire;
north yorkshire; south yorkshire; west yorkshire; aberdeenshire; argyll; ayrshire; caithness; fife; lanarkshire;
lothian; midlothian; orkney; perthshire; shetland; outer hebrides; anglesey; carmarthenshire; ceredigion; glamorgan;
gwent; gwynedd; monmouthshire; pembrokeshire; powys; antrim; county down; fermanagh; tyrone; county tyrone; county cork;
county clare; county kerry; county mayo; donegal; kildare; leitrim; longford; county louth; meath; monaghan; offaly;
roscommon; tipperary; westmeath; wicklow; leinster; connacht; munster; ulster;

alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii; idaho; illinois;
indiana; iowa; kansas; kentucky; louisiana; maryland; massachusetts; michigan; minnesota; mississippi; missouri;
nebraska; new hampshire; new jersey; new mexico; north carolina; south carolina; north dakota; south dakota; ohio;
oklahoma; oregon; pennsylvania; rhode island; tennessee; texas; utah; vermont; washington; west virginia; wisconsin;
wyoming; alberta; british columbia; manitoba; new brunswick; newfoundland; labrador; nova scotia; nunavut; ontario;
prince edward island; quebec; saskatchewan; yukon; new south wales; northern territory; queensland; south australia;
tasmania; western australia; long island; silicon valley; bay area; north island; south island; punjab; gujarat; kerala;
tamil nadu; bavaria; catalonia; sicily; sardinia; tuscany; brittany; normandy; provence; andalusia; siberia; bali;
milan; columbus; tallahassee; boise; spokane; fresno; rochester; syracuse; raleigh; durban; ibadan; kano; kumasi; odesa
`;

/** Places that are also given names, surnames or words: places whenever they have a capital and are no name there. */
export const CAPITAL_PLACES = `
austin; brent; bury; carolina; chad; charlotte; chelsea; chester; clare; columbia; cologne; dallas; devon; down; dover;
dudley; ely; florence; georgia; hastings; hull; india; israel; jersey; jordan; kent; kenya; kerry; lima; lincoln; louth;
madison; maine; mali; mayo; montana; nevada; niger; nuuk; oman; paris; phoenix; rugby; samoa; sale; santa cruz; savannah;
stoke; sydney; tonga; togo; trent; turkey; china; usa; uk; us; victoria; vienna; virginia; york; hove; poole; hackney;
corby; selby; ripon; cork; kingston; lewes; bath; barking; woking; leith; barry; neath
`;

/** Places that are everyday words: places only where a word such as "in" or "from" stands before them. */
export const PLACE_WORDS = `
bath; battle; bury; buffalo; cork; deal; down; hull; mobile; nice; orange; reading; sale; sandwich; split; us; ware;
wells; barking; diss; eye; rugby; turkey; china; hove; lima; poole; stoke; maine; jersey; brent; chad; mali; dover
`;

/** Last words of a place's name: a run of capitals that ends in one is a place. */
export const PLACE_HEADS = `
park beach bay valley river lake island islands forest heath moor bridge castle market square village town city county
airport station harbour harbor marina mountain mountains hills hill woods common falls creek springs heights gardens
junction estate pier docks
`;

/** Two-letter states and territories that stand before a ZIP or postcode. */
export const STATE_CODES = `
al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc
sd tn tx ut vt va wa wv wi wy dc nsw vic qld tas act nt
`;
