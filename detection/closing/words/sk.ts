import type { Words } from './words';

export const sk: Words = {
  spaced: true,
  filler: [
    'a|aj|i|alebo|ale|no|to|v|vo|z|zo|s|so|o|od|do|na|po|k|ku|pre|za|u|už|ešte|skoro|teraz|tak|tu|oficiálne|úspešne|úspešné',
    't(?:en|á|o|ento|áto|oto|ohto|omto|ejto|úto|ýmto|ú)|(?:náš|nášho|naše|našej|našom|naši|váš|vášho|vaše|vašej|vaši)|(?:môj|moje|tvoj|tvoje|svoj)',
    'všetko|všetkým|všetci|všetky|cel(?:ý|é|ého|ou|ú)|vám|vás|ti|ťa|nám|pár|niekoľko|trochu|celkom|úplne|sám|samotn(?:ý|ého)|veľk(?:ý|é)',
    '(?:posled|závereč|finál|koneč|krát|stručn|všeobec|celkov)(?:ný|ná|né|ného|ným|nom|ky|ke|ka|ý|á|é)|autor(?:a|ky|ov)|prednášajúceho|lektor(?:a|ky)|prekladateľa',
    '(?:čitateľ|absolvent|účastník|študent)(?:i|om|ovi|a|ov)?|priatelia|mil(?:í|ý|á)|[^\\s]+ vydaniu?',
  ],
  // Program is also a computer's: it needs the words that make it a course.
  course: [
    '(?:mini|video|online ?|rýchlo)?kurz(?:u|om|y|ov|e|och)?|knih(?:a|y|u|ou|e)|knižk(?:a|y|u|ou|e)|učebnic(?:a|e|u|ou|i)|príručk(?:a|y|u|ou|e)',
    'sprievodc(?:a|u|om)|tutoriál(?:u|om|y|i)?|návod(?:u|om)?|seriál(?:u|om|i)?|séri(?:a|e|u|ou|i)',
    'workshop(?:u|om|y|e|ov)?|školeni(?:e|a|u|m)|seminár(?:a|i|om|e)?|webinár(?:a|i|om)?|špecializáci(?:a|e|u|i)|bootcamp(?:u)?|maratón(?:u)?|výzv(?:a|y|u|ou)|letn(?:á|ej|ú) škol(?:a|y|e|u)',
    'program(?:u)? (?:kurzu|školenia|štúdia)|(?:vzdelávací|študijný)(?:eho)? program(?:u)?|spoločn(?:á|ej|ú) (?:cesta|cesty|cestu)',
    // Days and weeks spent together are the whole of a workshop.
    'tieto (?:[^\\s]+ )?(?:dni|týždne|mesiace)|týchto (?:[^\\s]+ )?(?:dní|týždňov|mesiacov)',
  ],
  part: [
    'kapitol(?:a|y|u|e|ou)|časť|čas(?:ti|ťou|tí)|modul(?:u|om|y|ov|e)?|lekci(?:a|e|u|i|ou)|hodin(?:a|y|u|e)|sekci(?:a|e|u|i)|oddiel(?:u)?|blok(?:u)?|tém(?:a|y|u|e|ou)|jednotk(?:a|y|u)',
    'týžd(?:eň|ňa|ni|ňom)|deň|dňa|semest(?:er|ra)|polovic(?:a|e|u|i)|polčas|prednášk(?:a|y|u|e|ou)|diel(?:u|om|e)?|epizód(?:a|y|u|e)|vide(?:o|a|u|om|ách)|článk(?:u|om)|článok',
    'cvičeni(?:e|a|u|m)|cvičení|úloh(?:a|y|u|ou)|krok(?:u|om|y)?|etap(?:a|y|u)|úrov(?:eň|ne|ni)',
  ],
  title: {
    epilogue: [
      '(?:celkový|všeobecný) záver',
      'doslov(?:u|om)?|epilóg(?:u|om)?|postskriptum|outro|namiesto (?:záveru|epilógu|doslovu)|(?:záverečn|posledn|konečn)(?:é|ý) (?:slovo|slová|myšlienky|poznámky|úvahy)',
      'slov(?:o|á|a|ách)? (?:na záver|na rozlúčku|na koniec)|slov na (?:záver|rozlúčku)|(?:video|list|lekcia) na rozlúčku|záverečná reč|(?:záver|zhrnutie) a (?:rozlúčka|poďakovanie)',
    ],
    // Záver is also of a proof or an experiment, uzavretie the signing of a contract, uzáver a closure.
    conclusion: [
      'záver(?:u|om)?|na záver|celkom na záver|zakončenie|ukončenie|dokončenie|uzavretie|končíme|slávnostné ukončenie|záverečn(?:á|é|ý) (?:lekcia|kapitola|diel|časť|video|zhrnutie|stretnutie)',
      '(?:to|a to) (?:je|bolo) (?:všetko|koniec)|(?:na|pre) dnes(?:ok)? (?:je to )?všetko|(?:to je )?všetko na dnes|posledn(?:ý|á|é) (?:diel|lekcia|kapitola|video|stretnutie)',
    ],
    summary: [
      'zhrnutie|zhrňme(?: si)?|súhrn|rekapitulácia|zopakovanie|opakovanie|obzretie(?: späť| sa)?|retrospektíva|závery|bilancia|čo sme sa (?:naučili|dozvedeli)|čo (?:už )?(?:vieme|poznáme)|hlavné (?:body|poznatky|myšlienky)',
    ],
    next: [
      '(?:a |tak )?čo (?:ďalej|teraz|potom|nasleduje|bude ďalej|nás čaká|vás čaká|robiť ďalej|sa učiť ďalej)(?: ďalej)?|čo (?:robiť|čítať|študovať|sa učiť) (?:ďalej|potom|po {course})',
      '(?:kam|ako|kade) (?:ďalej|teraz|pokračovať|ísť|sa vydať|smerovať|po {course})(?: (?:ďalej|odtiaľto|po {course}))?|(?:ďalš|nasledujúc|vaše ďalš)(?:í|ie|e) krok(?:y)?',
      '(?:ďalšie|budúce) (?:štúdium|vzdelávanie|smerovanie|plány)|ďalšia cesta|cesta (?:vpred|ďalej)|pohľad (?:vpred|do budúcnosti)|výhľad|plány do budúcnosti|(?:život )?po {course}|učte sa ďalej',
    ],
    // A verb that lessons use, too, needs the course behind it, or nothing.
    done: [
      '(?:dokáza|zvlád|da)(?:l|li|la) (?:si|ste|sme) to|zvládnuté|(?:mám|máš|máte|máme) (?:to )?hotovo|hotovo',
      '(?:dokončil|absolvoval|prešiel|prešli|zvládol|zvládli)(?:i|a)? (?:si|ste|sme) (?:celý )?{course}|{course} (?:(?:dokončen|absolvovan|ukončen)[ýáé]|je na konci|sa skončil)|(?:sme |si |ste )?v cieli|cieľová rovinka|promócie|misia splnená',
      '(?:došli|dorazili|dostali|prišli|sme) (?:sme|ste|ste sa|sme sa)? ?(?:až )?na (?:konci|koniec)(?: cesty| {course}|(?! [^\\s]))',
    ],
    thanks: [
      '(?:veľmi pekne |srdečná |veľká )?(?:vďaka|ďakujem|ďakujeme)(?: (?:vám|ti|všetkým|pekne|veľmi pekne))*|poďakovanie a (?:rozlúčka|zbohom)',
    ],
    // Ahoj is also said at the beginning.
    goodbye: [
      'rozlúčka|na rozlúčku|lúčime sa|lúčenie|zbohom|do ?videnia|majte sa(?: (?:krásne|pekne))?|je čas (?:sa )?rozlúčiť(?: sa)?|veľa (?:šťastia|úspechov|zdaru)|šťastnú cestu',
    ],
    end: ['(?:a je to tu|a je) koniec|koniec|finále|veľké finále|posledná (?:strana|stránka)'],
    congratulations: [
      'gratulácia|gratuluj(?:em|eme)(?: (?:vám|ti))?|blahoželá(?:m|me)(?: (?:vám|ti))?|blahoželanie|bravo|hurá|skvelá práca',
    ],
    trap: [
      '(?:test|skúšk|kvíz|projekt|dotazník|anket|šablón|certifikát|osvedčeni|zmluv|proces|prác|pokus|dôkaz)~|ako (?:napísať|uzavrieť|ukončiť)|motivačný list',
      '(?:súbor|riadk|cykl|slučk|reťazc|funkci|pamä|ruč|transakci|spojeni|skóre)~|úvod|požiadavky|polovic~|do (?:konca|dokončenia)',
    ],
  },
  role: {
    opening: [
      'predslov[^\\d]*|predhovor|prológ|od (?:autora|autorky|autorov|prekladateľa|redakcie)|o (?:tomto |tejto |našom )?(?:kurze|knihe|seriáli|učebnici|príručke)|pre koho [^\\d]*{course}',
      'ako (?:používať|čítať|pracovať s)[^\\d]* {course}|vitajte (?:v|na|vo)[^\\d]* {course}|začnite (?:tu|tuto)',
    ],
    intro: [
      'úvod|uvedenie|vitajte|privítanie|zoznámenie|prehľad(?: {course})?|prvé kroky|začíname|začiatok|osnova(?: {course})?|sylabus|organizačné (?:záležitosti|pokyny)',
    ],
    quiz: [
      '(?:[^\\s]+ ){0,2}(?:test|skúška|kvíz|písomka|zápočet)(?: (?:z|zo|k|ku|na|č|modul|kapitol|lekci|vedomostí|týžd)[^.]*)?',
      'otestujte sa|otestuj sa|over(?:te)? si (?:svoje )?(?:vedomosti|znalosti)|kontrolné otázky|otázky na (?:opakovanie|zamyslenie)',
    ],
    bonus: [
      'bonus[^\\d]*|(?:doplnkov|dodatočn|rozširujúc)(?:ý|á|é|i|a|e) (?:materiál|lekci|kapitol|vide|úlo)[^\\s]*|doplnenie|doplnok|nepovinn[^\\d]*|voliteľné|pre záujemcov|rozhovor(?: s[^\\d]*)?|naživo|zákulisie',
    ],
    // Servers answer, equations have solutions, sensors are polled: only what names the course's own is a role.
    answers: [
      'otázky a odpovede|odpovede(?: (?:na|k|ku)[^\\d]*)?|riešeni(?:a|e)(?: (?:úloh|cvičení|príkladov)[^\\d]*)?|výsledky (?:cvičení|úloh)|(?:často kladené|časté) otázky|faq|errata|opravy',
    ],
    notice: [
      '(?:získajte|stiahnite si|ako získať)[^\\d]* certifikát[^\\s]*|(?:certifikát|osvedčenie)(?: (?:o|kurzu|za)[^\\d]*)?|(?:[^\\s]+ )?(?:dotazník|anketa)[^\\d]*|spätná väzba|hodnotenie {course}',
      'oznámenie|novinky|aktuality|ohodnoťte {course}|napíšte recenziu|zoznam zmien|čo je nové',
    ],
    appendix: [
      '(?:príloha|prílohy|dodatok|dodatky)(?: [^\\s])?|slovník pojmov|slovníček[^\\d]*|glosár|register pojmov|bibliografia|(?:použitá |odporúčaná )?literatúra|zdroje|ťahák|zoznam (?:obrázkov|tabuliek|literatúry)',
      '(?:užitočné|ďalšie|doplnkové) (?:materiály|zdroje|odkazy)|o autor(?:ovi|ke|och)|poďakovania|autori|prispievatelia|licencia|od prekladateľa|poznámky',
    ],
    story: [
      '(?:príbeh|príbehy|ohlasy|referencie|skúsenosti) [^\\d]*(?:študent|čitateľ|absolvent|účastník|žiak|klient)~|ohlasy',
    ],
  },
  text: {
    congratulate: [
      'gratul~|blahožel~|bravo|hurá|klobúk dole|(?:som|sme) na (?:vás|teba) (?:[^\\s]+ )?(?:hrdý|hrdá|hrdí|pyšní)|(?:byť|buď|buďte) na seba (?:hrd|pyšn)(?:ý|á|í)|byť hrdí|ste (?:skvelí|úžasní)',
    ],
    finish: [
      '(?:do|u|za)konči(?:l|la|li|lo)|dokončeni(?:e|u|m)|ukončeni(?:e|u|m)|zakončenie|absolvova(?:l|la|li|ť)|absolvovani(?:e|u|m)|absolvent(?:i|om|y|kou|ov|a)?|preš(?:iel|la|li)|zvlád(?:ol|la|li|nutie)',
      'dočíta(?:l|li|la)|prečíta(?:l|li|la)|dopozera(?:l|li|la)|až do konca|až (?:sem|na koniec)|vydrža(?:l|li|la)|vyrieši(?:l|li|la) (?:si |ste )?všetky|naučili? (?:si|ste) sa|v cieli',
    ],
    // Without accents končí is also konci, and at the end of a course is where openings say what will be known.
    over: [
      'končí(?:me|m)|(?:tým|týmto|tu) (?:sa )?(?:náš |naša )?končí|skonči(?:l|la|lo|li)(?: sa)?|sa skonči(?:l|la|lo)|uzatvár(?:am|ame|a)|je na konci|chýli sa ku koncu|je (?:koniec|všetko)|koniec|týmto|toto (?:bolo|bol)|lúčime sa|posledn(?:ý|á|é) {part}',
      '(?:u|za|do)končen(?:ý|á|é)',
    ],
    ends: [
      '{course} (?:sa |tu |týmto |pomaly ){0,2}končí|(?:otočili|obrátili) (?:ste )?poslednú (?:stranu|stránku)|posledn(?:é|ý|á) (?:video|diel|lekcia) (?:tohto |nášho |celého )?{course}',
    ],
    hope: ['dúfa(?:m|me|júc)|hádam|ver(?:ím|íme)'],
    enjoy: [
      'páči(?:l|la|lo|li)|bavi(?:l|la|lo|li)|užitočn(?:ý|á|é|í|e)|prínos(?:ný|né|ná|om)?|poslúži~|pomoh(?:ol|la|lo|li)|pomáha|zaujímav~|užili|dobre sa|naučili|dozvedeli|inšpirova~',
    ],
    thank: ['vďaka|ďakuj(?:em|eme|úc)|vďačn(?:ý|á|í)|poďakovanie'],
    join: [
      '(?:z|ú)účast(?:nili|nil|i)?|účast~|zúčastnili|(?:do|pre)?čítali|čítani(?:e|a)|(?:do|pre)?čítal(?:a)?|sledova(?:li|l|nie)|pozerali|pozornosť|počúvali|(?:so mnou|s nami|tu boli)|vydrža(?:li|l)|učili|až (?:sem|do konca)|prišli|došli',
      'podporu|trpezlivosť|dôveru|záujem|spoločnosť|všetkým,? (?:ktorí|čo)|všetky (?:pripomienky|komentáre)|vybrali|pýtali',
    ],
    eager: [
      'nev(?:iem|ieme) (?:sa )?dočkať|nemôž(?:em|eme) sa dočkať|teší(?:m|me) sa (?:na vaše|až)|(?:som|sme) (?:veľmi )?zvedav(?:ý|á|í)|rád(?:i)? (?:uvidím|sa pozri)~|chcel by som vidieť',
    ],
    make: [
      '(?:vy)?tvoríte?|vytvor(?:íš|íte)|postav(?:íš|íte)|(?:u|s)prav(?:íš|íte)|urob(?:íš|íte)|napíš(?:eš|ete)|vymysl(?:íš|íte)|premen(?:íš|íte)|(?:vaše|tvoje) (?:projekt|výtvor|úspech|výsledk)~',
    ],
    luck: [
      'veľa (?:šťastia|zdaru|úspechov|zábavy|radosti)(?! (?:pri|s|v) )|žela(?:m|me)|praj(?:em|eme)|držíme? (?:vám |ti )?palce|držím palce|všetko (?:dobré|najlepšie)|nech (?:sa|vám|vás|ti|ťa) |šťastnú cestu|príjemné (?:programovanie|čítanie|kódovanie)',
    ],
    // A farewell until the next lesson is none.
    goodbye: [
      'do ?videnia(?! (?:v|na|pri) )|zbohom|čau(?:te)?|majte sa|maj sa|opatrujte sa|pri ďalšom projekte|tak zase|zase niekedy|ostaňte (?:s nami|v kontakte)|tešíme sa o rok|(?:zostaňte|buďte) zvedaví',
    ],
    survey: [
      '(?:záverečn|krátk)(?:ý|om|eho|a|u) (?:dotazník|anket|prieskum)~|v dotazníku|vyplň(?:te)? (?:[^\\s]+ ){0,2}(?:dotazník|anket|formulár)~|za spätnú väzbu|o spätnú väzbu|hodnotenie (?:kurzu|seminára|školenia|workshopu)|ohodnoť(?:te)? {course}',
      '(?:napíš|zanechaj|nechaj)(?:te)? (?:[^\\s]+ )?(?:recenziu|hodnotenie|ohlas)|(?:váš|vaše|tvoj) (?:názor|dojm|spätn|ohlas)~|(?:podeľ|povedz)(?:te)?…(?:dojm|názor)~|napíšte mi do komentárov',
    ],
    // Servers have certificates, too.
    certificate: [
      '(?:váš|tvoj|svoj) (?:certifikát|diplom)|(?:certifikát|osvedčenie|diplom|potvrdenie)(?:u)? o (?:absolvovaní|účasti|dokončení|ukončení)|(?:certifikát|osvedčenie) {course}',
      '(?:stiahnite|stiahni|vyzdvihnite) si (?:svoj )?(?:certifikát|osvedčenie|diplom)|(?:získanie|získať) certifikátu?',
    ],
    past: [
      'za (?:ten čas|tie týždne|tie mesiace)|počas (?:týchto|celého|uplynul)~|(?:kus|dlh(?:á|ú)) cest(?:y|a|u)|preš(?:li|iel) sme (?:spolu )?(?:dlhú )?cestu|keď sme začínali|ubehl[aoi]|(?:utieklo|utiekli)|spoločne sme|(?:dní|týždňov) (?:je )?za nami',
    ],
    back: [
      'obzr(?:ime|etie|ieť)~|pri pohľade späť|v (?:tomto|tejto) (?:kurze|knihe|seriáli|učebnici) sme|(?:bolo|bola|bol) (?:to )?(?:mi |pre mňa |nám |pre nás )?(?:veľk[^\\s]+ )?(?:cťou|potešení|radosť|príjemn)~|(?:tento|táto|náš|naša) {course} (?:vás|ti|bol|bola|ukázal|naučil)|vytrvalosť~|sa mi písalo',
    ],
    onward: [
      'nie je koniec|(?:len|iba) (?:sa začína|začína|začiatok)|učenie sa len|vaša cesta|tvoja cesta|nevzdávaj~|neprestávaj~|(?:uč|rozvíjaj|skúšaj|pokračuj)(?:te)? (?:sa )?ďalej',
      'vlastn(?:ý|ého|om|ej|ú) (?:projekt|nápad|aplikáci|hr)~|čo ďalej|kam ďalej|teraz je to na (?:vás|tebe)|píšte kód',
    ],
    next: [
      '(?:ďalš|nasledujúc|budúc)(?:ia|ej|om|ou|u|a|e|í|ie|i) {part}|(?:v|vo) {part} \\d+|(?:v|vo) (?:druhej|treťom|tretej|štvrtej|druhom) (?:časti|diele|module|sa)|nabudúce|zajtra|pokračovanie nabudúce|v ďalšom súbore|vidíme sa (?:pri|v|na|zajtra|nabudúce)',
      '(?:začnime|začneme|poďme|pozrime|prejdime|pustíme)|môžeš prejsť|môžete prejsť|ideme ďalej|(?:ďalej|potom|teraz|následne) (?:pridáme|preberieme|si ukážeme|sa pozrieme|pripojíme)',
    ],
    task: [
      'cvičeni(?:e|a)|cvičení|domáca úloha|(?:over|otestuj)(?:te)? (?:si|sa)|kontrolné otázky|skús(?:te)? (?:si )?(?:sám|sami|pridať|opraviť|zmeniť|získať)|vyskúšajte|vyrieš(?:te)?|oprav(?:te)?|kvíz|samostatne|otázkami nižšie|zapíšte',
    ],
    teach: [
      'v (?:tomto|tejto) {part}|(?:predchádzajúc|predošl|minul|posledn)(?:a|ej|om|ú|ý|á|ého) {part}|napríklad|nasledujúci (?:kód|príklad|príkaz)|spust(?:i|ite)|všimnite si|zapamätaj(?:te)? si|týmto spôsobom|výpis \\d+|(?:zistili|spoznali|prebrali|ukázali) sme|sme (?:zistili|spoznali|prebrali)',
    ],
    open: [
      'vitajte (?:v|na|vo|pri)|(?:dozviete|naučíte|dozvieš|naučíš) sa|zoznámite sa|pre koho|budete potrebovať|(?:skôr|prv) (?:než|ako) (?:začneme|začnete)|sa dozviete',
    ],
    announce: [
      'bod(?:y|ov)|víťaz~|výher~|termín odovzdania|odovzdajte|pokus(?:y|ov)|hodnotiť (?:ju|ho)|presunut~|minút',
    ],
  },
};
