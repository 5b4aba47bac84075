import { readKeyResult } from "../../../src/core/parse/key-result";

test.each([
  "Increase deployment frequency from 2x/week to daily",
  "Increase releases from 2 per week to daily",
  "Reduce reporting from 10 days to real time",
  "Grow from 3 regions to nationwide",
  "Increase NPS from 40",
  "Reduce close from 10 days",
  "Releases von 2 pro Woche auf täglich steigern",
  "Aumentar las entregas de 2 por semana a diario",
])("%s names what is left, and no number to reach", (text) => {
  expect(readKeyResult(text)).toMatchObject({ type: "unparseable" });
});

test.each([
  ["Increase NPS from 40 to 60", { baseline: 40, target: 60 }],
  ["Raise $5M from 3 investors", { target: 5_000_000 }],
  ["Secure commitments from 5 customers", { target: 5 }],
  ["Réduire le churn de 5 %", { relativeChange: -0.05 }],
  ["Alcanzar un NPS de 60", { target: 60 }],
  ["Einen Umsatz von 5 Mio. € erreichen", { target: 5_000_000 }],
])("%s names it", (text, said) => {
  expect(readKeyResult(text)).toMatchObject(said);
});
