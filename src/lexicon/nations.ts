/**
 * Countries and a few other peoples: name, adjectives and nouns for their people, capital. Written for this project from
 * general knowledge. A row is "name|adjectives|people|capital", alternatives separated by "/".
 */
export const NATION_ROWS: readonly string[] = `
Afghanistan|Afghan|Afghans|Kabul
Albania|Albanian|Albanians|Tirana
Algeria|Algerian|Algerians|Algiers
Andorra|Andorran|Andorrans|
Angola|Angolan|Angolans|Luanda
Argentina|Argentine/Argentinian|Argentines/Argentinians|Buenos Aires
Armenia|Armenian|Armenians|Yerevan
Australia|Australian|Australians|Canberra
Austria|Austrian|Austrians|Vienna
Azerbaijan|Azerbaijani/Azeri|Azerbaijanis/Azeris|Baku
Bahamas|Bahamian|Bahamians|Nassau
Bahrain|Bahraini|Bahrainis|Manama
Bangladesh|Bangladeshi|Bangladeshis|Dhaka
Barbados|Barbadian|Barbadians|Bridgetown
Belarus|Belarusian|Belarusians|Minsk
Belgium|Belgian|Belgians|Brussels
Belize|Belizean|Belizeans|Belmopan
Benin|Beninese||Porto-Novo
Bhutan|Bhutanese||Thimphu
Bolivia|Bolivian|Bolivians|La Paz
Bosnia/Bosnia and Herzegovina|Bosnian|Bosnians|Sarajevo
Botswana|Botswanan||Gaborone
Brazil|Brazilian|Brazilians|Brasilia/Brasília
Britain/United Kingdom/UK/U.K./Great Britain|British|Britons/Brits|London
Brunei|Bruneian||
Bulgaria|Bulgarian|Bulgarians|Sofia
Burkina Faso|Burkinabe||Ouagadougou
Burundi|Burundian|Burundians|Bujumbura
Cambodia|Cambodian|Cambodians|Phnom Penh
Cameroon|Cameroonian|Cameroonians|Yaoundé
Canada|Canadian|Canadians|Ottawa
Central African Republic|||Bangui
Chad|Chadian|Chadians|N'Djamena
Chile|Chilean|Chileans|Santiago
China/People's Republic of China|Chinese||Beijing
Colombia|Colombian|Colombians|Bogotá/Bogota
Congo/Democratic Republic of Congo/Democratic Republic of the Congo|Congolese||Kinshasa
Costa Rica|Costa Rican|Costa Ricans|San José
Croatia|Croatian/Croat|Croatians/Croats|Zagreb
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Nicosia
Czech Republic/Czechia|Czech|Czechs|Prague
Denmark|Danish|Danes|Copenhagen
Djibouti|Djiboutian||
Dominican Republic|Dominican|Dominicans|Santo Domingo
East Timor/Timor-Leste|East Timorese||Dili
Ecuador|Ecuadorean/Ecuadorian|Ecuadoreans/Ecuadorians|Quito
Egypt|Egyptian|Egyptians|Cairo
El Salvador|Salvadoran|Salvadorans|San Salvador
England|English|Englishmen|
Eritrea|Eritrean|Eritreans|Asmara
Estonia|Estonian|Estonians|Tallinn
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
Fiji|Fijian|Fijians|Suva
Finland|Finnish|Finns|Helsinki
France|French|Frenchmen|Paris
Gabon|Gabonese||Libreville
Gambia|Gambian|Gambians|Banjul
Georgia|Georgian|Georgians|Tbilisi
Germany/West Germany/East Germany|German/East German/West German|Germans/East Germans|Berlin
Ghana|Ghanaian|Ghanaians|Accra
Greece|Greek|Greeks|Athens
Grenada|Grenadian||
Guatemala|Guatemalan|Guatemalans|Guatemala City
Guinea|Guinean|Guineans|Conakry
Guyana|Guyanese||Georgetown
Haiti|Haitian|Haitians|Port-au-Prince
Honduras|Honduran|Hondurans|Tegucigalpa
Hong Kong|||
Hungary|Hungarian|Hungarians|Budapest
Iceland|Icelandic|Icelanders|Reykjavik
India|Indian|Indians|New Delhi/Delhi
Indonesia|Indonesian|Indonesians|Jakarta
Iran|Iranian/Persian|Iranians/Persians|Tehran
Iraq|Iraqi|Iraqis|Baghdad
Ireland/Republic of Ireland|Irish|Irishmen|Dublin
Israel|Israeli|Israelis|Jerusalem
Italy|Italian|Italians|Rome
Ivory Coast/Côte d'Ivoire|Ivorian|Ivorians|Abidjan
Jamaica|Jamaican|Jamaicans|
Japan|Japanese||Tokyo
Jordan|Jordanian|Jordanians|Amman
Kazakhstan|Kazakh|Kazakhs|Astana
Kenya|Kenyan|Kenyans|Nairobi
Kosovo|Kosovar|Kosovars|Pristina
Kuwait|Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz||Bishkek
Laos|Laotian|Laotians|Vientiane
Latvia|Latvian|Latvians|Riga
Lebanon|Lebanese||Beirut
Lesotho|||Maseru
Liberia|Liberian|Liberians|Monrovia
Libya|Libyan|Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|Luxembourgish|Luxembourgers|
Macedonia/North Macedonia|Macedonian|Macedonians|Skopje
Madagascar|Malagasy||Antananarivo
Malawi|Malawian|Malawians|Lilongwe
Malaysia|Malaysian|Malaysians|Kuala Lumpur
Maldives|Maldivian|Maldivians|
Mali|Malian|Malians|Bamako
Malta|Maltese||Valletta
Mauritania|Mauritanian|Mauritanians|Nouakchott
Mauritius|Mauritian|Mauritians|
Mexico|Mexican|Mexicans|Mexico City
Moldova|Moldovan|Moldovans|Chisinau
Monaco|||
Mongolia|Mongolian|Mongolians|Ulaanbaatar/Ulan Bator
Montenegro|Montenegrin|Montenegrins|Podgorica
Morocco|Moroccan|Moroccans|Rabat
Mozambique|Mozambican|Mozambicans|Maputo
Myanmar/Burma|Burmese||Yangon/Naypyidaw
Namibia|Namibian|Namibians|Windhoek
Nepal|Nepalese/Nepali|Nepalis|Kathmandu
Netherlands/Holland|Dutch|Dutchmen|Amsterdam/The Hague
New Zealand|New Zealand|New Zealanders|Wellington
Nicaragua|Nicaraguan|Nicaraguans|Managua
Niger|Nigerien||Niamey
Nigeria|Nigerian|Nigerians|Abuja
North Korea/Democratic People's Republic of Korea/DPRK|North Korean|North Koreans|Pyongyang
Northern Ireland|Northern Irish||Belfast
Norway|Norwegian|Norwegians|Oslo
Oman|Omani|Omanis|Muscat
Pakistan|Pakistani|Pakistanis|Islamabad
Palestine/Palestinian territories/West Bank/Gaza/Gaza Strip|Palestinian|Palestinians|Ramallah
Panama|Panamanian|Panamanians|Panama City
Papua New Guinea|||Port Moresby
Paraguay|Paraguayan|Paraguayans|Asunción
Peru|Peruvian|Peruvians|Lima
Philippines|Philippine/Filipino|Filipinos|Manila
Poland|Polish|Poles|Warsaw
Portugal|Portuguese||Lisbon
Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
Qatar|Qatari|Qataris|Doha
Romania|Romanian|Romanians|Bucharest
Russia/Russian Federation/Soviet Union/USSR/U.S.S.R.|Russian/Soviet|Russians/Soviets|Moscow
Rwanda|Rwandan|Rwandans|Kigali
Saudi Arabia|Saudi/Saudi Arabian|Saudis|Riyadh
Scotland|Scottish|Scots|Edinburgh
Senegal|Senegalese||Dakar
Serbia/Yugoslavia|Serbian/Serb/Yugoslav|Serbians/Serbs/Yugoslavs|Belgrade
Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
Singapore|Singaporean|Singaporeans|
Slovakia/Czechoslovakia|Slovak/Czechoslovak|Slovaks|Bratislava
Slovenia|Slovenian/Slovene|Slovenians/Slovenes|Ljubljana
Somalia|Somali|Somalis|Mogadishu
South Africa|South African|South Africans|Pretoria
South Korea/Republic of Korea/Korea|South Korean/Korean|South Koreans/Koreans|Seoul
South Sudan|South Sudanese||Juba
Spain|Spanish|Spaniards|Madrid
Sri Lanka|Sri Lankan|Sri Lankans|Colombo
Sudan|Sudanese||Khartoum
Suriname|Surinamese||Paramaribo
Swaziland/Eswatini|Swazi|Swazis|
Sweden|Swedish|Swedes|Stockholm
Switzerland|Swiss||Bern/Geneva
Syria|Syrian|Syrians|Damascus
Taiwan|Taiwanese||Taipei
Tajikistan|Tajik|Tajiks|Dushanbe
Tanzania|Tanzanian|Tanzanians|Dar es Salaam
Thailand|Thai|Thais|Bangkok
Tibet|Tibetan|Tibetans|Lhasa
Togo|Togolese||Lomé
Trinidad and Tobago/Trinidad|Trinidadian|Trinidadians|
Tunisia|Tunisian|Tunisians|Tunis
Turkey/Ottoman Empire|Turkish/Ottoman|Turks|Ankara
Turkmenistan|Turkmen||Ashgabat
Uganda|Ugandan|Ugandans|Kampala
Ukraine|Ukrainian|Ukrainians|Kiev/Kyiv
United Arab Emirates/UAE/U.A.E.|Emirati|Emiratis|Abu Dhabi
United States/United States of America/America/U.S./US/USA/U.S.A.|American/U.S./US|Americans|Washington
Uruguay|Uruguayan|Uruguayans|Montevideo
Uzbekistan|Uzbek|Uzbeks|Tashkent
Vatican City|||
Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam/North Vietnam/South Vietnam|Vietnamese||Hanoi
Wales|Welsh|Welshmen|Cardiff
Yemen|Yemeni|Yemenis|Sanaa/Sana'a
Zambia|Zambian|Zambians|Lusaka
Zimbabwe|Zimbabwean|Zimbabweans|Harare
Chechnya|Chechen|Chechens|Grozny
Crimea|Crimean|Crimeans|Sevastopol
Catalonia|Catalan|Catalans|Barcelona
Kurdistan|Kurdish|Kurds|Erbil
Europe|European|Europeans|
Africa|African|Africans|
Asia|Asian|Asians|
Latin America|Latin American|Latin Americans|
Middle East|Middle Eastern||
`
  .trim()
  .split('\n');

/** Adjectives for faiths, parties, regions and peoples without a row of their own; capitalised, but no names of anybody. */
export const OTHER_GROUP_ADJECTIVES: readonly string[] = `
African-American African-Americans Afro Anglican Anglo Arab Arabic Arabs Asian-American Baptist Baptists Black Buddhist Buddhists Californian Californians Catholic Catholics Caucasian Celtic Christian Christians Communist Communists Confederate Democrat Democratic Democrats Eastern Episcopal Eurasian Evangelical Evangelicals Hindu Hindus Hispanic Hispanics Islamic Islamist Islamists Jew Jewish Jews Kurdish Latin Latina Latinas Latino Latinos Libertarian Libertarians Lutheran Maoist Marxist Marxists Methodist Mormon Mormons Muslim Muslims Native Nazi Nazis Nordic Northern Orthodox Pentecostal Presbyterian Protestant Protestants Quaker Republican Republicans Roman Romans Scandinavian Shia Shiite Shiites Sikh Sikhs Slavic Southern Sunni Sunnis Texan Texans Tory Western Westerner Westerners Yazidi Zionist Floridian Floridians Ohioan Ohioans Iowan Iowans Pennsylvanian Virginian Virginians Londoner Londoners Parisian Parisians Muscovites Byzantine Spartan Trojan Athenian Athenians Victorian Tudor Elizabethan Cantonese Gothic
`
  .trim()
  .split(/\s+/);
