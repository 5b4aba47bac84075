import type { Words } from "./language-words";

/** How money is written, before or after its number. `currency` is money whose sign stands for more than one. */
export const CURRENCIES: Readonly<Record<string, Words>> = {
  USD: "$|usd|us dollars|dollars|dollar|dolares|dolar",
  EUR: "€|eur|euro|euros",
  GBP: "£|gbp|pounds",
  CHF: "chf|sfr|fr.|franken",
  BRL: "r$|brl|reais",
  INR: "₹|inr|rs|rs.|rupees",
  SGD: "sgd|s$",
  JPY: "jpy|yen",
  CNY: "cny|rmb",
  currency: "¥|¤|kr|sek|nok|dkk|aud|cad",
};
