import type { Words } from './words';

export const it: Words = {
  spaced: true,
  filler: [
    'il|l[aoe]|gli|i|un[ao]?|del(?:la|lo|le)?|dei|degli|di|d[ae]|al(?:la|lo|le)?|ai|a|in|nel(?:la)?|su',
    'e|ed|o|per|con|nostr[aoie]|mi[aoe]|miei|tu[aoe]|tuoi|vostr[aoie]|quest[aoie]|alcun[ei]|qualche',
    'brev[ei]|ultim[aoie]|final[ei]|conclusiv[aoie]|general[ei]|grande|molt[aoe]|tutt[aoie]|voi|te',
    "lettor[ei]|(?:(?:del)?l')?autor[ei]|docent[ei]|partecipanti|squadra|ringraziament[oi]|valutazione",
    'feedback',
  ],
  // "Programma" is software here, and a "libro" may be a ledger.
  course: [
    '(?:mini-?)?cors[oi]|libr[oi]|volume|(?:questo|del|il) manuale|tutorial|guid[ae]|serie',
    'laborator[io]+|workshop|mooc|bootcamp|(?:nostro|tuo|vostro|questo) percorso',
    'percorso (?:formativo|di (?:formazione|apprendimento|studi))|formazione|viaggio|avventura|cammino',
    'tutti i (?:moduli|capitoli)|tutte le (?:unità|lezioni|settimane|parti)|questa introduzione',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    'capitol[oi]|modul[oi]|unità|sezion[ei]|part[ei]|lezion[ei]|session[ei]|argoment[oi]|settimana',
    'giorno|giornata|episod[io]+|puntata|video|esercizi[o]?|compit[oi]|pass[oi]|livell[oi]|tapp[ae]',
    'fas[ei]|metà|sprint',
  ],
  title: {
    epilogue: [
      'conclusion[ei] (?:finali?e?|generali?e?)',
      "epilogo|postfazione|congedo|commiato|outro|titoli di coda|a mo' di conclusione",
      '(?:ultime|alcune|due) parole(?: (?:finali|conclusive))?',
      '(?:parole|considerazioni|riflessione|riflessioni|pensieri|osservazioni|note) (?:final[ei]|conclusive|di chiusura|di commiato)',
      'messaggio (?:finale|conclusivo|di chiusura)',
      'fine d(?:el|ella|el nostro) (?:viaggio|percorso|strada)|coda',
    ],
    // "Conclusione" and "Chiusura" close every unit; "chiusura" also closes accounts.
    conclusion: [
      '(?:questo|quest[oa]) era|finisce qui|conclusion[ei]|in conclusione',
      '(?:per|a) (?:concludere|finire|terminare|chiudere)|concludendo|concludiamo|chiusura|in chiusura',
      '(?:per oggi )?(?:è|e) tutto(?: qui| gente)?(?: per oggi)?|per oggi|tir(?:iamo|are|ando) le somme',
      'mett(?:iamo|ere|endo) (?:tutto )?insieme|eccoci (?:alla fine|in fondo)',
    ],
    summary: [
      'riepilog(?:o|ando|hiamo)|riassunto|riassumendo|in (?:sintesi|breve|poche parole)|sintesi|ripasso',
      "ricapitol(?:ando|iamo|azione)|bilancio|retrospettiva|sguardo (?:d'insieme|indietro|all'indietro)",
      'uno sguardo indietro|punti (?:chiave|principali)',
      '(?:che )?cosa (?:abbiamo|hai|avete) imparato(?: oggi)?|quello che (?:abbiamo|hai) imparato',
      '(?:che )?cosa (?:vi portate|ti porti|portare) a casa',
    ],
    // "E adesso?" asks what comes after the course only where nothing follows it.
    next: [
      'e (?:adesso|ora|poi|dopo)(?: (?:che si fa|cosa fare|che faccio|che cosa|che|cosa))?',
      "(?:che )?(?:cosa )?(?:c'è|viene|fare|succede|ci aspetta)(?: (?:ora|adesso|dopo|poi|in seguito))",
      '(?:ora|adesso|poi) (?:che si fa|che cosa|che|cosa)',
      '(?:qual è|quali sono) (?:il|i) (?:prossimo|prossimi|passo|passi)(?: passo| passi)?',
      '(?:prossimi|ulteriori) passi|(?:prossimo|ulteriore) passo|passi successivi',
      '(?:dove|verso dove) (?:andare|andiamo|proseguire|si va)(?: (?:da qui|adesso|ora|in poi))*',
      'come (?:continuare|proseguire|andare avanti)(?: (?:da qui|a imparare|ad imparare))?',
      '(?:per )?(?:continuare|proseguire|continua) (?:a |ad )?(?:imparare|studiare|esplorare)',
      '(?:per )?(?:andare oltre|approfondire)',
      'oltre (?:il|questo) (?:corso|libro|tutorial|guida|percorso|laboratorio)',
      'dopo il (?:corso|libro|tutorial|guida|percorso|laboratorio)|la strada (?:davanti|da percorrere)',
      'uno sguardo (?:al futuro|avanti)|guardando (?:avanti|al futuro)',
      "è (?:solo|soltanto|appena) l'inizio",
    ],
    // "Fatto" also cheers when a server runs.
    done: [
      "(?:hai|avete|abbiamo) raggiunto (?:la fine|il traguardo)|(?:l')?(?:hai|avete) fatt[oa]",
      "ce l'(?:hai|avete|abbiamo) fatta",
      '(?:ci )?(?:sei|siete|siamo) (?:arrivat[oaie]|giunt[oaie])(?: (?:in fondo|alla fine|al traguardo|al termine))?',
      'ci siamo(?: riusciti)?|hai (?:completato|finito|terminato|concluso|portato a termine)(?: tutto)?',
      '(?:missione|sfida|obiettivo) (?:compiuta|superata|raggiunto|completata)|traguardo(?: raggiunto)?',
      '(?:bel|ottimo|gran) lavoro|ben fatto',
      '(?:corso|libro|tutorial|guida|percorso|laboratorio) (?:completat[oa]|terminat[oa]|finit[oa]|concluso|superato)',
      'completat[oa]|al capolinea',
    ],
    thanks: [
      "(?:molte |mille |tante |un grande )?grazie(?: (?:a (?:tutti|tutte|te|voi)|mille|di (?:cuore|tutto)|per (?:l'attenzione|la lettura)))?",
      'un (?:grazie|ringraziamento|sentito grazie)|ti ringrazio|vi ringrazio',
    ],
    goodbye: [
      'un (?:ultimo |caro )?saluto|saluti(?: (?:finali|conclusivi|di chiusura))?|arrivederci|addio',
      'alla prossima|a presto|ci vediamo(?: presto)?|ciao e (?:grazie|buon lavoro|alla prossima)',
      'ciao(?: a tutti)?|un (?:saluto|abbraccio)',
      '(?:buona fortuna|in bocca al lupo|buon (?:lavoro|proseguimento|viaggio))',
    ],
    end: ['(?:è )?la fine|ultima lezione|the end|fine|la fine|(?:gran )?finale|il finale'],
    congratulations: ['congratulazioni|complimenti|felicitazioni|brav[oaie]|evviva|urrà|bravissim[oaie]'],
    trap: [
      'esam[ei]|test|verific[ahe]+|progett[oi]|sondagg[io]+|bigliett[oi]|introduzione|certificat[oi]',
      'questionario|trarre|scrivere|file|righ[ae]|cicl[oi]|contratt[oi]|transazion[ei]|connession[ei]',
      'pagin[ae]|e-?mail|modell[oi]|conti|contabil[ei]|giornale|cassa|mondo|settimana|parentesi|tuning',
    ],
  },
  role: {
    opening: [
      'prefazione|prologo|premessa',
      'benvenut[ioae] (?:nel|al|in questo) (?:corso|libro|tutorial|guida|percorso|laboratorio)',
      'presentazione del(?:la)? (?:corso|libro|tutorial|guida|percorso|laboratorio)',
      '(?:informazioni su questo|a proposito di questo|questo) (?:corso|libro|tutorial|guida|percorso|laboratorio)',
      '(?:a chi è rivolto|come usare|come leggere) [a-z ]*',
    ],
    intro: [
      'introduzione|benvenut[ioae]|presentazione|panoramica|primi passi|per iniziare|per cominciare',
      'iniziamo',
    ],
    quiz: [
      "(?:esame|questionario)(?: [a-z0-9' ]+)?|(?:[a-z]+ )?quiz(?: [a-z0-9' ]+)?",
      "(?:test|verifica|prova)(?: (?:finale|intermedia|intermedio|scritta|d'esame|di (?:autovalutazione|ingresso|livello|fine [a-z]+)|del(?:l'|la |lo )?(?: ?)(?:capitolo|modulo|corso|unità|lezione|apprendimento)))?",
      'autovalutazione|metti(?:ti)? alla prova[a-z ]*|domande di (?:ripasso|verifica)',
    ],
    bonus: [
      '(?:[a-z]+ )?bonus[a-z ]*|(?:[a-z]+ )?extra|materiale (?:aggiuntivo|supplementare|extra)',
      'contenut[oi] (?:aggiuntiv[oi]|bonus|extra)|facoltativo|opzionale|supplemento|intervista|in diretta',
      'dietro le quinte',
    ],
    answers: [
      "(?:soluzioni|risposte)(?: (?:a|ai|agli|alle|dei|degli|delle|del|dell')[a-z0-9' ]*)?",
      'domande (?:e risposte|frequenti)|faq|risoluzione dei problemi|errata corrige',
    ],
    notice: [
      "(?:ottieni|ottenere|scarica|richiedi)[a-z' ]* (?:certificato|attestato)[a-z ]*",
      '(?:[a-z]+ )?sondaggio[a-z ]*|questionario (?:finale|di gradimento)|annunci[o]?|avvisi',
      '(?:il tuo )?(?:certificato|attestato)|valuta (?:il|questo) corso|novità',
    ],
    appendix: [
      'appendic[ei](?: [a-z0-9]{1,2})?|allegat[oi](?: [a-z0-9]{1,2})?|glossario|bibliografia',
      'indice(?: (?:analitico|dei nomi|delle figure|alfabetico))?|riferimenti(?: [a-z]+)?',
      '(?:altre |ulteriori )?risorse(?: (?:aggiuntive|utili|consigliate))?|link(?: utili)?',
      "letture (?:consigliate|aggiuntive)|per saperne di più|(?:sull'|l'|gli )autor[ei]",
      "informazioni sull'autore|chi siamo|ringraziamenti|crediti|collaboratori|contribuire",
      "come contribuire|licenza|nota del(?:l'edizione| traduttore|la traduttrice)|colophon",
    ],
    story: ['(?:la )?stori[ae] di [a-z ]+|testimonianze?|casi di successo'],
  },
  text: {
    congratulate: [
      'congratulazion[ei]|congratul~|complimenti|felicitazioni|brav[oaie]|bravissim[oaie]|chapeau',
      '(?:bel|ottimo|gran|buon) lavoro(?! con)|ben fatto',
      '(?:sii|essere|siamo|sono) (?:molto |davvero )?(?:orgoglios[oaie]|fier[oaie])',
      'siete stat[ie] (?:fantastic|brav|bravissim)[ie]',
    ],
    finish: [
      '(?:complet|termin|super|ultim|affront)at[oaie]|finit[oa]|conclus[oa]|portat[oa] a termine',
      "ce l'(?:hai|avete) fatta",
      "(?:giunt|arrivat)[oaie] (?:fin qui|fino a qui|fino in fondo|alla fine|al termine|in fondo|all'ultim[ao])",
      "arriva(?:no|re) (?:alla fine|in fondo|all'ultim[ao])|fin qui|fino (?:in fondo|alla fine)",
    ],
    // "Alla fine del libro" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      '(?:si )?(?:conclude|chiude)|termina|finisce|è (?:finit[oa]|terminat[oa]|conclus[oa])',
      '(?:giunt[oaie]|arrivat[oaie]|siamo|siete) (?:alla fine|al termine)|volge al termine',
      'la fine d(?:i questo|el nostro|i questa)|per oggi è tutto|è tutto',
      'ultim[ao] (?:lezione|parte|unità)|ultimo (?:video|capitolo|modulo)|abbiamo finito|concludiamo',
      "dall'inizio alla fine",
    ],
    hope: ['sper(?:o|iamo|ando)|auguriamo che|auguro che|mi auguro'],
    enjoy: [
      'piaciut[oaie]|gradimento|gradito|divertit[oaie]|util[ei]|servit[oaie]|aiutat[oaie]|aiuti|imparato',
      'apprezzato|tratto (?:beneficio|profitto)|interessante|arricchi~|ispirat[oaie]|invogliat[oaie]',
      'trovato|rivederti|vederti',
    ],
    thank: ['grazie|ringrazi(?:o|amo|amento|amenti|arti|arvi|are)|grat[oaie]|riconoscent[ei]|riconoscenza'],
    join: [
      'lett[oaie]|legger(?:e|lo|la)|lettura|lettor[ei]|lettrice|partecip(?:ato|azione|are|anti)',
      'seguit[oaie]|seguir(?:e|mi|ci)|accompagnat[oaie]|guardat[oa]|venut[oie]|presenza|attenzione|tempo',
      'fiducia|pazienza|energia|entusiasmo|sostegno|supporto|interesse|compagnia|impegno|ascolto|fin qui',
      'fino (?:in fondo|alla fine|a qui)|con (?:me|noi)|averci|avermi',
    ],
    eager: [
      "non ved(?:o|iamo) l'ora|curios[oaie] di (?:vedere|sapere|scoprire)",
      '(?:piacerebbe|piacerà|vorremmo) (?:vedere|sapere)|facci (?:vedere|sapere)|fammi (?:vedere|sapere)',
      'saremmo lieti|raccontaci|mostraci',
    ],
    make: [
      'cre(?:are|erai|erete|azioni|ato)|costru~|realizz~|fa(?:re|rai|rete)|combin~|progetti|risultat[oi]',
    ],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      '(?:buona fortuna|in bocca al lupo)(?! …(?:esercizio|compito|esame|verifica|quiz|il progetto))(?: (?:con|per) |[!.]*$)',
      '(?:ti|vi) (?:auguro|auguriamo)|auguri(?! di (?:natale|compleanno))',
      'buon (?:proseguimento|divertimento|codice|coding|viaggio)|i migliori auguri',
      'happy (?:coding|hacking)|alla salute',
    ],
    goodbye: [
      'addio|arrivederci|a presto|alla prossima(?! (?:lezione|settimana|unità|puntata|volta che))|ciao',
      'ci (?:ri)?vediamo(?! …(?:nella|nel) (?:prossim[ao]|seguente) (?:lezione|video|modulo|settimana|capitolo|unità|puntata))(?! domani)',
      'un abbraccio|stammi bene|buon rientro|buonanotte|vi salut(?:iamo|o)|ti saluto',
      '(?:teniamoci|restiamo|rimaniamo) in contatto|prossimo (?:corso|incontro|laboratorio|workshop)',
      'nuova edizione|prossima edizione|sul canale|chiud(?:i|ete) il libro',
      'grazie per (?:la|questa) (?:[a-z]+ )?giornata',
    ],
    survey: [
      '(?:questionario|sondaggio) (?:finale|conclusivo|di gradimento|di fine)',
      '(?:lascia|lasciat|scriv|dacci|dammi|lasciac)~ …(?:recensione|valutazione|stellina|stella|commento|commenti|opinione|feedback)',
      'valuta …(?:corso|libro|tutorial|guida|percorso|laboratorio)',
      '(?:condivid|consigli|raccont|racconta)~ …(?:amici|colleghi|esperienza)|passaparola|il tuo parere',
      'il vostro parere',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      '(?:ott|scaric|richied|ricev|ritir)~ …(?:tuo|suo|il|vostro) (?:certificato|diploma)',
      '(?:riceverà|riceverai) …(?:certificato|diploma|attestato)',
      '(?:certificato|attestato) (?:del corso|di (?:completamento|partecipazione|frequenza))',
      "(?:l'|l' ?)?attestato",
    ],
    past: [
      'nel corso di (?:quest[ei]|[a-z]+) (?:[a-z]+ )?(?:settimane|mesi|puntate)',
      '(?:nel corso di|durante|in) questo (?:corso|libro|tutorial|guida|percorso|laboratorio),? (?:hai|abbiamo|avete)',
      'in quest[ie] (?:ultim[ie] )?(?:[a-z]+ )?(?:mesi|settimane)',
      '(?:giorni|settimane|mesi) (?:insieme|di fila)|lunga strada|strada percorsa',
      'quando hai (?:iniziato|cominciato)|tutte queste (?:lezioni|settimane)',
    ],
    back: [
      'guardando(?:ci)? indietro',
      '(?:è stat[oa]|è stato per noi) (?:un|una) (?:[a-z]+ )?(?:piacere|onore|gioia|viaggio|bellissima|privilegio)',
      '(?:scrivere|creare|realizzare) questo (?:corso|libro|tutorial|guida|percorso|laboratorio)',
      'dedizione',
    ],
    onward: [
      'prossimi pass(?:i|aggi)',
      "non è la fine|(?:è |appena |solo |soltanto )+(?:l'inizio|agli inizi|cominciat[oa]|iniziat[oa])",
      'comincia (?:ora|adesso)|il (?:tuo|vostro|suo) (?:[a-z]+ )?(?:viaggio|percorso|cammino|futuro)',
      '(?:tua|vostra) (?:[a-z]+ )?(?:avventura|strada)|continua(?:te|re)? (?:a|ad) [a-z]+',
      'non smett(?:ere|ete) (?:mai )?di|ora tocca a (?:te|voi)|adesso tocca a (?:te|voi)',
      '(?:adesso|ora) hai tutto (?:quello|ciò)',
      '(?:tuoi|vostri|suoi) (?:propri|prossimi|futuri|nuovi) progetti|con i (?:tuoi|vostri) progetti',
      "qualcosa di tuo|vostre creazioni|vai a programmare|va' a programmare|da qui in (?:avanti|poi)",
      'percorso avanzato|per approfondire|se desidera proseguire|prossimi passi',
    ],
    next: [
      '(?:prossim[ao]|seguente|successiv[ao]) {part}|la prossima (?:riguarda|tratta)',
      'il prossimo (?:riguarda|tratta)',
      '(?:capitolo|lezione|sezione|unità|modulo|passo) (?:successiv[ao]|seguente|che segue)',
      '(?:nel|il) {part} \\d+|(?:poi|dopo|ora) (?:vedremo|passiamo|vediamo|continuiamo|impareremo)',
      "passa(?:te)? (?:alla|al|all'esercizio)|cominciamo|iniziamo",
      'vediamo (?:come|ora|adesso|insieme|un|il|la)|domani alle|a domani|la prossima settimana',
      'riprendiamo',
    ],
    task: [
      "esercizio \\d|con (?:l'esercizio|il compito)|compit[oi]|quiz|consegnate|segna la risposta",
      'prova (?:tu|a)|confronta con la soluzione|la soluzione è|scrivete un programma',
    ],
    teach: [
      'quest[ao] {part}|(?:capitolo|lezione|sezione|unità|modulo) precedente|ad esempio',
      '(?:il|la) seguente (?:codice|esempio|tabella|figura)|(?:figura|tabella|listato) \\d',
      '(?:vedremo|impareremo)|come mostrato',
    ],
    open: [
      'benvenut[ioae] (?:a|al|nel|nella)|imparer(?:ai|ete|emo)|prerequisiti',
      'obiettivi (?:formativi|di apprendimento)',
      'al termine d(?:el|i questo) (?:corso|libro|tutorial|guida|percorso|laboratorio),? (?:sarai|saprai|potrai|sarete)',
      'prima di (?:iniziare|cominciare)',
    ],
    announce: ['punteggio|vincitori|punti su|tentativ[oi]|due ore|rinviat[oa]'],
  },
};
