import { readStatement } from "../../../src/core/parse/statement";

describe("a movement in a language that we do not read has no target", () => {
  test.each([
    "Snížit fluktuaci z 18 % na 12 %",
    "Müşteri kaybını %8'den %5'e düşür",
    "Снизить отток с 8 % до 5 %",
    "Tingkatkan NPS dari 30 menjadi 45",
    "Vähentää hävikkiä 8 %:sta 5 %:iin",
    "Giảm tỷ lệ rời bỏ từ 8% xuống 5%",
    "Creșterea NPS de la 30 la 45",
  ])("%s", (text) => {
    const { target, baseline, relativeChange } = readStatement(text);
    expect([target, baseline, relativeChange]).toEqual([undefined, undefined, undefined]);
  });
});

describe("a comparator before the only number is the same in every language", () => {
  test.each([
    ["Średnia wartość koszyka (AOV) | ≥ 220 PLN", 220, "at least"],
    ["Marża brutto min. 20%", 0.2, "at least"],
    ["Průměrná doba vyřízení <= 5", 5, "at most"],
    ["Hrubá marže, průměr 20 %", undefined, "unknown"],
    ["Hrubá marže z 18 % na ≥ 20 %, průměr", undefined, "unknown"],
  ])("%s", (text, target, direction) => {
    const statement = readStatement(text);
    expect([statement.target, statement.direction]).toEqual([target, direction]);
  });
});

describe("what stands between two numbers in ours is known", () => {
  test.each([
    ["Reduce waste from 8% to 5%", 0.05],
    ["Train 50 managers and 20 leads", 50],
    ["Close 5 deals worth $500k", 5],
    ["Ausschuss von 8 % auf 5 % senken", 0.05],
    ["Reduce average handling time from 6:30 to 5:00 minutes", 300],
    ["Reduce handling time to 5:00 minutes", 300],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("where no word is known, and letters are not English, no number is taken", () => {
  test.each([
    "Увеличить выручку на 20 %",
    "Привлечь 50 новых клиентов",
    "Αύξηση πωλήσεων κατά 15 %",
    "Cel puțin 95 % clienți mulțumiți",
    "رفع رضا العملاء إلى 90 %",
  ])("%s", (text) => {
    const { target, relativeChange } = readStatement(text);
    expect([target, relativeChange]).toEqual([undefined, undefined]);
  });
  test("but a comparator is", () => expect(readStatement("Выручка ≥ 90 %").target).toBe(0.9));
});

describe("a number, what is counted and an infinitive are plain, whatever the words", () => {
  test.each([
    ["12 Sprechstunden abhalten", 12],
    ["3 neue Fachartikel veröffentlichen", 3],
    ["500 Haushalte anschließen", 500],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});
