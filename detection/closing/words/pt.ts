import type { Words } from './words';

/** Of Brazil and of Portugal. */
export const pt: Words = {
  spaced: true,
  filler: [
    'os?|as?|ao|à|um|uma|uns|umas|de|d[oae]s?|n[oa]s?|em|e|ou|para|por|com|noss[oa]s?|meus?|minhas?',
    'seus?|suas?|est[ea]s?|dest[ea]s?|algumas?|alguns|breves?|últim[oa]s?|fina(?:l|is)|gera(?:l|is)',
    'guisa|grande|muito|tod[oa]s?|tudo|vocês?|ti|leitor(?:es|a)?|autora?|equip[ea]|professor(?:es)?',
    'participantes|agradecimentos?|avaliação|feedback',
  ],
  // "Programa" is software here, and "outro" is also the ordinary word for another.
  course: [
    '(?:mini)?cursos?|livros?|tutoria(?:l|is)|guias?|(?:este|deste|do|o) manual|apostila|séries?',
    'oficinas?|workshop|mooc|bootcamp|formação|treinamento',
    'programa (?:de formação|de estudos|educativo)|trilha(?: de aprendizagem)?|especialização|jornada',
    'viagem|aventura|caminhada|(?:este|nosso) percurso|todos os (?:módulos|capítulos|temas)',
    'todas as (?:unidades|aulas|lições|semanas|partes)|(?:d?esta|essa) introdução',
  ],
  // Farewells count the weeks and days that are over, so only one of them is a part.
  part: [
    'capítulos?|módulos?|unidades?|seç(?:ão|ões)|secção|partes?|liç(?:ão|ões)|aulas?|sess(?:ão|ões)',
    'tópicos?|blocos?|semana|dia|episódios?|v[íi]deos?|exercícios?|tarefas?|passos?|nível|etapas?',
    'metade|sprint',
  ],
  title: {
    epilogue: [
      'conclus(?:ão|ões) (?:gera[il]s?|fina[il]s?)',
      'epílogo|pos?fácio|outro|à guisa de (?:conclusão|fecho|encerramento)',
      '(?:últimas|algumas) (?:palavras|reflexões|considerações)',
      '(?:palavras|ideias|reflexão|reflexões|considerações|comentários|pensamentos|notas?|recado|observações) (?:finais|final|de encerramento|de despedida|de fechamento)',
      'mensagem (?:final|de encerramento|de despedida)|fim d[ae] (?:jornada|viagem|caminhada|estrada)',
      'créditos finais|agradecimento final|coda',
    ],
    // "Conclusão" and "Encerramento" close every unit.
    conclusion: [
      '(?:esse|este|isso|assim) foi|conclus(?:ão|ões)|concluindo',
      '(?:para|a) (?:concluir|terminar|finalizar|encerrar|fechar)|encerra(?:mento|ndo)',
      'fech(?:amento|o|ando)|finalizando|finalização|é isso(?: aí)?(?: pessoal)?|isso é tudo(?: pessoal)?',
      'por (?:hoje é só|hoje é tudo|aqui ficamos)|juntando (?:tudo|as peças)',
    ],
    summary: [
      'resum(?:o|indo)|em (?:resumo|síntese|suma)|síntese|recapitul(?:ação|ando|emos)|recapitulando tudo',
      'revis(?:ão|ando)|balanço|retrospe(?:c)?tiva|olhando para trás|pontos (?:principais|chave)',
      '(?:o que|tudo que) (?:aprendemos|você aprendeu|vimos|aprendeste)(?: hoje)?',
      'o que (?:você leva|levas|levamos|levar)(?: (?:para|pra) casa)?',
    ],
    // "E agora?" asks what comes after the course only where nothing follows it.
    next: [
      'e depois(?: o que)?|e agora(?: o que(?: fazer)?)?',
      'o que (?:vem|fazer|faço|há|segue)(?: (?:agora|depois|a seguir|em seguida|por aí|pela frente))*',
      'qual (?:é )?o próximo passo|(?:quais )?(?:são )?(?:os )?próximos passos|próximo passo',
      'passos seguintes|para onde (?:ir|vamos|vou|seguir)(?: (?:agora|a partir daqui|daqui|depois))*',
      'onde ir(?: (?:agora|a partir daqui|daqui))*',
      'como (?:continuar|seguir|prosseguir)(?: (?:aprendendo|a aprender|daqui|a partir daqui|em frente|estudando))*',
      '(?:continue|continuar|continuando|continua) (?:aprendendo|estudando|a aprender|a estudar)',
      '(?:indo|ir|para ir) (?:além|mais longe)|além d(?:o|este) (?:curso|livro|tutorial|oficina|guia)s?',
      'daqui (?:para|pra) (?:frente|a frente)|depois d[oae] (?:curso|livro|tutorial|oficina|guia)s?',
      'o caminho (?:à frente|adiante|pela frente)|olhando (?:para|pro) (?:frente|futuro)',
      '(?:isso |este )?(?:é )?(?:só|apenas) o (?:começo|início)',
    ],
    // "Pronto" also cheers when a server runs.
    done: [
      'você fez isso|(?:você|vocês|nós|a gente)? ?(?:conseguiu|conseguiram|conseguimos|conseguiste)',
      'você (?:chegou lá|chegou ao (?:fim|final)|terminou|concluiu|completou|venceu)',
      'cheg(?:amos|ou|aste) (?:ao (?:fim|final)|lá)',
      '(?:missão|meta|desafio|objetivo) (?:cumprid[ao]|concluíd[ao]|alcançad[ao])|linha de chegada',
      '(?:bom|ótimo|belo|excelente) trabalho|(?:muito )?bem feito|mandou bem|vocês arrasaram',
      '(?:curso|livro|tutorial|oficina|guia)s? (?:concluíd[oa]|completo|completad[oa]|finalizad[oa]|terminad[oa])',
      'concluíd[oa]|completou|formatura|muito bem',
    ],
    thanks: [
      '(?:muito |um grande )?obrigad[oa]s?(?: (?:a todos|a todas|a vocês|por tudo|pela atenção|pela companhia|pela leitura|pela participação))?',
      'gratidão|valeu',
    ],
    goodbye: [
      'despedida|adeus|até (?:a próxima|logo|breve|mais|sempre|já|a vista)|tchau|a gente se vê',
      'nos vemos(?: por aí)?|um abraço|boa sorte|(?:muito )?sucesso',
    ],
    end: [
      '(?:é )?o fim(?: da linha| da estrada)?|última (?:aula|lição)|the end|fim|o fim|o final',
      'grand? finale?|finale',
    ],
    congratulations: ['(?:muitos )?parabéns|felicitações|bravo'],
    trap: [
      'provas?|exames?|proje[c]?tos?|pesquisas?|inquérito|questionário|cart(?:ão|ões)|introdução',
      'certificados?|processos?|tirando|arquivos?|ficheiros?|laços?|contratos?|transaç(?:ão|ões)',
      'conex(?:ão|ões)|linhas?(?! de chegada)|páginas?|e-?mails?|modelos?|escrever|redigir|caixa|contábil',
      'manual|vendas?|mundo|outro (?:curso|livro|tutorial|oficina|guia)s?|parênteses',
    ],
  },
  role: {
    opening: [
      'prefácio|prólogo|apresentação d[oae] (?:curso|livro|oficina|formação)',
      '(?:boas-vindas|bem-vind[ao]s?) (?:ao|a este|à|a esta|ao nosso) (?:curso|livro|tutorial|oficina|guia)s?',
      'sobre (?:este|esta|o|a) (?:curso|livro|tutorial|oficina|guia)s?',
      '(?:para quem é|como usar|como ler) [a-z ]*',
    ],
    intro: [
      'introdução|bem-vind[oa]s?|(?:boas|seja bem)-?vind[oa]s?|apresentação|primeiros passos|visão geral',
      'começando|para começar',
    ],
    quiz: [
      '(?:exame|questionário|simulado)(?: [a-z0-9 ]+)?|(?:[a-z]+ )?quiz(?: [a-z0-9 ]+)?',
      '(?:prova|avaliação|teste)(?: (?:final|parcial|diagnóstica|de (?:conhecimentos|nível|revisão|unidade)|d[oa] (?:módulo|curso|capítulo|unidade|aula)))?',
      'autoavaliação|teste (?:seus|os seus) conhecimentos|verifique (?:seus|o seu|seu) [a-z ]+',
      'perguntas de revisão',
    ],
    bonus: [
      '(?:[a-z]+ )?b[óo]nus[a-z ]*|(?:aula |conteúdo )?extras?|material (?:adicional|complementar|extra)',
      'conteúdo (?:adicional|complementar|extra)|opcional|suplemento|entrevista|ao vivo|bastidores',
    ],
    answers: [
      '(?:respostas|soluções|gabarito)(?: (?:a|ao|aos|às|dos|das|do) [a-z0-9 ]+)?',
      'perguntas (?:e respostas|frequentes)|faq|tira-dúvidas|solução de problemas|errata',
    ],
    notice: [
      '(?:obtenha|receba|emita|baixe|descarregue|solicite)[a-z ]* certificado[a-z ]*',
      'pesquisa (?:final|de (?:satisfação|opinião|meio de curso|feedback)|do curso)',
      'inquérito(?: [a-z ]+)?|avisos?|anúncios?|(?:seu )?(?:certificado|diploma)|avalie (?:o|este) curso',
      'novidades',
    ],
    appendix: [
      '(?:apêndices?|anexos?)(?: [a-z0-9]{1,2})?|glossário|bibliografia',
      'índice(?: (?:remissivo|analítico|de [a-z]+))?|referências(?: [a-z]+)?',
      '(?:outros |mais )?recursos(?: (?:adicionais|úteis|complementares))?|links(?: úteis)?',
      'leituras? (?:recomendadas?|adicionai?s?|complementar(?:es)?)|para saber mais|saiba mais',
      'sobre (?:o autor|a autora|os autores|mim|nós)|agradecimentos|créditos|colaboradores|contribuidores',
      'como contribuir|licença|cola|notas? (?:do tradutor|da tradutora|de tradução)',
    ],
    story: ['histórias? de [a-z ]+|depoimentos?|testemunhos|casos de sucesso'],
  },
  text: {
    congratulate: [
      'parabéns|parabeniz~|felicit~|bravo|(?:bom|ótimo|belo|excelente) trabalho(?! e)|mandou bem',
      'mandaram (?:muito )?bem|(?:estamos|estou|fique|ficar|que) (?:muito )?orgulh(?:oso|osa|osos|o)',
      'orgulh[oa]~ de (?:você|vocês|ti|vós)|pode comemorar|arrasaram',
    ],
    finish: [
      'termin(?:ou|ado|aste|aram)|conclu(?:iu|ído|ída|íste|íram)|complet(?:ou|ado|aste|aram)',
      'finaliz(?:ou|ado|ada|aste)|por (?:ter )?(?:terminar|completar|concluir|finalizar|acabar|concluído)',
      'acab(?:ou de|aste de) [a-z]+|aprovad[oa]|zerou',
      'cheg(?:ou|aste|ámos|amos|aram) (?:ao (?:final|fim|término)|até (?:aqui|o fim|o final)|lá|à (?:última|reta))',
      'até (?:o|ao) fim|até aqui|até (?:à|a) última|do início ao fim|percorr(?:eu|emos)|conseguiu',
    ],
    // "No fim do livro" is where solutions stand, so an end counts only where somebody has arrived.
    over: [
      'acab(?:ou|a)|termin(?:a|ou|amos)|encerr(?:a|amos|ou)|conclui-se|finaliza',
      'cheg(?:a|ou|amos|ámos) ao (?:fim|final)|cheg(?:a|ou) ao seu fim|(?:é|este é) o fim|por aqui|é isso',
      'última (?:aula|lição|unidade|parte)|último (?:vídeo|capítulo|módulo)',
    ],
    hope: ['esper(?:o|amos|ando)|tomara|oxalá|que …lhe tenham'],
    enjoy: [
      'gost(?:ou|ado|ei|aram|aste)|curti(?:do|u|ram)|aproveit~|útil|úteis|servi(?:u|do)|ajud(?:ou|ado|e)',
      'aprend(?:ido|eu|eram)|contribuído|proveitos[oa]|valido a pena|interessante|divert~|inspir~',
      'despertado|agrado|agradável',
    ],
    thank: ['obrigad[oa]s?|agrade(?:ço|cemos|cid[oa]s?|cer)|gratidão|grat[oa]s?|valeu'],
    join: [
      'l(?:er|ido|eu|eram)|leitura|leitor(?:es|a)?|particip(?:ar|ação|ado|ou|aram)|presença|vir(?:em)?',
      'acompanh~|segui(?:r|do|rem)|assisti(?:r|do|rem)|fazer|atenção|tempo|confiança|paciência|energia',
      'entusiasmo|apoio|interesse|companhia|dedicação|empenho|esforço|até (?:aqui|o fim|ao fim)',
      'parte d[oae]|um dia (?:maravilhoso|incrível|ótimo)',
    ],
    eager: [
      'mal (?:podemos|posso|vemos) esperar|ansios[oa]s? (?:para|por)|adorar(?:ia|íamos) (?:ver|saber)',
      'gostar(?:ia|íamos) (?:muito )?de (?:ver|saber)|curios[oa]s? (?:para|por)',
      'mostre (?:pra|para) (?:gente|nós|mim)|quero ver',
    ],
    make: ['cri(?:ar|e|ou|ações)|constru~|faz(?:er|es|em)?|fizer|fará|projetos?|resultado|vai criar'],
    // Wishes for an exercise or an exam are not the farewell's.
    luck: [
      'boa sorte(?! …(?:exercício|tarefa|prova|exame|questionário|no projeto))(?: (?:com|n[oa]s?|para) |[!.]*$)',
      'muito sucesso(?! …(?:exercício|tarefa|prova|exame))|(?:te|lhe|vos|lhes) dese(?:jo|jamos|ja)',
      'desejamos|todo o sucesso|maiores felicidades|tudo de bom|bons (?:códigos|estudos|ventos|projetos)',
      'happy (?:coding|hacking)',
    ],
    goodbye: [
      'adeus|até (?:a próxima|logo|breve|sempre|mais)(?! (?:aula|lição|semana|unidade))',
      '(?:a gente se vê|nos vemos|vemo-nos)(?! …(?:na|no) (?:próxim[ao]|seguinte) (?:aula|lição|vídeo|módulo|semana|capítulo|unidade))',
      'tchau|(?:um|grande) abraço|beijos?|fica com deus|se cuida|bom regresso',
      '(?:mant(?:er|enha|enhamos|emos)|vamos manter) (?:o )?contato',
      'próxim[oa] (?:curso|oficina|edição|workshop|encontro|aventura)|passe bem|me despeço|despedimo-nos',
      'nos despedimos|fech[ae] (?:o|este) livro|obrigad[oa] por (?:um|este) (?:[a-z]+ )?dia',
    ],
    survey: [
      '(?:pesquisa|inquérito|questionário) (?:final|de satisfação|do curso|de encerramento)',
      'formulário de avaliação',
      '(?:deix|escrev|dê|coloc|mand)~ …(?:avaliação|estrela|comentário|feedback|opinião)~',
      'avalia(?:r|e) (?:o|este) (?:curso|livro|tutorial|oficina|guia)s?',
      '(?:compartilh|partilh|recomend|indi)~ …(?:amigos|colegas|jornada|experiência)|seu feedback',
      'a sua opinião sobre o (?:curso|livro|tutorial|oficina|guia)s?|me marque',
    ],
    // A certificate is also a server's; only one that is handed out is the course's.
    certificate: [
      '(?:obt|baix|descarre|receb|emit|solicit|peg)~ …(?:seu|teu|o|vosso) (?:certificado|diploma)',
      '(?:certificado|diploma|atestado) (?:do curso|de (?:conclusão|participação))',
      '(?:seu|o) (?:certificado|diploma) (?:será|está|já)',
    ],
    past: [
      'ao longo d(?:e|as|os|est[ae]s) (?:[a-z]+ )?(?:semanas|meses|partes|aulas)',
      '(?:ao longo d|durante |n)est[ae] (?:curso|livro|tutorial|oficina|guia)s?,? (?:você|vocês|vimos|aprend|constru)~',
      'durante (?:est[ae]s|tod[ao]s|[a-z]+) (?:[a-z]+ )?(?:semanas|meses|aulas)',
      'nest[ea]s (?:últim[ao]s )(?:[a-z]+ )?(?:meses|semanas|dias)',
      '(?:dias|semanas|meses) (?:juntos|seguidos)|longo caminho',
      'quando (?:você começou|começaste|começamos este (?:curso|livro|tutorial|oficina|guia)s?)',
      'em todas essas aulas',
    ],
    back: [
      'olhando para trás',
      '(?:foi|tem sido) (?:um|uma) (?:[a-z]+ )?(?:prazer|honra|alegria|satisfação|viagem|jornada)',
      'quanto eu (?:gostei|adorei)',
      '(?:escrever|criar|fazer|gravar) este (?:curso|livro|tutorial|oficina|guia)s?|dedicação',
    ],
    onward: [
      'não é o fim|(?:apenas|só) (?:o |está |a )?(?:começando|começo|início|começar)',
      'está (?:só|apenas) a começar',
      '(?:sua|tua|seu) (?:[a-z]+ )?(?:jornada|caminho|aprendizagem|carreira|caminhada)',
      'continu(?:e|em|a|ar) (?:[a-z]+ )?(?:aprendendo|praticando|explorando|construindo|estudando|a (?:aprender|explorar|praticar|criar))',
      'nunca (?:pare|deixe) de aprender|agora é com você',
      '(?:agora|já) (?:você )?tem tudo (?:o )?(?:de )?que',
      '(?:seus|teus|vossos) (?:próprios|próximos|futuros|novos) (?:projetos|aplicativos)',
      '(?:seu|sua) própri[oa] (?:projeto|aplica|app|site|jogo)~|vai programar|bora codar|a partir daqui',
      'caso queira continuar|formação avançada|próximos passos',
    ],
    next: [
      '(?:próxim[oa]|seguinte) {part}|o seguinte (?:trata|é)',
      '(?:capítulo|aula|seção|unidade|módulo|passo) seguinte|(?:no|o) {part} \\d+',
      '(?:depois|em seguida|agora|a seguir) (?:veremos|vamos|continuamos|passaremos|aprenderemos)',
      'agora vamos|vamos (?:ver|estudar|aprender|começar|implementar|aos|às)|bora (?:pra|para)|comecemos',
      'até amanhã|amanhã (?:às|continuamos|veremos|a gente)|(?:siga|passem|passe) (?:para|ao)',
      'na próxima semana|segunda parte',
    ],
    task: [
      'exercício \\d|no exercício|tarefas?|questionário|entregue|marque a|tente (?:você|a)',
      'compare com o gabarito|a solução está|escreva um',
    ],
    teach: [
      'n?est[ea] {part}|(?:capítulo|aula|seção|unidade|módulo) anterior|por exemplo',
      '(?:o|a) seguinte (?:código|exemplo|tabela|figura)|(?:figura|tabela|listagem) \\d',
      'vamos (?:ver|aprender|usar|criar|estudar)|como mostrado',
    ],
    open: [
      'bem-vind[oa]s? (?:a|ao|à)|boas-vindas|você vai aprender|aprender(?:á|ás|emos)|pré-requisitos',
      'objetivos de aprendizagem',
      'ao (?:final|fim|término) d(?:o|este) (?:curso|livro|tutorial|oficina|guia)s?,? (?:você|será)',
      'antes de começar',
    ],
    announce: ['pontuação|ganhador(?:es)?|vencedores|tentativas?|duas horas|acertar|adiado'],
  },
};
