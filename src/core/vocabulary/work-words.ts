import { dutch } from "./dutch/statements";
import { english } from "./english/statements";
import { french } from "./french/statements";
import { german } from "./german/statements";
import { italian } from "./italian/statements";
import type { LanguageWords, Words } from "./language-words";
import { nordic } from "./nordic/statements";
import { polish } from "./polish/statements";
import { portuguese } from "./portuguese/statements";
import { spanish } from "./spanish/statements";

/** What one language says in key results, about work to be done or a level that is not named. */
export interface WorkWords {
  /** A verb that leads a sentence about something to be done: `sign`, `hire`. */
  readonly act?: Words;
  /** `hit the target`: says that there is a number, not which. */
  readonly reach: Words;
  /** `we have`, `ensure`: it is a sentence, not the name of a metric. */
  readonly sentence: Words;
  /** `N`, `TBD`: stands for a number that is not there. */
  readonly placeholder: Words;
  /** Verbs of work, and pieces of it: `publish`, `workshops`. */
  readonly work: Words;
  /** How verbs end that lead a sentence: `lanzar`, `firmar`. */
  readonly infinitives?: Words;
  /** The verb closes the sentence: `5 Interviews führen`. */
  readonly isVerbLast?: boolean;
}

/** Words that only tell work from results; the functions do without them, so they stand apart from the languages. */
export const WORK_WORDS: ReadonlyMap<LanguageWords, WorkWords> = new Map<LanguageWords, WorkWords>([
  [
    english,
    {
      act: "sign|obtain|secure|pass|win|start|hire|open|move|close",
      reach: "hit|achiev*|reach*|meet|attain|deliver on",
      sentence: "we|our|is|are|has|have|been|will|that|ensure",
      placeholder: "n|tbd|tbc|xx|xxx|x|y",
      work: "hold|finish|triage|cover|make|close out|iterations|docs|publish|run|build|document|conduct|launch|create|write|draft|ship|develop|implement|deliver|organize|organise|host|hold|design|train|prepare|send|interview|migrate|review|complete|define|produce|record|present|set up|establish|audit|test|roll out|deploy|automate|release|refactor|rebrand|announce|post|visit|call|survey|plan|identify|analyze|analyse|research|update|integrate|configure|celebrate|amplify|attend|share|introduce|outreach|finalize|finalise|map|blog post|workshops|interviews|dashboards|webinars|case studies|e-mail|shipped|speak|spoke|events|event|sessions|demos|deep dive|articles|tutorials|commit|make available|enable",
    },
  ],
  [
    german,
    {
      reach: "erreich*|erziel*|schaffen",
      sentence: "wir|unser|unsere|ist|sind|wird|werden|haben|hat|wurde",
      placeholder: "n|tbd|xx|x%|xx%|x",
      isVerbLast: true,
      work: "durchgefuhrt|umgesetzt|eingefuhrt|vorschreiben|aufbau|einfuhrung|implementierung|modernisierung|umsetzung|erstellung|durchfuhrung|etablierung|uberarbeitung|ausarbeitung|erarbeitung|konzeption|inbetriebnahme|veroffentlichung|digitalisierung|automatisierung|halten|entwicklung|publizieren|veroffentlichen|durchfuhren|erstellen|bauen|dokumentieren|umsetzen|organisieren|schreiben|entwickeln|einfuhren|lancieren|planen|aufbauen|erarbeiten|definieren|schulen|finalisieren|posten|verarbeitet|verarbeiten|implementieren|besuchen|abschliessen|prasentieren|uberarbeiten|aufsetzen|analysieren|migrieren|testen|produzieren|vorbereiten|veranstalten|kontaktieren|fuhren|geben",
    },
  ],
  [
    french,
    {
      reach: "attein*|obten*|realis*",
      sentence: "nous|notre|nos|est|sont|avons|sera",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "er|ir|re",
      work: "publier|organiser|lancer|creer|realiser|mettre en place|documenter|former|rediger|developper|construire|deployer|livrer|produire|mener|conduire|interviews|interview|dashboards|ateliers|animer|preparer|definir|migrer|implementer|tester|ecrire|automatiser|rencontrer",
    },
  ],
  [
    spanish,
    {
      reach: "alcanz*|logr*|consegu*|llegar|obtener|cumplir",
      sentence: "nuestro|nuestra|nuestros|es|son|hemos|esta|estan",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "ar|er|ir",
      work: "publicar|realizar|crear|lanzar|organizar|desarrollar|implementar|documentar|construir|capacitar|formar|ejecutar|disenar|elaborar|impartir|entregar|escribir|producir|definir|preparar|automatizar|migrar|visitar|hacer|ejecucion",
    },
  ],
  [
    portuguese,
    {
      reach: "ating*|alcanc*|conquist*|obter|chegar",
      sentence: "nosso|nossa|nossos|esta|estao|sao",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "ar|er|ir",
      work: "publicar|realizar|criar|lancar|organizar|desenvolver|implementar|documentar|construir|treinar|executar|elaborar|conduzir|entregar|escrever|produzir|definir|fazer|automatizar|migrar|testar|entrevistar",
    },
  ],
  [
    italian,
    {
      reach: "raggiung*|ottenere|conseguire|arrivare",
      sentence: "nostro|nostra|nostri|abbiamo|sono|sara",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "are|ere|ire",
      work: "pubblicare|realizzare|creare|lanciare|organizzare|sviluppare|implementare|documentare|costruire|formare|condurre|preparare|scrivere|produrre|definire|automatizzare|migrare|testare|intervistare|visitare|completare|introdurre|redigere",
    },
  ],
  [
    dutch,
    {
      reach: "bereik*|behal*|realiser*|haal*",
      sentence: "wij|onze|ons|hebben|zijn|wordt|worden",
      placeholder: "n|tbd|x%|xx|x|xx%",
      isVerbLast: true,
      work: "publiceren|organiseren|schrijven|maken|bouwen|ontwikkelen|opzetten|uitvoeren|documenteren|lanceren|invoeren|implementeren|trainen|opleiden|voorbereiden|automatiseren|testen|migreren|interviewen|bezoeken|afronden|opleveren|houden",
    },
  ],
  [
    polish,
    {
      reach: "osiag*|uzysk*",
      sentence: "nasz|nasza|nasze|jest|sa|mamy",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "ac|ic|yc",
      work: "przeprowadzic|opublikowac|uruchomic|wdrozyc|stworzyc|przygotowac|opracowac|zorganizowac|przeszkolic|przetestowac|napisac|wykonac|zbudowac|przeprowadzenie|przygotowanie|opracowanie|warsztaty",
    },
  ],
  [
    nordic,
    {
      reach: "oppna|opna|na",
      sentence: "vi|var|vores|er",
      placeholder: "n|tbd|x%|xx|x|xx%",
      work: "genomfora|publicera|publicere|publisere|lansera|lancere|lansere|skapa|utveckla|udvikle|utvikle|utbilda|implementera|implementere|etablera|etablere|afholde|gennemføre|gjennomføre",
    },
  ],
]);
