import type { Words } from './words';

export const fi: Words = {
  spaced: true,
  filler: [
    'tekij(?:ältä|öiltä|ä)|kirjoittaja(?:n|lta)?|opettaj(?:ilta|ien)|lukija(?:n)?|ja|sekä|tai|eli|nyt',
    'vielä|vain|ihan|tämän?|tästä|koko|kaikki(?:lle|en)?|viimeinen|viimeiset|lyhyt|muutama|pieni|suuri',
    'suuret|iso|lämmin|sinulle|teille|meiltä|lukijalle|lukijoille|opettajalta|osallistujille',
    'kirjoittajalta|palaute|arviointi|kysymykset',
  ],
  // "Ohjelma" is software, "sarja" is a row, and "kirja" must not run on into "kirjasto" and "kirjain".
  course: [
    '[a-z]*kurss(?:i|in|ia|ista|illa|ille|ilta|iin|issa|ien|it|imme|ini)',
    '(?:oppi|työ|käsi)?kirja(?:n|a|sta|ssa|lle|mme|ni)?|teo(?:s|ksen|ksesta|ksessa)',
    '(?:tutoriaali|bootcamp|mooc)~|opa(?:s|sta)|oppaa(?:n|ssa|sta|seen|mme)',
    '(?:artikkeli|video|opetus)?sarja(?:n|a|sta|ssa|an|mme)|(?:työ)?paja(?:n|a|sta|ssa|mme)?',
    'koulutu(?:s|ksen|sta|ksesta|ksessa)|koulutusohjelma(?:n|a|sta)?|valmennu(?:s|ksen|sta|ksesta)',
    'oppimispol(?:ku|un|ulla|ulta)|(?:oppimis)?matka(?:n|si|mme|nne|sta|lla)?|seikkailu(?:n|mme|si)?',
    'kaikki (?:[a-z]+ |\\d+ )?(?:kurssin )?(?:luvut|moduulit|viikot|osat|osiot)|kaikki kurssin',
    'tämän johdannon',
  ],
  part: [
    'lu(?:ku|vun|kua|vussa|vusta|kuun|vulle)|osa(?:n|a|ssa|sta|an|lla|ssamme)?',
    'osio(?:n|ta|ssa|sta|on|t)?|moduuli(?:n|a|ssa|sta|in|t)?|yksik(?:kö|ön|össä)',
    'jakso(?:n|a|ssa|sta|on)?|kappale(?:en|essa|tta)?|(?:oppi)?tun(?:ti|nin|tia|nilla|nille|nissa)',
    'luen(?:to|non|nolla|nossa)|vii(?:kko|kon|kolla|kkoa|kolle|kossa)|päivä(?:n|nä|ä)?',
    'video(?:n|lla|ssa|ta)?|harjoitu(?:s|ksen|ksessa|sta)|tehtävä(?:n|ssä|ä)?|vaihe(?:en|essa|tta)?',
    'taso(?:n|lla)?|puolivälissä|puolet|sprint~',
  ],
  title: {
    epilogue: [
      '(?:lopetus|päätös)(?:video|tunti)|(?:jälki|loppu|päätös)(?:sana|sanat|sanoja|kirjoitus|puhe)',
      'loppusanojen sijaan|epilogi|outro|loppu(?:pohdinta|mietteet|huipennus|kaneetti|tekstit)',
      '(?:viimeiset|viimeinen|muutama|lopuksi muutama) (?:sana|sanat|sanaa|ajatus|ajatukset|ajatusta|mietteet)',
      'päätteeksi|kurssin päätö(?:s|ssanat)|coda',
    ],
    // "Lopetus" and "Johtopäätökset" close every unit.
    conclusion: [
      'lopetellaan|johtopäätö(?:s|kset|ksiä)|päätö(?:s|ksiä)|loppupäätelmä(?:t)?|lopet(?:us|telu|amme)',
      'lopuksi|lopulta|viimein|(?:se|tämä|siinä) oli (?:siinä|tässä|kaikki|se)|kotiinlähtö|wrap-?up',
      'se oli',
    ],
    summary: [
      'loppu-?yhteenveto|yhteenveto|tiivistelmä|kertaus|kerrataan|loppukatsaus|katse taaksepäin',
      'katsaus (?:menneeseen|taaksepäin)|muistilista|tärkeimmät (?:asiat|opit|kohdat)',
      'mitä (?:opimme|opit|olemme oppineet|olet oppinut|jää käteen|jäi käteen)(?: tänään)?|summa summarum',
    ],
    next: [
      'mitä (?:seuraavaksi tehdään|teen (?:nyt|seuraavaksi)|tehdä nyt)',
      'seuraavat askele(?:eni|esi|emme|enne)|minne (?:mennä|menen) (?:tästä|täältä)',
      '(?:jatka|älä lopeta) oppimista',
      'mitä (?:seuraavaksi|sitten|nyt tehdään|nyt|tämän jälkeen|tapahtuu seuraavaksi|tehdä seuraavaksi|seuraa)',
      'mikä (?:seuraavaksi|on seuraava askel|neuvoksi)|(?:entä|ja) (?:nyt|sitten|seuraavaksi)',
      'seuraava(?:t)? (?:askel|askeleet|vaihe|vaiheet)',
      '(?:minne|mihin) (?:seuraavaksi|nyt|tästä(?: eteenpäin)?)|(?:miten|kuinka) (?:tästä )?eteenpäin',
      '(?:miten|kuinka) jatka(?:a|t|n|mme)(?: tästä| eteenpäin)?',
      'tästä (?:eteenpäin|on hyvä jatkaa|jatkuu)|jat(?:ko|kuu|ka opiskelua|ka oppimista)|tie eteenpäin',
      'eteenpäin|katse (?:tulevaan|eteenpäin)|kurssin jälkeen',
    ],
    // "Valmista" and "Hyvin tehty" also cheer when a server runs.
    done: [
      'olet saavuttanut (?:lopun|maalin)|maaliin(?: asti)?',
      '(?:teit|onnistuit|selvisit|saavutit|pystyit|suoritit) (?:sen|siitä|siihen)',
      'sinä (?:teit sen|onnistuit|pystyit siihen)|onnistuit',
      'pääsit (?:loppuun(?: asti| saakka)?|maaliin|perille)',
      'olet (?:perillä|maalissa|valmis|tehnyt sen|suorittanut [a-z]+)',
      '(?:olemme|ollaan) (?:perillä|maalissa|valmiita)|maali(?:ssa|viiva|suora)',
      'valmi(?:s|ista|sta)(?: tuli)?|(?:hyvin|hienosti|upeasti) (?:tehty|meni)',
      '(?:hienoa|hyvää|mahtavaa) työtä',
      '(?:kurss|kirja|opas|oppaa)[a-z]* (?:on )?(?:suoritettu|valmis|päättynyt|ohi|läpäisty|päätöksessä)',
      'tehtävä suoritettu',
    ],
    thanks: [
      'kiitos (?:ja kumarrus|kaikesta|tästä kerrasta|kaikille|sinulle|teille|tästä|paljon|mukanaolosta|osallistumisesta)',
      'kiitos|kiitokset|kiitämme|(?:suuret|suuri|iso|lämmin) kiitos|kiitossanat',
    ],
    goodbye: [
      'näkemiin|hyvästi|hyvästit|jäähyväiset|heippa|hei ?hei|moi ?moi',
      '(?:nähdään|kuullaan)(?: taas| pian)?|ensi kertaan|(?:paljon )?onnea(?: matkaan)?',
      'hyvää (?:jatkoa|kotimatkaa)|menestystä(?: jatkoon)?',
    ],
    end: ['viimeinen (?:oppitunti|luento|kerta)|päättyy|loppu|finaali'],
    congratulations: ['(?:paljon )?onneksi olkoon|onnittelut|onnittelu|onnittelemme|hurraa|bravo'],
    trap: [
      '[a-z]*(?:koe|kokeen|kokeeseen)|[a-z]*test(?:i|in|it|ejä)|tentti~|[a-z]*kysely(?:n|yn)?|tietovisa',
      'kirjoitta(?:a|minen|misen)|varmen(?:ne|teet)|transaktio~|tiedosto~|yhtey(?:s|den)|sopimu(?:s|ksen)',
      'läksyt?|johdanto|pohja|kirjanpito|tilinpäätös|projekti~|sähköposti~',
    ],
  },
  role: {
    opening: [
      'esipuhe|alkusanat|prologi|tietoa (?:kurssista|kirjasta|tästä [a-z]+)',
      'tästä (?:kurssista|kirjasta|oppaasta)|tervetuloa (?:kurssille|työpajaan|tälle kurssille)',
      'kurssin (?:esittely|sisältö|rakenne|yleiskatsaus|aloitus)|kenelle [a-z ]+|näin käytät [a-z ]+',
    ],
    intro: ['johdanto|esittely|tervetuloa|yleiskatsaus|alkuun|aloittaminen|aluksi|näin pääset alkuun'],
    quiz: [
      '(?:[a-z]+-?)?(?:tieto)?visa(?: [a-z0-9 ]+)?',
      '(?:loppu|väli|harjoitus|verkko|lähtötaso)?(?:koe|tentti)|(?:loppu|väli|taito|tieto)testi',
      'testaa (?:tietosi|itsesi|osaamisesi)|(?:kertaus|tarkistus|koe)kysymykset|itsearviointi',
    ],
    bonus: [
      '(?:[a-z]+-?)?bonus[a-z0-9 -]*|lisä(?:materiaali|tehtävät|tieto|luku|osa)|valinnainen|ekstra|extra',
      'täydennys|haastattelu|kulissien takana',
    ],
    answers: [
      'kysymyksiä ja vastauksia|kysymykset ja vastaukset',
      '(?:[a-z0-9 .-]+ )?(?:vastaukset|ratkaisut|malliratkaisut|esimerkkiratkaisut)',
      'usein kysytyt kysymykset|usein kysyttyä|ukk|vianmääritys|vianetsintä',
    ],
    notice: [
      '(?:kurssi|palaute|loppu|väli)(?:kysely|palaute|arviointi)|palaute|palautelomake|ilmoitus',
      '(?:kurssi|osallistumis)?todistus|todistuksen lataaminen|arvioi kurssi|uutiset|uutta|muutosloki',
    ],
    appendix: [
      'liit(?:e|teet)(?: [a-z0-9]{1,2})?|sanasto|termit|lähteet|lähdeluettelo|kirjallisuutta',
      'kirjallisuus(?:luettelo)?|hakemisto|lisälukemista|lue lisää',
      '(?:muita|lisää|hyödyllisiä) (?:resursseja|linkkejä|lähteitä|materiaaleja)|lisätietoa|viitteet',
      'resurssit|linkkejä|tietoa (?:kirjoittajasta|tekijästä|tekijöistä|meistä)|tekijät|kiitosmaininnat',
      'lisenssi|lunttilappu|kääntäjän (?:huomautukset|sanat)',
    ],
    story: ['(?:opiskelija|osallistuja|asiakas)tarinat|menestystarin[a-z]+'],
  },
  text: {
    congratulate: [
      'onneksi olkoon|onnittel~|bravo|(?:hienoa|hyvää|mahtavaa|upeaa) työtä|(?:hyvin|hienosti) tehty',
      'ylpeä~|taputa ~|hienoa',
    ],
    finish: [
      'suorit(?:it|itte|tanut|taneet|ettu|tamisesta)|käynyt (?:[a-z]+ )?läpi|käydä (?:[a-z]+ )?läpi',
      'läpäis(?:it|syt|tyt)|selvi(?:nnyt|sit)|loppuun(?: asti| saakka)?|jaksoit|maali(?:in|ssa)|perillä',
      'takana|tähän asti|hyväksytysti|onnistui~',
    ],
    over: [
      'on (?:nyt )?(?:ohi|lopussa|päättynyt|päätöksessä|tullut päätökseensä)|pääty[yi]~|päättyy',
      'päätökseensä|(?:saapuneet|tulleet|päässeet) … loppuun|loppuun',
      'viimeinen (?:oppitunti|luku|video|moduuli|osa|jakso|luento)|se oli|tämä oli',
      '(?:se|tämä) oli (?:siinä|tässä|kaikki)|olet (?:nyt )?(?:[a-z]+ )?lopussa',
    ],
    hope: ['toivo(?:n|mme|ttavasti|isimme)'],
    enjoy: [
      'nauti(?:t|tte|tit)|nautti~|pidi(?:t|tte)|tykkäsi(?:t|tte)|hyöty~|hyödyl~|iloa|ilo|hauska~|hauskaa',
      'apua|auttoi|auttaa|opit|oppinut|oppineet|rohkais~|innost~|inspiroi~|kiinnosta~|antoi|nähdään',
    ],
    thank: ['kiito(?:s|kset|ksia)|kiit(?:än|ämme|ää)|kiitolli(?:nen|sia)|kiva kun'],
    join: [
      'lukemis(?:esta|ta)|lukija~|luit|luitte|lukenut|osallistu~|mukana~|mukaan',
      'seur(?:asit|asitte|aamisesta|anneet|asta|annut)|katso(?:it|misesta|nut)|kuuntel~|tulitte|tulit',
      'jaksoit|käydä läpi|mielenkiinnosta|kärsivällisyy~|luottamuk~|ajasta~|tuesta~|panokse~|päivästä',
      'seurasta|kaikille|valitsit|loppuun (?:asti|saakka)',
    ],
    eager: [
      'odot(?:an|amme) innolla|innolla|jään odottamaan|utelia(?:s|ita) näkemään|en malta odottaa',
      'emme malta odottaa|kerro (?:meille|kommenteissa)|näytä meille',
    ],
    make: ['rakenn~|rakentamaan|teet|tee|luot|luoda|saat aikaan|keksit|projekt~|ideaasi'],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      '(?:onnea|menestystä|tsemppiä)(?! (?:harjoitu|tehtäv|kokee|testi|projektiin|tentti)[a-z]*)',
      'toivot(?:an|amme|taa)|kaikkea hyvää|hyvää jatkoa|(?:hauskoja|mukavia|iloisia) [a-z]+|pidä hauskaa',
      'happy (?:coding|hacking)',
    ],
    // "Nähdään" often goes on with the next lesson.
    goodbye: [
      'näkemiin|hyvästi|heippa|hei ?hei|moi ?(?:moi|kka)',
      'nähdään(?! (?:silloin|huomenna|ensi))(?! …(?:seuraavassa (?:osassa|jaksossa|videossa)|seuraavalla (?:videolla|tunnilla|viikolla)))',
      'toivottavasti …nähdään|kuullaan|ensi kertaan|hyvää kotimatkaa|kotimatkaa',
      'tervetuloa (?:uudelleen|takaisin)|pide(?:tään|tä) yhteyttä|pidetään yhteyttä|pidä huolta|pysykää ~',
      '(?:seuraavalla|jatko)(?: )?kurssi(?:lla|lle)|kiitos ja kumarrus|sulje kirja',
    ],
    survey: [
      '(?:kurssi|loppu|palaute)(?:kysely|palaute|arvio|lomake)~|palautelomak~',
      '(?:jätä|anna|kirjoita) …(?:arvostelu|arvio|palaute|tähti|kommentti)~',
      '(?:kerro|jaa|suosittele) …(?:kaveri|ystävä|muille|kollego)~|palautteesi',
    ],
    // A certificate is also a server's; that one is "varmenne".
    certificate: ['(?:kurssi|osallistumis)todistu~|(?:todistuksen|todistuksesi|diplomin)|diplomi~'],
    past: [
      '(?:näiden|viime|kuluneiden|viimeisten) (?:[a-z]+ )?(?:viikkojen|kuukausien|viikkoina|kuukausina)',
      '(?:viikon|kuukauden|päivän) aikana|(?:päivää|viikkoa|kuukautta) (?:putkeen|yhdessä|sitten)',
      'pitkän? matkan?|kun (?:aloitit|aloitimme|aloitin)|ensimmäisestä …(?:viimeiseen|asti)',
    ],
    back: [
      'katse taaksepäin|taaksepäin katso~|tällä kurssilla (?:olet|olemme|opit|opimme)',
      'kurssin aikana (?:olet|olemme)|tässä (?:kirjassa|oppaassa) (?:olet|olemme)',
      'on ollut …(?:ilo|kunnia)|oli(?:tte)? …(?:ilo|kunnia|mahtava ryhmä)|kirjoittamisesta',
    ],
    onward: [
      'vasta (?:alkua|alussa|alkaa|alkamassa)|ei (?:ole )?loppu|matkasi(?: [a-z]+)?',
      'jatka (?:[a-z]+ )?(?:opiskelua|oppimista|kokeilemista|harjoittelua|koodaamista|rakentamista)',
      'jatka(?:t|n|mista|a)? eteenpäin',
      'oma(?:a|n|si|ia|iin|at|ideaasi)? (?:[a-z]+ )?(?:projekt|sovellu|peli|ide|kokeilu)~',
      'avoimen lähdekoodin projekt~|älä (?:koskaan )?lopeta|pysy(?:kää)? utelia~',
      'lähde (?:nyt )?(?:rakentamaan|mukaan|kokeilemaan)|jatkoon|loppumatkan',
    ],
    next: [
      '(?:seuraava(?:ssa|lla|n|sta)?|ensi) {part}|{part} \\d+',
      'seuraavaksi (?:katsomme|käsittelemme|opimme|siirrymme|teemme|luomme|kirjoitamme)',
      'siirry(?:mme|tään)?|(?:sen jälkeen|sitten|nyt) (?:jatkamme|katsomme|siirrymme|voit)|jatkamme',
      'tauon jälkeen|huomenna|ensi viikolla|katsotaan',
    ],
    task: [
      '(?:harjoitus|tehtävä|tehtävät|tehtävän) \\d|(?:harjoitukseen|tehtävän tekoon)|läksy~|visa(?:ssa)?',
      'malliratkaisu~|palauta (?:ratkaisusi|tehtävä)~|valitse (?:oikea|sopiva)|kokeile (?:itse|sitten)',
      'ratkaisu on',
    ],
    teach: [
      'täs(?:sä|tä) (?:luvussa|osassa|osiossa|moduulissa|jaksossa|vaiheessa|videossa)',
      'tällä (?:oppi)?(?:tunnilla|viikolla|videolla|luennolla)|edelli(?:nen|sessä|sellä) {part}',
      'esimerkiksi|seuraava (?:koodi|esimerkki|taulukko|kuva)|(?:kuva|taulukko|listaus) \\d|kävimme läpi',
    ],
    open: [
      'tervetuloa (?:kurssille|viikolle|mukaan|tälle)|esitietovaatimukset|oppimistavoitteet',
      '(?:tällä|tulet|kurssilla) (?:viikolla |kurssilla )?(?:opit|oppimaan|opimme)',
      'kurssin (?:jälkeen|lopussa) (?:osaat|tiedät|ymmärrät)|ennen kuin (?:aloit|aloitamme)~',
    ],
    announce: ['pistettä|pisteet|voittaja~|kaksi tuntia|oikeaa vastausta|siirtyy|yrity(?:s|stä)'],
  },
};
