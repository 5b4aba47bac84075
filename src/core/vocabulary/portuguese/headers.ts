import type { HeaderWords } from "../header-words";

export const PORTUGUESE: HeaderWords = {
  headings: {
    measure:
      "indicador, indicadores, kpi, indicador chave, indicador de desempenho, métrica, métricas, nome do indicador, medida, nome do kpi, indicador de performance",
    objective: "objetivo, objetivos, objetivo estratégico, objectivo, objectivos, propósito",
    keyResult: "resultado chave, resultados chave, resultado-chave, key result, kr, rc, krs",
    owner:
      "responsável, vendedor, vendedora, representante, dono, dona, proprietário, líder, encarregado, owner, quem, resp, responsavel pelo indicador, ponto focal, colaborador",
    actual:
      "executado, apurado, valor apurado, resultado apurado, valor alcançado, meta alcançada, meta atingida, meta realizada, atual, valor atual, real, realizado, resultado, alcançado, valor real, apurado, medição, actual, resultado atual, último valor, atingido, executado, hoje, esta semana, este mês, atualmente, até agora, situação atual, até hoje",
    target:
      "meta, alvo, valor alvo, objetivo, objetivo do indicador, objetivo do kpi, valor meta, planejado, plano, meta anual, previsto, target, esperado, orçado meta, meta do mês, valor esperado, resultado esperado",
    baseline:
      "linha de base, valor inicial, base, ponto de partida, baseline, valor base, partida, início valor, referência, marco zero",
    unit: "unidade, unidade de medida, un, um, und",
    progress:
      "progresso, avanço, % concluído, % atingido, atingimento, % de avanço, andamento, evolução, % atingimento, percentual de avanço, cumprimento, % realizado, percentual concluído, % da meta, % do alvo, % meta",
    status: "status, estado, situação, farol, semáforo, rag, saúde",
    updated:
      "atualizado, última atualização, atualizado em, data de atualização, data alteração, data de alteração, data da medição, última medição, última revisão",
    due: "prazo, data limite, vencimento, data fim, data final, data de entrega, fim, término, prazo final, data alvo, até quando",
    start: "início, data de início, data início, começo",
    cadence: "frequência, periodicidade, cadência, frequência de medição, frequência de apuração",
    weight: "peso, ponderação, peso %, % peso",
    comments: "comentário, comentários, observação, observações, nota, notas, obs, justificativa, análise",
    period: "período, mês, trimestre, semana, ano, data, dia, mês de referência, competência",
    id: "nº, n, no, núm, número, código, sigla, id, cód, ref, item nº",
    department: "área, departamento, equipe, equipa, setor, diretoria, gerência, unidade de negócio, squad",
    direction: "direção, sentido, polaridade, direção da meta, melhor quando, tendência desejada",
    confidence: "confiança, nível de confiança, grau de confiança",
    parent:
      "pai, objetivo pai, okr pai, objetivo superior, okr superior, contribui para, alinhado a, alinhado com, apoia, deriva de",
    definition:
      "definição, fórmula, cálculo, descrição, forma de cálculo, método de cálculo, como medir, objetivo do indicador, objetivo do kpi, numerador, denominador",
    source: "fonte, fonte de dados, sistema, origem, fonte dos dados",
    category:
      "categoria, perspectiva, pilar, tema, processo, dimensão, eixo, grupo, tipo de indicador, frente, ods",
    threshold: "limite, verde, amarelo, vermelho, mínimo, máximo, tolerância, faixa, limiar, crítico",
    series: "série, tipo de dado, tipo de valor, meta realizado",
    comparative:
      "ano anterior, ano passado, exercício anterior, mês anterior, mês passado, semana anterior, semana passada, período anterior, trimestre anterior, anterior",
    variance: "variação, desvio, diferença, gap, var, tendência",
    priority: "prioridade, importância, urgência",
    entity:
      "país, região, unidade operacional, loja, filial, produto, planta, cliente, mercado, canal, cidade, agente",
    score: "pontuação, pontos, nota final",
    task: "tarefa, ação, atividade, marco, entregável, etapa, duração, predecessora, esforço, fase, subtarefa, pendência",
    risk: "risco, probabilidade, impacto, mitigação, severidade, plano de mitigação, criticidade",
    sales:
      "oportunidade, cliente, pedido, quantidade, preço, preço unitário, fatura, nota fiscal, fornecedor, contato, estágio, data de fechamento, telefone",
    ledger:
      "conta, débito, crédito, saldo, valor lançado, lançamento, imposto, moeda, pagamento, centro de custo, histórico",
    budget: "orçamento, rubrica, despesa, gasto, orçado, empenhado, custo, verba, orç",
    forecast: "forecast, previsão, projeção, estimativa",
    people: "funcionário, colaborador, nome completo, cargo, data de admissão, salário, férias, ausência",
    grade: "aluno, estudante, prova, disciplina, média, turma",
    machine: "máquina, hora, operador, turno, código de erro, sensor, parada, lote",
  },
  vagueHeadings: {
    measure: "nome, título, descrição, tipo, texto",
    actual: "valor, total, quantidade, acumulado",
    target: "orçado, orçamento, padrão",
    baseline: "antes, início, começo",
    owner: "nome, equipe, pessoa",
    department: "time",
    due: "data, quando",
    comments: "descrição, ações",
    keyResult: "resultado, resultados, texto",
    id: "índice",
  },
  titles: {
    kpi: "indicador, indicadores, kpi, painel, métrica, painel de indicadores",
    okr: "okr, objetivos e resultados chave, resultado chave",
    lookAlike:
      "orçamento, tarefas, plano de ação, cronograma, riscos, fatura, lista de preços, despesas, ata, notas, calendário, pedidos, dre, balanço",
    objectives: "objetivo, objetivos, okr",
    dashboard: "painel, dashboard",
  },
  names: {
    measures:
      "taxa, percentual, porcentagem, média, médio, tempo, custo, receita, margem, rotatividade, quantidade, nível, eficiência, satisfação, produtividade, número, volume, valor, faturamento",
    goals:
      "reduzir, melhorar, alcançar, fortalecer, garantir, assegurar, desenvolver, lançar, atingir, ampliar, elevar, criar, conquistar, lograr, crescer, otimizar, aumentar",
  },
  noPeriods: "set de",
  pivots: "rótulos de linha, rótulos de coluna",
  values: {
    status: {
      good: "verde, no prazo, em dia, no caminho, no rumo, ensolarado, sol",
      done: "concluído, atingido, feito, alcançado",
      middle: "em risco, atrasado, amarelo, nublado",
      bad: "vermelho, não atingido, crítico, fora do prazo, chuva, chuvoso, tempestade",
      open: "em andamento, pendente, não iniciado, iniciado",
    },
    confidence: { high: "alta, alto", medium: "média, médio", low: "baixa, baixo" },
    cadence: "diário, diária, semanal, quinzenal, mensal, bimestral, trimestral, semestral, anual, por mês",
    total: "total, total geral, soma, média, subtotal, progresso geral, progresso médio",
    objective: "objetivo, o",
    keyResult: "resultado chave, kr",
    initiative: "iniciativa, ação, projeto, tarefa",
    note: "nota, observação, fonte, legenda, obs",
  },
};
