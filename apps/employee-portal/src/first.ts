import { drawPortal } from '@relata/portal-kit/first-drawing';
import { portal } from './portal.js';

/** The build calls it in Node: what each screen is before any script has run. */
export const draw = (nonce: string) => drawPortal(portal, nonce);
