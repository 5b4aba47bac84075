/**
 * Parts of names in languages whose headings we read, but not their sentences: Chinese, Japanese, Korean, Russian, Polish,
 * Turkish and the Nordic ones. The usual ones only, since the functions carry them; of the rest more is better, as of any
 * name that nobody knows. Patterns of folded text between spaces; one sign alone says it in Chinese and Japanese.
 */
export const LESS_IN_OTHER_LANGUAGES =
  "[離离退失诉苦誤误错遅延迟障故欠缺债逾废待残]|成本|[費费]用|コスト|クレーム|不良|解約|日数|営業日|合せ|비용|원가|불량|불만|지연|이직| (?:теку|отто|затр|расх|жалоб|rotacj|koszt|opozn|czas |maliyet|gider|sikayet|hata|kostnad|klag)";
export const MORE_IN_OTHER_LANGUAGES = "削減|稼|降|절감| (?:сниж|zapasow)";
