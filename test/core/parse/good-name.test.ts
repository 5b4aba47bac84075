import { isOfMore } from "../../../src/core/parse/good-name";
import { listed } from "../../../src/core/parse/word-index";
import { MORE_IS_BETTER } from "../../../src/core/vocabulary/good-names";

describe("of some things more is better, and a list knows them", () => {
  test.each([
    "Blog posts published",
    "Percentage of invoices paid within 30 days",
    "New logos",
    "Staff trained",
    "CET1 ratio",
    "Release frequency",
    "Auftragseingang",
    "Neukundengewinnung",
    "Heures de formation",
    "Alumnos inscritos",
    "Alunos matriculados",
    "Utenti attivi",
    "Aantal deelnemers",
    "Liczba klientów",
    "Kundnöjdhet",
    "First time fix rate",
    "Eigenkapitalrentabilität",
    "Verfuegbarkeitsquote",
    "Declarabiliteit",
    "新規顧客",
    "매출액",
    "Metro ridership",
    "Families rehoused",
    "Cycle lanes built",
    "Bücherausleihen",
    "Aufklärungsquote bei Raub",
    "Places en crèche",
    "Casos esclarecidos",
    "Boletins julgados",
    "Prestiti bibliotecari",
    "Ophelderingspercentage",
    "Wykrywalność kradzieży",
    "Lånekort och nya låntagare",
    "Udlån af bøger",
    "Oppklaringsprosent",
    "Flights without delay",
  ])("%s", (name) => expect(isOfMore(name)).toBe(true));
});

describe("of others it knows nothing", () => {
  test.each([
    "Requests for training",
    "Elopements",
    "Flaring",
    "Turnover abroad",
    "Walks",
    "Rücklaufquote",
    "Madrid",
    "目标",
    "",
  ])("%s", (name) => expect(isOfMore(name)).toBe(false));
});

test("a star stands at the beginning of a word or at its end, so that no entry is found everywhere", () => {
  const words = Object.values(MORE_IS_BETTER).flatMap(listed);
  expect(words.filter((word) => !/^\*?[^*]{2,}\*?$/.test(word))).toEqual([]);
});
