import { readStatement } from "../../../src/core/parse/statement";

/** Three digits behind the sign that a language has for decimals: half of those who write Spanish have the other sign. */
describe("a number that may be thousands or decimals", () => {
  test.each([
    "Llegar a 1,250 suscriptores",
    "Auf 1,250 Abonnenten wachsen",
    "Atteindre 3,400 abonnés",
    "Superar as 2,750 visitas",
    "Arrivare a 4,150 iscritti",
    "Naar 1,875 abonnees groeien",
    "Grow to 1.250 subscribers",
    "Version 2.1 mit 1.500 Nutzern",
  ])("is not read where nothing else settles it: %s", (text) => {
    const { target, doubt } = readStatement(text);
    expect([target, doubt]).toEqual([undefined, expect.stringContaining("can be read in two ways")]);
  });

  test.each([
    ["another number has a decimal point", "Pasar de 2.5 a 3.5 horas en 1,250 pedidos", 3.5],
    ["another number has a decimal point", "Vender 1,250 unidades a 42.5 pesos", 1250],
    ["another number has a decimal comma", "Subir de 1,1 a 1,250 toneladas por pedido", 1.25],
    ["nobody types three zeros behind a sign", "Llegar a 2,000 suscriptores", 2000],
    ["nobody types three zeros behind a sign", "Reach 2.000 subscribers", 2000],
    ["money has two decimals", "Subir el ticket medio a $1,250", 1250],
    ["a share of nearly all has decimals", "Verfügbarkeit auf 99,995 % steigern", 0.99995],
    ["a share of nearly all has decimals", "Raise uptime to 99.995%", 0.99995],
    ["the other sign groups", "Llegar a 1.250 suscriptores", 1250],
    ["the other sign groups", "Grow to 1,250 subscribers", 1250],
  ])("is read where %s: %s", (_, text, target) => expect(readStatement(text).target).toBe(target));
});
