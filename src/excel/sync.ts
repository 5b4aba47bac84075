/** Long enough for a slow network, short enough that nobody believes the pane has died. */
const PATIENCE_MILLISECONDS = 60_000;

/** Excel neither did what was asked nor refused it. */
export class NoAnswer extends Error {
  readonly code = "NoAnswer";
}

/** Sends what is queued; an Excel that does not answer within a minute counts as failed. */
export async function sync(context: Excel.RequestContext): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer("Excel did not answer.")), PATIENCE_MILLISECONDS);
  });
  try {
    await Promise.race([context.sync(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
