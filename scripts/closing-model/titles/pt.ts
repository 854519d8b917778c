import { cases } from './cases';

export const pt = cases(`
== closings
Conclusão do curso
Considerações finais
Encerramento do curso
Despedida
Despedida e agradecimentos
Parabéns!
Parabéns por concluir o curso
Parabéns! Você chegou ao fim
Epílogo
Epílogo: depois da viagem
Posfácio
Palavras finais
Fim do curso
Resumo do curso e despedida
Obrigado e até a próxima
Obrigado por fazer este curso
Aula 40: Encerramento do curso
Você concluiu o curso
Conclusão geral
Conclusão do livro
Reflexões finais
== traps
Conclusão da unidade 2
Resumo do capítulo 3
Conclusão do módulo 1
Prova final
Exame final
Projeto final
Fim de arquivo
Encerrando um processo
Resumo automático de textos
Como escrever uma conclusão
A última camada
Cartão de parabéns em HTML
Despedindo-se das variáveis globais
Revisão da semana 2
Pesquisa de fim de curso
Parte 2 concluída
Próximos passos do pipeline
Tirando conclusões dos dados
Introdução à unidade final
Fechamento de conexões
Questionário final
== course Pão em casa
opening Prefácio
opening Boas-vindas ao curso
regular Aula 1: farinha
regular Aula 2: fermento
quiz Questionário da unidade 1
regular Aula 3: resumo dos erros comuns
answers Perguntas e respostas
bonus Bônus: pão de queijo
story História de uma aluna
regular Aula 4: forno
quiz Prova final
closing Encerramento do curso
notice Pesquisa de satisfação
notice Obtenha seu certificado
appendix Glossário
== course Pequeno livro das ondas
opening Introdução
regular 1. Marés
regular 2. Vento
answers Respostas dos exercícios
regular 3. Costa
closing Posfácio
appendix Apêndice A: tabelas
appendix Referências bibliográficas
appendix Sobre o autor
`);
