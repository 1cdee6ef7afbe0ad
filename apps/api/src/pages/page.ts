const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem;color:#1b1f24}
h1{line-height:1.2}a{color:#0b57d0}code{background:#f2f4f7;padding:.1em .3em;border-radius:3px}
label,input{display:block;width:100%;box-sizing:border-box}input,button{font:inherit;padding:.5rem .8rem;margin:.25rem 0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid #d8dde3}td button{margin:0;padding:.2rem .7rem}
[role=alert]{color:#a40e26}`;

/** A plain page of ours. It runs no script but its own from /, and its content is escaped by who makes it. */
export const page = (title: string, content: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>${STYLE}</style></head><body><main>${content}</main></body></html>
`;

export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
