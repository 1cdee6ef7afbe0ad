import { NavLink } from 'react-router';
import { type Entry, usePortal } from './portal-options.js';

/** A link of the navigation. Its screen begins to load as soon as somebody seems to want it. */
export function EntryLink({
  entry: { to, label, icon: Icon },
  className,
  onClick,
}: {
  entry: Entry;
  className?: string | undefined;
  onClick?: () => void;
}) {
  const { screens } = usePortal();
  const load = () =>
    void screens
      .find(({ path }) => `/${path}` === to)
      ?.load()
      .catch(() => {});
  return (
    <NavLink to={to} end={to === '/'} className={className ?? ''} onMouseEnter={load} onFocus={load} onClick={onClick}>
      <Icon size={20} stroke={1.7} aria-hidden />
      <span>{label()}</span>
    </NavLink>
  );
}
