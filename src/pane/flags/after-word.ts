/**
 * The sentence of `=OKR.EXPLAIN()` as it goes on behind the health word and a colon, with which it may begin itself:
 * `On track: 60 % …` → `60 % …`, `There is no actual yet` → `there is no actual yet`.
 */
export function afterWord(explanation: string, health: string): string {
  const start = `${health}: `;
  const sentence = explanation.startsWith(start) ? explanation.slice(start.length) : explanation;
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
