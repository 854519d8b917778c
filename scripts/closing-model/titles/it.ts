import { cases } from './cases';

export const it = cases(`
== closings
Conclusione del corso
Conclusioni finali
Fine del corso
Chiusura del corso
Saluti finali
Saluti e ringraziamenti
Congratulazioni!
Congratulazioni per aver completato il corso
Complimenti! Hai finito il corso
Epilogo
Epilogo: il giorno dopo
Postfazione
Parole conclusive
Considerazioni finali
Riflessioni finali
Riepilogo del corso e saluti
Grazie e arrivederci
Grazie per aver seguito il corso
Lezione 40: Conclusione del corso
Hai completato il corso
Conclusione generale
Conclusione del libro
== traps
Conclusione dell'unità 2
Riepilogo del capitolo 3
Conclusioni del modulo 1
Esame finale
Test finale
Progetto finale
Fine del file
Terminare un processo
Riassunto automatico dei testi
Come scrivere una conclusione
L'ultimo strato
Biglietto di congratulazioni in HTML
Addio alle variabili globali
Ripasso della settimana 2
Sondaggio di fine corso
Parte 2 completata
Prossimi passi della pipeline
Trarre conclusioni dai dati
Introduzione all'unità finale
Chiusura delle connessioni
La parola chiave final
== course Il pane fatto in casa
opening Prefazione
opening Benvenuti nel corso
regular Lezione 1: la farina
regular Lezione 2: il lievito
quiz Quiz dell'unità 1
regular Lezione 3: riepilogo degli errori comuni
answers Domande e risposte
bonus Bonus: la focaccia
story La storia di una studentessa
regular Lezione 4: il forno
quiz Esame finale
closing Conclusione del corso
notice Ottieni il certificato
notice Sondaggio di gradimento
appendix Glossario
== course Breve libro degli orologi
opening Introduzione
regular 1. Molle
regular 2. Scappamenti
answers Soluzioni degli esercizi
regular 3. Regolazione
closing Postfazione
appendix Appendice A: strumenti
appendix Bibliografia
appendix Indice analitico
`);
