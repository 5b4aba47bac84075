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
  /** `hit the target`: says that there is a number, not which. */
  readonly reach: Words;
  /** `we have`, `ensure`: it is a sentence, not the name of a metric. */
  readonly sentence: Words;
  /** `N`, `TBD`: stands for a number that is not there. */
  readonly placeholder: Words;
  /** Verbs of work: `publish`; and what work is called that no verb of these tells: `lancement`. */
  readonly work: Words;
  /** How the verb ends that leads a sentence, or closes it: `lanzar`, `publizieren`. */
  readonly infinitives?: Words;
  /** The verb closes the sentence: `5 Interviews führen`. */
  readonly isVerbLast?: boolean;
}

/** What work consists of, as the end of a word: `workshops`, `Kundeninterviews`. */
export const PIECES =
  /(?:workshop|presentation|presentacion|apresentac|integration|launche?|survey|interview|int?ervist|entrevist|intervju|wywiad|warsztat|webinar|audit|campaign|release|prototype|demo|event|video|podcast|newsletter|article|articulo|artigo|artikel|dashboard|session|sesion|tutorial|training|schulung|begehung|veranstaltung|beitrag|aktivitat|atelier|formation|taller|drill|guide|commit|deep dive|outreach|asset|studie|doc|post|project)(?:s|e|es|n|en|er|i|y|ow)?$/;

/** Verbs of what others decide on: of `hire`, `sell` the number is no work; done or not, it is a deed all the same. */
export const GAINS =
  /^(?:sign|secure|win|start|hir(?:e|ing)|open|clos|sell|land|a[cdq]+ui|att?ra|gener|recru|rekru|reclu|capt|ret(?:ain|en)|conv|add$|get$|raise|rece|ricev|gain|gagn|gan[ah]|sav(?:e|ing)|earn|collect|find|onboard|book|re?i?sol|solicit|score|answer|resp|have$|gewinn|verk|akqui|einst|besetz|einspar|nutz|kauf|kommen|gehen|nehmen|abschl|vend|embauch|ouvrir|obt|otten|contrat|firm|cerr|chiud|fech|assin|assum|fac?t|ahorr|conqu|a[bp]ri|werv|binnen|aannem|krijg|pozysk|zdob|uzysk|sprzed|zatrud|podpis|vin[nd]|salj)/;

/** What comes of work, of which nobody makes a number: `leads`, `followers`. */
export const OUTCOMES =
  /^(?:leads|[ms]qls|followers|subscribers|opportunities|sign-?ups|downloads|visitors|sales|orders|deals|customers|users|clients|views|members)$/;

/** Words that only tell work from results; the functions do without them, so they stand apart from the languages. */
export const WORK_WORDS: ReadonlyMap<LanguageWords, WorkWords> = new Map<LanguageWords, WorkWords>([
  [
    english,
    {
      reach: "hit|achiev*|reach*|meet|attain|deliver on",
      sentence: "we|our|is|are|has|have|been|will|that|ensure|shall|plans",
      placeholder: "n|tbd|tbc|xx|xxx|x|y",
      work: "hold|finish|cover|make|publish|run|build|document|conduct|launch|create|write|draft|ship|develop|implement|deliver|organize|host|design|train|prepare|migrate|complete|define|produce|present|set|establish|test|roll|rollout|deploy|automate|rebrand|post|renovate|localize|translate|mentor|remove|rewrite|visit|plan|planned|update|integrate|amplify|share|shipped|speak|outreach|e-mail|authored",
    },
  ],
  [
    german,
    {
      reach: "erreich*|erziel*|schaffen",
      sentence: "wir|unser|unsere|ist|sind|wird|werden|haben|hat|wurde|worden|sein|bleiben",
      placeholder: "n|tbd|xx|x%|xx%|x",
      isVerbLast: true,
      infinitives: "en|iert",
      work: "durchgefuhrt|umgesetzt|eingefuhrt|vorschreiben|aufbau|konzeption|inbetriebnahme|halten|entwicklung|veroffentlichen|durchfuhren|erstellen|erstellt|umsetzen|schreiben|einfuhren|erarbeiten|ausarbeiten|schulen|posten|verarbeitet|abgeschlossen|uberarbeiten|vorbereiten|fuhren|gefuhrt|bringen|ausrollen|relaunch|veranstalten|abhalten|anbieten|planen|testen|bauen|aufbauen|aufsetzen|entwickeln|einrichten|prufen|verfassen|anlegen",
    },
  ],
  [
    french,
    {
      reach: "attein*|realis*",
      sentence: "nous|notre|nos|est|sont|avons|sera",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "er|ir|uire|ndre|ettre|rire",
      work: "mise|mettre|former|publier|lancer|creer|publication|organisation|creation|redaction|lancement|deploiement|developpement|refonte",
    },
  ],
  [
    spanish,
    {
      reach: "alcanz*|logr*|consegu*|llegar|cumplir",
      sentence: "nuestro|nuestra|nuestros|es|son|hemos|esta|estan",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "ar|er|ir",
      work: "publicar|realizar|crear|lanzar|organizar|implementar|capacitar|ejecutar|elaborar|automatizar|ejecucion|lanzamiento|desarrollo|puesta",
    },
  ],
  [
    portuguese,
    {
      reach: "ating*|alcanc*|chegar",
      sentence: "nosso|nossa|nossos|esta|estao|sao",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "ar|er|ir",
      work: "criar|lancar|treinar|lancamento|desenvolvimento",
    },
  ],
  [
    italian,
    {
      reach: "raggiung*|arrivare",
      sentence: "nostro|nostra|nostri|abbiamo|sono|sara",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "are|ere|ire|urre",
      work: "pubblicare|realizzare|creare|organizzare|implementare|formare|automatizzare|introdurre|lancio|sviluppo|messa",
    },
  ],
  [
    dutch,
    {
      reach: "bereik*|realiser*|haal*",
      sentence: "wij|onze|ons|hebben|zijn|wordt|worden|blijven",
      placeholder: "n|tbd|x%|xx|x|xx%",
      isVerbLast: true,
      work: "publiceren|organiseren|schrijven|maken|ontwikkelen|uitvoeren|lanceren|invoeren|implementeren|trainen|opleiden|opleveren|houden|vastgesteld|ingevoerd|opgeleverd|uitgevoerd|gelanceerd",
    },
  ],
  [
    polish,
    {
      reach: "osiag*",
      sentence: "nasz|nasza|nasze|jest|sa|mamy",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "ac|ic|yc",
      work: "przeprowadzic|przeprowadzenie|przygotowanie|opracowanie|wdrozenie|uruchomienie|przeszkolenia",
    },
  ],
  [
    nordic,
    {
      reach: "oppna|opna|na",
      sentence: "vi|var|vores|er|skal|ska|vil",
      placeholder: "n|tbd|x%|xx|x|xx%",
      infinitives: "era|isere",
      work: "genomfora|publicere|publisere|lansere|lanser|skapa|utveckla|utbilda|gennemføre|gjennomføre|lansering|implementere|etablere|utarbeide|bygga|ta fram",
    },
  ],
]);
