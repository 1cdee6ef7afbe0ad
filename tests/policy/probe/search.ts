import { type Kind, opens } from '../table.js';
import type { Reading, Row } from './reading.js';

/** A search goes around the policies within one function, so it is tried as everyone: it finds what they see published, and counts no more. */
export async function probeSearch(reading: Reading): Promise<void> {
  const { seat, report } = reading;
  await figures(reading, 'ArticleEvent', 'articleTotals', 'ARTICLE');
  await figures(reading, 'SurveyResponse', 'surveyTotals', 'SURVEY');
  const { data, errors } = await reading.ask(`{
    found: articleSearch(search: { text: "bicycle" }, first: 100) { totalCount nodes { article { id } title } edges { node { article { id } } } }
    typo: articleSearch(search: { text: "bycicles" }) { totalCount }
    likely: articleSuggestions(subject: "My bicycle", first: 10) { article { id } }
    ${['public', 'customer', 'partner', 'employee', 'draft', 'archived'].map((slug) => `${slug}: articleBySlug(slug: "${slug}") { id }`).join(' ')} }`);
  const refused = new Set(errors.map(({ path }) => path?.[0]));
  const kind: Kind = 'Article';
  for (const root of ['found', 'likely', 'public'])
    report.check(`${seat.name}, search (${root}) is refused`, !opens(kind, seat, 'read'), refused.has(root));
  if (!opens(kind, seat, 'read')) return;
  const wanted = reading.seen(kind).filter((label) => !['draft', 'archived'].includes(label));
  const labels = (hits: { article: Row }[]) =>
    reading.labelsOf(
      kind,
      hits.map(({ article }) => article),
    );
  const found = data.found as { totalCount: number; nodes: { article: Row }[]; edges: { node: { article: Row } }[] };
  report.check(`${seat.name}, articleSearch`, wanted, labels(found.nodes));
  report.check(`${seat.name}, articleSearch: edges`, wanted, labels(found.edges.map(({ node }) => node)));
  report.check(`${seat.name}, articleSearch: totalCount`, wanted.length, found.totalCount);
  report.check(`${seat.name}, articleSearch with a typo: totalCount`, wanted.length, (data.typo as { totalCount: number }).totalCount);
  report.check(`${seat.name}, articleSuggestions`, wanted, labels(data.likely as { article: Row }[]));
  for (const slug of ['public', 'customer', 'partner', 'employee', 'draft', 'archived'])
    report.check(`${seat.name}, articleBySlug "${slug}"`, reading.seen(kind).includes(slug), data[slug] !== null);
}

/** Figures are over the rows that one sees, by whatever they are grouped. */
async function figures(reading: Reading, kind: Kind, root: string, by: string): Promise<void> {
  const { data, errors } = await reading.ask(`{ whole: ${root} { nodes { count } } grouped: ${root}(groupBy: [${by}]) { nodes { count } } }`);
  const { seat, report } = reading;
  report.check(`${seat.name}, ${root} is refused`, !opens(kind, seat, 'read'), errors.length > 0);
  if (errors.length > 0) return;
  for (const [how, sums] of Object.entries(data as Record<string, { nodes: { count: number }[] }>))
    report.check(
      `${seat.name}, ${root} ${how}: count`,
      reading.seen(kind).length,
      sums.nodes.reduce((sum, { count }) => sum + count, 0),
    );
}
