/** HTML as React draws it. */
interface Drawn {
  html: string;
  /** The rules that stand for the attributes. */
  rules: string;
}

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const read = (attribute: string): string => attribute.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * Turns attributes of style into rules, since the policy of content lets no attribute set any, and a `<style>` with the
 * answer's nonce may. They hold within `scope`, an id, and so above all that files of style say, as an attribute would.
 */
export function styleRules(html: string, scope: string): Drawn {
  const numbers = new Map<string, number>();
  // In text React writes quotes as entities: only an attribute looks like this.
  const without = html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return ` data-style="${number}"`;
  });
  const rules = [...numbers].map(([style, number]) => `#${scope} [data-style="${number}"]{${read(style)}}`);
  return { html: without, rules: rules.join('') };
}
