import type { Words } from './words';

export const hu: Words = {
  spaced: true,
  filler: [
    'a|az|és|vagy|de|ez|ezt|ezzel|is|már|még|meg|hogy|egy|nos|hát|tehát|mai|mára|velem|velünk|itt|most',
    '(?:vég|záró|utolsó|befejező|rövid|általános|közös|sikeres|hivatalos)(?:ső|t|an)?|mindenki(?:nek)?|minden|néhány|pár|egész|teljes|kis|nagy',
    '(?:szerző|előadó|oktató|fordító)(?:i|tól|jától)?|(?:olvasó|hallgató|résztvevő)(?:k|knak|hoz|khoz)?|kedves|barátaim|[^\\s]+ kiadáshoz',
  ],
  // Könyv~ would also be a library and bookkeeping, út and program are also a path and a program.
  course: [
    '(?:mini|online |videó)?(?:kurzus|tanfolyam)(?:t|ot|ok|on|om|nak|hoz|unk|unkat|unknak|ban|ba|ból|ról|sal|mal|od|a|át|ának)?',
    '(?:tan|kézi)?könyv(?:et|ek|ünk|ünket|ben|nek|höz|ön|ből|ről|em|vel|e|ét|ének)?|útmutató(?:t|k|nk|ban|nak|hoz|nkat)?|kalauz(?:t|unk)?',
    'sorozat(?:ot|unk|unkat|nak|ban|hoz|unknak|om)?|(?:cikk|videó|tananyag)sorozat~|(?:tan|oktató|tanuló)anyag(?:ot|ok|unk|ban|nak)?|tutoriál(?:t|unk)?',
    'workshop(?:ot|unk|nak|on|hoz|ról)?|képzés(?:t|ünk|ünket|en|nek|ről)?|tréning(?:et|en|ünk|nek)?|szeminárium(?:ot|on|unk)?|webinárium(?:ot|on)?|műhely(?:t|ünk|nek|ben)?',
    '(?:képzési|oktatási) program(?:ot|unk)?|kihívás(?:t|unk|nak|on)?|bootcamp(?:et)?|nyári (?:iskola|iskolát|iskolának|egyetem)|közös (?:út|utunk|utazás|utazásunk)|szakosodás',
    // Days and weeks spent together are the whole of a workshop.
    'ez(?:ek)? a(?:z)? (?:[^\\s]+ )?(?:nap|hét|napok|hetek|hónapok)',
  ],
  part: [
    'fejezet(?:et|ek|ben|ből|hez|nek|ünk|e|ét|végi)?|rész(?:t|ek|ben|ből|hez|nek|e|ével|ét)?|modul(?:t|ok|ban|hoz|nak|ja|ját)?|egység(?:et|ben|nek|e)?',
    'lecke|leckét|leckék|lecké(?:ben|hez|nek|vel|je)|óra|órát|órán|téma|témát|témában|témához|szakasz(?:t|ban|hoz|nak)?|blokk(?:ot|ban)?',
    'hét|hetet|héten|hetének|nap|napon|napot|félév(?:et|ben)?|félidő|előadás(?:t|on|nak|unk)?|videó(?:t|ban|hoz|ja|nk)?|epizód(?:ot|ban)?|cikk(?:et|ben|nek)?',
    'gyakorlat(?:ot|ok|ban|hoz|nak)?|feladat(?:ot|ok|ban|hoz|nak|hoz)?|lépés(?:t|ben)?|szint(?:et|en)?',
  ],
  title: {
    epilogue: [
      '(?:végső|általános) (?:következtetés|összegzés)(?:ek)?',
      'utószó(?:val)?|végszó|epilógus(?:a)?|zárszó|utóirat|outro|(?:epilógus|utószó|zárszó|befejezés|összegzés) helyett|(?:záró|búcsú|utolsó|befejező|végső) (?:gondolatok|szavak|szó|megjegyzések|üzenet)|(?:záró|búcsú)(?:gondolatok|szavak|beszéd|videó|levél|üzenet|lecke)',
    ],
    // Lezárás also closes connections and is a closure, megkötés the signing of a contract, befejezés also ends proofs.
    conclusion: [
      'befejezés(?:ül)?|összegzés(?:ként)?|zárás(?:ként)?|lezárás(?:a|ként)?|befejezésképpen|végezetül|végül|zárófejezet|zárólecke|(?:záró|utolsó) (?:lecke|fejezet|rész|videó|alkalom|óra)|ennyi volt|(?:mára )?ennyi|(?:mára )?ez volt minden|konklúzió',
    ],
    summary: [
      'összefoglal(?:ás|ó|va|juk|ója)|foglaljuk össze|összegezzük|ismétlés|visszatekintés|áttekintés|kitekintés|következtetések|tanulságok|mit tanultunk|amit (?:megtanultunk|tanultunk|eddig tudunk)|főbb pontok',
    ],
    next: [
      '(?:hogyan|merre|hova|hová|mi) (?:tovább|most)(?: innen| a {course} után)?|(?:és |na |akkor )?(?:most|mi) (?:mi|jön|lesz|legyen)(?: most| ezután)?|és most|mi következik|mi a következő lépés|mit (?:csinálj|tegyél|tanulj|olvass|tegyünk) (?:most|ezután|utána)',
      '(?:következő|további) (?:lépés|lépések|tervek|irányok)|(?:tovább)?haladás(?:i irányok)?|továbblépés|az út (?:előre|folytatódik)|előretekintés|jövőbeli tervek|tanulj tovább',
      '(?:élet )?(?:a )?{course} után|(?:hova|hogyan|merre) (?:tovább )?(?:a )?{course} után|mit csinálj (?:a )?{course} után',
    ],
    // A verb that lessons use, too, needs the course behind it, or nothing.
    done: [
      '(?:meg)?csinál(?:tad|tátok|tuk|ták)(?! [^\\s])|sikerült(?! [^\\s])|végigcsinál(?:tad|tátok|tuk)|készen (?:vagy|vagytok|vagyunk)(?! [^\\s])|célba ért(?:ünk|él|etek)|(?:el)?ért(?:ük|ed|étek) a célt?|célegyenes|a célban',
      '(?:elvégezt|befejezt)(?:ed|étek|e|ük) (?:az? )?(?:egész )?{course}|a {course} (?:teljesítve|befejezve|végére ért)|(?:a )?végére ért(?:ünk|él|etek|ek)?(?! [^\\s])|küldetés teljesítve|diplomaosztó|ballagás',
    ],
    thanks: [
      'köszönöm|köszönjük|köszi|köszönet(?:nyilvánítás és búcsú)?|hálás köszönet|köszönjük a (?:figyelmet|részvételt)',
    ],
    goodbye: [
      'búcsú(?:zás|zunk|zóul|zom)?|elköszönés|elköszönünk|viszlát|viszontlátásra|isten veled|minden jót|sok (?:sikert|szerencsét)|ég veled|jó utat|búcsú és köszönet',
    ],
    end: ['vége|a vége|itt a vége|finálé|fináléja|az utolsó (?:oldal|lap)|a vég'],
    congratulations: ['gratulál(?:ok|unk)|gratuláció|éljen|bravó|hurrá|szép (?:volt|munka)'],
    trap: [
      '(?:teszt|vizsga|kvíz|projekt|kérdőív|felmérés|sablon|tanúsítvány|oklevél|szerződés|folyamat|dolgozat|bizonyítás)~|hogyan (?:írj|zárj|fejez)~|motivációs levél|követelmények',
      '(?:fájl|sor|ciklus|lista|függvény|memória|kézi|kapcsolat|tranzakció|pontszám|telepítés)~|bevezet~|félidő|(?:végéig|befejezéséig)',
    ],
  },
  role: {
    opening: [
      'előszó[^\\d]*|prológus|a szerző(?:től|k előszava)?|(?:erről a|ről a|a) {course}ról|a (?:könyvről|kurzusról|tanfolyamról|képzésről)|kinek szól[^\\d]*|hogyan (?:használd|olvasd|használja)[^\\d]*|üdvözöljük? (?:a|az)[^\\d]* {course}|kezdd itt',
    ],
    intro: [
      'bevezetés|bevezető|üdvözlés|üdvözlünk|köszöntő|ismerkedés|áttekintés|első lépések|kezdés|tematika|tanmenet|tudnivalók|szervezési kérdések',
    ],
    quiz: [
      '(?:[^\\s]+ ){0,2}(?:[^\\s]*teszt|vizsga|[^\\s]*vizsga|kvíz|zárthelyi|dolgozat|beszámoló|tudáspróba)(?: (?:az?|modul|fejezet|lecke|hét)[^.]*)?|ellenőrizd (?:a tudásod|magad)|ellenőrző kérdések|tudáspróba|önellenőrző kérdések|önellenőrzés',
    ],
    bonus: [
      'bónusz[^\\d]*|(?:kiegészítő|extra) (?:anyag|lecke|fejezet|videó|feladat)[^\\s]*|kiegészítés|választható[^\\d]*|nem kötelező|opcionális[^\\d]*|szorgalmi[^\\d]*|interjú[^\\d]*|élő adás|kulisszák mögött',
    ],
    // Servers answer, equations have solutions, sensors are polled: only what names the course's own is a role.
    answers: [
      'kérdések és válaszok|válaszok|(?:a )?(?:feladatok|gyakorlatok) megoldás(?:a|ai)|megoldások|megoldókulcs|gyakori kérdések|gyik|hibajegyzék|javítások|faq',
    ],
    notice: [
      '(?:szerezd|töltsd|hogyan)[^\\d]* (?:tanúsítvány|oklevel)[^\\s]*|(?:tanúsítvány|oklevél)(?: (?:a|az|igénylése|letöltése)[^\\d]*)?|(?:[^\\s]+ )?(?:kérdőív|értékelőlap)[^\\d]*|visszajelzés|értékeld a {course}|közlemény|hírek|újdonságok|változások listája',
    ],
    appendix: [
      '(?:függelék|melléklet)(?:ek)?(?: [^\\s])?|szójegyzék|szószedet|fogalomtár|(?:név- és )?tárgymutató|irodalomjegyzék|(?:ajánlott |felhasznált )?irodalom|források|puska|(?:hasznos|további) (?:anyagok|források|linkek|olvasnivalók)|a szerző(?:ről|kről)|köszönetnyilvánítás|szerzők|közreműködők|licenc|a fordító megjegyzése|jegyzetek|ábrajegyzék',
    ],
    story: [
      '(?:sikertörténet|vélemény|tapasztalat|beszámoló)(?:ek|ok|k)?[^\\d]*(?:hallgató|diák|olvasó|résztvevő|tanuló)~|hallgatói vélemények',
    ],
  },
  text: {
    congratulate: [
      'gratulál~|gratuláció~|bravó|hurrá|éljen|le a kalappal|(?:büszke|büszkék) (?:vagyok|vagyunk) r(?:ád|átok)|légy(?:etek)? büszk(?:e|ék)|legyen büszke|ügyes(?:ek)? (?:vagy|vagytok|voltál)',
    ],
    finish: [
      '(?:be|el)?fejez(?:te|ted|tétek|tük|ték|ni|ése|éséhez|és)|elvégez(?:te|ted|tétek|tük|ték|ni|es)~|elvégzés(?:e|ed|éhez|ét)?|teljesít(?:ette|etted|ettétek|ése|éséhez)~|(?:a )?végére (?:ért|értél|értetek|értünk|értek)',
      'végig(?:csinál|olvas|néz|jár|ér)~|(?:végigné|végigcsi)~|végzett(?:ek|eknek|jei)?|(?:el)?jutott(?:ál|atok|unk)|eljutottál|megtanul(?:tad|tátok|tuk)|megoldottad|az utolsó (?:oldalig|lapig)|kitart(?:ottál|ásuk|ásod|ás)~|végig',
    ],
    over: [
      '(?:véget|a végéhez|végéhez) (?:ér|ért|érünk|értünk|érkez[^\\s]+)|(?:a )?végére (?:ért|értünk|ér|érkeztünk)|lezár(?:om|juk|ul|ult)|befejeződ~|zárul|ezzel (?:zárul|lezár|véget|búcsú)~|(?:ez volt|itt) a vége|ennyi volt|búcsúzunk|utolsó {part}',
    ],
    ends: [
      'az utolsó (?:lapot|oldalt) (?:fordítot|olvas)~|ez volt (?:a|az) (?:{course} )?utolsó (?:videó|lecke|rész)~|(?:a )?{course} (?:utolsó|záró) {part}',
    ],
    hope: ['remél(?:em|jük|hetőleg)|bíz(?:om|unk) benne|hisz(?:em|ünk)'],
    enjoy: [
      'tetsz(?:ett|ettek|eni|ik)|hasznos(?:nak|ak|t|an)?|hasznát|segít(?:ett|ettek|ettünk|eni)|élvez(?:ted|tétek|te|ték)|jól érez(?:ted|tétek|te)~|érdekes(?:nek)?|örömmel|tanultál|tanultatok|tanultunk|inspirál~|szórakoz~',
    ],
    thank: ['köszön(?:öm|jük|et|ettel|hetem)|köszi|hálás(?:ak)?|hála'],
    join: [
      '(?:részt )?(?:vett(?:él|etek|ek|en)?|részvétel(?:t|ét|eteket)?)|olvas(?:tad|tátok|ta|ták|ott|ást|tál)|végigolvas~|végig(?:néz|csinál)~|figyelm(?:et|edet|üket)|néz(?:ted|tétek|ett|ték)|velem (?:tartott|voltál|voltatok)|velem tartott~|velünk (?:tartott|voltál|voltatok)~|itt voltál|itt voltatok',
      'kitartás(?:t|ukat|odat)?|(?:az )?időd(?:et|ért)?|türelm(?:et|ét)|bizalm(?:at|ukat)|támogatás(?:t|át)|társaság~|mindenkinek,? aki|minden (?:észrevétel|hozzászólás|kérdés)~|minket válasz~|kérdez(?:tetek|tek)|hogy (?:végig|idáig|eddig)|utolsó oldalig',
    ],
    eager: [
      'alig vár(?:om|juk)|kíváncsi(?:ak|an)? (?:vagyok|vagyunk|várom|várjuk)?|(?:örömmel|szívesen|izgatottan) (?:várom|várjuk|látnám|nézném)|várjuk|szeretném látni',
    ],
    make: [
      '(?:meg)?épít(?:esz|etek|eni)|(?:létre)?hoz(?:ol|tok) létre|alkot(?:sz|tok|tál)|készít(?:esz|etek)|csinál(?:sz|tok)|ír(?:sz|tok) (?:majd|legközelebb)|mivé|(?:a )?(?:munkái|projektjei|eredményei)(?:d|tek|ket|det)|(?:kész|saját) munk(?:á|a)k~|munkákat',
    ],
    luck: [
      'sok (?:sikert|szerencsét|örömöt)(?! (?:a|az) (?:feladat|gyakorlat|teszt))|kívánok|kívánunk|minden jót|jó (?:szórakozást|utat|kódolást|munkát kívánok|tanulást|olvasást)|szurkol(?:ok|unk)|hajrá|(?:adjon|legyen) (?:az ég|sok)',
    ],
    // A farewell until the next lesson is none; szia and sziasztok are also said at the beginning.
    goodbye: [
      'viszlát|viszontlátásra|isten veled~|ég veled~|minden jót|vigyáz(?:z|zatok) magad~|találkozunk(?! (?:a|az|holnap|jövő))|a következő projektnél|maradjatok velünk|búcsúz(?:om|unk)|jövőre (?:veletek|találkozunk)|maradj(?:anak|atok)? kíváncsi(?:ak)?',
    ],
    survey: [
      '(?:záró|értékelő|elégedettségi) (?:kérdőív|felmérés|űrlap)~|értékelőlap~|a kérdőívben|töltse? ki (?:a|az|egy) (?:[^\\s]+ )?(?:kérdőív|értékelő|űrlap)~|(?:a )?(?:képzés|kurzus|tanfolyam|workshop) értékel~|értékel(?:d|je|jétek) a {course}',
      '(?:írj|írjon|írjatok|hagyj) (?:egy )?(?:véleményt|értékelést|visszajelzést)|(?:véleményed|visszajelzésed|véleményét|visszajelzését)~|oszd meg (?:velünk )?(?:a )?(?:véleményed|benyomás)~',
    ],
    // Servers have certificates, too.
    certificate: [
      '(?:a )?(?:tanúsítvány|oklevel|diplom)(?:od|át|odat|ja|ját|ához)|(?:{course}) ?(?:elvégzését igazoló )?tanúsítvány~|(?:töltse|töltsd) le (?:a |az )?(?:tanúsítvány|oklevel)~|(?:tanúsítvány|oklevél) a profil~|az? (?:oklevél|tanúsítványhoz)',
    ],
    past: [
      '(?:az elmúlt|ezalatt|ez idő alatt|a hetek|a hónapok)(?: (?:hetek|hónapok|napok))?~|(?:hosszú|nagy) út(?:at|on)?|(?:együtt|közösen) (?:végig|meg)?(?:jártuk|tanultuk|tettünk)|amikor (?:elkezdtük|elkezdted|belekezd)~|(?:el|gyorsan )(?:szaladt|repült|telt)|oldalon vagyunk túl|(?:nap|hét) telt el|közös utunk',
    ],
    back: [
      'visszatekint(?:ve|ünk)|visszanézve|ebben a (?:könyvben|kurzusban|tanfolyamban|sorozatban) (?:meg|végig|bemutat|áttekint|sok)~|(?:nagyon )?(?:jó volt|öröm volt|megtiszteltetés|élmény volt)|(?:ez|a) {course} (?:megmutat|segített|bemutat|megtanít)~|kitartás~|sokat tanultam|megírni',
    ],
    onward: [
      'nem a vége|(?:csak|csupán|most) (?:most )?(?:kezdődik|a kezdet)|csak most kezd~|a te utad|ne (?:add fel|adja fel|adjátok fel|állj meg|hagyd abba)|(?:tanulj|gyakorolj|fejlődj|haladj)(?:atok|on)? (?:tovább|minden)|soha ne',
      '(?:saját|önálló) (?:projekt|ötlet|alkalmazás|játék|nyelvi)~|hogyan tovább|merre tovább|(?:most )?rajtad (?:a sor|múlik)|innen(?:től)? (?:már )?(?:rajtad|te)|bővítheted',
    ],
    next: [
      '(?:következő|jövő|soron következő) {part}|a következőben|a(?:z)? \\d+\\. {part}|a (?:második|harmadik|negyedik)(?:ban|ben)? (?:részben|modulban|fejezetben)?|a (?:második|harmadik|negyedik)(?:ban|ben)|holnap|folytatjuk|legközelebb jön~|folytatás~|a következő fájlban',
      '(?:kezdjük|nézzük|lássuk|térjünk|lépjünk|menjünk tovább|vágjunk bele)|most (?:pedig )?(?:jöhet|kezeljük|adjuk|nézzük)|találkozunk (?:a|az|holnap|jövő)|folytasd',
    ],
    task: [
      'gyakorlat(?:ok)?|házi feladat|(?:ellenőrző|alábbi) kérdés~|ellenőrizze?|próbáld (?:ki|meg)|próbálja (?:ki|meg)|oldd meg|oldja meg|oldjátok meg|javítsd ki|kvíz~|önállóan|feladatok a|készíts',
    ],
    teach: [
      'ebben a(?:z)? {part}|ezen a héten|az? előző {part}|például|a következő (?:kód|példa|parancs)~|futtasd|futtassuk|figyeld meg|jegyezd meg|jegyezze meg|ily módon|megtudtuk|megismerked~|megismertük|\\d+\\. (?:lista|ábra)',
    ],
    open: [
      'üdvözöljük?|üdvözlünk|(?:meg)?tanul(?:hatod|hatja|unk meg|sz meg)|meg fogod? (?:ismerni|tanulni)|kinek szól|szükséged lesz|mielőtt (?:elkezd|belevág)~|megismerjük|sorra',
    ],
    announce: [
      'pont(?:ot|ok|szám)|nyertes~|nyeremény~|határidő~|beadni|leadási|értékeli|elhalaszt~|próbálkozás~|perc áll',
    ],
  },
};
