const MORE_OR_LESS =
  "higher|lower|more|less?|fewer|bigger|smaller|hoher|niedriger|mehr|weniger|plus?|moins?|mayor|menor|maior|mais?|mas?|menos?|maggiore|minore|piu|meno|hoger|lager|meer|minder";
const GOOD = "better|good|best|besser|gut|mieux|bon|mejor|bueno|melhor|bom|meglio|bene|beter|goed";

/** What stands alone in a cell and says nothing else: `Minimize`, `>=`, `Max`. Numbers or names beside it are no sides. */
export const IS_SIDE =
  /^(?:maximi[sz](?:e|er|ar|are|ieren|eren)|minimi[sz](?:e|er|ar|are|ieren|eren)|massimizzare|minimizzare|min|max|[<>≤≥]|[<>]=)$/i;

/** What only a rule says, as normalised headings have it, without a last s: `higher is better`, `menor igual melhor`, `je mehr desto besser`. */
export const SAYS_SIDE = new RegExp(`^(?:\\S+ ){0,2}(?:${MORE_OR_LESS})(?: \\S+){0,2} (?:${GOOD})$`);
