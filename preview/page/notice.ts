/** What the page has to say to the user, in one sentence. */
export interface Notice {
  readonly intent: "info" | "error";
  readonly sentence: string;
  /** The one thing that can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}
