import type { Words } from './words';

export const es: Words = {
  spaced: true,
  filler: [
    'autor(?:es|as)?|el|las?|los?|unas?|unos?|un|al?|del?|en|y|e|o|para|por|con|nuestr[ao]s?|mis?|tus?',
    'sus?|est[ae]s?|algun[ao]s?|breves?|cort[ao]s?|últim[ao]s?|final(?:es)?|general(?:es)?|modo|gran',
    'muy|muchas?|todos?|todas|ti|lector(?:es)?|autora?|equipo|docentes?|participantes|agradecimientos?',
    'evaluación|comentarios',
  ],
  // "Programa" is software here, and a "libro" may be a ledger.
  course: [
    '(?:mini)?cursos?|cursillo|libros?|tutorial(?:es)?|guías?|(?:este|del|el) manual|series?',
    'taller(?:es)?|workshop|mooc|bootcamp|diplomado|capacitación|formación',
    'programa (?:de formación|de estudios|formativo|educativo)|ruta de aprendizaje|especialización',
    'viaje|aventura|travesía|(?:este|nuestro) recorrido|camino recorrido',
    'todos los (?:módulos|capítulos|temas)|todas las (?:unidades|lecciones|clases|semanas|partes)',
    'esta introducción',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    'capítulos?|módulos?|unidad(?:es)?|seccion(?:es)?|sección|partes?|lecci(?:ón|ones)|clases?',
    'sesi(?:ón|ones)|temas?|bloques?|semana|día|la jornada|episodios?|v[íi]deos?|ejercicios?|tareas?',
    'pasos?|nivel(?:es)?|etapas?|mitad|sprint',
  ],
  title: {
    epilogue: [
      'conclusi(?:ón|ones) (?:finale?s?|generale?s?)',
      'epílogo|pos(?:t)?facio|colofón|outro|a modo de (?:conclusión|cierre|despedida|epílogo)',
      '(?:últimas|unas últimas) (?:palabras|reflexiones|ideas|consideraciones)',
      '(?:palabras|reflexi(?:ón|ones)|consideraciones|comentarios|pensamientos|ideas|notas?) (?:finales|final|de cierre|de despedida|de clausura|para terminar)',
      'mensaje (?:final|de cierre|de despedida|de clausura)|palabras de (?:agradecimiento|clausura)',
      'fin del? (?:viaje|camino)|créditos finales|coda',
    ],
    // "Conclusión" and "Cierre" close every unit; "cierre" is also the end of a ledger and of a session.
    conclusion: [
      'conclusi(?:ón|ones)|en conclusión|concluyendo',
      '(?:para|a) (?:concluir|terminar|finalizar|cerrar|acabar)|cierre|clausura',
      'eso (?:es|fue) todo(?: por hoy| amigos)?|esto (?:es|fue|ha sido) todo(?: por hoy)?',
      'hasta aquí(?: llegamos| hemos llegado)?|y (?:ya está|listo|eso es todo)|terminando|atando cabos',
      'uniendo (?:todo|las piezas)|(?:eso|este|esto|así) fue',
    ],
    summary: [
      'resum(?:en|iendo)|en (?:resumen|síntesis|pocas palabras)|síntesis|recapitul(?:ación|ando|emos)',
      'repaso|revisión|balance|retrospectiva|mirada atrás|puntos (?:clave|principales)|ideas clave',
      '(?:qué|lo que) (?:hemos|has|hayas|hemos) aprendido(?: hoy)?|qué aprendimos(?: hoy)?',
      '(?:qué|lo que) (?:te|nos|os|se) llev(?:as|amos|áis|a)(?: a casa)?',
    ],
    // "¿Y ahora qué?" asks what comes after the course only where nothing follows it.
    next: [
      'y después(?: qué)?|y ahora(?: qué(?: hago| sigue)?)?|(?:y )?(?:ahora|después|luego) qué',
      'qué (?:sigue|viene|hacer|hago|puedo hacer|hay)(?: (?:ahora|después|a continuación|más|luego))?',
      '(?:cuál es|cuáles son) (?:el|los) (?:siguientes?|próximos?) pasos?',
      '(?:próximos|siguientes|últimos) pasos|(?:próximo|siguiente) paso|pasos (?:siguientes|a seguir)',
      '(?:a|hacia)? ?(?:d?ó?nde|dónde|adónde) (?:ir|vamos|voy|seguir|continuar)(?: (?:desde aquí|ahora|a partir de aquí|después))*',
      'a dónde (?:ir|vamos)(?: (?:desde aquí|ahora|a partir de aquí))?',
      'cómo (?:seguir|continuar)(?: (?:aprendiendo|desde aquí|a partir de aquí|adelante))*',
      '(?:para )?(?:seguir|continuar|sigue) aprendiendo',
      '(?:para )?(?:ir más allá|llegar más lejos|profundizar)',
      'más allá de(?:l| este) (?:curso|libro|tutorial|taller|guía)s?|a partir de aquí',
      'después del (?:curso|libro|tutorial|taller|guía)s?|el camino (?:por delante|a seguir)',
      'mirando (?:al futuro|hacia adelante)|de aquí en adelante',
      '(?:esto )?(?:es )?solo (?:es )?el (?:comienzo|principio|inicio)|más allá',
    ],
    // "Listo" also cheers when a server runs.
    done: [
      '(?:lo (?:lograste|conseguiste|hiciste|has (?:logrado|conseguido|hecho)|logramos|hemos logrado|lograron))',
      '(?:has|haz|hemos|ha) (?:llegado(?: (?:al final|a la meta|hasta aquí))?|terminado|completado|finalizado|acabado)',
      'llegaste (?:al final|a la meta|hasta aquí)|llegamos (?:al final|a la meta)',
      '(?:meta|misión|objetivo|reto) (?:cumplid[ao]|conseguid[ao]|alcanzad[ao])|línea de meta',
      '(?:buen|gran|excelente) trabajo|bien hecho',
      '(?:curso|libro|tutorial|taller|guía)s? (?:completado|terminado|finalizado|concluido|superado)',
      'complet(?:aste|ado)|terminaste|terminado|graduación',
    ],
    thanks: [
      '(?:muchas |muchísimas |mil )?gracias(?: (?:a todos|totales|a ti|por todo|por tu atención|a vosotros|a ustedes|por la atención))?',
    ],
    goodbye: [
      'despedida|adiós|hasta (?:la próxima|pronto|siempre|luego|la vista|otra|nunca)',
      'nos vemos(?: pronto| por ahí)?|chao|un (?:abrazo|saludo)|(?:buena|mucha) suerte|mucho éxito',
    ],
    end: [
      '(?:es )?el (?:final|fin)(?: del camino)?|última (?:lección|clase|sesión)',
      '(?:the end|fin|el fin|el final|gran final|finalización)',
    ],
    congratulations: ['(?:muchas )?(?:felicidades|felicitaciones)|enhorabuena|te felicito|bravo|hurra'],
    trap: [
      'pruebas?|ex[aá]men(?:es)?|proyectos?|encuestas?|cuestionario|tarjetas?|introducción|certificados?',
      'sacar|archivos?|ficheros?|bucles?|contratos?|transacci(?:ón|ones)|conexi(?:ón|ones)|líneas?',
      'páginas?|correos?|e-?mails?|plantillas?|redactar|escribir|diario|manual|contab(?:le|ilidad)|caja',
      'ventas?|mundo|paréntesis',
    ],
  },
  role: {
    opening: [
      'prólogo|prefacio|presentación del (?:curso|libro|taller|programa)',
      'bienvenid[ao]s? (?:al|a este) (?:curso|libro|tutorial|taller|guía)s?',
      '(?:acerca de|sobre) (?:este|el) (?:curso|libro|tutorial|taller|guía)s?',
      '(?:a quién va dirigido|cómo usar|cómo leer) [a-z ]*',
    ],
    intro: [
      'introducción|(?:te damos la )?bienvenid[ao]s?|presentación|primeros pasos|para empezar',
      'visión general|comenzando|onboarding',
    ],
    quiz: [
      '(?:examen|cuestionario|autoevaluación|simulacro)(?: [a-z0-9 ]+)?|(?:[a-z]+ )?quiz(?: [a-z0-9 ]+)?',
      '(?:prueba|evaluación|test)(?: (?:final|parcial|diagnóstica|de (?:conocimientos|nivel|repaso|autoevaluación|la unidad|unidad|módulo)|del? (?:módulo|curso|capítulo|tema|la unidad)))?',
      'pon a prueba [a-z ]+|comprueba (?:tus|lo que) [a-z ]+|preguntas de repaso',
    ],
    bonus: [
      '(?:[a-z]+ )?bonus[a-z0-9 ]*|(?:[a-z]+ )?extras?|material (?:adicional|complementario|extra)',
      'contenido (?:adicional|extra)|opcional|suplemento|entrevista|en (?:vivo|directo)|detrás de cámaras',
    ],
    answers: [
      '(?:soluciones|respuestas)(?: (?:a|al|de los|de las|del) [a-z0-9 ]+)?',
      'preguntas (?:y respuestas|frecuentes)|solucionario|faq|resolución de problemas|fe de erratas',
    ],
    notice: [
      '(?:obt[eé]n|obtener|consigue|obtenga|descarga|reclama)[a-z ]* (?:certificado|diploma)[a-z ]*',
      '(?:[a-z]+ )?encuesta[a-z ]*|anuncios?|avisos?|(?:tu )?(?:certificado|diploma|constancia)',
      'valora (?:el|este) curso|novedades|registro de cambios',
    ],
    appendix: [
      '(?:apéndices?|anexos?)(?: [a-z0-9]{1,2})?|glosario|bibliografía',
      'índice(?: (?:analítico|temático|alfabético|de [a-z]+))?|referencias(?: [a-z]+)?',
      '(?:otros |más )?recursos(?: (?:adicionales|útiles|recomendados|complementarios))?',
      'enlaces(?: (?:útiles|de interés))?|lecturas? (?:recomendadas?|adicional(?:es)?|complementarias?)',
      'para saber más|(?:sobre|acerca de) (?:el|la|los|las|mí|nosotros) ?(?:autora?s?|autores|autoras)?',
      'agradecimientos|créditos|colaboradores|contribuidores|cómo contribuir|licencia|chuleta',
      'notas? (?:del traductor|de la traductora|de traducción)',
    ],
    story: ['historias? de [a-z ]+|testimonios?|casos de éxito'],
  },
  text: {
    congratulate: [
      'felici(?:dades|taciones|tamos|to)|felicitarte|enhorabuena|bravo',
      '(?:buen|gran|excelente|qué gran) trabajo|bien hecho',
      '(?:siéntete|sentirte|estamos|estoy|estar) (?:muy |súper )?orgullos[oa]s?',
      'orgullos[oa]s? de (?:ti|vosotros|ustedes)',
    ],
    finish: [
      'termin(?:aste|ado|amos|aron|ó)|complet(?:aste|ado|aron)|conclu(?:ido|iste)|finaliz(?:ado|aste)',
      'por (?:terminar|completar|concluir|finalizar|acabar)|acab(?:ado|aste|as de terminar)|aprobado',
      'superado|lo (?:lograste|conseguiste|hicieron|habéis)',
      'lleg(?:ado|aste|amos) (?:usted )?(?:hasta|al final|a la última|a la meta)',
      'llegan? (?:hasta|al final)|hasta (?:el final|aquí|la última)|de principio a fin',
    ],
    // "Al final del libro" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      'se (?:acabó|acaba|terminó|termina|cierra)|termina(?:n|mos)?|acaba|finaliza|concluye|cerramos',
      'lleg(?:ado|amos|aste) (?:usted )?al (?:final|fin)|llega(?:do)? a su fin',
      'el (?:final|fin) de (?:este|nuestro|la)|hasta aquí|eso es todo',
      'última? (?:lección|clase|unidad|parte)|último (?:v[íi]deo|capítulo|módulo)',
    ],
    hope: ['espero|espera(?:mos|ndo)|ojalá|confiamos'],
    enjoy: [
      'gust(?:ado|ó|e)|disfrut(?:ado|aste|aras|éis|es|ado)|útil(?:es)?|servido|sirv(?:a|e|ió)',
      'ayud(?:ado|e|ó)|aprendid[oa]|agrado|provecho|resultado|interesante|divertido|inspirado|animad[oa]',
      'despertado|contribuido|valid[oa] la pena|encantado',
    ],
    thank: ['gracias|agrade(?:zco|cemos|cid[oa]s?|cer)|agradecimiento'],
    join: [
      'le(?:er|ído|íste|yeron)|lectura|lectora?s?|particip(?:ar|ación|ado|aron|antes)|ven(?:ir|ido)',
      'asist(?:ir|encia)|acompañ~|segui(?:r|do|rme|rnos)',
      'haber(?:me|nos)? (?:seguido|leído|llegado|acompañado)|ver|tomar|atención|tiempo|confianza',
      'paciencia|energía|presencia|entusiasmo|apoyo|interés|compañía|dedicación|esfuerzo',
      'hasta (?:aquí|el final)|parte de|un día (?:estupendo|genial)',
    ],
    eager: [
      'deseando (?:ver|saber|conocer)|(?:no|apenas) pode(?:mos|r) esperar|no puedo esperar',
      'ganas de (?:ver|saber)|nos encantaría (?:ver|saber)|me encantaría (?:ver|saber)|cuéntanos|cuéntame',
      'muéstranos|esperamos ver|curiosidad por (?:ver|saber)|ansios[oa]s? por (?:ver|saber)',
    ],
    make: [
      'cre(?:ar|as|es|ad|aciones)|crea|constru~|hac(?:er|es|éis)|harás|hagas|proyectos?|resultado',
      'logr(?:ar|as|es)',
    ],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      '(?:mucha |buena )?suerte(?! …(?:ejercicio|tarea|examen|prueba|cuestionario|el proyecto))(?: (?:con|en) |[!.]*$)',
      'mucha suerte(?! …(?:ejercicio|tarea|examen|prueba|cuestionario|el proyecto))',
      'mucho éxito(?! …(?:ejercicio|tarea|examen|prueba|cuestionario))|(?:te|les|os|le) dese(?:o|amos)',
      'todo lo mejor|que (?:te|le|les|os) vaya (?:muy )?bien',
      'feliz (?:código|programación|aprendizaje|codificación)|que aproveche|happy (?:coding|hacking)',
    ],
    goodbye: [
      'adiós|hasta (?:la próxima|pronto|siempre|luego|otra)(?! (?:clase|lección|semana|unidad|sesión))',
      'nos vemos(?! (?:a las|mañana|la próxima semana))(?! …(?:la siguiente|la próxima|el siguiente|el próximo) (?:lección|clase|vídeo|video|semana|módulo|capítulo|unidad))',
      'chao|un (?:fuerte )?(?:abrazo|saludo)|cuídate|buen viaje',
      '(?:seguimos|mantente|mantenemos|mantengámonos|sigamos) en contacto|verte en',
      '(?:próxim[oa]|siguiente) (?:curso|taller|edición|quedada|aventura)|afectuoso saludo|me despido',
      'nos despedimos|cierr[ae] (?:el|este) libro|gracias por (?:un|este) (?:[a-z]+ )?día',
    ],
    survey: [
      'encuesta (?:final|de satisfacción|del curso|de cierre)',
      '(?:deja|déj|regál|dej|escrib|ded|danos)~ …(?:reseña|valoración|opinión|estrella|comentario|feedback)~',
      '(?:valora|califica) …(?:curso|libro|tutorial|taller|guía)s?',
      '(?:compárte|recomiéndal|comparte|recomienda)~ …(?:colegas|amigos|comunidad|experiencia|conocid)~',
      'tus comentarios (?:nos|me|son)|sus comentarios (?:nos|me|son)|déjalas en los comentarios',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      '(?:obt[eé]n|obtener|consigue|descarg|recib|reclam|solicit)~ …(?:tu|su|el|vuestro) (?:certificado|diploma|constancia)',
      '(?:recibirá|recibirás) …(?:certificado|diploma|constancia)',
      '(?:certificado|constancia|diploma) (?:del curso|de (?:finalización|participación|aprovechamiento|asistencia))',
    ],
    past: [
      'a lo largo de (?:est[aeo]s?|nuestr[ao]|[a-z]+) (?:[a-z]+ )?(?:semanas|meses|partes)',
      '(?:a lo largo|durante|en) (?:de )?(?:todo )?est[ae] (?:curso|libro|tutorial|taller|guía)s?,? (?:has|hemos|habéis|han)',
      'durante (?:est[ao]s|tod[ao]s|[a-z]+) (?:[a-z]+ )?(?:semanas|meses|clases)',
      'est(?:os|as) (?:últim[ao]s )(?:[a-z]+ )?(?:meses|semanas|días)',
      '(?:días|semanas|meses) (?:juntos|sin fallar|seguidos)|largo camino|camino recorrido',
      'cuando (?:empezaste|comenzaste|empezamos este (?:curso|libro|tutorial|taller|guía)s?|comenzamos este (?:curso|libro|tutorial|taller|guía)s?)',
      'hemos recorrido',
    ],
    back: [
      'mirando (?:hacia )?atrás',
      '(?:ha sido|fue) (?:un|una|todo un) (?:[a-z]+ )?(?:placer|honor|gusto|viaje|día|alegría)',
      'como (?:yo|nosotros) (?:escribiéndola|creándolo|haciéndolo)',
      '(?:escribir|crear|hacer) este (?:curso|libro|tutorial|taller|guía)s?|perseverancia',
    ],
    onward: [
      'no es el (?:final|fin)',
      '(?:solo|apenas|recién) (?:es )?(?:el |un )?(?:comienzo|principio|inicio|empieza|comienza)',
      '(?:tu|su|vuestro) (?:[a-z]+ )?(?:viaje|camino|aventura|aprendizaje|carrera)',
      's[ie]gu(?:e|e?ir|id|imos|an) (?:[a-z]+ )?(?:aprendiendo|practicando|explorando|construyendo|experimentando|creando|programando)',
      'a seguir (?:creando|aprendiendo|programando)|continúa (?:aprendiendo|explorando|practicando)',
      'nunca (?:dejes|pares) de aprender|te toca a ti|(?:ya|ahora) tien(?:es|e) todo lo (?:necesario|que)',
      '(?:tus|sus|vuestros) (?:próximos|futuros|nuevos) proyectos',
      'tus? propi[oa]s? (?:proyecto|aplicaci|app|sitio|idea|juego)~|ponte a programar|para profundizar',
      'si desea (?:seguir|continuar)|programa avanzado|próximos pasos',
    ],
    next: [
      '(?:próxim[oa]|siguiente) {part}|el siguiente (?:trata|es)',
      '(?:capítulo|lección|sección|unidad|módulo|paso) siguiente|(?:el|la) {part} \\d+',
      '(?:después|luego|ahora|a continuación) (?:veremos|vamos|seguimos|pasaremos|aprenderemos|toca)',
      'seguimos con|vamos a(?! la)|empecemos|comencemos|veamos|continúa con|hasta mañana',
      'mañana (?:a las|seguimos|continuamos|veremos)|la próxima semana|segunda parte',
    ],
    task: [
      'ejercicio \\d|con (?:el ejercicio|la tarea)|tareas?|cuestionario|entregue|marque|prueba (?:tú|a)',
      'compara con la solución|la solución está|escriba un',
    ],
    teach: [
      'est[ae] {part}|(?:capítulo|lección|sección|unidad|módulo) anterior|por ejemplo',
      '(?:el|la) siguiente (?:código|ejemplo|tabla|figura)|(?:figura|tabla|listado) \\d',
      'vamos a (?:ver|aprender|usar|crear|estudiar)|como se muestra',
    ],
    open: [
      'bienvenid[ao]s? (?:a|al)|aprender(?:ás|á|emos)|requisitos|objetivos de aprendizaje',
      'al (?:final|finalizar|terminar) (?:de )?(?:el|este|del) (?:curso|libro|tutorial|taller|guía)s?,? (?:podrás|sabrás|serás|podrá)',
      'antes de (?:empezar|comenzar)',
    ],
    announce: ['puntuación|ganadores|puntos|intentos?|dos horas|aplazado'],
  },
};
