/** Puts a text into the clipboard. @returns whether the browser let it: without a safe connection it does not */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
