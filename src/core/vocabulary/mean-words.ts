/** What a mean is called, as a part of patterns over spaced names; `media` is also what one posts in. */
export const MEANS = "average|avg|mean|median|durchschnitt\\w*|moyen\\w*|promedio|gemiddelde?|sredni\\w*";
