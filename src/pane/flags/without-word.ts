/** The sentence of `=OKR.EXPLAIN()` without the health word that it may begin with: `On track: 60 % …` → `60 % …`. */
export function withoutWord(explanation: string, health: string): string {
  const start = `${health}: `;
  return explanation.startsWith(start) ? explanation.slice(start.length) : explanation;
}
