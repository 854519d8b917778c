import { cases } from './cases';

export const de = cases(`
== closings
Schlusswort
Schlusswort: Wie es weitergeht
Schlussworte
Nachwort
Nachwort des Autors
Abschluss des Kurses
Kursabschluss
Kursabschluss und Verabschiedung
Fazit des Kurses
Zusammenfassung des Kurses
Herzlichen Glückwunsch!
Herzlichen Glückwunsch zum Kursabschluss
Glückwunsch, du hast es geschafft
Epilog
Epilog: Danach
Verabschiedung
Danke und auf Wiedersehen
Danke, dass du dabei warst
Schlussbemerkung
Abschließende Worte
Lektion 30: Schlusswort
Ende des Kurses
Zum Schluss: ein Dankeschön
== traps
Zusammenfassung von Kapitel 2
Fazit zu Modul 3
Kapitelzusammenfassung
Abschlussprüfung
Abschlusstest
Abschlussprojekt
Schlussrechnung mit Brüchen
Schlüsselwörter und Bezeichner
Endlich typsicher
Das Ende einer Datei erkennen
Zwischenfazit
Einen Prozess beenden
Umfrage zum Kursende
Glückwunschkarten gestalten
Die letzte Schicht
Ein gutes Fazit schreiben
Wie geht es mit den Daten weiter?
Abschluss einer Transaktion
Logische Schlüsse ziehen
Zusammenfassung von Texten mit Modellen
Abschied von globalen Variablen
== course Brot backen
opening Vorwort
opening Willkommen im Kurs
regular Lektion 1: Das Mehl
regular Lektion 2: Der Sauerteig
quiz Quiz zu Einheit 1
regular Lektion 3: Formen
answers Fragen und Antworten
bonus Bonus: Brezeln
regular Lektion 4: Backen
story Erfahrungsbericht einer Teilnehmerin
quiz Abschlussprüfung
closing Schlusswort
notice Umfrage zum Kurs
appendix Anhang A: Werkzeuge
appendix Glossar
== course Kleine Theorie der Uhren
opening Einleitung
regular Kapitel 1: Federn
regular Kapitel 2: Hemmung
answers Lösungen der Übungen
regular Kapitel 3: Zusammenfassung der Reibungsarten
regular Kapitel 4: Gang
closing Nachwort
appendix Literaturverzeichnis
appendix Stichwortverzeichnis
appendix Über den Autor
`);
