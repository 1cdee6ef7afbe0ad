import { portal } from '@relata/portal-kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(portal({ place: '/employee', name: 'Relata at work', description: 'Deals, partners and what is to be done.' }));
