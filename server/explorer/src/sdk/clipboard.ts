/**
 * Copies text; where the browser has no clipboard for this page, as on a plain http address, through
 * a selection in a hidden field.
 * @returns whether the browser did it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on an insecure origin, although the type says otherwise.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard === undefined) return copyBySelection(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  field.readOnly = true;
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and still the only way on an insecure origin.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
