import * as customer from './screens/customer.ts';
import * as employee from './screens/employee.ts';
import * as partner from './screens/partner.ts';
import { ADMIN, PARTNER_ADMIN, type PortalKind, SALES_REP, type Visitor } from './visitor.ts';

/** A screen of a portal, and how one gets there. Names are unique among all portals. */
export interface ScreenShown {
  name: string;
  /** Its address; with `opened`, of the list in which it is the first of that name. */
  path: string;
  opened?: string | RegExp;
  /** Who looks at it, where it isn't the one who mostly does. */
  as?: string;
}

interface Round {
  portal: PortalKind;
  /** Nobody: not signed in. */
  as: string | null;
  screens: ScreenShown[];
}

const PORTALS = [
  { portal: 'customer', mostly: ADMIN, ...customer },
  { portal: 'partner', mostly: PARTNER_ADMIN, ...partner },
  { portal: 'employee', mostly: SALES_REP, ...employee },
] as const;

/** Every screen, by portal and by who looks at it. Whoever adds one adds it to `screens/`: it is then audited, counted and pictured. */
export const ROUNDS: Round[] = PORTALS.flatMap(({ portal, mostly, OPEN, SCREENS }) => {
  const by = Map.groupBy(SCREENS, ({ as = mostly }) => as);
  return [{ portal, as: null, screens: OPEN }, ...[...by].map(([as, screens]) => ({ portal, as, screens }))];
});

/** Goes to a screen as somebody who loads it anew. */
export async function show(visitor: Visitor, { path, opened }: ScreenShown): Promise<void> {
  await visitor.goTo(path);
  if (!opened) return;
  const href = await visitor.page.locator('main').getByRole('link', { name: opened }).first().getAttribute('href');
  await visitor.goTo(String(href).replace(visitor.place, ''));
}
