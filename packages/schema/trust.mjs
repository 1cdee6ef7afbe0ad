// Writes what the API takes from each portal: its documents by their sha256, from those that were generated beside.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

mkdirSync(here('trusted-documents'), { recursive: true });
for (const portal of ['self-service', 'partner-portal', 'employee-portal']) {
  const documents = JSON.parse(readFileSync(here(`generated/${portal}/persisted-documents.json`), 'utf8'));
  const trusted = Object.fromEntries(Object.entries(documents).map(([hash, text]) => [hash.replace('sha256:', ''), text]));
  writeFileSync(here(`trusted-documents/${portal}.json`), `${JSON.stringify(trusted, null, 2)}\n`);
}
