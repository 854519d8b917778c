import type { Words } from './words';

export const de: Words = {
  spaced: true,
  filler: [
    'autor(?:s|in|en)?|danksagung(?:en)?|feedback|evaluation|leser(?:n|innen)?|team|de[rsmn]|die|das',
    'ein(?:e[nmrs]?)?|(?:m|d|s)ein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|eue?r(?:e[nmrs]?)?',
    'diese[nmrs]?|und|oder|mit|zu[mr]?|von|vom|für|an|i[nm]|nach|noch|letzte[nmrs]?|kurze[nmrs]?',
    'kleine[nmrs]?|große[nmrs]?|ganze[nmrs]?|einige|paar|final~|abschließend~|allgemein~|persönlich~',
    'herzlich~|liebe[nr]?|sie|dich|euch|alle[ns]?',
  ],
  // "Programm" is mostly software here, "Training" that of a model, and "Reihe" a row.
  course: [
    '(?:[a-z]+-?)?kurs(?:es|e[ns]?|s)?|(?:[a-z]+-?)?lehrg[aä]ng(?:es|e[n]?|s)?',
    '(?:hand|lehr|arbeits|fach)?b[uü]ch(?:e?s|er[n]?)?|(?:[a-z]+-?)?tutorials?',
    '(?:tutorial-?|artikel|video-?|beitrags)(?:reihe|serie)|serie|(?:[a-z]+-?)?workshops?',
    '(?:[a-z]+-?)?seminar(?:s|e[n]?)?|(?:online-?)?schulung(?:en)?|weiterbildung|lernpfad(?:e?s)?',
    'leitfadens?|anleitung|bootcamps?|moocs?|(?:lern)?reise|abenteuers?',
    'alle[nr]? (?:[a-z]+ |\\d+ )?(?:kapiteln?|module?n?|wochen|teilen?)',
    'diese[rs]? (?:einführung|anleitung)',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    '(?:teil|unter)?kapitel[ns]?|(?:teil)?module?[ns]?|(?:lern|kurs|unterrichts)?einheit(?:en)?',
    'lektion(?:en)?|teil(?:e?s|e[n]?)?|hälfte|(?:kurs)?woche|tag(?:es)?',
    '(?:unter)?abschnitt(?:e?s|e[n]?)?|unterrichtsstunden?|stunde|sitzung(?:en)?|vorlesung(?:en)?',
    'folgen?|episoden?|videos?|übung(?:en)?|schritt(?:e?s|e[n]?)?|etappen?|stufen?|levels?|sprints?',
    'blocks?',
  ],
  title: {
    epilogue: [
      '(?:gesamt|abschluss)-?fazit|(?:allgemeines|abschließendes) fazit',
      'abschluss-?(?:video|lektion|einheit|folge|kapitel)|schluss(?:plädoyer|kapitel|lektion)|nachworte?',
      'schluss(?:worte?s?|bemerkung(?:en)?|gedanken?|betrachtung(?:en)?|akkord)|epilog|outro|abspann',
      'ausklang|coda',
      '(?:abschließende|letzte|finale|einige|ein paar) (?:worte|gedanken|bemerkungen|anmerkungen|überlegungen)',
      'abschluss(?:worte?|gedanken|bemerkungen?)|abschiedsworte|letztes wort',
      'wort zum (?:schluss|abschied|abschluss)|statt eines (?:nachwort(?:e?s)|schlusswort(?:e?s)|fazits)',
      '(?:kurs|workshop|seminar|lehrgangs)(?:abschluss|ende|ausklang)|wir verabschieden uns',
    ],
    // "Abschluss" and "Fazit" close every unit; "Schluss mit …" is about stopping something.
    conclusion: [
      '(?:gesamt|kurs|schluss)-?fazit|abschluss|zum abschluss|abschließend(?:es)?|fazit|schluss',
      'zum (?:guten )?schluss|zu guter letzt|schlussfolgerung(?:en)?|schlussteil|resümee',
      "das war(?:'?s| es| alles)?(?: auch)?(?: schon)?(?: für heute)?|feierabend|wrap-?up|zusammenführung",
    ],
    summary: [
      '(?:kurs|gesamt|buch)-?(?:zusammenfassung|rückblick)|zusammenfassung(?:en)?',
      '(?:kurz )?zusammengefasst|rückblick|rückschau|rekapitulation|wiederholung|bilanz|auf einen blick',
      'wichtigste[ns]? (?:punkte|erkenntnisse|in kürze)',
      'was (?:wir|du|sie|ihr) (?:heute |alles |bisher )?gelernt (?:haben|hast|habt)',
      'was (?:haben|hast|habt) (?:wir|du|sie|ihr) (?:heute |alles )?gelernt|was bleibt',
    ],
    // "Und jetzt …" goes on within a lesson as well; only alone it asks what comes after the course.
    next: [
      '(?:lern|mach)e? (?:immer )?weiter|weiterführende schritte',
      'wohin (?:soll|geht) (?:die|deine|ihre|eure) reise(?: gehen)?',
      'wie (?:mache ich|machst du|machen sie|machen wir) weiter|(?:dein|ihr|der|euer) weg geht weiter',
      '(?:das ist |das ende ist )?erst der anfang',
      "wie geht(?:'?s| es)(?: jetzt| nun| danach| hier| dann| für (?:dich|sie|euch))? weiter",
      'wie es (?:jetzt |nun |danach )?weiter ?geht',
      "(?:so|hier|weiter) geht(?:'?s| es)(?: jetzt| nun)?(?: weiter)?|wie weiter|was (?:jetzt|nun|dann)",
      'und (?:jetzt|nun|was nun|was jetzt|danach)',
      'was (?:kommt|ist|folgt|machst du|tun)(?: jetzt| nun)?(?: als)? (?:nächstes|danach|jetzt|nun)',
      'was (?:kommt|passiert|folgt) nach dem (?:kurs|buch|tutorial|workshop)[a-z]*',
      'nach dem (?:kurs|buch|tutorial|workshop)[a-z]*|(?:nächsten?|weiteren?) schritte?',
      'wohin (?:jetzt|nun|von hier(?: aus)?|als nächstes|geht die reise|danach)',
      'wo(?:hin)? (?:geht es|gehst du) (?:jetzt|nun|von hier)(?: aus)?(?: hin)?|von hier aus(?: weiter)?',
      'ausblick|blick (?:nach vorn|in die zukunft)|weiter(?:machen|lernen|gehen|führendes)|dranbleiben',
      'weitere[rn]? weg|ab in die praxis|über diese[snm]? (?:kurs|buch|tutorial|workshop)[a-z]* hinaus',
    ],
    // "Fertig" and "Geschafft" also cheer when a server runs.
    done: [
      '(?:du hast|sie haben|ihr habt|wir haben) (?:das ende|das ziel|den schluss) erreicht',
      "(?:du hast|ihr habt)'s geschafft|(?:du hast|sie haben|ihr habt|wir haben) es geschafft",
      'du hast(?: es| den kurs| das tutorial)? (?:geschafft|gemeistert|beendet|abgeschlossen)|geschafft',
      'gemeistert|vollbracht|fertig',
      '(?:du bist|sie sind|ihr seid|wir sind) (?:jetzt |nun )?(?:am ziel|fertig|durch|angekommen|am ende)',
      'am (?:ziel|ende angekommen)|ziel(?:linie|einlauf| erreicht)',
      '(?:gut|super|toll|prima|klasse) gemacht|gute arbeit',
      '(?:kurs|buch|tutorial|workshop)[a-z]* (?:erfolgreich )?(?:abgeschlossen|beendet|geschafft|absolviert)',
      'mission erfüllt|alles (?:fertig|geschafft)',
    ],
    thanks: [
      'danke ?(?:schön|sehr|dir|euch|ihnen)|danke?|dankesworte',
      '(?:vielen|besten|herzlichen|tausend|lieben)(?: lieben| herzlichen)? dank',
      'dank an (?:dich|sie|euch|alle)|dass (?:du dabei warst|ihr dabei wart|sie dabei waren)',
    ],
    goodbye: [
      'auf wieder(?:sehen|schauen|hören)|verabschiedung|abschied(?: nehmen)?|tschüss~',
      "bis (?:bald|zum nächsten mal|demnächst)|mach(?:t|en sie)?(?:'?s| es) gut|leb(?:t|en sie)? ?e?wohl",
      'adieu|wir sehen uns(?: wieder)?|viel (?:erfolg|glück|spaß)|alles gute',
    ],
    end: ['letzte (?:lektion|vorlesung|stunde|sitzung|einheit)|ende|finale|happy end'],
    congratulations: [
      'glückw[uü]nsche?|gratulation(?:en)?|(?:wir |ich )?gratulieren?|bravo|hurra|juhu|hut ab',
    ],
    // German joins most of what is treacherous to its label ("Abschlussprüfung"); these stand apart.
    trap: [
      '~prüfung(?:en)?|~tests?|~projekt(?:e?s|e[n]?)?|klausur(?:en)?|~umfragen?|~fragebogen|quiz',
      'schreiben|verfassen|~zertifikate?[sn]?|transaktion(?:en)?|datei(?:en)?|verbindung(?:en)?',
      'vertr[aä]g(?:e?s|e[n]?)?|aufgaben?|einleitung|vorlagen?|e-?mails?|druck~',
    ],
  },
  role: {
    opening: [
      'vorworte?|geleitwort|prolog|vorbemerkung(?:en)?',
      'über (?:diesen|dieses|diese|den|das) (?:kurs|buch|tutorial|workshop)[a-z]*',
      'zu diesem (?:kurs|buch|tutorial|workshop)[a-z]*',
      'willkommen (?:zum|im|beim|in diesem|zu diesem) (?:kurs|buch|tutorial|workshop)[a-z]*',
      '(?:kurs|buch)(?:überblick|übersicht|vorstellung|aufbau|start)',
      '(?:für wen|wie) [a-z ]{0,20}(?:dieser kurs|dieses buch|dieses tutorial)[a-z ]*',
    ],
    intro: [
      "einleitung|einführung|(?:herzlich )?willkommen|überblick|erste schritte|los geht'?s|vorstellung",
    ],
    quiz: [
      '(?:[a-z-]+ )?(?:[a-z]+-?)?quiz(?: [a-z0-9 ]+)?',
      '(?:die |eine )?(?:abschluss|zwischen|end|probe|modul|kapitel|kurs|wissens|einstufungs|eingangs|selbst)-?(?:prüfung|klausur|test)',
      '(?:prüfung|klausur|test)|(?:mündliche|schriftliche|abschließende) prüfung',
      '(?:lern(?:ziel)?|erfolgs|verständnis|wissens)kontrolle|teste? dein wissen|testen sie ihr wissen',
      '(?:kontroll|verständnis|prüfungs|wiederholungs|quiz)fragen|selbsteinschätzung',
    ],
    bonus: [
      '(?:[a-z]+-?)?bonus[a-z0-9 -]*|zugabe|extras?|optional(?:es)?',
      'zusatz(?:material(?:ien)?|inhalte?|kapitel|lektion)|ergänzung(?:en)?|exkurs|sonderfolge|interview',
      'hinter den kulissen',
    ],
    answers: [
      'fragen (?:und|&) antworten|(?:muster)?lösung(?:en)?(?: (?:zu|der|für) [a-z0-9 .-]+)?',
      'antworten(?: (?:zu|auf) [a-z0-9 .-]+)?|häufig(?: gestellte)? fragen|häufige fragen|faq',
      'fehlerbehebung|errata|sprechstunde',
    ],
    notice: [
      '(?:[a-z-]+ )?[a-z-]*(?:umfrage|befragung|fragebogen)(?: zu[mr] [a-z]+)?',
      '(?:kurs|seminar|lehr)-?evaluation|ankündigung(?:en)?',
      '(?:dein |ihr )?(?:kurs|abschluss|teilnahme)?-?zertifikat(?: (?:erhalten|herunterladen|abrufen|beantragen|holen))?',
      'teilnahme(?:bescheinigung|bestätigung)|(?:kurs)?feedback(?:bogen|formular)?|kurs bewerten',
      'neuigkeiten|änderungsprotokoll|was ist neu',
    ],
    // "Index" is left to English; "Verzeichnis" alone is a directory.
    appendix: [
      'anhänge?|anhang [a-z0-9]{1,2}|glossar',
      '(?:literatur|stichwort|sach|abkürzungs|quellen|abbildungs|tabellen)(?:verzeichnis|register)',
      'literatur(?:hinweise|empfehlungen)?|quellen(?:angaben)?',
      'weiterführende (?:links|literatur|informationen|ressourcen)',
      '(?:zusätzliche|weitere|nützliche|hilfreiche) (?:ressourcen|links|quellen|materialien|literatur)',
      'linksammlung|referenzen|über (?:den autor|die autor(?:in|en|innen)|mich|uns)|danksagung(?:en)?',
      'mitwirkende|impressum|lizenz|spickzettel|anmerkungen de[sr] übersetz[a-z]+',
    ],
    story: ['erfahrungsberichte?[a-z ]*|teilnehmerstimmen|erfolgsgeschichten?'],
  },
  text: {
    congratulate: [
      'glückw[uü]nsche?|gratul~|beglückwünsch~|bravo|hut ab|(?:gut|super|toll|prima|klasse) gemacht',
      '(?:gute|tolle|großartige|super) (?:arbeit|leistung)|stolz (?:auf|sein|darauf)',
      'klopf~ (?:dir|euch|ihnen|sich)',
    ],
    finish: [
      'geschafft|gemeistert|abgeschlossen|abschluss|absolviert|beendet',
      'durchge(?:arbeitet|zogen|halten|lesen|gangen|standen|macht)|durchlaufen|durchhalten|fertig',
      'bis (?:hierher|hierhin|zum (?:ende|schluss|letzten))|am (?:ziel|ende angekommen)',
      'ende … (?:erreicht|angelangt|angekommen|gelangt)|hinter (?:dir|euch|ihnen)',
      'alle[ns]? … (?:gelernt|durch)',
    ],
    // "Am Ende des Buches" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      'zu ende|vorbei|endet|enden|schließt|schließen wir|ende … (?:erreicht|angelangt|angekommen|gelangt)',
      "am ende (?:unsere[rs]|angelangt|angekommen)|das war(?:'?s| es| alles)?",
      'letzte[nrs]? (?:lektion|kapitel|video|modul|teil|vorlesung)|abschluss|verabschied~',
    ],
    hope: ['hoff(?:e|en|entlich)'],
    enjoy: [
      'gefallen|gefällt|spaß|freude|genossen|gelernt|mit(?:ge)?nommen|mit(?:zu)?nehmen|geholfen|hilft',
      'weiter(?:ge)?(?:holfen|hilft|helfen)|hilfreich|nützlich|nutzen|gebracht|profitier~|bereicher~',
      'lehrreich|inspirier~|ermutig~|interessant',
    ],
    thank: ['danke?|dankeschön|(?:be)?danken?|bedanke|dankbar~'],
    join: [
      '(?:durch|mit)?lesen|gelesen|leser(?:n|inne?n?)?|lektüre|dabei|da (?:wart|warst|waren)|gekommen',
      'teilnahme|teilgenommen|teilnehm~|mit(?:ge|zu)?mach(?:t|en)|mitcoden|mitarbeit',
      'zu(?:zu|ge)?h[oö]r(?:en|t)|zu(?:zu|ge)?s(?:ehen|chauen|chaut)|an(?:zu|ge)?(?:sehen|schauen|schaut)',
      'durch(?:ge)?halten|begleit~|aufmerksamkeit|vertrauen|geduld|engagement|interesse|zeit',
      'unterstützung|treue|gefolgt|drangeblieben|letzten seite',
    ],
    eager: [
      'gespannt|kaum (?:noch )?erwarten|freuen? (?:mich|uns)(?: schon)?(?: sehr)? (?:darauf|auf)',
      'neugierig (?:auf|darauf|was)',
    ],
    make: [
      '(?:ge|auf|er)?bau(?:en|st|t)|mach(?:en|st|t)|erschaff~|entwickel~|umsetz~|anstell~|projekte?n?',
      'ergebnisse?n?|beiträge?n?',
    ],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      'viel (?:erfolg|glück|spaß|freude)(?! …(?:übung|aufgabe|bearbeitung|prüfung|quiz|test|klausur|projekt[ .!]))(?! (?:beim|bei dem) )',
      'viel (?:erfolg|glück|spaß|freude) beim (?:weiter|program|cod|bau|lern|entwick|anwend)~',
      'alles (?:gute|liebe)',
      'wünschen? (?:dir|ihnen|euch)(?! …(?:übung|aufgabe|bearbeitung|prüfung|quiz|test))',
      'wünsche ich (?:dir|ihnen|euch)|happy (?:coding|hacking|learning)|(?:frohes|fröhliches) [a-z]+en',
      'gutes gelingen',
    ],
    // "Bis dann" and "bis gleich" part until the next lesson.
    goodbye: [
      'auf wieder(?:sehen|schauen)|tschüss~|ciao|bis (?:bald|zum nächsten mal|demnächst)',
      "mach(?:t|en sie)?(?:'?s| es) gut|leb(?:t|en sie)? ?e?wohl|verabschied~|in (?:kontakt|verbindung)",
      'gut nach hause|heimweg|bleib(?:t|en sie)? (?:neugierig|gesund)',
      '(?:im|in einem) (?:nächsten|anderen) (?:kurs|buch|tutorial|workshop)[a-z]*',
      'schön,? dass (?:du|ihr|sie) (?:da|dabei)|(?:legen sie|leg|lege|schließen sie|klapp) das buch',
      'danke? für (?:den|einen) [a-z]+ tag',
    ],
    survey: [
      '(?:dein|ihr|euer) feedback …(?:hinterlass|geb|teil)~',
      '(?:kurs|abschluss|workshop)-?(?:umfrage|befragung|evaluation|bewertung)',
      '(?:feedback|evaluations|bewertungs)-?(?:bogen|formular)',
      '(?:abschließende|kurze|letzte)[nr]? (?:umfrage|befragung)',
      '(?:lass|hinterlass|gib|geb|schreib|freue)~ …(?:bewertung|rezension|feedback|rückmeldung|stern|kommentare)',
      'bewert~ …(?:kurs|buch|tutorial|workshop)[a-z]*|empfiehl …weiter|empfehl~ …weiter',
      '(?:kritik|anregungen|verbesserungsvorschläge)|erzähl~ …(?:kurs|buch|tutorial|workshop)[a-z]*',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      'teilnahme(?:bescheinigung|bestätigung|urkunde|zertifikat)|(?:kurs|abschluss)-?zertifikat',
      '(?:leistungs|kurs)nachweis',
      '(?:dein|ihr|euer)e? (?:[a-z]+ )?(?:zertifikat|urkunde) …(?:herunter|abhol|erh[aä]lt|bekomm|find|steht|wartet|beantrag|teilen)~',
      '(?:lade|erhalt|erhalten|bekommst|bekommen|hol) …(?:dein|ihr|euer)e? (?:[a-z]+ )?(?:zertifikat|urkunde)(?! hoch)',
    ],
    past: [
      '(?:in|während) den (?:letzten|vergangenen) (?:[a-z]+ )?(?:wochen|monaten|tagen)',
      '(?:tage|wochen|monate) liegen hinter|wie die zeit|(?:langen?|weiten?|ganzen) (?:weg|bogen|strecke)',
      'als (?:wir|du|ich|sie) (?:[a-z]+ )?(?:angefangen|anfing~|begann~|begonnen|gestartet)|weit gekommen',
      'gemeinsam …(?:weg|reise|gelernt)',
    ],
    back: [
      'rückblickend|zurück(?:blick~|schau~)|blick~ …zurück',
      'in diese[mr] (?:kurs|buch|tutorial|workshop)[a-z]* (?:hast|haben|habt|ging)',
      '(?:war|ist)(?: mir| uns)? …(?:vergnügen|ehre|große freude)|große freude gemacht',
      '(?:kurs|buch|tutorial|workshop)[a-z]* (?:dazu )?(?:geholfen|beigetragen|gezeigt)',
      'freude …(?:beim schreiben|zu schreiben)',
    ],
    onward: [
      '(?:die |deine |ihre )?(?:nächste[nr]?|weitere[nr]?) schritte',
      '(?:nur|erst) (?:der|ein) anfang|nicht das ende|beginnt …erst',
      '(?:dein|ihr|euer)e?[nrm]? (?:[a-z]+ )?(?:reise|weg|lernreise|abenteuer)',
      'weitere[nr]? (?:weg|reise|lernen|laufbahn)',
      '(?:lern|mach|üb|bau|forsch|programmier)~ (?:einfach |immer )?weiter',
      'weiter(?:zu)?(?:lernen|forschen|üben|bauen|entwickeln|basteln|experimentieren)',
      'hör~ (?:nie|niemals|nicht) auf|bleib(?:t|en sie)? (?:dran|neugierig)|liegt …an (?:dir|ihnen|euch)',
      'eigene[nrs]? (?:projekte?n?|apps?|ideen|anwendung(?:en)?|programme?n?|spiele?|modelle?)',
      '(?:gut|bestens) gerüstet|rüstzeug|durch(?:zu)?starten',
    ],
    next: [
      '(?:(?:nächste|folgende|kommende)[nrms]? {part}|(?:i[nm]|mit) {part} \\d+)',
      "als nächstes (?:schauen|sehen|lernen|machen|werden|bauen|schreiben|widmen)|weiter geht(?:'?s| es)",
      'geht es …weiter|nach der pause|bis (?:morgen|gleich|nächste woche|zur nächsten|dann)',
      'schauen wir(?: uns)?|(?:legen|fangen) wir|lass(?:t|en sie)? uns|machen wir …weiter',
    ],
    task: [
      '(?:übung|aufgabe) \\d|hausaufgaben?|(?:bei|mit) der (?:übung|bearbeitung)|musterlösung(?:en)?|quiz',
      '(?:versuch|probier)~ …(?:selbst|aus)|geben sie …ab|reich~ …ein|wählen sie|diskutier~ ',
    ],
    teach: [
      '(?:diese[srm]?|vorigen?|vorherigen?|i[nm](?: der)? letzten) {part}|zum beispiel',
      '(?:folgende[rnms]?) (?:code|beispiel|abbildung|befehl|tabelle)|wie (?:folgt|gezeigt)',
      '(?:abbildung|listing|tabelle) \\d|wir (?:lernen|sehen(?! uns)|betrachten|werden)',
    ],
    open: [
      'willkommen (?:zu|zum|zur|in|im|bei|beim)|voraussetzungen|lernziele',
      '(?:du wirst|sie werden|ihr werdet) …(?:lernen|kennenlernen|erfahren)',
      'am ende (?:des|dieses|der|dieser) (?:kurs|buch|tutorial|workshop)[a-z]* (?:wirst|werden|werdet|kannst|können|solltest)',
      'bevor (?:wir|du|sie) (?:anfang|beginn|losleg|start)~',
    ],
    announce: [
      'punktzahl|gewinner(?:in|innen)?|(?:ein|zwei|drei|\\d) versuche?n?|minuten zeit|prozent|verschoben',
      'bestehensgrenze',
    ],
  },
};
