import { readKeyResult } from "../../../src/core/parse/key-result";

/** What people write before a key result to say which line of the list it is. */
const LABELS = [
  "KR1:", "KR 1:", "KR1", "KR 1", "KR1 -", "KR 1 –", "KR1.", "KR1.2", "KR1)", "kr1:", "(KR1)", "[KR 1]", "KR-1", "Kr. 1:",
  "KR10:", "KPI 1:", "KPI1:", "O1:", "O1KR1:", "O1-KR2:", "O2 KR3:", "1.", "1)", "(1)", "1:", "1 -", "2.3:", "#1", "KR#1:",
  "RC1:", "M1:", "K1:", "1a)", "a)", "KR:", "99.", "Obj. 1 KR 2:",
]; // prettier-ignore

const SENTENCES = [
  "Reduce blended CAC to < $2,200",
  "Reduce churn to 5%",
  "Raise NPS from 40 to 60",
  "Increase monthly signups by 20%",
  "Keep uptime at least 99.9%",
  "Umsatz auf 5 Mio. steigern",
  "Réduire le churn à 5 %",
  "Aumentar ventas a 500",
  "Aumentar o NPS de 40 para 60",
];

/** Labels in the words of their sentence, and numbers without a sign before what is done. */
const CAPTIONS: readonly (readonly [string, string])[] = [
  ["Key Result 1:", "Reduce churn to 5%"],
  ["Key Result 1 -", "Reduce churn to 5%"],
  ["Goal 3:", "Reduce churn to 5%"],
  ["Objective 1: Key Result 2:", "Reduce churn to 5%"],
  ["Objective 1 - Key Result 2:", "Raise NPS from 40 to 60"],
  ["No. 1:", "Reduce churn to 5%"],
  ["1.1", "Reduce churn to 5%"],
  ["1", "Raise NPS from 40 to 60"],
  ["Ziel 2:", "Umsatz auf 5 Mio. steigern"],
  ["Schlüsselergebnis 1.2:", "Umsatz auf 5 Mio. steigern"],
  ["Résultat clé 1 :", "Réduire le churn à 5 %"],
  ["RC 2 -", "Réduire le churn à 5 %"],
  ["Resultado clave 3:", "Aumentar ventas a 500"],
  ["Resultado-chave 4:", "Aumentar o NPS de 40 para 60"],
];

const CASES = [
  ...LABELS.flatMap((label) => SENTENCES.map((sentence) => [label, sentence] as const)),
  ...CAPTIONS,
];

test("which line of a list a sentence is changes nothing of what it says", () => {
  const changed = CASES.filter(([label, sentence]) => {
    const { doubt: _, ...read } = readKeyResult(`${label} ${sentence}`);
    const { doubt: __, ...alone } = readKeyResult(sentence);
    return JSON.stringify(read) !== JSON.stringify(alone);
  });
  expect(changed.map((parts) => parts.join(" "))).toEqual([]);
});

test.each([
  ["KR1: Launch the app", { type: "binary" }],
  ["KR1: Hire 5 engineers", { target: 5 }],
  ["KR2: 20% more leads", { relativeChange: 0.2 }],
  ["1) 20% more leads", { relativeChange: 0.2 }],
])("%s says what stands behind its label", (text, said) => {
  expect(readKeyResult(text)).toMatchObject(said);
});

test.each([
  ["NPS 60", { target: 60 }],
  ["60 NPS", { target: 60 }],
  ["NPS 60 - up from 45", { target: 60, baseline: 45 }],
  ["Rating 4.8 - up from 4.5", { target: 4.8, baseline: 4.5 }],
  ["5 - 10 days response time", { target: 5, upper: 10 }],
  ["3:1 pipeline coverage", { target: 3 }],
  ["3 new customers", { target: 3 }],
  ["4.5 average rating", { target: 4.5 }],
  ["2 hours response time", { target: 2 }],
  ["Reduce CAC: 5", { target: 5 }],
  ["1. Quartal: Umsatz auf 5 Mio. steigern", { target: 5_000_000 }],
  ["95. Perzentil der Antwortzeit unter 200 ms", { target: 200 }],
  ["Cost per order below kr 45", { target: 45 }],
  ["Cost per order from kr 45 to kr 40", { baseline: 45, target: 40 }],
  ["kr 45", { target: 45 }],
])("%s begins with no label", (text, said) => {
  expect(readKeyResult(text)).toMatchObject(said);
});
