import { cases } from './cases';

export const fr = cases(`
== closings
Conclusion du cours
Conclusion générale
Fin du cours
Le mot de la fin
Mot de la fin
Félicitations !
Félicitations pour avoir terminé le cours
Épilogue
Épilogue : la suite du chemin
Postface
Bilan du cours
Récapitulatif du cours et au revoir
Merci et au revoir
Merci d'avoir suivi ce cours
Vous avez terminé la formation !
Pour conclure ce cours
Conclusion de la formation
Conclusion du livre
Derniers mots
Clôture du cours
Leçon 40 : Conclusion du cours
En guise de conclusion
== traps
Conclusion de l'unité 2
Conclusion du chapitre 3
Résumé du module
Quiz final
Examen final
Projet final
Introduction à l'unité finale
Fin de ligne et encodage
Bilan de la semaine 2
Et maintenant ? Quels sujets apprendre ?
Terminer un processus proprement
Le résumé automatique de texte
Rédiger une conclusion convaincante
La touche finale : le vernis
Partie 2 terminée !
Questionnaire de fin de cours
Points clés à retenir
Carte de félicitations en HTML
La dernière couche du réseau
Dire au revoir aux variables globales
Tirer des conclusions d'un test
== course La cuisine au levain
opening Avant-propos
opening Présentation du cours
regular 1. La farine
regular 2. Le premier levain
quiz Quiz de l'unité 1
regular 3. Le pétrissage
regular 4. Synthèse des erreurs de cuisson
answers Foire aux questions
bonus Bonus : la brioche
story Témoignage d'une élève
quiz Examen final
closing Conclusion du cours
notice Obtenez votre certificat
appendix Annexe A : matériel
appendix Glossaire
== course Petit traité des réseaux
opening Préface
regular Chapitre 1 : les câbles
regular Chapitre 2 : les paquets
answers Solutions des exercices
regular Chapitre 3 : le routage
closing Conclusion
appendix Bibliographie
appendix Index
appendix À propos de l'auteur
`);
