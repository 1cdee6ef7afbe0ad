import type { ComponentType } from 'react';
import { createContext, useContext } from 'react';
import type { GraphOptions } from '../graph/client.js';
import type { ViewerDocument } from './viewer.js';

/** An icon of Tabler, or one like them. */
export type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

/** A screen: where it is, and what draws it, loaded when it is first gone to. */
export interface Screen {
  /** Under the portal's place: `orders/:id`. Empty: the start page. */
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  /** Shown to everybody, signed in or not. */
  open?: boolean;
}

/** An entry of the navigation. */
export interface Entry {
  to: string;
  /** In the reader's language. */
  label: () => string;
  icon: Icon;
  /** On a phone it stands in the bar at the bottom; the others are behind “More”. At most four. */
  inBar?: boolean;
  /** For those who aren't signed in, too. */
  open?: boolean;
  /** For who has one of these roles alone; the graph says what they may see there. */
  roles?: string[];
  /** The heading under which it stands, beside those before it that have the same. */
  group?: () => string;
}

export interface PortalOptions extends GraphOptions {
  /** Where it is served: `/account`. */
  place: string;
  /** What it is called, in the reader's language. */
  name: () => string;
  viewer: ViewerDocument;
  screens: Screen[];
  entries: Entry[];
  /** The screen on which who has no sign-in gets one, where there is such a way, and what leads there. */
  signUp?: { to: string; label: () => string };
}

export const PortalContext = createContext<PortalOptions | null>(null);

/** What the portal was started with. */
export function usePortal(): PortalOptions {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('Only within startPortal');
  return portal;
}
