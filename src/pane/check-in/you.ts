import { useRemembered } from "../parts/use-remembered";

/** Whose rows are mine: owners as the workbook names them, chosen once; `""` stands for rows of nobody. */
export const useMyRows = () => useRemembered<readonly string[]>("my rows", []);

/** How I sign in OKR Log; blank: by the one person whose rows I chose. */
export const useMyName = () => useRemembered<string>("my name", "");

/** Whether every check-in asks how sure I am; otherwise only tables with a column for it do. */
export const useAsksSure = () => useRemembered<boolean>("asks how sure", false);

/** Who signs a line: the typed name, else the one person chosen; nobody is guessed among several. */
export function signature(name: string, people: readonly string[]): string | undefined {
  if (name.trim() !== "") return name.trim();
  const [only, ...others] = people.filter((person) => person !== "");
  return others.length === 0 ? only : undefined;
}
