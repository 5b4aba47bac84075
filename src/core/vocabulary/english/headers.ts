import type { HeaderWords } from "../header-words";

export const ENGLISH: HeaderWords = {
  headings: {
    measure:
      "kpi, kpi name, kpi title, measurable, key performance indicator, performance indicator, indicator, indicator name, metric, metric name, measure, measure name, performance measure, key figure, key metric, success metric, success measure, leading indicator, lagging indicator, north star metric, covenant, financial covenant, what we measure",
    objective:
      "objective, okr, okr description, okr objective, strategic objective, business objective, goal statement, goal name, objective name, business outcome, desired outcome, strategic goal, company goal, business goal, team goal, company objective",
    keyResult:
      "key result, okr, okr description, kr, key result description, measurable result, expected key result",
    owner:
      "owner, kpi owner, kr owner, objective owner, responsible, responsible person, accountable, lead, dri, champion, assigned to, who, person responsible, process owner, stakeholder, sponsor, data owner, area head",
    actual:
      "actual, actuals, act, actual value, value achieved, measured, realised, realized, executed, actual result value, current result, current performance, ytd value, reported value, current, current value, current status value, current level, result, latest, latest value, achieved, achievement, reported, actual to date, ytd actual, measured value, actual result, performance, actual performance, this month, this period, this year, this quarter, this week, now, latest reading, last value, achieved so far, where we are, position now, value now, last 30 days, last 30d, last 7 days, last 7d, last 90 days, last 12 months, rolling 12 months, ltm, ttm, trailing twelve months, today, currently, as is, as of now",
    target:
      "target, tgt, trgt, target value, measure goal, kpi target, target performance, performance target, target kpi, target amount, target figure, goal target, quota, target rate, target score, objective target, threshold target, goal, goal value, target level, plan, planned, planned value, target to date, annual target, yearly target, monthly target, quarterly target, weekly target, fy target, year end target, slo, slo target, objective value, aim, end of period target, desired value, target for, base target, minimum target, stretch target, commitment, where we want to be, target range, target band, target corridor, expected result, planned result",
    baseline:
      "baseline, baseline value, start value, status start, starting value, metric start, starting point, base value, initial value, initial, from, base line, started at, baseline year value, where we were, opening position, opening value, beginning value, beginning number, beginning",
    unit: "unit, units, uom, unit of measure, unit of measurement, measurement unit, value type, measured in",
    progress:
      "progress, % complete, % completed, percent complete, percent completed, percentage completed, percentage complete, completion, % achieved, % achieve, % performance, performance %, % of target, % to target, achievement %, achievement rate, attainment, % progress, % done, progress %, percent of target, target achievement, percent achieved, completion rate, % of goal, percent, % of plan, % of budget, % to goal, % to plan, % attainment, % complete to target, target hit, target hit %, % target hit, target reached, goals achieved %, % goals achieved, goals achieved, goals met %, goal completion",
    status:
      "status, rag, alert, alert status, kpi status, status indicator, status rag, overall status, performance status, rag rating, health, traffic light, current status, on track, light, signal, rating, trend status, r a g, ok, on target, met target, target met, meets target",
    updated:
      "updated, last updated, measurement date, date measured, date of measurement, result date, last update, date updated, update date, updated on, as of, as of date, last modified, status date, last check in, last check, reporting date, date of update, last reviewed, check in date, submission date, last measured, measured on",
    due: "due, due date, planned date, planned completion, deadline, target date, end date, by when, finish date, completion date, end, date due, due by, due on, timeline end, review by, active to, valid to, valid until, active until, effective to",
    start:
      "start date, start, begin, begin date, start on, kick off date, starts, active from, valid from, effective from",
    cadence:
      "frequency, cadence, reporting frequency, measurement frequency, review frequency, update frequency, reporting cadence, how often, measured, reporting cycle, timeline, suggested timeline, review cycle, time grain, interval, reported",
    weight:
      "weight, weighting, weightage, importance weight, weight %, kpi weight, available points, relative weight",
    comments:
      "comment, comments, note, notes, remark, remarks, commentary, reasoning, observation, explanation, narrative, next step, next steps, note next steps, analysis, update notes, corrective action, actions and comments, blockers, insight, insights, retrospective, lesson learned, lessons learned, root cause, context, highlight, highlights, interpretation, desc",
    period:
      "period, month, mth, quarter, qtr, yr, week, reporting period, reporting month, date, year, fiscal year, time period, fiscal period, day, week of, wk, calendar week, current period",
    id: "id, no, nr, number, #, ref, reference, code, kpi id, kpi code, kpi no, kr id, key, identifier, s no, sl no, sr no, sno, slno, srno, item no, indicator id, okr id, metric id, objective id, kr no",
    department:
      "department, dept, team, business unit, function, division, squad, owning team, organisation, organization, org unit, tribe, responsible team, service",
    direction:
      "direction, polarity, desired direction, better, good is, good when, better is, better when, favourable direction, favorable direction, higher is better, lower is better, good direction, desired trend, trend direction, preferred direction, direction of improvement, increase decrease, goal direction",
    confidence:
      "confidence, confidence level, confidence score, probability of success, confidence rating, conf",
    parent:
      "parent, parent id, parent objective, parent okr, parent key result, parent kr, parent goal, aligned to, aligns to, aligned with, aligns with, aligned objective, supports, supports objective, supports key result, contributes to, rolls up to, roll up to, cascades from, cascaded from, higher level objective, superior objective, supported objective",
    definition:
      "definition, formula, calculation, description, how measured, calculation method, how calculated, method, methodology, kpi definition, details, specification, rationale, purpose, why, numerator, denominator",
    source:
      "source, data source, reported by, submitted by, entered by, recorded by, system, source system, origin, report, received from, data owner system, where, file, table, field",
    category:
      "category, area, theme, perspective, bsc perspective, dimension, pillar, kpi area, metric group, focus area, domain, strategic pillar, strategy, segment, group, process, type of kpi, metric type, kpi type, strategic theme, result area, key result area, kra, sub area, product line, section, level, sdg, sdgs",
    threshold:
      "threshold, green, amber, red, yellow, green threshold, red threshold, amber threshold, yellow threshold, limit, tolerance, upper limit, lower limit, lower bound, upper bound, lsl, usl, lcl, ucl, lower spec limit, upper spec limit, min, max, minimum, maximum, floor, ceiling, critical, warning, band, acceptable, unacceptable, ok",
    series: "series, scenario, version, plan actual, actual plan, data type, row type, value kind",
    comparative:
      "prior year, last year, previous year, prev year, prev month, prev,  py, ly, prior, previous, prior value, previous value, previous year actual, prior year actual, prior month, last month, last week, prior week, previous week, previous month, prior period, previous period, last period, prior quarter, last quarter, previous quarter, pm, lm, pq, same month last year, same period last year",
    variance:
      "variance, var, deviation, gap, headroom, difference, delta, diff, vs target, variance %, % variance, change, vs plan, vs budget, vs prior, gap to target, away from target, distance to target, distance from target, yoy, mom, wow, qoq, trend, shortfall",
    priority: "priority, importance, importance rating, rank, urgency, criticality, moscow",
    entity:
      "country, region, site, location, store, branch, product, dealer, territory, entity, state, city, market, channel, plant, warehouse, line, company, client, agent, advisor, team member, rep, rep name, driver name",
    score: "score, points, grade, points earned, weighted score, index, final score",
    task: "task, task name, action, action item, activity, work package, wbs, deliverable, milestone, step, to do, subtask, predecessor, duration, effort, planned start, planned end, actual start, actual end, assignee, days, work item, story, ticket, sprint, feature, phase, requirement, raised on, closed on, resolution, question, answer, meeting, agenda, hours, planned hours, actual hours, available hours, estimated hours, test case, test id, test step",
    risk: "risk, risk id, risk description, likelihood, impact, mitigation, risk owner, severity, risk score, residual risk, contingency, issue, probability, control, control objective, hazard, inherent risk, vulnerability",
    sales:
      "opportunity, deal, account name, stage, pipeline stage, close date, lead source, expected revenue, customer, customer name, client name, contact, contact name, prospect, order, order id, order date, quantity, qty, unit price, price, price per month, sales rep, salesperson, invoice, item, sku, product name, discount, phone, email, address, vendor, supplier, contract, contract end",
    ledger:
      "account, account code, gl account, debit, credit, balance, transaction, transaction date, amount, payment, paid, tax, vat, payee, currency, journal, cost centre, cost center, fund, grant, agreement, agreement id, principal, interest, expense",
    budget:
      "budget, bud, fcst, fc, f, budget line, line item, cost type, forecast, actual vs budget, fy budget, budgeted, revised budget, ytd budget, encumbrance, remaining, expenditure, cost category, spend, cost",
    forecast: "forecast, fcst, outlook, latest estimate, estimate, le, projection, projected",
    people:
      "employee, employee name, first name, last name, position, job title, hire date, salary, leave, absence, attendance, gender, age, birthday",
    grade:
      "pupil, student, student name, student id, exam, quiz, homework, midterm, final, assignment, course, teacher, class, gpa, semester grade, target grade",
    machine:
      "machine, machine id, timestamp, operator, shift, error code, sensor, downtime, log, event, serial, batch, temperature",
    sport:
      "player, opponent, played, won, lost, drawn, match, match played, home, away, home team, away team, home goal, away goal, goals home, goals away, goal scored, goal against, goals per match, assist, appearance, exercise, repetition, weight lifted, workout, pace, heart rate, calorie, ingredient, reward",
    stock:
      "stock, safety stock, stock on hand, on hand, current stock, target stock, min stock, max stock, reorder point, reorder level, reorder quantity, holding, ticker, isin, asset, asset class, allocation, target allocation, current allocation",
    glossary: "meaning, example, synonym, acronym, abbreviation, data type, default value",
  },
  vagueHeadings: {
    measure:
      "name, title, item, description, type, category, graphic, sub category, values, area, kpi s, data, parameter, criteria, criterion, success criteria, success criterion, measurement, question, service level",
    objective: "name, outcome, goal, aspiration, outcome name",
    actual: "value, total, score, amount, number, count, reading, outcome, level, value rounded, ytd, booked",
    keyResult: "result, outcome, outcomes",
    target:
      "budget, bud, objective, to, expected, standard, threshold, expectation, requirement, forecast, sla, slo, benchmark, agreed, agreed level",
    baseline: "before, start, opening",
    due: "date, when, timeline, by",
    progress: "%",
    status:
      "progress, color, colour, met, achieved, passed, goal met, goal achieved, target achieved, sla met, compliant",
    comments: "description, update, action, actions, status update",
    owner: "name, manager, team, contact, person",
    department: "area, group, owner",
    start: "from",
  },
  titles: {
    kpi: "kpi, kpis, key performance indicator, scorecard, balanced scorecard, metric, performance indicator, key figure, indicator, performance measure, key metric, kpi dashboard, performance dashboard, north star",
    okr: "okr, okrs, objectives and key results, objectives key results, key result",
    lookAlike:
      "budget, task, to do, action item, action log, project plan, gantt, risk register, risk, pipeline, opportunity, invoice, price list, gradebook, timesheet, expense, ledger, roadmap, schedule, milestone, raci, backlog, inventory, checklist, meeting, minutes, log, p l, profit and loss, income statement, balance sheet, cash flow, forecast, attendance, order",
    objectives: "objective, goal, okr",
    dashboard: "dashboard, cockpit, scorecard",
  },
  names: {
    measures:
      "rate, ratio, percentage, percent, number, average, avg, mean, median, total, time, cost, score, index, satisfaction, revenue, margin, turnover, growth, volume, count, share, utilization, utilisation, productivity, efficiency, effectiveness, availability, uptime, downtime, per, frequency, conversion, retention, churn, compliance, coverage, accuracy, defect, complaint, incident, absenteeism, attrition, yield, throughput, emission, consumption, usage, profit, roi, ebitda, csat, nps, sla, fte, capacity, utilised, backlog, delay, loss, quality, speed, latency, engagement, reach, traffic, visit, days, hours, amount, value, proportion, rating, success, failure, error, response, resolution, waste, intensity, completed, trained",
    goals:
      "increase, reduce, improve, achieve, launch, grow, decrease, deliver, build, ensure, maintain, complete, establish, develop, expand, create, implement, strengthen, enhance, become, make, get, hit, reach, drive, raise, lower, cut, secure, publish, hire, ship, run, hold, close, win, sign, double, triple, migrate, define, optimize, optimise, accelerate, transform, scale, boost, promote, provide, support, embed, lead",
  },
  noPeriods:
    "may be, set the, set a, set an, set your, set our, set up, set of, out of, roll out, rolled out, opt out, opted out, time out, timed out, logged out, check out, hours ago, days ago, weeks ago, months ago, years ago",
  pivots: "row labels, column labels",
  values: {
    status: {
      good: "on track, green, ahead, ok, good, on target, on plan, on schedule, above target, within target, within limit, healthy, compliant, pass, passed, sunny",
      done: "done, complete, completed, achieved, met, exceeded, closed",
      middle:
        "at risk, amber, yellow, behind, delayed, late, warning, partially met, needs attention, cloudy, partly cloudy",
      bad:
        "off track, red, missed, not met, bad, critical, below target, not achieved, failed, fail, blocked, stormy, rainy, thunderstorm, " +
        "off target, poor, not ok, nok, non compliant, noncompliant, not compliant, breach, in breach, breached",
      open: "in progress, not started, on hold, cancelled, open, pending",
    },
    confidence: {
      high: "high, very high, confident, strong",
      medium: "medium, moderate, fair",
      low: "low, very low, weak",
    },
    cadence:
      "daily, weekly, biweekly, bi weekly, fortnightly, monthly, bimonthly, quarterly, half yearly, semi annual, semi annually, annual, annually, yearly, per quarter, per month, per week, ongoing, continuous",
    total:
      "total, grand total, sum, subtotal, sub total, average, avg, mean, overall, weighted average, weighted progress, weighted score, overall progress, average progress",
    objective: "objective, obj, o, goal",
    keyResult: "key result, kr",
    initiative: "initiative, init, project, action, task, activity",
    note: "note, notes, legend, source, remark, comment, hint, footnote, not in scope",
  },
};
