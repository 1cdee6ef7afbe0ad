import { useMediaQuery } from '@mantine/hooks';
import { useSignedOut } from '../session/session.js';
import { Bar } from './bar.js';
import { usePortal } from './portal-options.js';
import { Sidebar } from './sidebar.js';
import { useViewer } from './viewer.js';

/** Where one can go: beside the content, or on a phone in a bar below it. */
export function Navigation() {
  const { entries } = usePortal();
  const signedOut = useSignedOut();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const held = useViewer()?.roles ?? [];
  const shown = entries.filter(({ open, roles }) => (signedOut ? open : !roles || roles.some((role) => held.includes(role))));
  // Whoever will see a first drawing, the style shows them the one that fits.
  if (typeof document === 'undefined')
    return (
      <>
        <Sidebar entries={shown} />
        <Bar entries={shown} />
      </>
    );
  return wide ? <Sidebar entries={shown} /> : <Bar entries={shown} />;
}
