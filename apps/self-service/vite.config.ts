import { portal } from '@relata/portal-kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(
  portal({ place: '/account', name: 'Relata – your account', description: 'Your orders, invoices, quotes and what you own.' }),
);
