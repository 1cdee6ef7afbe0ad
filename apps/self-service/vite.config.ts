import { firstDrawings, portalBuild } from '@relata/portal-kit/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig } from 'vite';

export default defineConfig(mergeConfig(portalBuild('/account'), { plugins: [react(), firstDrawings('src/first.ts')] }));
