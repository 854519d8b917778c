import type { Words } from './words';

export const sv: Words = {
  spaced: true,
  filler: [
    'författar(?:en|na)|läsaren|lärar(?:en|na)|deltagare|utvärdering|feedback|teamet|en|ett|den|det|de',
    'och|samt|eller|av|till|från|för|på|i|om|med|vår(?:t|a)?|min(?:a)?|din(?:a)?|er|ert|era|mitt|ditt',
    'denna|detta|dessa|några|lite|kort(?:a)?|sista|slutlig(?:t|a)?|allmän(?:t|na)?|hela|stort?|varmt',
    'alla|allihop|dig|oss|nu|så|idag|frågor',
  ],
  // "Program" is mostly software here.
  course: [
    '(?:[a-z]+-?)?kurs(?:en|ens|er|s)?|(?:hand|läro|arbets)?bok(?:en|ens)?|boken',
    '(?:[a-z]+-?)?(?:tutorial|workshop|bootcamp|mooc)(?:en|ens|s)?|(?:[a-z]+)?utbildning(?:en|ens)?',
    '(?:hand|väg)ledning(?:en|ens)?|guiden?s?|(?:artikel|video)?serien?s?|lärstig(?:en)?',
    '(?:läro)?resan?s?|äventyr(?:et)?|handboken|alla (?:[a-z]+ |\\d+ )?(?:kapitel|moduler|veckor|delar)',
    '(?:kursens )?samtliga moduler|den här introduktionen',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    '(?:del)?kapit(?:el|let|lets)|modul(?:en|ens|er)?|(?:del|under)?avsnitt(?:et|ets|en)?',
    'sektion(?:en|ens|er)?|del(?:en|ens|ar| \\d+)',
    '(?:nästa|denna|första|andra|tredje|sista|förra|här) del|enhet(?:en|er)?|lektion(?:en|ens|er)?',
    'föreläsning(?:en|ens|ar)?|pass(?:et)?|veckan?s?|dag(?:en|ens)?|video(?:n|r)?|videon?',
    'övning(?:en|ar)?|uppgift(?:en|er)?|steg(?:et)?|moment(?:et)?|nivån?|etapp(?:en)?|halva(?:n)?',
    'blocket?|sprint(?:en)?',
  ],
  title: {
    epilogue: [
      '(?:allmänna?|slutliga?) slutsatse(?:r|n)?',
      '(?:avslutande|avslutnings)-? ?(?:video|lektion)(?:en)?|slutkläm(?:men)?|efterord(?:et)?',
      'slutord(?:et)?|epilog(?:en)?|outro|eftertexter',
      '(?:avslutande|sista|några sista|några avslutande) (?:ord|tankar|kommentarer|reflektioner|funderingar)',
      'slut(?:kommentar|betraktelse|tankar?|reflektion)(?:er)?|avskedsord',
      'i stället för (?:ett )?(?:slutord|efterord)|(?:kurs|workshop)(?:avslutning|avslut|slut)(?:en)?',
      'coda',
    ],
    // "Avslutning" and "Slutsats" close every unit.
    conclusion: [
      'slutsats(?:er|en)?|avslut(?:ning|ningen|ande)?|avrundning|till (?:sist|slut)|slutligen',
      'sist men inte minst|det var(?: (?:allt|det hela|det))?(?: för (?:i ?dag|den här gången))?',
      'summa summarum|knyta ihop (?:säcken|allt)|vi knyter ihop säcken|wrap-?up',
      'vi (?:avrundar|knyter ihop|summerar)',
    ],
    summary: [
      'sammanfattning(?:en)?|sammanfattningsvis|tillbakablick|återblick|repetition|genomgång|summering',
      'rekapitulation|viktigaste (?:punkterna|lärdomarna)',
      'vad (?:har vi|har du|vi har|du har|lärde vi oss|vi lärde oss) ?(?:lärt (?:oss|dig)|idag)?',
      'vad tar du med dig(?: hem)?',
    ],
    next: [
      'vad gör (?:jag|man) nu|hur ser nästa steg ut',
      'vad (?:nu|händer nu|är nästa steg|kommer (?:nu|härnäst|sen|sedan|härefter)|händer (?:sen|sedan|härnäst)|gör (?:du|vi|man) nu)',
      'vad (?:ska|kan) (?:du|jag|vi|man) göra (?:nu|härnäst|sen|sedan|här näst)',
      'och (?:nu|sen|sedan)(?: då)?|vad sen då|nästa steg|fortsätt(?:a|ningen)? (?:härifrån|vidare|lära)',
      'fortsättning(?:en)?',
      'vart (?:går|ska|nu)(?: (?:jag|du|vi|man))?(?: (?:nu|vidare|härifrån|ta vägen|gå))*',
      'hur (?:går|kommer) (?:vi|du|jag|man) vidare(?: nu| härifrån)?|vägen (?:vidare|framåt)|gå vidare',
      'vidare (?:härifrån|läsning)|blick framåt|framåtblick|efter kursen',
    ],
    // "Klart" and "Grattis" also cheer when a server runs.
    done: [
      '(?:du|ni|vi) (?:klarade|gjorde|fixade|greja[a-z]*) det',
      '(?:du|ni|vi) (?:är|har blivit) (?:nu )?(?:klara?|färdig|färdiga|i mål|framme)',
      'nu är (?:du|ni|vi) (?:klara?|färdiga?|i mål|framme)',
      'du har (?:klarat det|nått (?:slutet|målet|ända fram)|gått i mål|klarat kursen)|(?:du )?kom i mål',
      'i mål|målgång|mållinjen|färdigt?|bra (?:jobbat|gjort|kämpat)|snyggt jobbat|väl genomfört',
      '(?:kurs|bok|guide|workshop)[a-z]* (?:är )?(?:avslutad|avklarad|genomförd|slutförd|klar|slut)',
      'genomförd (?:kurs|bok|guide|workshop)[a-z]*|examen klar|uppdraget slutfört',
    ],
    thanks: [
      '(?:stort |tusen |varmt |ett stort )?tack(?: (?:så mycket|och hej|för allt|till (?:er|dig|alla|läsaren)|för (?:oss|i ?dag|mig|den här gången|sällskapet)))?',
      'tackord',
    ],
    goodbye: [
      'hej ?då|adjö|farväl|tack och hej|på återseende|avsked|vi (?:ses|hörs)(?: igen| snart| där ute)?',
      'ha det (?:så )?(?:bra|gott)|lycka till|hej så länge|tills (?:nästa gång|vi ses igen)',
    ],
    end: ['sista (?:lektionen|föreläsningen|passet)|slutet på|slut|slutet|finalen?|the end|fin'],
    congratulations: ['grattis|gratulationer|(?:vi |jag )?gratulera(?:r)?|hurra|bravo|gratulerar'],
    trap: [
      '~prov(?:et)?|~test(?:et|er)?|~tenta(?:men)?|~projekt(?:et)?|~enkät(?:en)?|quiz|skriva|skriv',
      '~certifikat(?:et)?|transaktion(?:en|er)?|fil(?:en|er)?|anslutning(?:en)?|avtal(?:et)?|läxa',
      'inledning|mall(?:ar)?|bokslut|bokföring|mejl|e-post',
    ],
  },
  role: {
    opening: [
      'förord|prolog|om (?:den här |denna |detta )?(?:kurs|bok|guide|workshop)[a-z]*',
      'välkommen (?:till|i) (?:den här |denna )?(?:kurs|bok|guide|workshop)[a-z]*',
      'kurs(?:översikt|introduktion|information|start|upplägg)',
      'vem (?:är )?(?:kurs|bok|guide|workshop)[a-z]* [a-z ]+',
      'så (?:här )?använder du (?:kurs|bok|guide|workshop)[a-z]*',
    ],
    intro: ['introduktion|inledning|välkommen|översikt|kom igång|komma igång'],
    quiz: [
      '(?:[a-z-]+ )?(?:[a-z]+-?)?quiz(?:et)?(?: [a-z0-9 ]+)?',
      '(?:slut|mellan|övnings|kapitel|modul|kunskaps|själv|delkurs|avslutande )-?(?:prov|test|tenta|examination)(?:et)?(?: kapitel)?',
      '(?:prov|tentamen|tenta|kunskapskontroll|examination)(?:en|et)?|testa (?:dina kunskaper|dig själv)',
      '(?:kontroll|repetitions|instuderings|quiz)frågor',
    ],
    bonus: [
      '(?:[a-z]+-?)?bonus[a-z0-9 -]*|extra(?:material|uppgifter|kapitel|lektion)?|valfri(?:tt|a)?',
      'fördjupning|överkurs|tillägg|intervju|bakom kulisserna',
    ],
    answers: [
      'frågor och svar|(?:svar|lösning(?:ar|sförslag)?|facit)(?: (?:till|på|för) [a-z0-9 .-]+)?',
      'vanliga frågor|faq|felsökning|rättelser',
    ],
    notice: [
      '(?:[a-z-]+ )?[a-z-]*enkät(?:en)?|kurs-?(?:ut)?värdering(?:en)?|meddelande',
      '(?:ditt )?(?:kurs)?(?:intyg|certifikat|diplom)(?:et)?|feedback|betygsätt kursen|nyheter',
      'ändringslogg',
    ],
    appendix: [
      'bilag(?:a|or)(?: [a-z0-9]{1,2})?|appendix(?: [a-z0-9]{1,2})?|ordlista|ordförklaringar',
      'litteratur(?:förteckning|lista|tips)?|källor|käll(?:förteckning|hänvisningar)',
      '(?:sak|person)?register|vidare läsning|lästips',
      '(?:fler|andra|användbara|ytterligare) (?:resurser|länkar|källor)|referenser|resurser',
      'om (?:författar(?:en|na)|mig|oss)|tack till|författarens tack|medverkande|bidragsgivare|licens',
      'lathund|översättar(?:ens|nas) (?:anmärkningar|kommentar(?:er)?)',
    ],
    story: ['(?:elev|deltagar|kund)berättelser|framgångssag(?:a|or)'],
  },
  text: {
    congratulate: [
      'grattis|gratul~|bravo|(?:bra|snyggt|väl) (?:jobbat|gjort|kämpat)|stolt(?:a)? (?:över|på)',
      'känn dig stolt|klappa dig|heja',
    ],
    finish: [
      '(?:av)?klara(?:t|de)|avslutat|slutfört?|genomfört|färdiga?|i mål|framme|gått igenom',
      'tagit dig igenom|arbetat dig igenom|arbetade dig igenom|tagit dig|hängt med',
      'kommit till (?:slutet|vägs ände)|nått (?:slutet|målet|ända)|hela vägen|ända (?:hit|till slutet)',
      'så (?:här )?långt|till slutet',
    ],
    // "I slutet av boken" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      'är (?:nu )?(?:slut|över|avslutad|klar|färdig|till ända)|till ända|tar slut|slutar|avslutas',
      'framme vid|(?:kommit|nått|nådde|kom) (?:till |fram till )?(?:slutet|vägs ände)|vid slutet',
      'det var (?:allt|det hela)|sista (?:lektionen|kapitlet|videon?|modulen|delen|avsnittet)',
      'kursens slut',
    ],
    hope: ['hoppas|förhoppningsvis'],
    enjoy: [
      'gillat?|gillade|tyckt|tyckte|roligt?|kul|njutit|nytta|användbar~|givande|lärorik~|lärt|glädje',
      'hjälpt|hjälper|hjälp|lust|inspir~|intressant|vi ses|följeslagare',
    ],
    thank: ['tack|tackar?|tacksam~'],
    join: [
      'läst?e?|läser|läsning(?:en)?|läsare?n?|deltagi?t|deltog|deltagande|deltagare|tittat?|tittade',
      'lyssnat?|lyssnade|gick|gått|följt?|följde|(?:var|varit|följt|följde) med|medverkan|sista sidan?',
      'kom|kommit|arbetade dig|uppmärksamhet(?:en)?|engagemang|intresse|tålamod(?:et)?|sällskap(?:et)?',
      'tid|stöd(?:et)?|förtroende(?:t)?|hela vägen|härlig dag',
    ],
    eager: [
      'längtar efter|ser fram emot|nyfik(?:en|na) på|kan (?:knappt |inte )?(?:bärga|vänta)~',
      'spän(?:d|nande|da) (?:på|att)|dela gärna|visa (?:gärna|oss)|berätta',
    ],
    make: ['bygg~|skap~|gör|göra|gjort|hittar på|projekt|resultat~'],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      'lycka till(?! …(?:övning|uppgift|prov|tenta|quiz|läxa|projektet))(?! på )',
      'önskar (?:vi |jag )?(?:dig|er)|allt gott|all(?:t|a)? (?:lycka|framgång)',
      '(?:glad|trevlig|roligt?) (?:kodning|programmering|kodande|läsning)|happy (?:coding|hacking)',
      'ha (?:så )?(?:roligt|kul)|må (?:din|dina|ditt|koden)',
    ],
    // "Vi ses" often goes on with the next lesson.
    goodbye: [
      'hej ?då|adjö|farväl|tack och hej|på återseende',
      'vi (?:ses|hörs)(?! …(?:imorgon|i morgon|nästa (?:vecka|gång|lektion|video|avsnitt)))',
      'ha det (?:så )?(?:bra|gott)|håll(?:a)? kontakten|välkom(?:men|na) (?:tillbaka|åter)|åk försiktigt',
      'hem(?:resa|färd)|nästa (?:kurs|workshop)|andra kurser|kram|tills (?:nästa gång|vi ses)',
      'tack för (?:mig|oss|den här gången|idag|i dag)|(?:stäng|lägg undan|slå igen) boken',
      'tack för en [a-z]+ dag',
    ],
    survey: [
      '(?:kurs|slut)?(?:utvärdering|kursvärdering)(?:en)?',
      '(?:slutlig|avslutande|sista)~ (?:återkoppling|enkät|utvärdering)(?:en)?',
      '(?:lämna|ge|skriv) …(?:omdöme|recension|betyg|feedback|kommentar|återkoppling)|betygsätt',
      'stjärn(?:a|märk)~|(?:berätta|tipsa|dela|sprid) …(?:andra|vänner|vidare|vän|kollegor)|hör av dig',
      'vad du tyckte',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      '(?:kurs|deltagar)(?:intyg|bevis|certifikat)(?:et)?',
      '(?:ladda ner|ladda ned|hämta|få|får) …(?:intyg|diplom|certifikat|kursbevis)(?:et)?',
      '(?:ditt|intyget|diplomet|certifikatet) …(?:skickas|hittar|finns|väntar)|diplom(?:et)?|intyg(?:et)?',
    ],
    past: [
      '(?:de |under )?(?:senaste|gångna|sista) (?:[a-z]+ )?(?:veckorna|månaderna|dagarna)',
      'veckor(?:na)? (?:som|har)|(?:dagar|veckor|månader) i rad|lång väg',
      'när (?:du|vi|jag) (?:började|startade)|sedan (?:den )?(?:första|starten|början)|resa tillsammans',
      'tillsammans …(?:resa|lärt|gått)|kommit långt',
    ],
    back: [
      'när (?:vi|du|jag) ser tillbaka|tillbakablick|ser …tillbaka',
      'i (?:den här|denna) (?:kurs|bok|guide|workshop)[a-z]* har (?:du|vi)',
      'under (?:kurs|bok|guide|workshop)[a-z]* har (?:du|vi)',
      '(?:har|det) varit …(?:glädje|nöje|ära|roligt)|(?:glädje|nöje|ära) att',
      'att skriva(?: den här)? (?:kurs|bok|guide|workshop)[a-z]*',
    ],
    onward: [
      '(?:bara|just|precis) (?:har )?(?:börjat|början)|inte slutet|(?:din|er) (?:[a-z]+ )?(?:resa|väg)',
      'fortsätt(?:a|er)? (?:att )?(?:gärna )?(?:lära|koda|bygga|öva|experimentera|träna|utforska|programmera)',
      'fortsatt(?:a)? (?:arbete|resa|lärande)|bygg(?:a)? vidare',
      '(?:läs|gå|arbeta|lära dig) (?:gärna )?(?:vidare|mer)|gå ut och|på egen hand',
      'egna (?:[a-z]+ )?(?:projekt|appar|idéer|ben|försök)|eget (?:[a-z]+ )?(?:projekt|spel)|sluta aldrig',
      'sätt igång|(?:kommande|framtida) projekt',
      'alla (?:[a-z]+ )?(?:verktyg|färdigheter|kunskaper) …(?:behöver|krävs)',
    ],
    next: [
      '(?:nästa|följande|kommande) {part}|(?:i|till) {part} \\d+',
      '(?:härnäst|därefter|sedan|nu) (?:ska|fortsätter|går|tar|tittar|kan|börjar) (?:vi|du)(?! (?:adjö|farväl))',
      'fortsätter (?:vi|du|med)|fortsätt (?:sedan )?(?:till|med) |gå (?:sedan )?vidare till|efter pausen',
      'i ?morgon|låt oss|nästa vecka|klockan [a-z]+ (?:fortsätter|kör|börjar)',
    ],
    task: [
      '(?:övning|uppgift)(?:en|erna)? \\d|(?:med|på) (?:övningen|uppgiften|provet)|läxa|quiz~|facit',
      'lämna in|välj (?:det|rätt)|prova (?:själv|att)|gör (?:därefter )?uppgift~|lösningen (?:finns|står)',
    ],
    teach: [
      '(?:här|denna|detta|förra|föregående) {part}|till exempel|exempelvis',
      'följande (?:kod|exempel|tabell|figur)|(?:figur|tabell|listning) \\d',
      'vi (?:ska|kommer att) (?:lära|titta|se|bygga|gå igenom)~|som (?:visas|följer)',
    ],
    open: [
      'välkom(?:men|na) till|förkunskaper|lärandemål|du (?:kommer att|får|ska) lära dig',
      '(?:efter|i slutet av) (?:kurs|bok|guide|workshop)[a-z]* (?:kan|ska|kommer) du',
      'innan (?:vi|du) (?:börjar|startar)',
    ],
    announce: ['poäng|vinnar(?:e|en|na)|rätt för att|två timmar|uppskjut~|försök'],
  },
};
