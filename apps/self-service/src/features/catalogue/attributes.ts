import type { Format, Say } from '@relata/portal-kit';

/** `batteryWh` is `Battery (Wh)`: a unit at the end of a name is one. */
const UNITS: Record<string, string> = { Wh: 'Wh', Kg: 'kg', Km: 'km', Mm: 'mm', Cm: 'cm', W: 'W', Nm: 'Nm', L: 'l' };

/** Attributes are free: a product has those that its kind has. Their names are made readable here. */
export function nameOf(attribute: string): string {
  const unit = Object.keys(UNITS).find((each) => new RegExp(`[a-z]${each}$`).test(attribute));
  const words = (unit ? attribute.slice(0, -unit.length) : attribute).replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${unit ? ` (${UNITS[unit]})` : ''}`;
}

/** The attributes of a product, by name. */
export const attributesOf = (product: { attributes?: unknown }): Record<string, unknown> =>
  typeof product.attributes === 'object' && product.attributes !== null ? (product.attributes as Record<string, unknown>) : {};

/** A value of one, in the reader's language. */
export function textOf(value: unknown, say: Say<{ yes: string; no: string }>, format: Format): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value === 'number') return format.number(value);
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}
