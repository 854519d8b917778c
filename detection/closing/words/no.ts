import type { Words } from './words';

/** Bokmål first, with the forms of Nynorsk that differ. */
export const no: Words = {
  spaced: true,
  filler: [
    'forfatter(?:en|ne)?|leser(?:en|ne)?|foreleser(?:en|ne)|lærer(?:en|ne)|deltakere?|evaluering',
    'tilbakemelding(?:er)?|teamet|en|ei|et|den|det|de|og|samt|eller|av|til|fra|for|på|i|om|med',
    'vår(?:e|t)?|min[e]?|mitt|din[e]?|ditt|deres|denne|dette|disse|noen|få|litt|kort(?:e)?|siste',
    'endelig(?:e)?|samlet|generell(?:e)?|hele|stor[et]?|alle|dere|deg|oss|nå|så|spørsmål',
  ],
  // "Program" is mostly software here.
  course: [
    '(?:[a-z]+-?)?kurs(?:et|ets|ene|a)?|(?:hånd|lære|arbeids|fag)?bo(?:k|ka|ken|kas|kens)',
    '(?:[a-z]+-?)?(?:tutorial|workshop|bootcamp|mooc)(?:en|ens|s|pen)?|(?:[a-z]+)?utdanning(?:en|a)?',
    'opplæring(?:en|a)?|(?:undervisnings|lærings)?(?:opplegg|løp)(?:et)?|innføring(?:en|a)?',
    'veiledning(?:en|a)?|veileder(?:en)?|guiden?s?|(?:artikkel|video)?serien?s?|læringssti(?:en)?',
    '(?:lærings)?reisen?s?|reisa|eventyr(?:et)?',
    'alle (?:[a-z]+ |\\d+ )?(?:kapitl(?:er|ene)|modul(?:er|ene)|uker|ukene|del(?:er|ene))',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    '(?:del)?kapit(?:tel|telet|let|lene|ler)|(?:del)?modul(?:en|ens|er)?|(?:del|under)?avsnitt(?:et)?',
    'seksjon(?:en|er)?|del(?:en|ens|er| \\d+)|(?:neste|denne|første|andre|tredje|siste|forrige) del',
    'enhet(?:en|er)?|leksjon(?:en|er)?|forelesning(?:en|a|er)?|uken?s?|uka|dag(?:en|ens)?',
    'video(?:en|er)?|episoden?|øvelsen?r?|øvinga?|oppgav(?:e|en|a|er)|trinn(?:et)?|steg(?:et)?',
    'nivå(?:et)?|økta?|halvdel(?:en)?|blokk(?:en|a)?|sprint(?:en)?',
  ],
  title: {
    epilogue: [
      '(?:overordnet|samlet|endelig) konklusjon',
      '(?:avslutnings|slutt)(?:video|leksjon)(?:en)?|etterord(?:et)?|sluttord(?:et)?|epilog(?:en)?|outro',
      'rulletekst(?:er)?',
      '(?:avsluttende|siste|noen siste|et par siste) (?:ord|tanker|bemerkninger|kommentarer|refleksjoner)',
      'slutt(?:bemerkning(?:er)?|tanker|betraktninger|kommentar|refleksjon(?:er)?)|avskjeds(?:ord|hilsen)',
      'i stedet for (?:et )?(?:sluttord|etterord)|(?:kurs|workshop)(?:avslutning|avrunding|slutt)(?:en)?',
      'siste ord|coda',
    ],
    // "Avslutning" and "Konklusjon" close every unit.
    conclusion: [
      'konklusjon(?:en|er)?|avslutning(?:en)?|avslutningsvis|avrunding(?:en|a)?',
      'oppsummering og avslutning|til (?:slutt|sist)',
      'det var(?: (?:alt|det hele|det))?(?: for (?:i ?dag|denne gang(?:en)?))?',
      'vi (?:runder|samler) (?:av|opp)|der var vi i mål|wrap-?up',
    ],
    summary: [
      'oppsummering(?:en|a)?|oppsummert|sammendrag(?:et)?|tilbakeblikk(?:et)?|repetisjon|gjennomgang',
      'hovedpunkter|viktigste (?:punktene|lærdommene)',
      '(?:hva|kva) (?:har vi|har du|vi har|du har|lærte vi) ?(?:lært|i dag)?',
      'hva tar du med(?: deg| hjem)*',
    ],
    next: [
      '(?:hva|kva) gj(?:ør|er) (?:jeg|du|man|eg) n[åo]',
      '(?:hva|kva) (?:nå|no|så|skjer nå|skjer videre|er (?:det )?neste(?: steg)?|kommer (?:nå|etterpå|etter))',
      '(?:hva|kva) (?:kan|skal|bør) (?:du|jeg|vi|man) (?:gjøre )?(?:nå|videre|etterpå)',
      'og (?:nå|hva nå|så)|(?:neste|videre) steg',
      'hvor (?:går|skal) (?:du|jeg|vi|veien|man)(?: (?:nå|videre|herfra))*',
      'hvordan (?:kommer|går) (?:du|vi|jeg|man) videre(?: nå| herfra)?|veien (?:videre|framover|fremover)',
      'vegen vidare|videre (?:herfra|lesning)|gå videre|(?:blikk|ser) (?:framover|fremover)',
      'etter (?:kurs|bok|guide|workshop)[a-z]*|fortsett å lære',
    ],
    // "Bra jobbet" and "Det virker" also cheer when a server runs.
    done: [
      'du (?:har kommet|er kommet|kom) til (?:slutten|veis ende|målet)|da er (?:vi|du) i mål',
      '(?:du|dere|vi) (?:klarte|greide|gjorde) det',
      'du har (?:klart det|nådd (?:målet|slutten)|fullført|greid det)',
      '(?:du|dere|vi) er (?:nå )?(?:ferdige?|i mål|framme|fremme)|i mål|mållinj(?:en|a)|ferdige?',
      '(?:bra|godt|flott|kjempebra) (?:jobba?|jobbet|gjort|arbeid|arbeida?)',
      'vel (?:gjennomført|gjort|blåst)',
      '(?:kurs|bok|guide|workshop)[a-z]* (?:er )?(?:gjennomført|fullført|avsluttet|slutt|ferdig|over)',
      '(?:fullført|gjennomført) (?:kurs|bok|guide|workshop)[a-z]*|oppdraget fullført',
    ],
    thanks: [
      '(?:tusen|mange|stor|hjertelig) takk',
      'takk(?: (?:for (?:i ?dag|denne gang(?:en)?|nå|meg|oss|turen|følget|alt)|til (?:deg|dere|alle)))?',
      'takkeord',
    ],
    goodbye: [
      'farvel|adjø|på gjensyn|avskjed(?:en)?',
      '(?:vi )?(?:sees|ses|snakkes|høres)(?: igjen| snart| der ute)?|ha det(?: (?:bra|godt|fint))?',
      'lykke til(?: videre)?|vel hjem|til vi (?:sees|ses|møtes) igjen|velkommen tilbake',
    ],
    end: [
      'siste (?:leksjon|forelesning|økt)|slutten på|slutt(?: for (?:i ?dag|denne gang(?:en)?))?|slutten',
      'finalen?|veis ende|fin',
    ],
    congratulations: ['gratulerer|gratulasjon(?:er)?|hurra|bravo|vi gratulerer'],
    trap: [
      '~prøv(?:e|en|a)|~test(?:en)?|~eksamen|~prosjekt(?:et|er)?|~undersøkelse(?:n)?|~spørreskjema|quiz',
      'skrive?|~sertifikat(?:er|et)?|transaksjon(?:en|er)?|fil(?:en|a|er)?',
      '(?:til|for)(?:kobling|bindelse)(?:en|a)?|avtale(?:n)?|lekser|innledning|mal(?:er)?|regnskap(?:et)?',
      'bokføring|e-?post',
    ],
  },
  role: {
    opening: [
      'forord|prolog|om (?:dette |denne )?(?:kurs|bok|guide|workshop)[a-z]*',
      'velkommen til (?:dette |denne )?(?:kurs|bok|guide|workshop)[a-z]*',
      'kurs(?:oversikt|introduksjon|informasjon|start)',
      'hvem (?:er )?(?:kurs|bok|guide|workshop)[a-z]* [a-z ]+',
      'slik bruker du (?:kurs|bok|guide|workshop)[a-z]*',
    ],
    intro: ['introduksjon|innledning|innføring|velkommen|oversikt|kom i gang|komme i gang'],
    quiz: [
      '(?:[a-z-]+ )?(?:[a-z]+-?)?quiz(?:en)?(?: [a-z0-9 ]+)?',
      '(?:slutt|avslutnings|del|øve|kapittel|modul|selv|kunnskaps|avsluttende )-?(?:prøve|eksamen|test)n?',
      '(?:prøve|eksamen|flervalgsoppgaver)n?|test (?:kunnskapen din|deg selv)',
      '(?:kontroll|repetisjons|quiz)spørsmål',
    ],
    bonus: [
      '(?:[a-z]+-?)?bonus[a-z0-9 -]*|ekstra(?:materiale|oppgaver|stoff|kapittel|leksjon)?|valgfritt',
      'fordypning|tillegg|supplement|intervju|bak kulissene',
    ],
    answers: [
      'spørsmål og svar|(?:svar|løsning(?:er|sforslag)?|fasit)(?: (?:til|på|for) [a-z0-9 .-]+)?',
      '(?:ofte stilte|vanlige) spørsmål|faq|feilsøking|rettelser',
    ],
    notice: [
      '(?:[a-z-]+ )?(?:spørreskjema|spørreundersøkelse)(?:t|n|et|en)?',
      '(?:kurs|midtveis|slutt)-?evaluering(?:en)?|kunngjøring(?:er)?',
      '(?:ditt )?(?:kurs)?(?:bevis|sertifikat|diplom)(?:et)?(?: ditt)?|tilbakemelding(?:er)?',
      'vurder kurset|nyheter|endringslogg',
    ],
    appendix: [
      'vedlegg(?: [a-z0-9]{1,2})?|tillegg [a-z0-9]{1,2}|appendiks(?: [a-z0-9]{1,2})?|ordliste',
      'ordforklaring(?:er)?|litteratur(?:liste|fortegnelse)?|kilder|kilde(?:liste|henvisninger)',
      '(?:stikkord|sak|person)s?register|videre lesning|les mer',
      '(?:flere|andre|nyttige|ytterligere) (?:ressurser|lenker|kilder)|referanser|ressurser',
      'om (?:forfatter(?:en|ne)|meg|oss)|takk til|forfatterens takk|bidragsytere|medvirkende|kolofon',
      'lisens|jukselapp|oversetter(?:ens|nes) (?:merknader|noter)',
    ],
    story: ['(?:elev|deltaker|kunde)historier|suksesshistorier'],
  },
  text: {
    congratulate: [
      'gratuler~|bravo|kjempebra|(?:bra|godt|flott) (?:jobba?|jobbet|gjort|arbeid|innsats)',
      'stå~ (?:det )?respekt|(?:kjempe)?stolt(?:e)? (?:av|over)|(?:vær|være) stolt|klapp deg',
    ],
    finish: [
      'fullført|gjennomført|ferdige?|avsluttet|bestått|klart(?:e)?',
      'kommet (?:deg )?(?:gjennom|i mål|til veis ende)|jobbet deg (?:gjennom|igjennom)|vært gjennom',
      'holdt ut|i mål|nådd (?:slutten|målet|veis ende)|veis ende|hele veien|så langt',
      '(?:helt )?til (?:siste|slutten|slutt)',
    ],
    // "Bakerst i boka" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      'er (?:nå )?(?:slutt|over|forbi|ferdig|avsluttet)|slutter(?: her)?|ender|veis ende|nådd slutten',
      'ved slutten av|det var (?:alt|det hele)|siste (?:leksjon|kapittel|video|modul|del)',
    ],
    hope: ['håper|forhåpentligvis|håpe'],
    enjoy: [
      'likte?|lik(?:er|t)|glede|nytt(?:e|ig)|nyttige?|nytt godt|kost deg|gøy|morsom|utbytte|noe ut av',
      'givende|lærerik~|lært|hjulpet|hjelp(?:er)?|inspir~|interessant|oppslagsverk|smaken på|mersmak',
    ],
    thank: ['takk|takker?|takknemlige?'],
    join: [
      'leste?|lest|leser(?:e|en|ne)?|lesning(?:en)?|delta(?:kelse|kelsen|tt|ker|kere)|deltok|så på',
      'fulgte?|følg(?:et|e)|tok|kom(?:met)?|ble med|var med|vært med|jobbet deg|oppmerksomhet(?:en)?',
      'engasjement(?:et)?|innsats(?:en)?|interesse(?:n)?|tålmodighet(?:en)?|selskap(?:et)?|tid(?:en)?',
      'støtte(?:n)?|tillit(?:en)?|turen|hele veien|siste side',
    ],
    eager: [
      'gleder (?:meg|oss) til|ser fram til|ser frem til|spente? på|nysgjerrige? på',
      'kan (?:ikke|nesten ikke) vente|vis (?:oss|meg)|fortell',
    ],
    make: ['bygg~|skap~|lage?r?|laget|finner på|gjør|prosjekt~|resultat~|hva det blir'],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      'lykke til(?! …(?:øvelse|oppgave|prøve|eksamen|quiz|lekse|prosjektet))',
      'ønsker (?:vi |jeg )?(?:deg|dere)|alt (?:godt|vel)|(?:all|masse) (?:mulig )?(?:lykke|hell)',
      '(?:god|lykkelig|glad) (?:koding|programmering)|happy (?:coding|hacking)|ha det (?:gøy|moro)',
      'kos (?:deg|dere)',
    ],
    goodbye: [
      'farvel|adjø|på gjensyn',
      '(?:vi )?(?:sees|ses|snakkes)(?! da)(?! …(?:i ?morgen|neste (?:uke|gang|leksjon|video|episode)))',
      'ha det(?: bra| godt| fint)?(?= |[.!])(?! (?:gøy|moro))|hold kontakten|vel hjem',
      'kom (?:gjerne )?(?:tilbake|innom)|velkommen tilbake|(?:neste|andre) (?:kurs|kursene)|andre kursene',
      'takk for (?:nå|i ?dag|denne gangen|meg|oss|turen|følget)|takk(?:er)? for følget',
      'til vi (?:sees|ses|møtes)|på vei ut|si hei|hilsen|(?:lukk|legg (?:bort|fra deg)) bok(?:a|en)',
      'takk for en [a-z]+ dag',
    ],
    survey: [
      '(?:kurs|slutt)?evaluering(?:en|sskjema|sskjemaet)?|evalueringsskjema(?:et)?',
      '(?:avsluttende|siste|kort)e? (?:spørreskjema|evaluering|undersøkelse)(?:n|en)?',
      '(?:legg|gi|skriv|send) …(?:vurdering|stjerne|anmeldelse|tilbakemelding|kommentar|omtale)',
      '(?:si|del|tips|anbefal) …(?:andre|videre|venner|venn|kolleger)|hva (?:du|dere) syn(?:te?s|st)',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      'kurs(?:bevis|sertifikat)(?:et)?|deltaker(?:bevis|sertifikat)',
      '(?:last ned|hent|få|får|motta)~ …(?:diplom|bevis|sertifikat)(?:et)?|(?:diplomet|sertifikatet) ditt',
      'diplom(?:et)?',
    ],
    past: [
      '(?:de |disse )?(?:siste|åtte|seks) (?:[a-z]+ )?(?:ukene|månedene|dagene)',
      '(?:gjennom|i løpet av) (?:[a-z]+ )?(?:uker|måneder|semesteret)|(?:dager|uker|måneder) på rad',
      'lang vei|da (?:du|vi|jeg|dere) (?:begynte|startet)|fin reise|sammen …(?:reise|lært|gått|bygget)',
      'reise sammen|kommet langt',
    ],
    back: [
      'ser …tilbake|tilbakeblikk|i (?:dette|denne) (?:kurs|bok|guide|workshop)[a-z]* har (?:du|vi)',
      'gjennom (?:hele )?(?:kurs|bok|guide|workshop)[a-z]* har|(?:har|det) vært …(?:glede|fornøyelse|ære)',
      '(?:glede|fornøyelse|ære) å',
    ],
    onward: [
      '(?:bare|så vidt|akkurat) (?:har )?(?:begynt|begynnelsen|starten)|ikke slutten',
      '(?:din|deres) (?:[a-z]+ )?(?:reise|vei)|reis(?:en|a) (?:din|deres|videre)',
      'fortsett(?:e|er)? (?:å )?(?:lære|kode|bygge|øve|utforske|leke)|bygg(?:e)? videre',
      '(?:lek|les|arbeid|lær) (?:gjerne )?videre|gå ut og|på egen hånd',
      'egne (?:[a-z]+ )?(?:prosjekter|tjenester|apper|idéer|ben)|egen (?:[a-z]+ )?app',
      'eget (?:[a-z]+ )?prosjekt|veien videre|videre lesning|godt grunnlag|bruk det (?:du|dere)',
      'tar deg videre',
    ],
    next: [
      '(?:neste|følgende|kommende) {part}|(?:i|til) {part} \\d+',
      '(?:etterpå|deretter|nå|så) (?:skal|fortsetter|går|ser|kan|begynner) (?:vi|du|dere)|fortsetter vi',
      'gå(?:r)? (?:så |dere )?videre (?:til|med)|etter (?:pausen|lunsj)|i ?morgen|la oss|neste uke',
      'i andre del',
    ],
    task: [
      '(?:øvelse|oppgave)(?:n|r|ne)? \\d|(?:med|på) (?:øvelsen|oppgaven|eksamen)|oppgavene \\d|lekser?',
      'quiz~|fasiten?|lever (?:besvarelsen|inn)|velg (?:riktig|rett)|prøv å endre',
      'gjør (?:deretter )?oppgavene|løsningen (?:finnes|står)',
    ],
    teach: [
      '(?:dette|denne|forrige) {part}|for eksempel|følgende (?:kode|eksempel|tabell|figur)',
      '(?:figur|tabell) \\d|vi (?:skal|vil) (?:lære|se|bygge|gå gjennom)~|som (?:vist|følger)',
    ],
    open: [
      'velkommen til|forkunnskaper|læringsmål|du (?:vil|kommer til å|skal) lære|lærer du',
      '(?:etter|i slutten av) (?:kurs|bok|guide|workshop)[a-z]* (?:kan|vil) du',
      'før (?:vi|du) (?:begynner|starter)',
    ],
    announce: ['poeng|vinner(?:e|en|ne)|rette for å|(?:to|tre|fire) timer|utsatt|tillatt'],
  },
};
