/** Every file a form names, however deep: under `attachments`, and as the drawn image of a `signature`. */
export function filesIn(form: unknown): { attached: string[]; signatures: string[] } {
  if (typeof form !== 'object' || form === null) return { attached: [], signatures: [] };
  const parts = Object.entries(form).map(([name, value]) => {
    if (name === 'attachments' && Array.isArray(value)) return { attached: value as string[], signatures: [] };
    const image = name === 'signature' && (value as { image?: string } | undefined)?.image;
    return image ? { attached: [], signatures: [image] } : filesIn(value);
  });
  return { attached: parts.flatMap((p) => p.attached), signatures: parts.flatMap((p) => p.signatures) };
}
