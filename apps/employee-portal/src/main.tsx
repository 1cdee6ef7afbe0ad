import '@relata/portal-kit/style';
import { startPortal } from '@relata/portal-kit';
import { portal } from './portal.js';

void startPortal(portal);
