/** Shows a PDF in a tab of its own; where the browser opens none, it is kept as a file. Errors: those of `load`; no tab stays. */
export async function openPdf(load: () => Promise<Blob>, name: string): Promise<void> {
  // Before anything is waited for: a browser opens no tab on its own account.
  const tab = window.open('', '_blank');
  try {
    const url = URL.createObjectURL(await load());
    if (tab) tab.location.href = url;
    else keep(url, name);
    // Long enough for the tab to have read it.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (error) {
    tab?.close();
    throw error;
  }
}

function keep(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.pdf`;
  link.click();
}
