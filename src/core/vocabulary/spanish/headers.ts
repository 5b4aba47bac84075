import type { HeaderWords } from "../header-words";

export const SPANISH: HeaderWords = {
  headings: {
    measure:
      "indicador, indicadores, kpi, indicador clave, indicador de desempeño, indicador de gestión, métrica, métricas, nombre del indicador, indicadores básicos, medida, nombre del kpi, indicador clave de desempeño",
    objective: "objetivo, objetivos, objetivo estratégico, propósito, objetivo general",
    keyResult: "resultado clave, resultados clave, key result, rc, kr, resultados claves",
    owner:
      "responsable, vendedor, vendedora, especialista, unidad responsable, responsable de la medición, responsable del proceso, dueño, encargado, propietario, líder, a cargo de, quién, owner, responsable del indicador, resp, lider, colaborador",
    actual:
      "actual, valor actual, real, esta semana, este mes, resultado, ejecución, ejecucion, ejecutada, resultado del indicador, valor alcanzado, meta alcanzada, meta lograda, meta realizada, valor logrado, valor obtenido, cantidad ejecutada, resultado del periodo, logrado, alcanzado, valor real, ejecutado, avance real, resultado actual, último valor, realizado, medición, resultado obtenido, logro, hoy, actualmente, situación actual, a la fecha, a hoy, hasta hoy",
    target:
      "meta, objetivo, objetivo del indicador, objetivo del kpi, objetivo de la métrica, meta programada, programado, programación, programada, meta física, meta del indicador, meta cantidad, meta planeada, planeado, cantidad programada, valor objetivo, valor meta, planificado, plan, meta anual, target, esperado, previsto, meta mensual, objetivo anual, estándar meta, resultado esperado",
    baseline:
      "línea base, lb, l b, valor inicial, base, punto de partida, línea de base, valor base, inicial, valor de partida, año base, partida",
    unit: "unidad, unidad de medida, um, u m, unidades",
    progress:
      "avance, progreso, % avance, % de avance, cumplimiento, % cumplimiento, porcentaje de avance, % de cumplimiento, % completado, nivel de cumplimiento, porcentaje de cumplimiento, % logrado, % de la meta, % del objetivo, % meta",
    status: "estado, estatus, semáforo, alerta, semaforización, status, situación, rag, color",
    updated:
      "actualizado, última actualización, fecha de actualización, actualizado el, fecha de corte, última revisión, fecha de medición, última medición",
    due: "fecha límite, vencimiento, fecha de entrega, fecha fin, plazo, fecha de vencimiento, fecha final, fin, fecha objetivo, fecha compromiso, para cuándo, fecha meta",
    start: "inicio, fecha de inicio, fecha inicio, comienzo",
    cadence:
      "frecuencia, periodicidad, frecuencia de medición, actualización de kpi, frecuencia de reporte, cadencia, frecuencia de actualización",
    weight: "peso, ponderación, ponderador, % peso, peso %, ponderado",
    comments: "comentario, comentarios, observación, observaciones, nota, notas, análisis, aclaraciones",
    period: "período, periodo, mes, trimestre, semana, año, fecha, día, mes de reporte, ejercicio",
    id: "no, nº, n, núm, número, código, sigla, id, clave, ref, cód, item n",
    department:
      "área, departamento, equipo, gerencia, unidad de negocio, dirección, área responsable, sector, proceso, programa",
    direction:
      "sentido, tendencia deseada, dirección, polaridad, sentido del indicador, tipo de meta, dirección deseada, bueno para, mejor cuando",
    confidence: "confianza, nivel de confianza",
    parent:
      "padre, objetivo padre, okr padre, objetivo superior, okr superior, contribuye a, alineado con, alineado a, apoya a, deriva de",
    definition:
      "definición, fórmula, cálculo, descripción, forma de cálculo, método de cálculo, fórmula de cálculo, qué mide, objetivo del indicador, objetivo del kpi, objetivo de la métrica, numerador, denominador",
    source: "fuente, fuente de información, sistema, origen, fuente de datos, sistema origen, información",
    category:
      "categoría, perspectiva, eje, tema, proceso, dimensión, eje estratégico, ámbito, grupo, tipo de indicador, pilar, línea estratégica, ods",
    threshold:
      "umbral, verde, amarillo, rojo, mínimo, máximo, tolerancia, límite, rango, crítico, satisfactorio, sobresaliente",
    series: "serie, tipo de dato, tipo de valor, meta real",
    comparative:
      "año anterior, año pasado, ejercicio anterior, mes anterior, mes pasado, semana anterior, semana pasada, período anterior, trimestre anterior, anterior, real año anterior",
    variance:
      "variación, desviación, diferencia, brecha, var, desvío, tendencia, comparativa, comparativa con",
    priority: "prioridad, importancia, urgencia",
    entity:
      "país, región, sitio, sucursal, tienda, producto, planta, cliente, mercado, canal, ciudad, por, agente, asesor",
    score: "puntaje, puntos, calificación, puntuación",
    task: "tarea, acción, actividad, hito, entregable, paso, duración, predecesora, esfuerzo, fase, subtarea, pendiente, acuerdo",
    risk: "riesgo, probabilidad, impacto, mitigación, severidad, plan de mitigación, criticidad",
    sales:
      "oportunidad, cliente, pedido, cantidad, precio, precio unitario, artículo, factura, proveedor, contacto, etapa, fecha de cierre, teléfono, correo",
    ledger:
      "cuenta, debe, haber, saldo, importe, monto, asiento, iva, moneda, pago, centro de costo, concepto",
    budget:
      "presupuesto, partida presupuestaria, rubro, gasto, ejercido, comprometido, por ejercer, costo, presupuestado, ppto, presup",
    forecast: "forecast, pronóstico, previsión, proyección, estimado",
    people: "empleado, nombre, apellido, puesto, fecha de ingreso, salario, vacaciones, ausencia",
    grade: "alumno, estudiante, nota final, examen, materia, tarea escolar, parcial, promedio",
    machine: "máquina, hora, operador, turno, código de error, sensor, paro, lote",
  },
  vagueHeadings: {
    measure: "nombre, título, descripción, concepto, tipo, texto",
    actual: "valor, total, cantidad, monto, acumulado",
    target: "presupuesto, estándar, ppto, presup",
    baseline: "antes, inicio, comienzo",
    owner: "nombre, equipo, persona",
    due: "fecha, cuándo",
    comments: "descripción, acciones",
    keyResult: "resultado, resultados, texto",
    id: "índice",
  },
  titles: {
    kpi: "indicador, indicadores, kpi, tablero, cuadro de mando, métrica, indicadores de gestión",
    okr: "okr, objetivos y resultados clave, resultado clave",
    lookAlike:
      "presupuesto, tareas, plan de acción, cronograma, registro de riesgos, factura, lista de precios, precios, gastos, minuta, calificaciones, pedidos, estado de resultados, balance, consumo, inventario",
    objectives: "objetivo, objetivos, okr",
    dashboard: "tablero, cuadro de mando, panel de control, dashboard",
  },
  names: {
    measures:
      "tasa, número, porcentaje, promedio, tiempo, costo, coste, índice, ingreso, margen, rotación, cantidad, nivel, cumplimiento, eficiencia, eficacia, efectividad, satisfacción, productividad, por, cobertura, total, valor, indicador",
    goals:
      "aumentar, reducir, mejorar, lograr, incrementar, fortalecer, garantizar, asegurar, promover, desarrollar, implementar, alcanzar, consolidar, impulsar, disminuir, contribuir, generar, ampliar, optimizar",
  },
  noPeriods: "set de",
  pivots: "etiquetas de fila, etiquetas de columna",
  values: {
    status: {
      good: "en tiempo, verde, a tiempo, en camino, en línea, soleado, sol",
      done: "completado, terminado, cumplido, alcanzado, logrado",
      middle: "en riesgo, amarillo, atrasado, retrasado, nublado, nuboso",
      bad: "rojo, no cumplido, crítico, fuera de curso, no alcanzado, lluvia, lluvioso, tormenta",
      open: "en curso, en proceso, pendiente, no iniciado",
    },
    confidence: { high: "alta, alto, muy alta", medium: "media, medio", low: "baja, bajo, muy baja" },
    cadence:
      "diario, diaria, semanal, quincenal, mensual, bimestral, trimestral, semestral, anual, por mes, cada venta",
    total: "total, total general, suma, promedio, subtotal, media, avance general, avance promedio",
    objective: "objetivo, o",
    keyResult: "resultado clave, rc, kr",
    initiative: "iniciativa, acción, proyecto, tarea",
    note: "nota, observación, fuente, leyenda",
  },
};
