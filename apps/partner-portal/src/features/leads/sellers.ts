import type { LeadSellersFragment } from '@relata/schema/partner-portal';

export interface Sellers {
  /** Person of the viewer. */
  me: string | undefined;
  /** Whom the viewer gives leads to: an administrator everybody who sells, others themself. */
  all: { value: string; label: string }[];
}

/** Who can work on a lead; somebody with two roles once. */
export function sellersOf(viewer: LeadSellersFragment | null | undefined): Sellers {
  const me = viewer?.person?.id;
  const members = viewer?.partner?.members.nodes ?? [];
  const administers = members.some(({ role, person }) => role === 'ADMIN' && person?.id === me);
  const people = new Map(members.flatMap(({ person }) => (person ? [[person.id, person.name ?? ''] as const] : [])));
  const all = [...people].map(([value, label]) => ({ value, label }));
  return { me, all: administers ? all : all.filter(({ value }) => value === me) };
}
