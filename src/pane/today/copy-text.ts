/** Puts text into the clipboard; in a frame that may not, the old way, from the field that holds it. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    // Excel on the web gives our frame no leave to write to the clipboard, but still hears this.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand("copy");
  }
}
