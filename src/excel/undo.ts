/** Brings back what stood there before a step, whether the step was done, half done or not done at all. */
export type Undo = (context: Excel.RequestContext) => Promise<void>;
