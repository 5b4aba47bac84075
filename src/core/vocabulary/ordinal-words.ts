/** First to fourth, as headings count halves and quarters, folded, without the plural's s. */
export const ORDINAL_WORDS: readonly (readonly string[])[] = [
  "first erste erster premier premiere primer primero primera primeiro primeira primo prima eerste forsta forste pierwszy pierwsze i",
  "second zweite zweiter deuxieme seconde segundo segunda secondo seconda tweede andra anden andet andre drugi drugie ii",
  "third dritte dritter troisieme tercer tercero tercera terceiro terceira terzo terza derde tredje trzeci trzecie iii",
  "fourth vierte vierter quatrieme cuarto cuarta quarto quarta vierde fjarde fjerde czwarty czwarte iv",
].map((words) => words.split(" "));
