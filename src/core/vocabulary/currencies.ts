import type { Words } from "./language-words";

/** How money is written, before or after its number. `currency` is money whose sign stands for more than one. */
export const CURRENCIES: Readonly<Record<string, Words>> = {
  USD: "$|usd|dollars|dollar|dolares",
  EUR: "€|eur|euro|euros",
  GBP: "£|gbp|pounds",
  CHF: "chf|sfr|fr.|franken",
  BRL: "r$|brl|reais",
  INR: "₹|inr|rs|rs.",
  SGD: "sgd|s$",
  JPY: "jpy|yen",
  CNY: "cny|rmb",
  currency: "¥|¤|kr|sek|nok|dkk|aud|cad",
};
