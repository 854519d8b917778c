import type { Words } from './words';

export const da: Words = {
  spaced: true,
  filler: [
    'forfatter(?:en|ne)?|læser(?:en|ne)?|underviser(?:en|ne)?|lærer(?:en|ne)|deltagere?|evaluering',
    'feedback|holdet|perspektiver|kursusevaluering|en|et|den|det|de|og|samt|eller|af|til|fra|for|på|i',
    'om|med|vores|vor|min[e]?|mit|din[e]?|dit|jeres|denne|dette|disse|nogle|få|lidt|kort(?:e)?|sidste',
    'endelig(?:e|t)?|samlet|generel(?:le)?|hele|stort?|mange|alle|dig|jer|os|nu|så|spørgsmål',
  ],
  // "Program" is mostly software here.
  course: [
    '(?:[a-z]+-?)?kurs(?:us|et|ets|er|erne)|(?:[a-z]+-?)?kursus(?:set|sets)?',
    '(?:hånd|lære|arbejds|fag)?bog(?:en|ens)?',
    "(?:[a-z]+-?)?(?:tutorial|workshop|bootcamp|mooc)(?:en|ens|s|pen|'en|'et)?",
    '(?:[a-z]+)?(?:uddannelse|undervisning)(?:en|ens|sforløb)?',
    '(?:undervisnings|lærings)?forløb(?:et|ets)?|vejledning(?:en|ens)?|guiden?s?',
    '(?:artikel|video)?serien?s?|læringssti(?:en)?|(?:lærings)?rejsen?s?|eventyr(?:et)?',
    'alle (?:[a-z]+ |\\d+ )?(?:kapitler|moduler|uger|dele)|denne introduktion',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    '(?:del)?kapit(?:el|let|lets|ler)|(?:del)?modul(?:et|ets|er)?|(?:del|under)?afsnit(?:tet|tets)?',
    'sektion(?:en|ens|er)?|del(?:en|ens|e| \\d+)|(?:næste|denne|første|anden|tredje|sidste|forrige) del',
    'enhed(?:en|er)?|lektion(?:en|ens|er)?|forelæsning(?:en|er)?|uge(?:n|ns)?|dag(?:en|ens)?',
    'video(?:en|er)?|episoden?|øvelsen?r?|opgaven?r?|trin(?:net)?|niveau|session(?:en)?|halvdel(?:en)?',
    'blok(?:ken)?|sprint(?:et)?',
  ],
  title: {
    epilogue: [
      '(?:overordnet|samlet|endelig) konklusion',
      '(?:afslutnings|slut)(?:video|lektion)(?:en)?|efterskrift(?:et)?|efterord|slutord|epilog(?:en)?',
      'outro|rulletekster',
      '(?:afsluttende|sidste|et par sidste|nogle sidste) (?:ord|tanker|bemærkninger|kommentarer|refleksioner)',
      'slut(?:bemærkning(?:er)?|tanker|betragtninger|replik)|afskeds(?:ord|hilsen)',
      'i stedet for (?:et )?(?:slutord|efterord)|(?:kursus|workshop)(?:afslutning|afrunding|slut)(?:en)?',
      'sidste ord|coda',
    ],
    // "Afslutning" and "Konklusion" close every unit.
    conclusion: [
      'konklusion(?:en|er)?|afslutning(?:en)?|afslutningsvis|afrunding(?:en)?|opsamling(?:en)?',
      'til (?:sidst|slut)|det var(?: (?:alt|det hele|det))?(?: for (?:i ?dag|denne gang))?|så er det slut',
      'wrap-?up|vi (?:runder|samler) (?:af|op)|sidste kapitel',
    ],
    summary: [
      'opsummering(?:en)?|opsummeret|sammenfatning|sammendrag|resumé|tilbageblik|repetition|gennemgang',
      'hovedpunkter|vigtigste pointer|hvad (?:har vi|har du|vi har|du har|lærte vi) ?(?:lært|i dag)?',
      'hvad tager du med(?: dig| hjem)*',
    ],
    next: [
      '(?:fortsæt|bliv ved) med at lære|hvad gør (?:jeg|du|man) nu|perspektivering',
      'hvad (?:nu|så nu|sker der nu|er (?:det )?næste(?: skridt)?|kommer (?:nu|bagefter|derefter))',
      'hvad (?:kan|skal) (?:du|jeg|vi|man) (?:gøre |lave )?(?:nu|bagefter|herefter)|og (?:nu|hvad nu|så)',
      'næste skridt|hvor (?:nu )?(?:skal|går) (?:du|jeg|vi|turen|man)(?: (?:nu|hen|videre|herfra))*',
      'hvordan (?:kommer|går) (?:du|vi|jeg|man) videre(?: nu| herfra)?|vejen (?:videre|frem)',
      'videre (?:herfra|frem|læsning)|kom videre|fremad(?:rettet)?|et blik fremad',
      'efter (?:kurs|bog|guide|workshop)[a-z]*|bliv ved med at lære',
    ],
    // "Flot klaret" and "Det virker" also cheer when a server runs.
    done: [
      'du har nået (?:slutningen|målet|enden)|(?:så|nu) er (?:vi|du) (?:i mål|færdig)',
      '(?:du|i|vi) (?:klarede|gjorde|nåede) (?:det|den)|du (?:gjorde|har klaret) det',
      '(?:du|i|vi) er (?:nu )?(?:færdige?|i mål|nået i mål|kommet i mål)',
      'du har (?:nået målet|gennemført|klaret den)|i mål|mållinjen|færdige?',
      '(?:godt|flot|super) (?:gået|klaret|arbejde|gjort|arbejdet)',
      '(?:kurs|bog|guide|workshop)[a-z]* (?:er )?(?:gennemført|afsluttet|slut|færdigt?|forbi)',
      'gennemført (?:kurs|bog|guide|workshop)[a-z]*|missionen fuldført',
    ],
    thanks: [
      '(?:tusind|mange|stor|hjertelig|1000) tak',
      'tak(?: (?:skal (?:du|i) have|for (?:i ?dag|denne gang|nu|mig|os|alt)|til (?:dig|jer|alle)))?',
      'takkeord',
    ],
    goodbye: [
      'farvel|på gensyn|afsked(?:en)?|vi (?:ses|høres)(?: igen| snart| derude)?',
      'hav det (?:godt|rigtig godt)|held og lykke|hej hej|kom godt hjem|indtil (?:næste gang|vi ses igen)',
    ],
    end: [
      'sidste (?:lektion|forelæsning|session)|slutningen på|slut|slutningen|enden|finalen?|vejs ende|fin',
    ],
    congratulations: ['tillykke|(?:vi |jeg )?ønsker tillykke|lykønskning(?:er)?|hurra|bravo|stort tillykke'],
    trap: [
      '~prøven?|~test(?:en)?|~eksamen|~projekt(?:et|er)?|~spørgeskema|quiz|skrive?|~certifikat(?:er|et)?',
      'transaktion(?:en|er)?|fil(?:en|er)?|forbindelse(?:n)?|aftale(?:n)?|lektier|indledning',
      'skabelon(?:er)?|bogføring|regnskab(?:et)?|e-?mails?',
    ],
  },
  role: {
    opening: [
      'forord|prolog|om (?:dette |denne |kurset|bogen)(?:(?:kurs|bog|guide|workshop)[a-z]*)?',
      'om (?:kurs|bog|guide|workshop)[a-z]*',
      'velkommen til (?:dette |denne )?(?:kurs|bog|guide|workshop)[a-z]*',
      'kursus(?:oversigt|introduktion|information|start)',
      'hvem (?:er )?(?:kurs|bog|guide|workshop)[a-z]* [a-z ]+',
      'sådan bruger du (?:kurs|bog|guide|workshop)[a-z]*',
    ],
    intro: ['introduktion|indledning|velkommen|oversigt|kom (?:i gang|godt i gang)|overblik'],
    quiz: [
      '(?:[a-z-]+ )?(?:[a-z]+-?)?quiz(?:zen)?(?: [a-z0-9 ]+)?',
      '(?:slut|afslutnings|mellem|øve|kapitel|modul|selv|videns|afsluttende )-?(?:prøve|eksamen|test)n?',
      '(?:prøve|eksamen|multiple choice)n?|test (?:din viden|dig selv)',
      '(?:kontrol|repetitions|quiz)spørgsmål',
    ],
    bonus: [
      '(?:[a-z]+-?)?bonus[a-z0-9 -]*|ekstra(?:materiale|opgaver|kapitel|lektion)?|valgfri(?:t)?',
      'fordybelse|supplement(?:er)?|tillæg|interview|bag kulisserne',
    ],
    answers: [
      'spørgsmål og svar',
      '(?:svar|løsning(?:er|sforslag)?|facit(?:liste)?)(?: (?:til|på|for) [a-z0-9 .-]+)?',
      '(?:ofte stillede|hyppige) spørgsmål|faq|fejlfinding|rettelser',
    ],
    notice: [
      '(?:[a-z-]+ )?[a-z-]*spørgeskema(?:et)?|(?:kursus|midtvejs|slut)-?evaluering(?:en)?',
      'spørgeundersøgelse|meddelelse(?:r)?|(?:dit )?(?:kursus)?(?:bevis|certifikat|diplom)(?:et)?',
      'feedback|bedøm kurset|nyheder|ændringslog',
    ],
    appendix: [
      'bilag(?: [a-z0-9]{1,2})?|appendiks(?: [a-z0-9]{1,2})?|appendix(?: [a-z0-9]{1,2})?|ordliste',
      'ordforklaring(?:er)?|litteratur(?:liste|fortegnelse)?|kilder|kilde(?:liste|henvisninger)',
      '(?:stikord|sag|person)s?register|videre læsning|læs mere',
      '(?:flere|andre|nyttige|yderligere) (?:ressourcer|links|kilder)|referencer|ressourcer',
      'om (?:forfatter(?:en|ne)|mig|os)|tak til|forfatterens tak|bidragydere|medvirkende|kolofon|licens',
      'snydeark|oversætter(?:ens|nes) (?:bemærkninger|noter)',
    ],
    story: ['(?:elev|deltager|kunde)(?:historier|fortællinger)|succeshistorier'],
  },
  text: {
    congratulate: [
      'tillykke|lykønsk~|bravo|(?:godt|flot|super|fantastisk)t? (?:gået|klaret|arbejde|gjort)',
      '(?:vær|være|er) (?:så )?stolt(?:e)?|stolt af|skulderklap|fejr',
    ],
    finish: [
      'gennemfør(?:t|te)|færdige?|afsluttet|bestået|klaret|klarede|fuldført|nået (?:til|gennem|igennem)',
      'i mål|kommet (?:igennem|gennem|i mål|til vejs ende|til ende)|arbejdede? dig (?:igennem|gennem)',
      'holdt ved|hele vejen|så langt|til (?:ende|det sidste|slutningen)|gjorde det',
    ],
    // "Sidst i bogen" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      'er (?:nu )?(?:slut|forbi|ovre|afsluttet|færdigt?)|slutter|ender',
      '(?:nået|kommet) til (?:vejs ende|ende|slutningen)|vejs ende|til ende|ved slutningen af',
      'det var (?:alt|det hele)|sidste (?:lektion|kapitel|video|modul|del|afsnit)',
    ],
    hope: ['håber|forhåbentlig|håbe'],
    enjoy: [
      'kunne lide|kan lide|glæde|glad|fornøjelse|nydt|sjov(?:t)?|udbytte|nyttig~|brugbar~|givende',
      'lærerig~|lært|hjulpet|hjælp(?:er)?|mod på|inspir~|interessant|ses|se dig|gavn',
    ],
    thank: ['tak|takker?|taknemmelig~'],
    join: [
      'læste?|læser|læsning(?:en)?|læsere?n?|deltag(?:else|elsen|et|er)|deltog|så med|fulgte(?: med)?',
      'fulgt(?: med)?|tog|taget|kom(?:met)?|med til|arbejdede dig|gennemført?e?|brugte',
      'opmærksomhed(?:en)?|engagement|interesse|tålmodighed(?:en)?|selskab(?:et)?|følgeskab(?:et)?|tid',
      'støtte(?:n)?|tillid(?:en)?|indsats(?:en)?|en (?:dejlig|god) dag|hele vejen|sidste side',
    ],
    eager: [
      'glæder (?:mig|os) til|ser frem til|spændte? på|nysgerrige? (?:på|efter)',
      'kan (?:ikke|næsten ikke) vente|vis os|lad (?:mig|os) (?:høre|vide)',
    ],
    make: ['bygg~|skab~|laver?|lave|finder på|gør|projekt(?:er)?|resultat~|se det'],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      '(?:held og lykke|god (?:arbejds|kode)?lyst|god fornøjelse|god vind)(?! …(?:øvelse|opgave|prøve|eksamen|quiz|lektier|projektet))',
      'ønsker (?:vi |jeg )?(?:dig|jer)|alt (?:godt|det bedste)|(?:al|masser af) (?:mulig )?(?:held|lykke)',
      'happy (?:coding|hacking)|god (?:kode|programmerings|læse)lyst|hav det sjovt',
    ],
    goodbye: [
      'farvel|på gensyn|vi (?:ses|høres)(?! …(?:i ?morgen|næste (?:uge|gang|lektion|video|afsnit)))',
      'hav det (?:godt|rigtig godt)|hej hej|hold kontakten|kom (?:godt|sikkert) hjem|velkommen tilbage',
      '(?:næste|andre) (?:kursus|kurser|workshop)|tak for (?:nu|i ?dag|denne gang|mig|os)',
      'indtil (?:næste gang|vi ses)|jer med|med hjem|tager afsked|(?:luk|læg) bogen|tak for en [a-z]+ dag',
    ],
    survey: [
      '(?:kursus|slut)?(?:evaluering|evalueringsskema)(?:et|en)?',
      '(?:afsluttende|sidste|kort) (?:spørgeskema|evaluering|undersøgelse)',
      '(?:smid|give?|skriv|læg|efterlad) …(?:anmeldelse|stjerne|feedback|kommentar|vurdering)',
      '(?:sig|del|anbefal) …(?:andre|videre|venner|kolleger)|din mening (?:er|om)|hvad (?:du|i) synt?es',
      'ris og ros|ros modtages',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      'kursus(?:bevis|certifikat)(?:et)?|deltager(?:bevis|certifikat)',
      '(?:download|hent|få|får|modtag)~ …(?:diplom|bevis|certifikat)(?:et)?',
      'dit (?:diplom|bevis|certifikat)|diplom(?:et)?',
    ],
    past: [
      '(?:de |i de )?(?:sidste|seneste|forgangne) (?:[a-z]+ )?(?:uger|måneder|dage)',
      '(?:dage|uger|måneder) (?:er gået|i træk)|lang(?:e)? vej|da (?:du|vi|jeg|i) (?:begyndte|startede)',
      'sammen …(?:rejse|udforsket|lært|bygget)|vi har sammen|kommet langt',
    ],
    back: [
      'ser …tilbage|tilbageblik|i (?:dette|denne) (?:kurs|bog|guide|workshop)[a-z]* har (?:du|vi)',
      'gennem (?:hele )?(?:kurs|bog|guide|workshop)[a-z]* har|(?:har|det) været …(?:glæde|fornøjelse|ære)',
      '(?:glæde|fornøjelse|ære) (?:af )?at',
    ],
    onward: [
      '(?:kun|først) (?:lige )?(?:begyndt|begyndelsen|starten)|ikke slut(?:ningen)?',
      '(?:din|jeres) (?:[a-z]+ )?(?:rejse|vej)',
      '(?:bliv ved|fortsæt)(?:ter)? (?:med )?at (?:lære|kode|bygge|øve|udforske)|byg(?:ge|g)? videre',
      '(?:læse?|arbejde?) videre|gå ud og|på egne ben|på egen hånd',
      'dit eget (?:[a-z]+ )?(?:projekt|spil|website|app)|egne (?:projekter|forsøg|idéer)|videre læsning',
      'har (?:du )?(?:nu )?alt|solidt? (?:fundament|grundlag)|vejen videre',
    ],
    next: [
      '(?:næste|følgende|kommende) {part}|(?:i|til) {part} \\d+',
      '(?:bagefter|derefter|herefter|nu) (?:skal|fortsætter|går|ser|kan|begynder|løser|arbejder) (?:vi|du|i)',
      'fortsætter vi|(?:gå|gå derefter|komme|kan i gå) videre til|efter pausen|i ?morgen|lad os|næste uge',
      'i anden del',
    ],
    task: [
      '(?:øvelse|opgave)(?:n|r|rne)? \\d|(?:med|på) (?:øvelsen|opgaven)|lektier|quiz~|facit|aflever',
      'vælg (?:det|den)|prøv at|løs (?:derefter )?opgave~|løsningen (?:findes|står)',
    ],
    teach: [
      '(?:dette|denne|forrige) {part}|for eksempel|følgende (?:kode|eksempel|tabel|figur)',
      '(?:figur|tabel) \\d|vi (?:skal|vil) (?:lære|se|bygge|gennemgå)~|som (?:vist|følger)',
    ],
    open: [
      'velkommen til(?! at )|forudsætninger|læringsmål|du (?:vil|kommer til at|skal) lære|lærer du',
      '(?:efter|i slutningen af) (?:kurs|bog|guide|workshop)[a-z]* (?:kan|vil) du',
      'inden (?:vi|du) (?:begynder|starter)',
    ],
    announce: ['point|vinder(?:e|en|ne)|rigtige for at|to timer|udskudt|hjælpemidler'],
  },
};
