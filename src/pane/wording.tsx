import { createContext, useContext, type ReactNode } from "react";
import { calledHere } from "../core/model/own-words";
import { saidHere } from "../core/model/said-here";
import { NO_SETTINGS, type Settings } from "../core/model/settings";
import { inTerms, terms } from "../core/model/terms";
import { usePane } from "./use-pane";
import { termNames } from "./term-names";

/** How this workbook calls things: the terms of the company, and the words of its flags. */
export interface Wording {
  /** In the middle of a sentence: `key result`, `KPI`. */
  readonly terms: ReturnType<typeof terms>;
  /** As headings: `Key results`, `KPIs`. */
  readonly names: ReturnType<typeof termNames>;
  /** A sentence of ours, without anybody's names in it, in the company's terms. */
  readonly own: (sentence: string) => string;
  /** A word of ours as a flag shows it. */
  readonly called: (word: string) => string;
  /** The same within a sentence. */
  readonly said: (word: string) => string;
}

export function wordingOf(settings: Settings): Wording {
  return {
    terms: terms(settings),
    names: termNames(settings),
    own: (sentence) => inTerms(settings, sentence),
    called: (word) => calledHere(settings.words, word),
    said: (word) => saidHere(settings.words, word),
  };
}

const WordingContext = createContext(wordingOf(NO_SETTINGS));

/** Hands the workbook's wording to everything below; before the first reading it is ours. */
export function WordingProvider({ children }: { readonly children: ReactNode }) {
  const { review } = usePane().state;
  return (
    <WordingContext.Provider value={wordingOf(review?.settings ?? NO_SETTINGS)}>
      {children}
    </WordingContext.Provider>
  );
}

export function useWording(): Wording {
  return useContext(WordingContext);
}
