import type { Words } from './words';

export const cs: Words = {
  spaced: true,
  filler: [
    'a|i|nebo|ale|no|to|v|ve|z|ze|s|se|o|od|do|na|po|k|ke|pro|za|u|už|ještě|skoro|teď|tak|oficiálně|úspěšně|úspěšné',
    't(?:en|a|o|oto|ohoto|omto|éto|uto|ímto|ou)|(?:náš|našeho|naše|naší|našem|naši|váš|vašeho|vaše|vaší|vaši)|(?:můj|moje|tvůj|tvoje|tvé|svůj)',
    'všechno|vše|všem|všichni|všechny|cel(?:ý|é|ého|ou)|vám|vás|ti|tě|nám|pár|několik|trochu|úplně|sám|samotn(?:ý|ého)|velk(?:ý|é)',
    '(?:posled|závěreč|finál|koneč|krátk|krát|obec|celkov)(?:ní|ný|ná|né|ního|ného|ním|ném|ý|á|é)|autor(?:a|ky|ů)|přednášejícího|lektor(?:a|ky)|překladatele',
    '(?:čtenář|absolvent|účastník|student)(?:i|ům|ovi|e|ů)?|přátelé|mil(?:í|ý|á)|[^\\s]+ vydání',
  ],
  // Program is also a computer's, návod an instruction for anything: the first needs the words that make it a course.
  course: [
    '(?:mini|video|online ?|rychlo)?kurz(?:u|em|y|ů|e|ech|ům)?|knih(?:a|y|u|ou)|knize|knížk(?:a|y|u|ou)|knížce|učebnic(?:e|i|í)|příručk(?:a|y|u|ou)|příručce',
    'průvodc(?:e|i|em)|tutoriál(?:u|em|y|e)?|návod(?:u|em)?|seriál(?:u|em|e)?|mini ?seriál(?:u)?|séri(?:e|i|í) (?:článk|díl|vide|lekc)~|(?:naše|tato|celá|této|naší|tuto) séri(?:e|i)|série',
    'workshop(?:u|em|y|ů)?|školení(?:m)?|seminář(?:e|i|em)?|webinář(?:e|i|em)?|specializac(?:e|i|í)|bootcamp(?:u)?|maraton(?:u)?|výzv(?:a|y|u|ou)|letní škol(?:a|y|u|ou)',
    'program(?:u)? (?:kurzu|školení|studia)|(?:vzdělávací|studijní)(?:ho|m)? program(?:u)?|společn(?:á|ou|é) (?:cesta|cestu|cesty)',
    // Days and weeks spent together are the whole of a workshop.
    'tyto (?:[^\\s]+ )?(?:dny|týdny|měsíce)|těch(?:to)? (?:[^\\s]+ )?(?:dnů|dní|týdnů|měsíců)',
  ],
  part: [
    'kapitol(?:a|y|u|e|ou)|část(?:i|í)?|modul(?:u|em|y|ů)?|lekc(?:e|i|í)|hodin(?:a|y|u|ě)|sekc(?:e|i|í)|oddíl(?:u)?|blok(?:u)?|téma(?:tu|ta|tem)?|jednotk(?:a|y|u)',
    'týd(?:en|ne|nu|nem)|den|dne|semestr(?:u)?|polovin(?:a|y|u|ě)|půlk(?:a|y|u)|půlce|přednášk(?:a|y|u|ou)|přednášce|díl(?:u|em|e)?|epizod(?:a|y|u|ě)|vide(?:o|a|u|em)|článk(?:u|em)|článek',
    'cvičení(?:m)?|úkol(?:u|em|y|ů)?|úloh(?:a|y|u)|krok(?:u|em|y)?|etap(?:a|y|u)|úrov(?:eň|ně|ni)',
  ],
  title: {
    epilogue: [
      '(?:celkový|obecný) závěr',
      'doslov(?:u|em)?|epilog(?:u|em)?|postskriptum|outro|místo (?:závěru|epilogu|doslovu)|(?:závěrečn|posledn|konečn)(?:é|í) (?:slovo|slova|myšlenky|poznámky|úvahy)',
      'slov(?:o|a)? (?:závěrem|na závěr|na rozloučenou|na konec)|(?:video|dopis|lekce) na rozloučenou|závěrečná řeč|(?:závěr|shrnutí) a (?:rozloučení|poděkování)',
    ],
    // Závěr is also of a proof or an experiment, uzavření the signing of a contract, uzávěr a closure.
    conclusion: [
      'závěr(?:u|em)?|na závěr|úplně na závěr|zakončení|ukončení|dokončení|uzavření|končíme|slavnostní zakončení|závěrečn(?:á|é|ý) (?:lekce|kapitola|díl|část|video|shrnutí)',
      '(?:to|a to) (?:je|bylo) (?:vše|všechno|konec)|(?:pro dnešek|pro dnes|dnes) (?:je to )?(?:vše|všechno)|(?:to je )?(?:pro dnešek )?vše|poslední (?:díl|lekce|kapitola|video)',
    ],
    summary: [
      'shrnutí|shrňme(?: si)?|souhrn|rekapitulace|zopakování|opakování|ohlédnutí(?: zpět)?|retrospektiva|závěry|bilance|co jsme se (?:naučili|dozvěděli)|co (?:už )?(?:víme|umíme)|hlavní (?:body|poznatky|myšlenky)',
    ],
    next: [
      '(?:a |tak )?co (?:dál|dále|teď|potom|následuje|bude dál|nás čeká|vás čeká|dělat dál|se učit dál)(?: dál)?|co (?:dělat|číst|studovat|se učit) (?:dál|dále|potom|po {course})',
      '(?:kam|jak|kudy) (?:dál|dále|teď|pokračovat|jít|se vydat|směřovat|po {course})(?: (?:dál|dále|odsud|po {course}))?|(?:další|příští|následující|vaše další) krok(?:y|ů)?',
      '(?:další|budoucí) (?:studium|vzdělávání|cesta|směr|plány)|cesta (?:vpřed|dál)|pohled (?:vpřed|do budoucna)|výhled|plány do budoucna|(?:život )?po {course}|pokračujte|učte se dál',
    ],
    // A verb that lessons use, too, needs the course behind it, or nothing.
    done: [
      '(?:doká|zvlád|dal)(?:zal|l|)(?:a|i)? (?:jsi|jste|jsme) to|zvládl(?:i|a)? (?:jsi|jste|jsme) to|zvládnuto|(?:mám|máš|máte|máme) (?:to )?hotovo|hotovo',
      '(?:dokončil|absolvoval|prošel|prošli|zvládl)(?:i|a)? (?:jsi|jste|jsme) (?:celý )?{course}|{course} (?:(?:dokončen|absolvován|ukončen)[ya]?|je u konce|je u cíle|skončil)|(?:jsme |jsi |jste )?v cíli|cílová rovinka|promoce|mise splněna',
      '(?:došli|dorazili|dostali) (?:jsme|jste|jste se|jsme se) (?:až )?(?:do|na) (?:konce|konec|cíle)(?: {course}|(?! [^\\s]))',
    ],
    thanks: [
      '(?:moc |mockrát |srdečné |velké )?(?:díky|děkuji|děkuju|děkujeme)(?: (?:vám|ti|všem|moc|mockrát))*|poděkování a (?:rozloučení|sbohem)',
    ],
    // Ahoj is also said at the beginning.
    goodbye: [
      'rozloučení|na rozloučenou|loučíme se|loučení|sbohem|na shledanou|nashledanou|na viděnou|mějte se(?: (?:krásně|hezky))?|je čas se rozloučit',
      'hodně (?:štěstí|zdaru|úspěchů)|šťastnou cestu|tak zase',
    ],
    end: ['konec|a je konec|finále|velké finále|závěrečná|poslední (?:strana|stránka)'],
    congratulations: [
      'gratulace|gratuluj(?:i|u|eme)(?: (?:vám|ti))?|blahopřej(?:i|eme)(?: (?:vám|ti))?|blahopřání|bravo|hurá|skvělá práce',
    ],
    trap: [
      '(?:test|zkoušk|kvíz|projekt|dotazník|anket|šablon|certifikát|osvědčení|smlouv|proces|prác|pokus|důkaz)~|jak (?:napsat|uzavřít|ukončit)|motivační dopis',
      '(?:soubor|řádk|cykl|smyčk|řetězc|funkc|pamě|ruční|transakc|spojení|skóre)~|úvod|požadavky|polovin~|do (?:konce|dokončení)',
    ],
  },
  role: {
    opening: [
      'předmluva[^\\d]*|prolog|od (?:autora|autorky|autorů|překladatele|redakce)|o (?:tomto|této|našem|tom)? ?(?:kurzu|knize|seriálu|učebnici|příručce)|pro koho [^\\d]*{course}',
      'jak (?:používat|číst|pracovat|pracovat s)[^\\d]* {course}|vítejte (?:v|na|ve)[^\\d]* {course}|začněte (?:zde|tady)',
    ],
    intro: [
      'úvod|uvedení|vítejte|přivítání|seznámení|přehled(?: {course})?|první kroky|začínáme|začátek|osnova(?: {course})?|sylabus|organizační (?:záležitosti|pokyny)',
    ],
    quiz: [
      '(?:[^\\s]+ ){0,2}(?:test|zkouška|kvíz|písemka|zápočet|testík)(?: (?:z|ze|k|ke|na|č|modul|kapitol|lekc|znalostí|týden)[^.]*)?',
      'otestujte se|otestuj se|ověř(?:te)? si (?:své )?znalosti|kontrolní otázky|otázky k (?:opakování|zamyšlení)',
    ],
    bonus: [
      'bonus[^\\d]*|(?:doplňkov|dodatečn|rozšiřujíc)(?:ý|á|é|í) (?:materiál|lekc|kapitol|vide|úlo)[^\\s]*|doplnění|doplněk|nepovinn[^\\d]*|volitelné|pro zájemce|rozhovor(?: s[^\\d]*)?|živě|zákulisí|ze zákulisí',
    ],
    // Servers answer, equations have solutions, sensors are polled: only what names the course's own is a role.
    answers: [
      'otázky a odpovědi|odpovědi(?: (?:na|k|ke)[^\\d]*)?|řešení(?: (?:úloh|cvičení|úkolů|příkladů)[^\\d]*)?|výsledky (?:cvičení|úloh)|(?:často kladené|časté) (?:otázky|dotazy)|faq|errata|opravy',
    ],
    notice: [
      '(?:získejte|stáhněte si|jak získat)[^\\d]* certifikát[^\\s]*|(?:certifikát|osvědčení)(?: (?:o|kurzu|za)[^\\d]*)?|(?:[^\\s]+ )?(?:dotazník|anketa)[^\\d]*|zpětná vazba|hodnocení {course}',
      'oznámení|novinky|aktuality|ohodnoťte {course}|napište recenzi|seznam změn|co je nového',
    ],
    appendix: [
      '(?:příloha|přílohy|dodatek|dodatky)(?: [^\\s])?|slovníček[^\\d]*|slovník pojmů|glosář|rejstřík|bibliografie|(?:použitá |doporučená )?literatura|zdroje|tahák|seznam (?:obrázků|tabulek|literatury)',
      '(?:užitečné|další|doplňkové) (?:materiály|zdroje|odkazy)|o autor(?:ovi|ce|ech)|poděkování|autoři|přispěvatelé|licence|od překladatele|poznámky',
    ],
    story: [
      '(?:příběh|příběhy|ohlasy|reference|zkušenosti) [^\\d]*(?:student|čtenář|absolvent|účastník|žák|klient)~|ohlasy',
    ],
  },
  text: {
    congratulate: [
      'gratul~|blahopř~|bravo|hurá|klobouk dolů|(?:jsem|jsme) na (?:vás|tebe) (?:[^\\s]+ )?(?:hrdý|hrdá|hrdí|pyšní)|(?:být|buď|buďte) na sebe (?:hrd|pyšn)(?:ý|á|í)|na sebe být (?:pyšní|hrdí)|jste (?:skvělí|úžasní)',
    ],
    finish: [
      '(?:do|u|za)konči(?:l|la|li|lo)|dokončení|ukončení|zakončení|absolvova(?:l|la|li|t)|absolvování|absolvent(?:i|ům|y|em|kou|ů|a)?|proš(?:el|la|li)|zvládl(?:i|a)?|zvládnutí|doš(?:el|la|li)',
      'dočet(?:l|li|la)|přečet(?:l|li|la)|dodíva(?:l|li|la)|až do konce|až (?:sem|na konec)|vydrže(?:l|li|la)|vyřeši(?:l|li|la) (?:jsi |jste )?všechny|naučili? (?:jsi|jste) se|v cíli',
    ],
    // Without accents končí is also konci, and at the end of a course is where openings say what will be known.
    over: [
      'končí(?:me|m)|(?:tím|tímto|tady|zde) (?:se )?(?:náš |naše )?končí|skonči(?:l|la|lo|li)|uzavír(?:ám|áme|á)|je u konce|je na konci|chýlí se ke konci|(?:a )?(?:to )?je (?:konec|vše|všechno)|konec|tímto|tohle (?:bylo|byl)|loučíme se|poslední {part}',
      '(?:u|za|do)končen[aoy]?|u konce|konečné?m dílem',
    ],
    ends: [
      '{course} (?:se |tady |zde |tu |tímto |pomalu ){0,2}končí|(?:otočili|obrátili) (?:jste )?poslední (?:list|stranu|stránku)|poslední (?:video|díl|lekce) (?:tohoto |našeho |celého )?{course}',
    ],
    hope: ['douf(?:ám|áme|at)|snad|věř(?:ím|íme)'],
    enjoy: [
      'líbi(?:l|la|lo|li)|bavi(?:l|la|lo|li)|užiteč(?:n|ný|ná|né|ní|ně)|přínos(?:n|ný|né|ná|em)?|poslouži~|pomoh(?:l|la|lo|li)|zajímav~|užili|dobře se|naučili|dozvěděli|inspirova~|k něčemu',
    ],
    thank: ['dík(?:y|ůvzdání)|děkuj(?:i|u|eme|eme vám)|vděčn(?:ý|á|í)|poděkování'],
    join: [
      '(?:zú|ú)čast(?:nili|nil|i)?|účast~|(?:do|pře)?četli|čtení|(?:do|pře)?četl(?:a)?|sledova(?:li|l|ní)|dívali|pozornost|poslouchali|(?:se mnou|s námi|tu se)|vydrže(?:li|l)|učili|až (?:sem|do konce)|přišli|došli',
      'podporu|trpělivost|důvěru|zájem|společnost|všem,? (?:kdo|kteří)|všechny (?:připomínky|komentáře)|vybrali|ptali se|čas(?: strávený)?',
    ],
    eager: [
      'nemůž(?:u|eme) (?:se )?dočkat|už se (?:nemůžu )?(?:nemůžu|těším)|těší(?:m|me) se (?:na vaše|až)|(?:jsem|jsme) (?:moc )?zvědav(?:ý|á|í)|rád(?:i)? (?:uvidím|se podív)~|chtěl bych vidět',
    ],
    make: [
      '(?:vy)?tvoříte?|vytvoř(?:íš|íte)|postav(?:íš|íte)|uděl(?:áš|áte)|napíš(?:eš|ete)|vymysl(?:íš|íte)|proměn(?:íš|íte)|(?:vaše|tvoje|tvé) (?:projekt|výtvor|úspěch|výsledk)~',
    ],
    luck: [
      'hodně (?:štěstí|zdaru|úspěchů|zábavy|radosti)(?! (?:při|s|u|ve|v) )|přej(?:i|u|eme)|držíme? (?:vám |ti )?palce|držím palce|vše nejlepší|ať (?:se|vás|vám|tě|ti) |mnoho (?:štěstí|úspěchů|zdaru)|šťastnou cestu|příjemné (?:programování|čtení|kódování)|hodně (?:štěstí|úspěchů)',
    ],
    // A farewell until the next lesson is none.
    goodbye: [
      'na (?:shledanou|viděnou)(?! (?:v|u|na|při) )|nashledanou|sbohem|čau|mějte se|měj se|opatrujte se|u dalšího projektu|tak zase|zase někdy|zůstaňte (?:s námi|v kontaktu)|těšíme se za rok|buďte zvědaví',
    ],
    survey: [
      '(?:závěrečn|krátk)(?:ý|ém|ého|á) (?:dotazník|anket|průzkum)~|v dotazníku|vyplň(?:te)? (?:[^\\s]+ ){0,2}(?:dotazník|anket|formulář)~|(?:za|o) zpětnou vazbu|hodnocení (?:kurzu|semináře|školení|workshopu)|ohodnoť(?:te)? {course}',
      '(?:napiš|zanech|nech)(?:te)? (?:[^\\s]+ )?(?:recenzi|hodnocení|ohlas)|(?:vaše|tvůj) (?:názor|dojm|zpětn|ohlas)~|(?:poděl|podělte|řekni|řekněte)…(?:dojm|názor)~',
    ],
    // Servers have certificates, too.
    certificate: [
      '(?:váš|tvůj|svůj) (?:certifikát|diplom)|(?:certifikát|osvědčení|diplom|potvrzení)(?:u)? o (?:absolvování|účasti|dokončení|ukončení)|(?:certifikát|osvědčení) {course}',
      '(?:stáhněte|stáhni|vyzvedněte) si (?:svůj )?(?:certifikát|osvědčení|diplom)|(?:získání|získat) certifikátu?',
    ],
    past: [
      'za (?:tu dobu|ty týdny|ty měsíce)|během (?:těchto|těch|celého|uplynul)~|(?:kus|dlouh(?:á|ou)) cest(?:y|a|u)|proš(?:li|el) jsme (?:spolu )?(?:dlouhou )?cestu|když jsme začínali|(?:utek|uběh)(?:ly|lo|la)|společně jsme|(?:dní|týdnů) za námi',
    ],
    back: [
      'ohlédn~|při pohledu zpět|v (?:tomto|této|tomhle) (?:kurzu|knize|seriálu|učebnici) jsme|(?:bylo|byla|byl) (?:to )?(?:mi |pro mě |nám |pro nás )?(?:velk[^\\s]+ )?(?:ct|potěšení|radost|příjemn)~|(?:tento|tahle|náš|tato) {course} (?:vás|ti|byl|byla|ukázal|naučil)|vytrvalost~|píšu poslední|mi psalo',
    ],
    onward: [
      'další kroky',
      'ne(?:ní)? konec|(?:teprve|to je jen|jen) (?:začíná|začátek)|učení teprve|vaše cesta|tvoje cesta|nevzdávej~|nepřestávej~|(?:uč|rozvíjej|zkoušej|pokračuj)(?:te)? (?:se )?dál',
      'vlastní(?:ho|m|mu)? (?:projekt|nápad|aplikac|hr)~|co dál|kam dál|(?:teď|nyní) je to na (?:vás|tobě)|pište kód',
    ],
    next: [
      '(?:příští|další|následující|následujíc[^\\s]+|příšt[^\\s]+) {part}|(?:v|ve) {part} \\d+|(?:ve|v) (?:druhé|třetí|čtvrté|druhém|třetím) (?:části|dílu|díle|modulu|se)|příště|zítra|pokračování příště|v dalším souboru|uvidíme se (?:u|v|při|zítra|příště)',
      '(?:začněme|začneme|pojďme|podívejme|přejděme|vrhněme)|můžeš přejít|můžete přejít|jdeme (?:na to )?dál|(?:dále|potom|nyní|pak) (?:přidáme|probereme|si ukážeme|se podíváme|připojíme)',
    ],
    task: [
      'cvičení|domácí úkol|(?:ověř|otestuj)(?:te)? (?:si|se)|kontrolní otázky|zkus(?:te)? (?:si )?(?:sám|sami|přidat|opravit|změnit|získat)|vyzkoušejte|vyřeš(?:te)?|oprav(?:te)?|kvíz|samostatně|otázkami níže|zapište',
    ],
    teach: [
      'v (?:tomto|této|tomhle|téhle) {part}|(?:předchoz|minul|posledn)(?:í|ím|ího|é|ou|á) {part}|například|následující (?:kód|příklad|příkaz)|spusť(?:te)?|všimněte si|zapamatuj(?:te)? si|tímto způsobem|výpis \\d+|(?:zjistili|poznali|probrali|ukázali) jsme',
    ],
    open: [
      'vítejte (?:v|na|ve|u)|(?:dozvíte|naučíte|dozvíš|naučíš) se|seznámíte se|pro koho|budete potřebovat|než (?:začneme|začnete|začneš)',
    ],
    announce: [
      'bod(?:y|ů)|vítěz~|výher~|termín odevzdání|odevzdejte|pokus(?:y|ů)|hodnotit (?:ji|ho)|přesunut~|minut',
    ],
  },
};
