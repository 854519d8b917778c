import type { Words } from './words';

export const pl: Words = {
  spaced: true,
  filler: [
    'i|oraz|albo|a|ale|no|to|w|we|z|ze|o|od|do|na|po|dla|za|się|już|jeszcze|prawie|też|oficjalnie|pomyślnie',
    't(?:en|a|o|e|ego|ej|ym|ą|ę|ych)|nasz(?:a|e|ego|ej|ym|ych)?|wasz(?:a|e|ego|ej|ym|ych)?|twój|twoj(?:a|e|ego|ej|ą|ę|i)|mój|moj(?:a|e)',
    'wszystk(?:o|im|ich|ie)|wszyscy|cał(?:y|a|ego|ej|ość)|wam|was|ci|cię|nam|państw[ua]|kilka|parę|trochę|sam(?:ym|ego)?',
    '(?:ostatni|końcow|finałow|krótki|ogóln|zamykając)(?:a|e|ie|y|ego|iego|ej|iej|ą|ych|ich)?|autor(?:a|ki|ów)|wykładowcy|prowadząc(?:ego|ej)|tłumacza',
    '(?:czytelnik|absolwent|uczestnik|słuchacz)(?:a|om|owi|ów|ami)?|drog(?:i|a|ie|ich)|kochani|[^\\s]+ wydania',
  ],
  // Cykl is also a cycle in a graph, program also a program: they need the words that make them a course.
  course: [
    '(?:mini-?|wideo)?kurs(?:u|owi|em|ie|y|ów|ach)?|książ(?:ka|ki|kę|ką|ce)|podręcznik(?:a|iem|u)?|poradnik(?:a|iem|u)?|przewodnik(?:a|iem|u)?',
    'tutorial(?:u|em|e|owi)?|samoucz(?:ek|ka|kiem|ku)|szkoleni(?:e|a|u|em)|warsztat(?:y|u|ów|ach|ami|om)?|webinar(?:u|ium|em)?|seminari(?:um|a|ów)',
    'seri(?:a|i|ę|ą)|cykl(?:u|em|owi)? (?:artykuł|wykład|film|wpis|lekcj|szkole)~|program(?:u)? (?:szkolenia|kursu|nauczania|edukacyjn~)|specjalizacj(?:a|i|ę|ą)',
    'wyzwani(?:e|a|u|em)|maraton(?:u|em|ie)?|bootcamp(?:u|em|ie)?|przygod(?:a|y|ę|ą|zie)|podróż(?:y|ą)?|szkoł(?:a|y|ę|ą) letni(?:a|ej|ą)|studi(?:a|ów) podyplomow~',
    // Days and weeks spent together are the whole of a workshop.
    'te (?:[^\\s]+ )?(?:dni|tygodnie|miesiące)|tych (?:[^\\s]+ )?(?:dni|tygodni|miesięcy)',
  ],
  part: [
    'rozdzia(?:ł|łu|łem|ły|łów|le)|część|częś(?:ci|cią)|moduł(?:u|em|y|ów|owi)?|module|lekcj(?:a|i|ę|ą|e)|wykład(?:u|em|y|ów|zie)?|sekcj(?:a|i|ę|ą)',
    'tydzień|tygodni(?:a|u|em)|dzień|dnia|semestr(?:u|ze)?|połow(?:a|y|ę|ie)|półmet(?:ek|ku)|temat(?:u|em|y|cie)?|blok(?:u|iem)?|jednostk(?:a|i|ę)',
    'odcin(?:ek|ka|ku|kiem|ki)|film(?:u|ie|ik|iku|em)?|wideo|wpis(?:u|em|ie)?|artykuł(?:u|em)?|ćwiczeni(?:e|a|u|em|ami)|zadani(?:e|a|u|em)|krok(?:u|iem|i)?|etap(?:u|em|ie)?|poziom(?:u|em|ie)?|sesj(?:a|i|ę)',
  ],
  title: {
    epilogue: [
      '(?:ogólne|końcowe) (?:wnioski|podsumowanie)|wnioski końcowe',
      'posłowi(?:e|a|em)|epilog(?:u|iem)?|postscriptum|outro|zamiast (?:zakończenia|epilogu|posłowia|podsumowania)',
      'słow(?:o|a|em) (?:końcowe|kończące|na (?:koniec|zakończenie|pożegnanie)|pożegnania|zamykające)|słowo na koniec',
      '(?:końcowe|ostatnie|pożegnalne|zamykające|finałowe) (?:słow[oa]|myśli|uwagi|przemyślenia|refleksje)|(?:film|lekcja|list|wideo) pożegnaln(?:y|a|e)|(?:słów|słowa|myśli|uwagi) (?:na koniec|końcowe)',
    ],
    // Zawarcie is the signing of a contract; zakończenie also ends processes and proofs.
    conclusion: [
      'zakończeni(?:e|a)|ukończeni(?:e|a)|na (?:zakończenie|koniec)|zamknięcie|kończymy|kończąc|wnioski końcowe|(?:końcowe|ostateczne) wnioski|konkluzj(?:a|e)|domknięcie',
      'podsumowani(?:e|a)|to (?:już )?(?:wszystko|koniec)(?: na (?:dziś|dzisiaj))?|(?:to|i to) by było na tyle|ostatni(?:a)? (?:lekcja|rozdział|odcinek|część|film)',
    ],
    summary: [
      'podsumujmy|podsumowując|wnioski|rekapitulacja|powtórk?(?:a|zenie)|retrospekcja|spojrzenie wstecz|najważniejsze (?:wnioski|punkty)',
      'cz?ego się (?:nauczyliśmy|nauczyłeś|dowiedzieliśmy|dowiedziałeś)|co (?:już )?(?:wiemy|zrobiliśmy|poznaliśmy)|streszczenie',
    ],
    next: [
      '(?:i |a |no i )?co (?:dalej|teraz|potem|następne|robić (?:dalej|teraz|po {course})|po {course})|i co teraz|co robić',
      '(?:dokąd|gdzie|jak|w którą stronę) (?:teraz|dalej|iść|pójść|zmierzać|się rozwijać|się uczyć|żyć)(?: (?:dalej|teraz|stąd|po {course}))?|dokąd',
      '(?:następn|kolejn|dalsz)(?:e|y) (?:kroki|krok|plany)|dalsz(?:a|y|e) (?:nauka|rozwój|droga|edukacja|kierunki)|(?:droga|spojrzenie|krok) naprzód|(?:twoja )?dalsza droga',
      'co (?:nas|cię|was|dalej)? ?czeka(?: dalej)?|plany na przyszłość|życie po {course}|po {course}|ucz się dalej',
    ],
    // A verb that lessons use, too, needs the course behind it, or nothing.
    done: [
      'udało (?:ci się|wam się|nam się|się)(?! [^\\s])|(?:zrobił(?:eś|aś)|zrobiliście|zrobiliśmy) to|da(?:łeś|łaś|liście|liśmy) radę|misja (?:wykonana|zakończona)',
      '(?:ukończy|skończy)(?:łeś|łaś|liście|liśmy) (?:cały |ten )?{course}|{course} (?:ukończon|zakończon)[yea]|rozdanie (?:dyplomów|świadectw)|(?:jesteś |jesteśmy )?na mecie|ostatnia prosta',
      '(?:dotar|dobrnę|dosz)(?:łeś|łaś|liście|liśmy|ła) do (?:końca|mety|celu)(?: {course}|(?! [^\\s]))',
    ],
    thanks: [
      '(?:wielkie |serdecznie |bardzo )?(?:dzięki|dziękuję|dziękujemy)(?: (?:wam|ci|państwu|bardzo|serdecznie|wszystkim))*|podziękowani(?:e|a)(?: i (?:pożegnanie|do zobaczenia))',
    ],
    // Cześć cannot stand here: without accents it is część, a part.
    goodbye: [
      'pożegnani(?:e|a)|żegnaj(?:cie)?|żegnamy(?: się)?|do (?:widzenia|zobaczenia|następnego(?: razu)?|usłyszenia)|pa pa|czas się pożegnać|trzymaj(?:cie)? się',
      'powodzenia|wszystkiego dobrego|szerokiej drogi|i w drogę',
    ],
    end: ['koniec|finał(?:u)?|wielki finał|kres|the end|ostatnia strona'],
    congratulations: [
      'gratulacj(?:e|i)|gratuluj(?:ę|emy)(?: (?:ci|wam|państwu))?|brawo|hurra|świetna robota',
    ],
    trap: [
      '(?:test|egzamin|quiz|sprawdzian|projekt|ankiet|szablon|certyfikat|zaświadczeni|umow|proces|praca|prace)~|jak (?:napisać|zamknąć|zakończyć)',
      '(?:plik|pętl|napis|funkcj|pamię|ręczn|transakcj|połączeni|rund|wynik)~|wstęp|list motywacyjny|wymagania|półmetek|do (?:końca|ukończenia)',
    ],
  },
  role: {
    opening: [
      'przedmowa[^\\d]*|prolog|od (?:autor(?:a|ki|ów)|tłumacza|redakcji|wydawcy)|o (?:tym |tej |tym |naszym )?(?:kursie|książce|szkoleniu|podręczniku)|dla kogo [^\\d]*{course}',
      'jak (?:korzystać|czytać|zbudowan)[^\\d]* {course}|witamy? (?:w|na|we)[^\\d]* {course}|zacznij (?:tutaj|tu)',
    ],
    intro: [
      'wstęp|wprowadzenie|powitanie|witaj(?:cie)?|witamy|zapoznanie|przegląd(?: {course})?|pierwsze kroki|na początek|program {course}|sylabus|sprawy organizacyjne',
    ],
    quiz: [
      '(?:[^\\s]+ ){0,2}(?:test|egzamin|quiz|sprawdzian|kolokwium|kartkówka)(?: (?:z|ze|do|dla|końcow|moduł|rozdział|lekcj|wiedzy|zaliczeni|próbn|tydzień|nr)[^.]*)?',
      'sprawdź się|sprawdź swoją wiedzę|pytania (?:kontrolne|sprawdzające|do samokontroli)',
    ],
    bonus: [
      'bonus[^\\d]*|dodatkow(?:y|a|e) (?:materiał|lekcj|rozdział|film|zadani)[^\\s]*|uzupełnienie|dla chętnych|opcjonaln[^\\d]*|nieobowiązkow[^\\d]*|wywiad(?: z[^\\d]*)?|na żywo|zza kulis|ciekawostki',
    ],
    // Servers answer, equations have solutions, sensors are polled: only what names the course's own is a role.
    answers: [
      '(?:pytania i odpowiedzi|odpowiedzi(?: (?:do|na)[^\\d]*)?|rozwiązania(?: (?:zadań|ćwiczeń|do)[^\\d]*)?|najczęś(?:ciej|tsze) (?:zadawane )?pytania|klucz odpowiedzi|faq|errata)',
    ],
    notice: [
      '(?:odbierz|pobierz|jak otrzymać|jak zdobyć)[^\\d]* certyfikat[^\\s]*|(?:twój )?certyfikat(?: (?:ukończenia|uczestnictwa|kursu)[^\\d]*)?|(?:[^\\s]+ )?ankieta[^\\d]*|ewaluacja|informacja zwrotna',
      'ogłoszeni[ea]|nowości|aktualności|zostaw opinię|oceń {course}|lista zmian|co nowego',
    ],
    appendix: [
      '(?:dodatek|aneks|załącznik)(?: [^\\s])?|słowniczek[^\\d]*|słownik (?:pojęć|terminów)|glosariusz|bibliografia|literatura(?: (?:uzupełniająca|zalecana|dodatkowa))?|źródła|przypisy|skorowidz|ściąga',
      '(?:przydatne|dodatkowe|polecane) (?:materiały|zasoby|linki|lektury)|o autor(?:ze|ce|ach)|podziękowania|autorzy|współtwórcy|licencja|od tłumacza|spis (?:rysunków|tabel)',
    ],
    story: ['(?:histori[ae]|opinie) [^\\d]*(?:uczni|student|kursant|absolwent|czytelnik|uczestnik)~|opinie'],
  },
  text: {
    congratulate: [
      'gratul~|brawo|brawa|hurra|(?:jestem|jesteśmy) (?:z (?:ciebie|was) )?(?:[^\\s]+ )?dumn(?:y|a|i)|bądź(?:cie)? (?:z siebie )?dumn(?:y|a|i)|czapki z głów|szacun(?:ek)?|chylę czoła',
    ],
    finish: [
      '(?:u|s|za)kończy(?:łeś|łaś|liście|łyście|liśmy|li|ł|ła)|(?:u|s|za)końc?zeni(?:e|a|u|em)|przesz(?:edłeś|łaś|liście|liśmy|edł|ła)|przebrn~|zaliczy(?:łeś|łaś|liście)',
      '(?:dotar|dobrnę|dobi|dosz)(?:łeś|łaś|liście|liśmy|li|ł|ła)|doszedłeś|do (?:samego )?końca|przeczyta(?:łeś|łaś|liście|li)|doczyta(?:łeś|łaś|liście)|opanowa(?:łeś|łaś|liście)',
      'absolwent(?:ami|em|ką|om|ów|kami)?|nauczy(?:łeś|łaś|liście|liśmy) się|rozwiąza(?:łeś|łaś|liście) wszystkie|wytrwa(?:łości|łeś|łaś|liście)',
    ],
    over: [
      '(?:kończy|zakończy|skończy)(?:my|ł|ła|ło|ły)?(?: się)?|kończę|zakończon(?:y|a|e)|ukończon(?:y|a|e)|dobieg(?:ł|ła|ło|a|ły) końca|dotarliśmy do końca|(?:to )?(?:już )?koniec|na tym',
      'zamykam(?:y)?|żegnamy|ostatni(?:a|e)? {part}|to (?:już )?wszystko|finał(?:u|em|e)?',
    ],
    ends: [
      'przewróci(?:łeś|łaś|liście) ostatnią stronę|ostatni(?:a|e)? (?:odcinek|film|lekcja|wideo) (?:tego |naszego )?{course}',
    ],
    hope: ['mam(?:y)? nadzieję|liczę|liczymy|ufam(?:y)?|wierzę|wierzymy|oby'],
    enjoy: [
      'podoba(?:ł|ła|ło|ły)|spodoba(?:ł|ła|ło|ły)|przyda(?:ł|ła|ło|ły|dzą|tn[^\\s]+)|pomóg(?:ł)?|pomog(?:ła|ło|ły|ą)|użyteczn~|pożyteczn~|ciekaw(?:y|a|e|ie)',
      'bawi(?:łeś|łaś|liście)|dobrze się|warto|przyjemn~|radości|nauczy(?:łeś|łaś|liście)|dowiedzia(?:łeś|łaś|eliście)|zainspirowa~',
    ],
    thank: ['dzięk(?:i|uję|ujemy|ując)|wdzięczn(?:y|a|i|ość|ości)|podziękowania'],
    join: [
      'udział|uczestnictwo|uczestnik(?:om|ów)|przeczyta(?:łeś|łaś|liście|li)|czyta(?:łeś|łaś|liście|li)|doczyta~|lektur~|dotar(?:łeś|łaś|liście|li|ł)|ogląda(?:łeś|łaś|liście|nie)|obejrz~|uwagę|słucha~',
      '(?:że )?by(?:łeś|łaś|liście|li) (?:ze mną|z nami|tu)|(?:ze mną|z nami)|wspóln(?:ą|e|y)|nauk(?:ę|i)|do (?:samego )?końca|przyszliście|wsparcie|cierpliwość|zaufanie|towarzystwo|wszystkim,? (?:którzy|którym)|wybra(?:łeś|łaś|liście)',
      'za (?:poświęcony )?czas|wszystkie komentarze',
    ],
    eager: [
      'nie mogę się doczekać|nie możemy się doczekać|czekam(?:y)?|(?:jestem|jesteśmy) (?:bardzo |strasznie )?ciekaw(?:a|i|y)?|chętnie (?:zobacz|dowie)~|chciał(?:bym|abym) (?:zobaczyć|usłyszeć)',
    ],
    make: [
      'z?budu(?:jesz|jecie)|stworzy(?:sz|cie)|zrobi(?:sz|cie)|napisz(?:esz|ecie)|wymyśli(?:sz|cie)|uszyjecie|przerobi(?:sz|cie)|(?:twoje|wasze|wasz) (?:projekt|dzieł|efekt|sukces)~',
    ],
    luck: [
      'powodzenia(?! (?:z|w|przy) )|życz(?:ę|ymy)|wszystkiego (?:dobrego|najlepszego)|trzymam(?:y)? kciuki|dobrej zabawy|baw(?:cie)? się dobrze|szerokiej drogi|miłego (?:kodowania|programowania|czytania)|udanego|sukcesów|niech (?:się|wam|ci|państwu)',
    ],
    // A farewell until the next lesson is none.
    goodbye: [
      'do (?:widzenia|zobaczenia|następnego(?: razu)?|usłyszenia)(?! [^\\s])|do następnego projektu|żegnaj(?:cie)?|trzymaj(?:cie)? się|czołem|bądźmy w kontakcie|zapraszamy za rok',
    ],
    survey: [
      'ankiet(?:a|y|ę) (?:końcow|ewaluacyjn|satysfakcji|po |podsumowując)~|(?:końcow|krótk)(?:a|ą|ej) ankiet(?:a|ę|y)|w ankiecie|wypełni(?:j|jcie|ć)…ankiet~|(?:link do|ocen[aęy]) (?:ankiety|szkolenia|kursu|warsztatów)',
      'zostaw(?:cie)? (?:[^\\s]+ )?(?:opinię|recenzję|ocenę)|oceń(?:cie)? {course}|podziel(?:cie)? się (?:[^\\s]+ )?(?:opini|wrażeni)~|(?:wdzięczn[^\\s]+|będę wdzięczn[^\\s]+) za opini~|dajcie? znać w komentarz~|formularz oceny',
    ],
    // Servers have certificates, too.
    certificate: [
      '(?:twój|wasz|swój) (?:certyfikat|dyplom)|(?:certyfikat|zaświadczenie|dyplom|świadectwo)(?:u|em)? (?:ukończenia|uczestnictwa|udziału)|(?:certyfikat|zaświadczenie) {course}',
      'pobierz(?:cie)? (?:swój )?certyfikat|(?:otrzymać|odebrać) (?:certyfikat|zaświadczenie|dyplom)',
    ],
    past: [
      'przez (?:ten czas|te tygodnie|te dni|cały ten)|w ciągu (?:tych|ostatnich) (?:tygodni|miesięcy)|(?:kawał|szmat) drogi|(?:długa|długą|całą|daleka) drog(?:a|ę)|kiedy zaczynal?iśmy|minęły (?:jak|szybko|nam)|razem (?:przeszliśmy|nauczyliśmy)',
      '(?:dni|tygodni) za nami|(?:przeszed|przesz)(?:łeś|łaś|liście|liśmy)…drogę|stron za sobą',
    ],
    back: [
      'patrząc wstecz|w (?:tym|tej) (?:kursie|książce|serii|podręczniku|poradniku) (?:poznaliśmy|pokazałem|omówiliśmy|nauczyliśmy)|(?:była to|było to|to była|to był) (?:dla mnie |dla nas )?(?:[^\\s]+ )?(?:przyjemnoś|zaszczyt|przygod)~',
      'wytrwałoś~|(?:miło|przyjemnie) (?:mi |nam )?było|sporo się od was|(?:ten|ta|nasz) (?:kurs|książka|seria) (?:by|pokaza|nauczy|pomog|zmieni)~|pisał[ae]m (?:tę|ją)',
    ],
    onward: [
      '(?:następne|kolejne|dalsze) kroki',
      'nie koniec|(?:dopiero|to tylko) (?:początek|się zaczyna|zaczyna)|nauka dopiero|twoja (?:podróż|droga|przygoda)|nie (?:przestawaj|poddawaj|zatrzymuj)~|(?:ucz|rozwijaj|ćwicz|próbuj)(?:cie)? (?:się )?dalej',
      'własn(?:y|e|ego|ą|ej|ych) (?:projekt|pomysł|aplikacj|gr)~|co dalej|(?:wszystko|teraz) w (?:twoich|waszych) rękach|(?:teraz )?(?:pora|czas) na (?:prawdziwe|własne|twoj)~|dokąd',
    ],
    next: [
      '(?:następn|kolejn|przyszł)(?:a|y|e|ej|ym|ą|ego|emu) {part}|(?:do|od) następne(?:j|go) {part}|w {part} \\d+|w (?:drugiej|trzeciej|drugim) (?:części|module)|następnym razem|jutro|ciąg dalszy|wkrótce',
      '(?:zacznijmy|przejdźmy|zobaczmy|przyjrzyjmy|zajmijmy|lecimy dalej|idziemy dalej)|możesz przejść do|(?:teraz|dalej|zaraz|następnie|potem) (?:dodamy|zajmiemy|omówimy|przejdziemy|nauczymy|poznamy|powiem)~|w (?:trzecim|drugim|czwartym|kolejnym) (?:zajmiemy|dodamy|poznamy)',
    ],
    task: [
      'ćwiczeni(?:e|a)|(?:zadani(?:e|a|u)|praca) (?:domow|do)~|sprawdź(?:cie)? (?:się|swoją)|pytani(?:a|ach) (?:kontrolne|poniżej|sprawdzające)|spróbuj(?:cie)? (?:sam|popraw|zmień|dodać|pobrać)~|(?:rozwiąż|popraw|zanotuj)(?:cie)?|quiz|samodzielnie',
    ],
    teach: [
      'w (?:tym|tej) {part}|(?:poprzedni|zeszł|ostatni)(?:a|ej|m|ego|ą|ym) {part}|(?:poznaliśmy|omówiliśmy|zobaczyliśmy)|na przykład|następujący (?:kod|przykład)|uruchom(?:cie)?|zwróć(?:cie)? uwagę|zapamiętaj(?:cie)?|w ten sposób|listing \\d+',
    ],
    open: [
      'witaj(?:cie)? w|witamy w|(?:dowiesz|nauczysz|poznasz|dowiecie|nauczycie) się|dla kogo|będziesz potrzebować|zanim (?:zaczniemy|zaczniesz)',
    ],
    announce: [
      'punkt(?:y|ów)|próg zaliczenia|zwycięzc~|nagrod~|termin oddania|ocenia(?:ją|na|ne)|przełożon~|minut na',
    ],
  },
};
