import { readTypedValue } from "../../../src/core/parse/typed-value";

/** Bounds as people type them before the number of a target, by the side that they keep. */
const BOUNDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "at most": [
    ["English", "at most|no more than|not exceeding|maximum of|under|below|fewer than|lower than"],
    ["German", "höchstens|maximal|nicht mehr als|bis zu|weniger als|kleiner als|geringer als"],
    ["French", "au plus|au maximum|maximum|pas plus de|inférieur à|moins de|en dessous de|jusqu'à"],
    ["Spanish", "como máximo|a lo sumo|máximo|no más de|menos de|menor que|por debajo de|hasta"],
    ["Portuguese", "no máximo|máximo|até|menos de|menor que|abaixo de|inferior a|não mais de"],
    ["Italian", "al massimo|massimo|non più di|non oltre|meno di|inferiore a|fino a"],
    ["Dutch", "hoogstens|maximaal|ten hoogste|niet meer dan|onder|minder dan|lager dan"],
    ["Polish", "maksymalnie|maks.|co najwyżej|nie więcej niż|poniżej|mniej niż"],
    ["Nordic", "högst|som mest|maximalt|inte mer än|maks.|højst|høyst|mindre enn"],
  ],
  "at least": [
    ["English", "at least|no less than|minimum of|over|above|more than|greater than"],
    ["German", "mindestens|mind.|minimal|nicht weniger als|ab|mehr als|größer als|höher als"],
    ["French", "au moins|au minimum|minimum|pas moins de|supérieur à|plus de|à partir de"],
    ["Spanish", "como mínimo|por lo menos|al menos|mínimo|no menos de|más de|mayor que|superior a"],
    ["Portuguese", "no mínimo|pelo menos|mínimo|mais de|maior que|acima de|não inferior a"],
    ["Italian", "al minimo|almeno|minimo|non meno di|più di|oltre|superiore a|maggiore di"],
    ["Dutch", "minstens|minimaal|ten minste|niet minder dan|boven|meer dan|hoger dan|vanaf"],
    ["Polish", "co najmniej|nie mniej niż|powyżej|więcej niż"],
    ["Nordic", "minst|minimalt|inte mindre än|över|mer än|mindst|mere end"],
  ],
};

describe.each(Object.entries(BOUNDS))("%s", (bound, languages) => {
  test.each(languages)("in %s", (_language, words) => {
    const read = words.split("|").map((word) => [word, readTypedValue(`${word} 95 %`)] as const);
    const others = read.filter(
      ([, value]) => !(value.kind === "number" && value.value === 0.95 && value.bound === bound),
    );
    expect(others).toEqual([]);
  });
});
