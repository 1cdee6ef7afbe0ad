import { portal } from '@relata/portal-kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(portal({ place: '/partner', name: 'Relata for partners', description: 'Your deals, customers, people and programme.' }));
