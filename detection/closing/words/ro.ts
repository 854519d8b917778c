import type { Words } from './words';

export const ro: Words = {
  spaced: true,
  filler: [
    'un|o|unei|unui|al|ale?|a|de|din|la|în|pentru|cu|pe|și|sau|nostru|noastr[eă]|meu|mea|mele|tău|ta',
    'acest(?:ui|ei|a|ea)?|această|câteva|scurtă?|ultim(?:ul|a|ele|ii)|final[eă]?|general[eă]?|mari',
    'mult(?:e|ă)?|tuturor|toți|vouă|ție|cititor(?:ul|ului|ilor|i)?|autor(?:ul|ului)?|echip[aă]|echipei',
    'participanților|cursanților|zilei|mulțumiri|evaluare|feedback',
  ],
  // "Program" is software here, and "carte" may be a map of many things; only its own forms stand here.
  course: [
    '(?:mini-?)?curs(?:ul|ului|uri|urile|urilor)?|cărț(?:i|ii|ile)|(?:această|o) carte|cartea',
    'manual(?:ul|ului)?|tutorial(?:ul|ului|e)?|ghid(?:ul|ului)?|seri(?:e|a|ei)|atelier(?:ul|ului)?',
    'workshop(?:ul|ului)?|mooc|bootcamp|program(?:ul|ului)? de (?:formare|studiu|instruire)',
    'parcurs(?:ul|ului)|călători(?:e|a|ei)|aventur(?:ă|a|ii)|drumul(?:ui)?',
    'toate (?:modulele|capitolele|lecțiile|unitățile|părțile)|toate exercițiile',
    'acest(?:ei|e|ă) introduceri?',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    'capitol(?:ul|ului|ele|e)?|modul(?:ul|ului|e|ele)?|unit(?:ate|atea|ății|ăți)|secțiun(?:e|ea|ii|i)',
    'p[aă]rț(?:i|ii|ile)|part(?:e|ea)|lecți(?:e|a|ei|i|ile)|sesiun(?:e|ea|ii|i)|curs \\d+|tem(?:a|ă|ei)',
    'săptămân(?:a|ă|ii)|zi(?:ua)?|episod(?:ul|ului)?|video(?:ul)?|exerciți(?:ul|ului|u|i)',
    'pas(?:ul|ului| \\d+)|(?:următorul|primul|ultimul|fiecare) pas|nivel(?:ul|ului)?|etap(?:a|ă|ei)',
    'jumătate(?:a)?|mijlocul|sprint',
  ],
  title: {
    epilogue: [
      'concluzi[ei] (?:generale?|finale?)',
      'epilog(?:ul)?|postfață|outro|generic de final',
      'cuv[âa]nt(?:ul)? (?:de (?:încheiere|final|despărțire|rămas-bun)|final)',
      'în loc de (?:concluzi[ie]|încheiere|epilog|postfață)|(?:ultimele|câteva) (?:cuvinte|gânduri)',
      '(?:gânduri|cuvinte|considerații|reflecții|observații|mesaj) (?:finale?|de (?:final|încheiere|despărțire|rămas-bun))',
      'despărțirea(?: de)?|sfârșitul (?:călătoriei|drumului)|coda',
    ],
    // "Concluzii" and "Încheiere" close every unit; "închiderea" also closes accounts.
    conclusion: [
      'concluzi(?:e|i|a|ile)|în (?:concluzie|încheiere|final)|închei(?:ere|erea|em)|închidere(?:a)?',
      'pentru (?:a încheia|final)|la final|final și|finaliz(?:are|area|ăm)',
      '(?:asta|acesta|aceasta) (?:a fost|e|este) tot(?:ul)?(?: pentru (?:azi|astăzi))?|asta a fost',
      'atât(?: pentru (?:azi|astăzi))?|să (?:încheiem|recapitulăm și să încheiem)|tragem linie',
      '(?:acesta|aceasta|asta) a fost',
    ],
    summary: [
      'rezumat(?:ul)?|pe scurt|în (?:rezumat|sinteză)|sinteză|recapitul(?:are|area|ăm|ând)|bilanț',
      'retrospectivă|privire (?:înapoi|retrospectivă|de ansamblu)|idei principale|puncte cheie',
      'ce (?:am|ai|ați) învățat(?: (?:azi|astăzi))?|cu ce (?:pleci|plecați|rămâi|rămânem)(?: acasă)?',
    ],
    // "Și acum?" asks what comes after the course only where nothing follows it.
    next: [
      'și după|următorii (?:tăi )?pași|(?:și )?(?:acum|apoi|mai departe)(?: ce(?: facem| fac| urmează)?)?',
      '(?:și )?ce (?:urmează|facem|fac|e de făcut)(?: (?:acum|în continuare|mai departe|după|apoi))?',
      'care (?:este|e|sunt) (?:următorul pas|pașii următori|următorii pași)',
      '(?:următorii pași|pașii următori|următorul pas|pasul următor)',
      '(?:încotro|unde)(?: (?:mergi|mergem|merg|acum|de aici|mai departe|în continuare|mergeți|o luăm))*',
      'cum (?:continui|continuăm|mergi|mergem|să continui)(?: mai departe| de aici)?',
      '(?:continuă|continuați) (?:să înveți|să învățați|învățarea)|pentru aprofundare',
      'de aici (?:înainte|mai departe|încolo)|după (?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]*',
      'dincolo de (?:acest )?(?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]*',
      'drumul (?:înainte|de urmat|care urmează)|privind (?:înainte|spre viitor)',
      '(?:este |e )?(?:doar|abia) începutul',
      'ce (?:să faci|poți face|vine|mai urmează|e)(?: (?:de făcut|acum|mai departe|după|de aici))?',
    ],
    // "Gata" also cheers when a server runs.
    done: [
      '(?:ai|ați|am) (?:reușit|terminat|încheiat|finalizat|ajuns (?:la (?:final|capăt|sfârșit|destinație))|dus-o la capăt)',
      'te-ai descurcat|gata|(?:misiune|provocare|obiectiv) (?:îndeplinită?|încheiată|atins)',
      'lini(?:a|e) de (?:sosire|final)|(?:bună treabă|bine lucrat|felicitări pentru munca depusă)',
      '(?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]* (?:terminat|finalizat|încheiat|absolvit|complet)',
      'absolvire(?:a)?',
    ],
    thanks: [
      'mulțum(?:esc|im) pentru (?:vizionare|lectură|atenție|participare)',
      '(?:îți |vă |iti )?mulțum(?:esc|im)(?: (?:mult|frumos|din suflet|tuturor|pentru (?:tot|atenție|participare)))?',
      '(?:multe )?mulțumiri (?:tuturor|finale)|mersi',
    ],
    goodbye: [
      'la revedere|rămas-? ?bun|adio|pe (?:data viitoare|curând)|cu bine',
      'ne (?:vedem|auzim|revedem)(?: curând)?|(?:mult )?succes(?: mai departe| în continuare)?|baftă',
      'drum bun|spor(?: la [a-z]+)?|despărțire',
    ],
    end: [
      '(?:este |e )?sfârșitul|ultima lecție|the end|sfârșit(?:ul)?|finalul?|marea? finală',
      'final de (?:drum|curs|poveste)',
    ],
    congratulations: ['felicitări(?: tuturor)?|te felicit(?:ăm)?|bravo|ura|jos pălăria'],
    trap: [
      'test(?:e|ul|ului|are)?|exam(?:en|enul|enului|ene)|proiect(?:ul|ului|e)?|sondaj|chestionar(?:ul)?',
      'carduri?|introducere|certificat(?:e|ul)?|scriere(?:a)?|fișier(?:ul|ului|e)?|lini(?:i|ei) de cod',
      'bucle(?:i|lor)?|contract(?:ul|ului|e)?|tranzacți(?:e|ei|i)|conexiun(?:e|ii|i)|pagin(?:a|ă|i)',
      'e-?mail~|șablo(?:n|ane)|financiar~|contabil~|cuvânt-cheie|de program|lume',
    ],
  },
  role: {
    opening: [
      'prefață|cuvânt(?:ul)? (?:înainte|introductiv|de început)|prolog|argument',
      'bun venit (?:la|în) (?:acest )?(?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]*',
      '(?:despre|prezentarea) (?:acest(?:ui|ei)? |această )?(?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]*',
      '(?:cui (?:i )?se adresează|cum folosești|cum să folosești) [a-z ]*',
    ],
    intro: [
      'introducere|bun venit|bine (?:ai|ați) venit|prezentare(?: generală)?|primii pași|pentru început',
      'noțiuni introductive',
    ],
    quiz: [
      '(?:[a-z-]+ )?quiz(?: [a-z0-9 ]+)?',
      '(?:examen|chestionar)(?:ul)?(?: (?:final|parțial|capitolul|modulul|recapitulativ))?',
      '(?:test|evaluare)(?:ul|a)?(?: (?:final[ăa]?|grilă|recapitulativ|de (?:evaluare|cunoștințe|autoevaluare)|capitolul|modulul|unitatea))?',
      'test(?:ează)?-?ți [a-z]+|verifică-?ți cunoștințele|autoevaluare',
      'întrebări (?:recapitulative|de verificare)',
    ],
    bonus: [
      '(?:[a-z]+ )?bonus[a-z ]*|extra|materiale? (?:suplimentare?|extra)',
      'conținut (?:suplimentar|extra|bonus)|opțional|supliment|interviu|în direct|din culise',
    ],
    answers: [
      '(?:soluții|răspunsuri|rezolvări|barem)(?: (?:la|pentru|capitolul|modulul|de corectare)[a-z0-9 ]*)?',
      'întrebări (?:și răspunsuri|frecvente)|faq|depanare|erată',
    ],
    notice: [
      '(?:obține|descarcă|primește)[a-z -]* (?:certificatul|diploma)[a-z ]*',
      '(?:[a-z]+ )?(?:sondaj|chestionar)(?: (?:final|de (?:satisfacție|feedback))[a-z ]*)?|anunț(?:uri)?',
      '(?:certificat|diplomă)(?: [a-z ]+)?|formular de feedback|evaluează cursul|noutăți',
    ],
    appendix: [
      'anex(?:ă|e|a)(?: [a-z0-9]{1,2})?|glosar|bibliografie|index(?: de [a-z]+)?|indice',
      'referințe(?: [a-z]+)?|(?:alte )?resurse(?: (?:suplimentare|utile|recomandate))?|linkuri(?: utile)?',
      'lectur[iă] (?:recomandat[eă]|suplimentar[eă])|pentru a afla mai multe|află mai multe',
      'despre (?:autor|autori|autoare|mine|noi)|mulțumiri|credite|colaboratori|contribuitori',
      'cum poți contribui|licență|fițuică|not[ae] (?:traducătorului|traducătoarei)',
    ],
    story: ['povești de [a-z ]+|povestea (?:lui|unui|unei) [a-z ]+|testimoniale|mărturii'],
  },
  text: {
    congratulate: [
      'felicit(?:ări|ăm|are|a|i)?|bravo|jos pălăria|bună treabă|bine lucrat',
      '(?:fii|fi|suntem|sunt) (?:foarte |tare )?mândr[ui]?[ăie]?~|v-ați descurcat|te-ai descurcat',
      'sărbătorește',
    ],
    finish: [
      'termin(?:at|area|ând|ați)|finaliz(?:at|area)|închei(?:at|erea)|absolvit|promovat|parcurs|reușit',
      '(?:ajuns|ajung) (?:la (?:final|capăt|finalul|sfârșit|sfârșitul|ultim~)|până (?:aici|la))',
      'până (?:la (?:capăt|final|sfârșit)|aici)|de la cap la coadă|dus-o la capăt|completat',
    ],
    // "La sfârșitul cărții" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      's-a (?:terminat|încheiat|sfârșit)|se (?:încheie|termină|sfârșește)|ia sfârșit|închidem|încheiem',
      'ajuns la (?:finalul|sfârșitul|final|capătul)|am terminat',
      'ultim(?:a|ul) (?:lecție|capitol|modul|parte|video)|ultimul (?:clip|video|capitol|modul)',
      '(?:asta|acesta) a fost',
    ],
    hope: ['sper(?:ăm|ând)?|nădăjdu~|ne dorim'],
    enjoy: [
      'plăcut|folos(?:it|itor|itoare)?|util[ăe]?|utile|ajutat|ajutor|ajută|învățat|bucurat|distrat',
      'interesant~|inspirat|prins drag|servit|revăd~|valoros',
    ],
    thank: ['mulțum(?:esc|im|iri|ire)|recunoscăto(?:r|ri|are)|recunoștință|mersi'],
    join: [
      'cit(?:it|i|ești|iți|it-o)|citito(?:r|ri|rul|rului|rilor)|lectură',
      'particip(?:at|are|area|ați|anți|anților)|venit|prezență|urm(?:at|ărit|at-o)|urmărit|urmat|alături',
      'însoțit|vizionat|atenți[ea]|timp(?:ul)?|încredere|răbdare(?:a)?|energie|entusiasm(?:ul)?',
      'sprijin(?:ul)?|susținere|interes(?:ul)?|compani[ea]|efort(?:ul)?|implicare(?:a)?',
      'până (?:aici|la capăt|la final)|cu (?:noi|mine)|parte din',
    ],
    eager: [
      'abia aștept(?:ăm)?|de-?abia aștept(?:ăm)?|aștept(?:ăm)? cu (?:nerăbdare|drag|interes)|cu nerăbdare',
      'curio(?:s|și|asă) să|ne-ar (?:face plăcere|plăcea) să|mi-ar plăcea să|arată-?(?:ne|mi)',
      'povestește-?(?:ne|mi)',
    ],
    make: [
      'constru~|cre(?:ezi|ați|eze|at|a|ezei)|fac(?:i|eți|e)?|făcut|realiz~|proiect(?:e|ele)|rezultat~',
      'regăsi~|vedem ce',
    ],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      '(?:mult )?succes(?! …(?:exerciți|tem[ăa]|test|examen|proiect[ .!]))(?: (?:mai departe|în|cu) |[!.]*$)',
      '(?:spor|baftă)(?! …(?:exerciți|tem[ăa]|test|examen|proiect[ .!]))(?: la |[!.]*$)',
      '(?:îți|vă) dor(?:esc|im)|toate cele bune|tot binele|numai bine|distracție plăcută|gânduri bune',
      'poftă bună|happy (?:coding|hacking)',
    ],
    goodbye: [
      'la revedere|adio|rămas-? ?bun|pe (?:curând|data viitoare)|cu bine',
      'ne (?:vedem|auzim|revedem)(?! mâine)(?! …(?:lecția|lecţia|modulul|capitolul|episodul|unitatea|săptămâna) (?:următo|viito)~)',
      'te (?:pup|îmbrățișez)|drum bun|ai grijă de tine|să (?:ținem|păstrăm) legătura',
      '(?:următo(?:rul|area)|alt|nouă) (?:curs|întâlnire|atelier|ediție)|vă regăsim?',
      'închide(?:ți)? cartea|mulțum(?:esc|im) pentru (?:o|această) zi',
    ],
    survey: [
      '(?:chestionar|sondaj)(?:ul)? (?:final|de (?:final|satisfacție|feedback|evaluare))',
      'formular(?:ul)? de (?:feedback|evaluare)',
      '(?:lasă|lăsați|scrie|dă|acordă|lăsa)~ …(?:recenzie|stea|evaluare|comentari|părere|feedback)~',
      'evalu(?:ează|ați) (?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]*',
      '(?:dă-?l mai departe|recomandă|povestește|împărtășește|distribuie)~ …(?:departe|prieteni|colegi|altora)?',
      'părerea ta|lăsați-le în comentarii',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      '(?:obț|descarc|descărc|prim|solicit|ridic)~ …(?:certificatul|diploma)(?! (?:tls|ssl))',
      '(?:certificat|diplom)(?:ul|a|ă)? (?:cursului|de (?:absolvire|participare|finalizare))',
      'certificatul (?:tău )?(?:te așteaptă|va fi)|diploma',
    ],
    past: [
      'de-?a lungul (?:acestor )?(?:[a-z]+ )?(?:săptămâni|luni)',
      '(?:în|pe parcursul) (?:acest|acestui) (?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]*,? (?:ai|am|ați)',
      'în (?:aceste|ultimele) (?:[a-z]+ )?(?:săptămâni|luni)|(?:zile|săptămâni|luni) (?:împreună|la rând)',
      'drum lung|drumul parcurs|când (?:ai|ați) (?:început|pornit)|în toate aceste (?:lecții|săptămâni)',
      'împreună …(?:parcurs|învățat|construit)',
    ],
    back: [
      'privind înapoi|privire înapoi',
      'a fost (?:o|un) (?:[a-z]+ )?(?:plăcere|onoare|bucurie|privilegiu|călătorie|zi)',
      'cât (?:mi-a plăcut|de mult)|(?:să (?:o )?scriu|s-o scriu|scrierea) (?:acest|această)?|perseverenț~',
    ],
    onward: [
      'nu (?:este|e) (?:sfârșitul|finalul)|(?:abia|doar|de-abia) (?:începe|începutul|la început)',
      '(?:drumul|călătoria|parcursul|aventura) (?:tău|ta|voastră|vostru|dumneavoastră)',
      'continu(?:ă|ați) să [a-z]+|(?:exersează|învață) (?:în fiecare zi|mai departe|zilnic)',
      'nu (?:te opri|înceta|vă opriți)~|acum (?:e|este) rândul tău|acum ai tot ce',
      '(?:propriile|propriul|viitoarele) (?:tale |tău )?(?:proiect|aplicați|idei)~|ceva al tău',
      'spor la (?:creat|cod|construit|treabă)|apucă-?te de|dacă dori(?:ți|i) să continuați',
      'program(?:ul)? avansat|pașii următori|rămâneți curioși|primul tău job',
    ],
    next: [
      '(?:următo(?:rul|area|rii|area)|viito(?:r|are)) {part}',
      '(?:capitolul|lecția|secțiunea|unitatea|modulul|pasul|episodul) (?:următo(?:r|are|area)|viito(?:r|are)|care urmează)',
      'următorul tratează|(?:în |la )?{part} \\d+|(?:apoi|acum|după aceea) (?:vom|trecem|continuăm|vedem)',
      'treceți la|treci la|vom (?:studia|vedea|adăuga|învăța|continua|analiza)',
      'să (?:începem|vedem (?:cum|acum|un)|trecem|continuăm)|mâine la|pe mâine',
      'săptămâna (?:viitoare|următoare)|reluăm',
    ],
    task: [
      '(?:exercițiul|problema) \\d|(?:la|cu) (?:exercițiu|temă)|predați|bifați|chestionar(?:ul)? \\d',
      'încearcă (?:tu|apoi|să)|compară cu rezolvarea|rezolvarea e|scrieți un program|întocmiți',
    ],
    teach: [
      '(?:acest|această) {part}',
      '(?:capitolul|lecția|secțiunea|unitatea|modulul) (?:anterior|precedent)[a-z]*|de exemplu',
      'următo(?:rul|area) (?:cod|exemplu|tabel|figură)|(?:figura|tabelul|listarea) \\d',
      'vom (?:vedea|învăța|folosi|crea)|după cum se vede',
    ],
    open: [
      'bun venit (?:la|în)|bine (?:ai|ați) venit|(?:vei|veți|vom) învăța|cunoștințe necesare',
      'obiective(?:le)? de învățare',
      'la (?:finalul|sfârșitul) (?:acestui )?(?:curs|carte|cărți|tutorial|ghid|atelier)[a-z]*,? (?:vei|veți)',
      'înainte (?:de a|să) începe~',
    ],
    announce: ['punctaj|câștigători~|puncte din|încercare|două ore|amânat~'],
  },
};
