import type { Words } from './words';

export const nl: Words = {
  spaced: true,
  filler: [
    'auteurs?|docent(?:en)?|schrijver|lezers?|deelnemers|evaluatie|feedback|dankwoord|team|de|het|een',
    'en|of|van|voor|aan|in|met|na|tot|bij|op|mijn|onze?|jullie|je|jouw|uw?|dit|deze|nog|even|laatste?',
    'korte?|kleine?|hele?|enkele|paar|allemaal|allen|iedereen|hartelijk~|definitieve?|algemene?',
    'afsluitende?|vragen',
  ],
  // "Programma" is software here, and "reeks" a row of numbers, unless somebody says what it is made of.
  course: [
    '(?:[a-z]+-?)?cursus(?:sen)?|cursusreeks|(?:hand|leer|werk)?boek(?:en|je)?|(?:[a-z]+-?)?tutorials?',
    '(?:artikelen|video|tutorial|blog)-?(?:reeks|serie)|serie|(?:[a-z]+-?)?workshops?',
    '(?:[a-z]+-?)?opleiding(?:en)?|(?:basis|online)training|leerroute|leer(?:pad|traject)|handleiding',
    'gids|bootcamps?|moocs?|reis|avontuur|alle (?:[a-z]+ |\\d+ )?(?:hoofdstukken|modules|weken|delen)',
    'deze (?:inleiding|introductie)',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    '(?:deel)?hoofdstuk(?:ken)?|(?:deel)?modules?|(?:les)?eenhe(?:id|den)|units?|(?:les|leer)stof',
    'lessen|les \\d+|(?:deze|volgende|vorige|eerste|tweede|laatste|elke|onze) les|deel(?:tje)?|delen',
    'onderde(?:el|len)|helft|sectie(?:s)?|paragra(?:af|fen)|week|dag|colleges?|sessies?|afleveringen?',
    "aflevering|video(?:'?s)?|oefening(?:en)?|opdracht(?:en)?|stap(?:pen)?|levels?|niveau|blok(?:ken)?",
    'sprints?',
  ],
  title: {
    epilogue: [
      '(?:algemene|eind)-? ?conclusies?',
      'eindwoord(?:en)?|(?:afsluit|slot)ende? (?:video|les)|(?:afsluiting|slot)s?(?:video|les)',
      'nawoord(?:en)?|slot(?:woord|woorden|beschouwing(?:en)?|opmerking(?:en)?|gedachten?|akkoord)',
      'epiloog|outro|naschrift|aftiteling',
      '(?:laatste|afsluitende|enkele laatste|een paar laatste) (?:woord(?:en)?|gedachten?|opmerkingen?|overpeinzingen)',
      'afscheids(?:woord|woorden|groet)|woord (?:tot besluit|ter afsluiting|ten afscheid)',
      'bij wijze van (?:slot|besluit|afsluiting|conclusie)',
      '(?:cursus|workshop)(?:afsluiting|einde|afronding)|coda',
    ],
    // "Afsluiting" and "Conclusie" close every unit.
    conclusion: [
      'eindconclusies?|conclusies?|ter conclusie|concluderend|tot (?:slot|besluit)',
      'ten (?:slotte|besluite)|tenslotte|besluit|afsluit(?:ing|er|en)|ter afsluiting|afrond(?:ing|en)',
      'ter afronding|(?:dat|dit) was(?: het| hem| alles)?(?: weer| dan| alweer)?(?: voor vandaag)?',
      'wrap-?up|alles (?:samen|bij elkaar)(?:brengen|gebracht)?',
    ],
    summary: [
      'samenvatting(?:en)?|samengevat|terugblik(?:ken)?|herhaling|recapitulatie|overzicht van wat',
      'kernpunten|belangrijkste punten',
      'wat (?:hebben we|heb je|hebt u|we hebben|je hebt)(?: vandaag| allemaal)? geleerd(?: hebben| hebt)?',
      'wat neem je mee(?: naar huis)?',
    ],
    next: [
      'blijf (?:leren|oefenen|nieuwsgierig)|waar ga (?:ik|je) nu heen|en nu zelf(?: aan de slag)?',
      'wat (?:nu|dan|volgt|verder)|en (?:nu|wat nu|verder|daarna)',
      'wat (?:is de volgende stap|komt er (?:nu|hierna)|komt hierna|ga je nu doen|kun je nu doen)',
      'hoe (?:nu )?verder(?: gaan)?',
      'hoe (?:ga je|gaan we|moet je|kun je|gaat het)(?: nu| van hieruit)? verder',
      'na (?:de|deze|dit|het) (?:cursus|boek|tutorial|workshop|training)[a-z]*',
      'waar (?:nu )?(?:heen|naartoe)(?: nu)?',
      'waar (?:ga je|gaan we|kun je|moet je)(?: nu| vanaf hier| van hieruit| hierna)? (?:heen|naartoe|naar toe)',
      '(?:de |je )?(?:volgende|vervolg) ?stap(?:pen)?|van(?:uit| ?af)? hier(?:uit)?(?: verder)?',
      'verder (?:gaan|leren|kijken|op weg|vanaf hier)|vooruitblik|blik (?:vooruit|op de toekomst)',
      'de weg vooruit|aan de slag in de praktijk|vervolg',
    ],
    // "Klaar" and "Gelukt" also cheer when a server runs.
    done: [
      '(?:je|u) (?:hebt|heb|heeft) (?:het einde?|de eindstreep|de finish) (?:bereikt|gehaald)',
      'je (?:hebt|heb) het (?:gehaald|gedaan|gered|geflikt|voor elkaar)',
      'jullie hebben het (?:gehaald|gedaan)|het is (?:je )?gelukt|gelukt|gehaald|klaar(?: is kees)?',
      '(?:je bent|we zijn|u bent|jullie zijn) (?:er|klaar|aan het einde?)',
      '(?:heel )?(?:goed|knap|mooi|super) (?:gedaan|gewerkt)|goed bezig',
      '(?:cursus|boek|tutorial|workshop|training)[a-z]* (?:voltooid|afgerond|klaar|gehaald|afgesloten)',
      'voltooid|afgerond|(?:eind)?(?:finish|streep)(?: gehaald)?|eindstreep|missie (?:geslaagd|volbracht)',
    ],
    thanks: [
      '(?:super|heel erg |hartelijk )?bedankt|bedankje|dank(?: je| u| jullie)?(?: wel)?',
      '(?:veel|hartelijk|heel veel|grote|duizendmaal) dank|dankwoord aan de lezer',
    ],
    goodbye: [
      'tot in de volgende (?:cursus|boek|tutorial|workshop|training)[a-z]*',
      'tot (?:ziens|snel|gauw|de volgende(?: keer)?|kijk|een volgende keer)|afscheid(?: nemen)?|vaarwel',
      'doei|het ga (?:je|u|jullie) goed|we nemen afscheid|(?:veel )?(?:succes|plezier)',
      'fijne (?:avond|dag)|wel thuis|groet(?:en|jes)?',
    ],
    // "Slot" is also a lock, and a place for content in components.
    end: ['laatste (?:les|college|sessie)|einde?|finale|slot'],
    congratulations: [
      '(?:van harte )?gefeliciteerd|felicitaties|proficiat|(?:hiep hiep )?hoera|bravo|joepie|petje af',
    ],
    trap: [
      '~toets(?:en)?|~tests?|~testen|examens?|~project(?:en)?|~enquêtes?|quiz(?:zen)?|schrijven',
      '~certificaat|certificaten|transacties?|bestand(?:en)?|verbinding(?:en)?|contract(?:en)?|huiswerk',
      'inleiding|sjablo(?:on|nen)|e-?mails?|boekhoud~|boekjaar|verslag',
    ],
  },
  role: {
    opening: [
      'voorwoord|woord vooraf|ten geleide|proloog',
      'over (?:deze|dit|de|het) (?:cursus|boek|tutorial|workshop|training)[a-z]*',
      'welkom (?:bij|in) (?:de|deze|dit|het) (?:cursus|boek|tutorial|workshop|training)[a-z]*',
      '(?:cursus|boek)(?:overzicht|introductie|opzet|informatie)',
      'voor wie is (?:deze|dit) (?:cursus|boek|tutorial|workshop|training)[a-z]*[a-z ]*',
      'hoe (?:gebruik je|werkt) (?:deze|dit) (?:cursus|boek|tutorial|workshop|training)[a-z]*',
    ],
    intro: ['inleiding|introductie|welkom|overzicht|aan de slag|van start|kennismaking'],
    quiz: [
      '(?:[a-z-]+ )?(?:[a-z]+-?)?quiz(?: [a-z0-9 ]+)?',
      '(?:de |een )?(?:eind|tussen|oefen|proef|kennis|zelf|module|hoofdstuk|instap|afsluitende )-?(?:toets|examen|test)',
      '(?:toets|tentamen|examen)(?: hoofdstuk| module| week)?|test (?:je|uw) kennis',
      '(?:controle|herhalings|toets|quiz)vragen',
    ],
    bonus: [
      "(?:[a-z]+-?)?bonus[a-z0-9 -]*|extra(?:'?s)?",
      'extra (?:materiaal|les|hoofdstuk|opdrachten|oefeningen)|optioneel|toegift|verdieping',
      'aanvulling(?:en)?|interview|achter de schermen',
    ],
    answers: [
      'vragen en antwoorden',
      '(?:antwoorden|oplossing(?:en)?|uitwerking(?:en)?|antwoordmodel)(?: (?:bij|van|op|voor) [a-z0-9 .-]+)?',
      'veelgestelde vragen|faq|probleemoplossing|errata|vragenuur',
    ],
    notice: [
      '(?:[a-z-]+ )?[a-z-]*(?:enquête|vragenlijst)|(?:cursus-?|tussentijdse )evaluatie',
      'evaluatie(?:formulier| van de cursus)|aankondiging(?:en)?',
      '(?:je |uw )?(?:cursus|deelname)?-?certificaat(?: (?:downloaden|aanvragen|ophalen|behalen))?',
      'bewijs van deelname|feedback(?:formulier)?|beoordeel (?:deze|de) cursus|nieuws|wat is er nieuw',
    ],
    appendix: [
      'bijlagen?(?: [a-z0-9]{1,2})?|appendix(?: [a-z0-9]{1,2})?|woordenlijst|begrippenlijst',
      'verklarende woordenlijst|literatuur(?:lijst|opgave)?|bronnen(?:lijst)?|bronvermelding',
      '(?:trefwoorden|zaak)?register|verder lezen|leestips|aanbevolen (?:literatuur|boeken)',
      '(?:aanvullende|extra|nuttige|andere|meer|handige) (?:bronnen|links|informatie|literatuur)',
      'referenties|over (?:de auteurs?|de schrijver|mij|ons)|dankwoord|met dank aan|colofon|licentie',
      'spiekbriefje|bijdragers|(?:opmerkingen|noot) van de vertalers?',
    ],
    story: ['ervaringen van [a-z ]+|ervaringsverhalen|succesverhalen'],
  },
  text: {
    congratulate: [
      'gefeliciteerd|felicit~|proficiat|bravo|petje af|(?:goed|knap|mooi) (?:gedaan|gewerkt)',
      '(?:ape)?trots (?:op|zijn)|schouderklopje',
    ],
    finish: [
      'met het (?:voltooien|afronden|behalen)|(?:je|u) bent klaar',
      '(?:voltooid|afgerond|afgemaakt|behaald|gehaald|volbracht|doorlopen|doorgewerkt|uitgekeken|uitgelezen|volgehouden|gered|geslaagd)',
      'tot (?:hier|aan het einde?|het einde?|de laatste)',
      'einde?(?:streep)? … (?:gekomen|bereikt|gehaald|beland)|eindstreep|achter de rug|(?:je|u) bent er',
    ],
    // "Aan het eind van het boek" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      '(?:aan|tot) (?:het|een) einde?(?: van …)? (?:gekomen|bereikt|beland)',
      'komen …(?:aan|tot) (?:het|een) einde?',
      'aan het einde? van (?:deze|onze|dit) (?:cursus|boek|tutorial|workshop|training)[a-z]* (?:gekomen|kun je|bent|is)',
      'eindigt|afgelopen|zit …erop|zit erop|voorbij|compleet|(?:dat|dit) was(?: het| alles)?',
      'laatste (?:les|hoofdstuk|video|module|onderdeel)|sluiten …af|afgesloten',
    ],
    hope: ['hopen?|hopelijk|hoop'],
    enjoy: [
      'genoten|plezier|leuk|bevallen|nuttig|zinvol|waardevol|leerzaam|geholpen|helpt|geleerd|van pas',
      'iets aan (?:gehad|hebt|hebben)|aan hebben gehad|opgestoken|geïnspireerd|interessant|terug ?zie',
    ],
    thank: ['(?:super)?bedankt|dank|danken|dankbaar|dankjewel|bedanken?'],
    join: [
      '(?:mee)?lezen|(?:mee)?gelezen|meelas|bladzijden?|lezers?|deelname|deelgenomen|deelnemers?|meedoen',
      'meegedaan|aanwezigheid|aandacht|volgen|gevolgd|kijken|gekeken|luisteren|erbij (?:was|waren)',
      'bij ons|doorgewerkt|komst|gekomen|inzet|inspanning~|energie|tijd|vertrouwen|geduld|steun',
      'belangstelling|interesse|enthousiasme',
    ],
    eager: [
      'benieuwd|kan(?:nen)? niet wachten|kunnen niet wachten|kijk(?:en)? er ?naar uit|nieuwsgierig naar',
      'laat …(?:zien|weten)',
    ],
    make: ['(?:ge)?bouw(?:en|t|d)?|ma(?:ak|akt|ken)|gemaakt|creëer~|ontwikkel~|resultaat|projecten'],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      '(?:veel )?(?:succes|plezier|geluk)(?! …(?:oefening|opdracht|toets|examen|quiz|huiswerk|project[ .!]))(?: (?:ermee|verder|gewenst|met (?:je|uw|jullie|het (?:toepassen|bouwen|verder)))|$|[!.])',
      'veel (?:succes|plezier|geluk)(?! …(?:oefening|opdracht|toets|examen|quiz|huiswerk|project[ .!]))',
      'wens(?:en)? (?:je|u|jullie)(?! …(?:oefening|opdracht|toets|examen|quiz))',
      'al(?:le)? (?:het )?(?:goede?|goeds|beste|geluk)|happy (?:coding|hacking)|geniet ervan',
    ],
    goodbye: [
      'tot (?:ziens|snel|gauw|kijk|de volgende(?: keer| workshop)?|een volgende keer|in de volgende)(?! (?:les|video|week|aflevering|oefening))',
      'vaarwel|doei|het ga (?:je|u|jullie) goed|(?:nemen|neem) …afscheid',
      'hou(?:d|den)? (?:contact|we contact)|in contact|wel thuis|veilige? thuis|groet(?:en|jes)|proost',
      'fijn dat (?:je|u|jullie) er(?:bij)?(?! weer)',
      '(?:andere|volgende|vervolg) ?(?:cursus|boek|tutorial|workshop|training)[a-z]*',
      '(?:sla|kunt|doe) (?:u )?(?:het|dit) boek (?:nu )?dicht~|bedankt voor (?:de|een) [a-z]+ dag',
    ],
    survey: [
      '(?:evaluatie|feedback)-?(?:formulier)',
      '(?:slot|eind|cursus|afsluitende|korte) ?(?:enquête|evaluatie|vragenlijst)',
      '(?:laat|geef|geven|schrijf) …(?:review|beoordeling|recensie|feedback|sterr?(?:etje|en)?)',
      '(?:horen|weten|laten weten) …wat (?:je|u|jullie) …(?:vond|vonden|vindt)|feedback is welkom',
      'deel (?:he[mt]|deze|dit|gerust) …(?:collega|vriend)~|raad …(?:anderen|vrienden|collega~) aan',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      '(?:cursus|deelname|eind)-?certificaat|bewijs van deelname',
      '(?:download|ontvang|haal|bekijk|claim)~ …(?:je|uw|het) (?:[a-z]+ )?(?:certificaat|diploma)',
      '(?:je|uw) (?:certificaat|diploma) …(?:staat|klaar|download|ontvang|vind|wacht|toegestuurd)~',
    ],
    past: [
      '(?:afgelopen|voorbije) (?:[a-z]+ )?(?:weken|maanden|dagen)|lange weg|heel wat afgelegd',
      'toen (?:we|je|u|ik) (?:begon|begonnen|startte~)|sinds (?:die|de|onze) eerste',
      'samen …(?:afgelegd|gedaan|geleerd|reis)',
    ],
    back: [
      'terugkijkend|kijken …terug',
      'in (?:deze|dit) (?:cursus|boek|tutorial|workshop|training)[a-z]* (?:heb|hebt|hebben|heeft|zijn)',
      '(?:genoegen|voorrecht|eer|plezier) …(?:te|om|schrijven|begeleid)~?',
      '(?:cursus|boek|tutorial|workshop|training)[a-z]* …geholpen',
    ],
    onward: [
      'volgende stappen|verdere stappen',
      '(?:pas|nog maar|slechts) het begin|niet het einde|begint (?:nu )?pas',
      '(?:je|uw|jouw) (?:[a-z]+ )?(?:reis|weg|avontuur|loopbaan|vervolg)',
      '(?:blijf|blijven) (?:vooral |lekker |gerust )?(?:leren|oefenen|bouwen|coderen|programmeren|spelen|experimenteren|nieuwsgierig)',
      'ga (?:vooral |nu |zelf |gerust |lekker )*(?:eropuit|verder(?! met| naar))',
      'verder(?:e)? (?:te )?(?:leren|experimenteren|verdiepen|reis|loopbaan)|jouw beurt om',
      'je eigen (?:[a-z]+ )?(?:projecten?|apps?|idee~|spel|website|programma)|vervolgcursus',
    ],
    next: [
      '(?:volgende?|komende) {part}|in {part} \\d+',
      '(?:hierna|daarna|vervolgens) (?:gaan|kijken|beginnen|behandel|leren|bekijken)~?',
      'ga (?:nu |dan )?(?:door|verder|naar) (?:met|naar)|na de pauze',
      'tot (?:morgen|zo|straks|dan|volgende week)|laten we|gaan we …(?:verder|aan de slag)|morgen',
    ],
    task: [
      '(?:oefening|opdracht|opgave|vraag)n? \\d|(?:met|bij) de (?:oefening|opdracht)|huiswerk',
      'quiz(?:zen)?|opgaven|uitwerking(?:en)?|lever~ …in|kies (?:steeds |het )|probeer …(?:zelf|uit)',
    ],
    teach: [
      '(?:dit|deze|vorige?) {part}|bijvoorbeeld',
      '(?:volgende|onderstaande) (?:code|voorbeeld|tabel|figuur|opdracht)',
      'zoals (?:hieronder|hierboven|je ziet)|(?:figuur|tabel|listing) \\d|we (?:leren|gaan|zien|bekijken)',
    ],
    open: [
      'welkom (?:bij|in|terug)|voorkennis|leerdoelen|(?:leer je|leert u|ga je leren|je leert)',
      'aan het einde? van (?:de|deze|dit|het) (?:cursus|boek|tutorial|workshop|training)[a-z]* (?:kun|kunt|weet|ken|heb|zul)~?',
      'voordat (?:we|je) (?:begin|start)~',
    ],
    announce: ['score|winnaars?|poging(?:en)?|punten|goede antwoorden|uitgesteld|anderhalf uur'],
  },
};
