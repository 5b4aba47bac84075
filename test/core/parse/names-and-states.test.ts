import { readKeyResult } from "../../../src/core/parse/key-result";

describe("what stands behind a name tells more of a KPI, and its name which way is good", () => {
  test.each([
    ["Time to block | Minutes to block a stolen card", "decrease"],
    ["Scrap rate: scrapped pieces per total output", "decrease"],
    ["Wiederanlaufzeit (RTO) | wenige Stunden bis zum laufenden System", "decrease"],
    ["Volunteer retention: how many come again", "increase"],
    ["Revenue per project | Varies", "increase"],
    ["Share of days with a plan | ↑", "increase"],
    ["Cost per contact: keep the present baseline", "unknown"],
    ["Unit cost | Within tolerance", "unknown"],
    ["Scrap rate", "unknown"],
  ])("%s", (text, direction) => expect(readKeyResult(text).direction).toBe(direction));
});

test.each([
  "Handling takes 21 days for 70 per cent of cases and 3 months for 85 per cent of cases",
  "Attach rate is 3.1% of paid teams (140 teams), which is light",
  "Sur les 120 sites exploités, plus de 70% sont déjà équipés",
  "Our total assets grew to $320 million by the end of the year",
])("%s tells what is, and nothing to be done", (text) =>
  expect(readKeyResult(text)).toMatchObject({ type: "unparseable", direction: "unknown" }),
);

describe("a state is reached or not", () => {
  test.each([
    "Achieve carbon neutrality by 2027",
    "Reach SOC2 Type II compliance",
    "Achieve and maintain ISO certification",
    "Remove heavy jobs from the default path",
    "Etablere felles rutine for prosjekter innen Q3",
    "Interface contract agreed | By end of Week 4",
    "Backup verificato | ✅",
  ])("%s", (text) => expect(readKeyResult(text).type).toBe("binary"));

  test.each(["Increase compliance", "Achieve the compliance target", "Compliance rate"])(
    "%s is a level",
    (text) => expect(readKeyResult(text).type).toBe("unparseable"),
  );
});

test.each([
  ["Localize the shop in 4 languages", true],
  ["Aggiungere 4 nuove integrations", true],
  ["Mentor 2 junior engineers", true],
  ["Localization costs 4", false],
  ["Training hours per employee: 30+/year", false],
])("%s is own work: %s", (text, isActivity) => expect(readKeyResult(text).isActivity).toBe(isActivity));
