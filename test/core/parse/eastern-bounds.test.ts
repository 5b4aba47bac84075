import { readStatement } from "../../../src/core/parse/statement";
import { readTypedValue } from "../../../src/core/parse/typed-value";

describe("Chinese, Japanese and Korean bounds stand behind their number", () => {
  test.each([
    ["95%以上", 0.95, "%", "at least", false],
    ["95% 이상", 0.95, "%", "at least", false],
    ["3日以内", 3, "days", "at most", false],
    ["4시간 이내", 4, "hours", "at most", false],
    ["2秒未満", 2, "seconds", "at most", true],
    ["2초 미만", 2, "seconds", "at most", true],
    ["15分钟以内", 15, "minutes", "at most", false],
    ["5%未满", 0.05, "%", "at most", true],
    ["50件以上", 50, undefined, "at least", false],
    ["4.5점 이상", 4.5, undefined, "at least", false],
    ["100万円以下", 1_000_000, "JPY", "at most", false],
  ])("in a cell, %s", (text, value, unit, bound, strict) =>
    expect(readTypedValue(text)).toMatchObject({ kind: "number", value, unit, bound, strict }),
  );

  test.each([
    ["고객 만족도: 90% 이상 유지", 0.9, "at least"],
    ["주간 실험 5개 이상 진행", 5, "at least"],
    ["生成時間: 60秒以内", 60, "at most"],
    ["残業時間を月20時間以下に抑える", 20, "at most"],
    ["离职率控制在5%以内", 0.05, "at most"],
    ["불량률 1% 미만 유지", 0.01, "at most"],
  ])("in a sentence, %s", (text, target, direction) =>
    expect(readStatement(text)).toMatchObject({ target, direction }),
  );
});

describe("commas in them group thousands, in every locale", () => {
  test.each([
    ["5,000万円", 50_000_000, "JPY"],
    ["5,000만원", 50_000_000, "KRW"],
    ["50억원", 5_000_000_000, "KRW"],
  ])("%s", (text, value, unit) => {
    for (const locale of [undefined, { decimalSeparator: "," } as const])
      expect(readTypedValue(text, locale)).toMatchObject({ value, unit });
  });
});

describe("where more of them would have to be read, no number is taken", () => {
  test.each([
    // Several numbers, of which only one is the target.
    "3개월 이내 재구매율 25% 이상",
    "24時間以内に95%の問い合わせへ回答",
    // How far, not where to.
    "成本下降 8%",
    "人效提升 65% 以上",
    "コスト削減率 30%",
    // A unit that we do not know.
    "8割以上の社員",
    "3개월 이내",
    "3か月以内",
  ])("%s", (text) => {
    const { target, relativeChange, delta } = readStatement(text);
    expect([target, relativeChange, delta]).toEqual([undefined, undefined, undefined]);
  });

  test("but a band has two, and an arrow", () => {
    expect(readStatement("稼働率 = 75-85%")).toMatchObject({ target: 0.75, upper: 0.85 });
    expect(readStatement("不良率 3% → 1%")).toMatchObject({ baseline: 0.03, target: 0.01 });
  });

  test("至 says where to", () =>
    expect(readStatement("平均恢复时间缩短至 30 分钟以内")).toMatchObject({
      target: 30,
      direction: "at most",
    }));

  test("a saving of a share is a change", () =>
    expect(readStatement("비용 20% 절감")).toMatchObject({ relativeChange: -0.2 }));
});
