import { Link } from 'react-router';
import classes from './navigation.module.css';

/** The mark: two rings that hold on to each other. */
export const Mark = ({ size = 26 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden>
    <circle cx="12" cy="16" r="8" stroke="currentColor" strokeWidth="3.2" />
    <circle cx="20" cy="16" r="8" stroke="currentColor" strokeWidth="3.2" opacity="0.55" />
  </svg>
);

export const Brand = ({ name }: { name: string }) => (
  <Link to="/" className={classes.brand}>
    <Mark />
    <span>{name}</span>
  </Link>
);
