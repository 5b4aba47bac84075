import type { HeaderWords } from "../header-words";

export const FRENCH: HeaderWords = {
  headings: {
    measure:
      "indicateur, indicateurs, kpi, indicateur clé, indicateur de performance, indicateur clé de performance, icp, métrique, mesure, nom de l indicateur, libellé de l indicateur, intitulé de l indicateur, nom du kpi",
    objective:
      "objectif, objectifs, obj, objectif stratégique, objectif okr, but, énoncé de l objectif, libellé de l objectif, intitulé de l objectif",
    keyResult: "résultat clé, résultats clés, key result, rc, kr, résultat mesurable",
    owner:
      "responsable, porteur, pilote, propriétaire, référent, qui, owner, en charge, chef de file, porteur de l objectif, resp",
    actual:
      "réel, réalisé, valeur actuelle, actuel, valeur réelle, résultat, réalisation, atteint, valeur constatée, réalisé à date, constaté, mesuré, valeur du mois, niveau actuel, aujourd'hui, cette semaine, ce mois, mois en cours, actuellement, situation actuelle, à ce jour, état actuel",
    target:
      "cible, objectif, objectif de l indicateur, objectif du kpi, obj, valeur cible, prévu, prévus, planifié, planifiée, objectif cible, objectif annuel, plan, valeur visée, but chiffré, objectif chiffré, cible annuelle, attendu, prévision, résultat attendu",
    baseline:
      "base, valeur de départ, valeur initiale, référence, point de départ, valeur de référence, départ, situation initiale, niveau de départ, base de référence",
    unit: "unité, unité de mesure, um, u m",
    progress:
      "avancement, progression, progrès, % réalisé, taux de réalisation, taux d atteinte, pourcentage d atteinte, % d avancement, % atteint, taux d avancement, % complété, atteinte, % de réalisation, % de l objectif, % objectif atteint",
    status: "statut, état, feu, météo, rag, santé, feu tricolore, tendance statut",
    updated:
      "mise à jour, maj, date maj, dernière mise à jour, màj, date de mise à jour, actualisé le, mis à jour le, mis à jour, date du relevé, dernier point, à jour au",
    due: "échéance, date limite, date d échéance, date de fin, date cible, fin, pour le, délai, terme, date butoir",
    start: "début, date de début, démarrage, date de démarrage, commence le",
    cadence: "fréquence, périodicité, fréquence de mesure, rythme, fréquence de suivi, cadence",
    weight: "poids, pondération, coefficient, coef, poids %",
    comments:
      "commentaire, commentaires, remarque, remarques, observation, observations, note, notes, explication, précisions, analyse, explication, explications, cause, causes",
    period: "période, mois, trimestre, semaine, année, date, exercice, mois de reporting",
    id: "n, no, num, numéro, réf, référence, id, code, identifiant, code kpi, n°",
    department:
      "service, département, direction, équipe, pôle, entité, bu, unité d affaires, équipe responsable",
    direction:
      "sens, sens souhaité, sens d évolution, polarité, orientation, tendance souhaitée, évolution souhaitée, sens de variation",
    confidence: "confiance, niveau de confiance, indice de confiance",
    parent:
      "parent, objectif parent, okr parent, objectif supérieur, okr supérieur, résultat clé parent, contribue à, rattaché à, aligné sur, soutient, décliné de",
    definition:
      "définition, formule, calcul, description, mode de calcul, formule de calcul, méthode de calcul, méthode, objectif de l indicateur, objectif du kpi, numérateur, dénominateur",
    source: "source, source de données, système, origine, source des données, outil",
    category:
      "catégorie, axe, axe stratégique, perspective, thème, domaine, chantier, processus, thématique, famille, rubrique, volet, odd",
    threshold:
      "seuil, vert, orange, rouge, jaune, seuil d alerte, tolérance, seuil vert, seuil rouge, minimum, maximum, seuil orange",
    series: "type de valeur, série, nature, prévu réalisé",
    comparative:
      "n 1, année précédente, an dernier, année dernière, exercice précédent, mois précédent, semaine précédente, semaine dernière, période précédente, trimestre précédent, m 1, précédent, réalisé n 1, réel n 1",
    variance: "écart, variation, différence, évolution, delta, écart %, écart à la cible, tendance",
    priority: "priorité, importance, urgence",
    entity:
      "pays, région, site, magasin, agence, produit, usine, client, marché, canal, ville, agent, conseiller",
    score: "score, note obtenue, points",
    task: "tâche, action, activité, jalon, livrable, étape, durée, prédécesseur, charge, phase, lot, sous tâche, à faire",
    risk: "risque, probabilité, impact, gravité, mitigation, criticité, plan d atténuation",
    sales:
      "opportunité, client, affaire, commande, quantité, prix, prix unitaire, article, facture, fournisseur, contact, date de signature, étape commerciale, téléphone",
    ledger:
      "compte, débit, crédit, solde, montant, date d opération, libellé, tva, devise, paiement, centre de coût",
    budget:
      "budget, poste, poste budgétaire, dépense, nature de charge, engagé, reste à dépenser, coût, ligne budgétaire, bdg, prévisionnel",
    forecast: "forecast, prévision, atterrissage, estimé, projection",
    people:
      "employé, salarié, nom, prénom, matricule, date d embauche, salaire, congé, absence, poste occupé",
    grade: "élève, étudiant, note sur 20, examen, matière, devoir, moyenne",
    machine: "machine, horodatage, opérateur, équipe de quart, code erreur, capteur, arrêt, panne",
  },
  vagueHeadings: {
    measure: "nom, libellé, intitulé, désignation, titre, description",
    actual: "valeur, total, nombre, montant, résultats",
    target: "budget, norme, standard",
    baseline: "avant, début, démarrage",
    owner: "nom, équipe, manager, personne",
    due: "date, quand",
    comments: "description, action, actions",
    keyResult: "résultat, résultats",
    id: "indice",
  },
  titles: {
    kpi: "indicateur, kpi, tableau de bord, indicateurs clés, métrique",
    okr: "okr, objectifs et résultats clés, résultat clé, suivi okr",
    lookAlike:
      "budget, tâches, plan d action, planning, registre des risques, facture, tarif, note de frais, compte rendu, suivi des actions, carnet de notes, commandes, compte de résultat, bilan",
    objectives: "objectif, objectifs, okr",
    dashboard: "tableau de bord, dashboard",
  },
  names: {
    measures:
      "taux, nombre, pourcentage, moyenne, moyen, délai, coût, indice, part, chiffre, volume, satisfaction, montant, durée, par, rendement, disponibilité, quantité, proportion, niveau",
    goals:
      "augmenter, réduire, améliorer, atteindre, lancer, développer, renforcer, assurer, garantir, mettre, créer",
  },
  noPeriods: "set de",
  pivots: "étiquettes de lignes, étiquettes de colonnes",
  values: {
    status: {
      good: "en bonne voie, vert, conforme, sur la bonne voie, soleil, ensoleillé, beau temps, beau",
      done: "terminé, atteint, fait, réalisé",
      middle:
        "à risque, en retard, orange, jaune, à surveiller, nuageux, nuage, couvert, éclaircies, variable",
      bad: "rouge, non atteint, critique, bloqué, hors trajectoire, orage, orageux, pluie, pluvieux, tempête",
      open: "en cours, non démarré, à faire, abandonné",
    },
    confidence: {
      high: "élevée, élevé, haute, haut, forte, fort",
      medium: "moyenne, moyen",
      low: "faible, basse, bas",
    },
    cadence:
      "quotidien, quotidienne, hebdomadaire, hebdo, mensuel, mensuelle, trimestriel, trimestrielle, semestriel, semestrielle, annuel, annuelle, bimensuel, par mois, par trimestre",
    total: "total, total général, somme, moyenne, sous total, ensemble, avancement global, avancement moyen",
    objective: "objectif, o",
    keyResult: "résultat clé, rc, kr",
    initiative: "initiative, action, tâche, projet",
    note: "note, remarque, source, légende, nb",
  },
};
