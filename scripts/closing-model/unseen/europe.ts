/** Russian, French and Spanish. */
export const europe = `
== ru | Курс по обработке речи
# Раздел 1. Введение
- Добро пожаловать
- Заключение
# Раздел 2. Модели
- Итоги раздела
- Проверьте себя
# Раздел 3. Финиш
- Итоговый проект
* Поздравляем!
> Вы проделали большой путь, и мы поздравляем вас с успешным завершением курса.
< Спасибо, что учились вместе с нами. До новых встреч!
- Получите сертификат

== ru | Основы алгоритмов
- 1. Введение
- 2. Сортировки
- 3. Деревья
- 4. Промежуточные итоги
- 5. Графы
- 6. Завершение работы алгоритма
- 7. Динамика
* 8. Заключение
- Приложение А. Доказательства
- Список литературы

== ru | Веб-разработка с нуля
- Урок 1. Разметка
- Урок 2. Стили
- Урок 2. Итоги урока
- Урок 3. Скрипты
- Урок 4. Заключительный проект
* Урок 5. Что дальше? Подводим итоги курса

== ru | Книга о компьютерных сетях
- Предисловие
- Глава 1. Физический уровень
- Выводы
- Глава 2. Маршрутизация
- Выводы
- Глава 3. Приложения
- Выводы
- Глоссарий

== ru | Английский за 20 занятий
- Занятие 1. Алфавит
- Занятие 10. Подводим промежуточные итоги
- Занятие 11. Прощание по-английски
- Занятие 19. Повторение
* Занятие 20. Прощаемся!

== fr | Maîtrisez les bases de données
# Partie 1. Découvrez le modèle
- Tirez un maximum de ce cours
- Créez une table
- Quiz : Partie 1
# Partie 2. Interrogez vos données
- Filtrez
- En résumé
- Quiz : Partie 2
# Partie 3. Optimisez
- Indexez
- Concluez une transaction
* Concluez ce cours
- Quiz : Partie 3

== fr | Cours d'apprentissage profond
# Unité 1. Introduction
- Bienvenue
- Conclusion
# Unité 2. Réseaux
- Introduction
- Conclusion
# Unité 3. Fin
* Félicitations !
> Bravo d'être arrivé jusqu'ici ! Vous avez travaillé dur pour terminer ce cours.
< Restez curieux et à bientôt.
- Obtenez votre certificat de réussite

== fr | Petit guide de la sécurité
- Avant-propos
- Chapitre 1. Mots de passe
- Bilan
- Chapitre 2. Réseaux
- Bilan
- Chapitre 3. Chiffrement
* Bilan du cours
> Vous voilà arrivés au terme de ce cours.
< Merci à tous et bonne continuation !

== fr | Le guide de la photographie
- Introduction
- La lumière
- Conclusion de la première partie
- Le cadre
- La retouche
* Conclusion
- Annexes
- Remerciements

== es | Curso de aprendizaje por refuerzo
# Unidad 1. Introducción
- Bienvenida
- Conclusión
# Unidad 2. Agentes
- Resumen
- Conclusión
# Unidad 3. El final
- Proyecto final
* ¡Felicitaciones!
> ¡Enhorabuena por terminar el curso! Ha sido un viaje increíble.
< Nunca dejes de aprender y sé genial. ¡Hasta pronto!
- Consigue tu certificado

== es | Programación para todos
- Prólogo
- 1. Variables
- 2. Bucles
- 3. Resumen
- 4. Funciones
- 5. Terminar un bucle
- 6. Clases
* 7. Despedida y próximos pasos

== es | Diseño de interfaces
- Módulo 1. Color
- Cierre del módulo 1
- Módulo 2. Tipografía
- Cierre del módulo 2
- Módulo 3. Proyecto final
* Cierre del curso
- Encuesta de satisfacción

== es | Guía de contenedores
- Introducción
- Imágenes
- Volúmenes
- Conclusiones sobre el rendimiento
- Redes
- Orquestación
- Glosario

== es | Finanzas personales en 12 clases
- Clase 1: El presupuesto
- Clase 6: Recapitulación
- Clase 7: La deuda
- Clase 11: Examen final
* Clase 12: ¡Hasta la próxima!
`;
