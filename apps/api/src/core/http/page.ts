/** A plain page of ours. It runs no script but its own and takes its style from a file, so that the common policy of content holds; whoever makes the content escapes it. */
export const page = (title: string, content: string, { script, wide = false }: { script?: string; wide?: boolean } = {}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Relata</title><link rel="stylesheet" href="/page.css"><link rel="icon" href="data:,"></head>
<body><main${wide ? ' class="wide"' : ''}>${content}</main>${script ? `<script type="module" src="${script}"></script>` : ''}</body></html>
`;

export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
