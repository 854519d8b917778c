import { cases } from './cases';

export const es = cases(`
== closings
Conclusión del curso
Conclusiones finales
Fin del curso
Cierre del curso
Despedida
Despedida y agradecimientos
¡Felicitaciones!
¡Felicidades! Has terminado el curso
Felicitaciones por completar el curso
Epílogo
Epílogo: el camino sigue
Palabras finales
Reflexiones finales
Resumen del curso y despedida
Gracias y hasta pronto
Gracias por tomar este curso
Clase 40: Despedida del curso
Has completado el curso
Conclusión general
Conclusión del libro
Últimas palabras
¡Enhorabuena! Curso completado
== traps
Conclusión de la unidad 2
Resumen del capítulo 3
Conclusiones del módulo 1
Prueba final
Examen final
Proyecto final
Introducción a la unidad final
Fin de archivo
¿Qué más deberías aprender?
Finalizar un proceso
Resumen automático de textos
Cómo escribir una conclusión
Cierre de sesión
Cierres (closures) en JavaScript
La última capa
Tarjeta de felicitación con CSS
Despedirse de las variables globales
Repaso de la semana 2
Encuesta de fin de curso
Parte 2 completada
Sacar conclusiones de los datos
== course Huertos en casa
opening Prólogo
opening Bienvenida al curso
regular Lección 1: la tierra
regular Lección 2: el riego
quiz Prueba de la unidad 1
regular Lección 3: resumen de plagas
answers Preguntas y respuestas
bonus Bonus: hierbas aromáticas
story Historia de una alumna
regular Lección 4: la cosecha
quiz Examen final
closing Conclusión del curso
notice Obtén tu certificado
notice Encuesta de satisfacción
appendix Glosario
== course Manual breve de relojes
opening Introducción
regular 1. Resortes
regular 2. Escapes
answers Soluciones de los ejercicios
regular 3. Ajuste
closing Epílogo
appendix Apéndice A: herramientas
appendix Bibliografía
appendix Sobre el autor
`);
