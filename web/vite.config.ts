import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const api = process.env.GENBA_API_ADDRESS ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/v1': api } },
  plugins: [
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      includeAssets: ['icon.svg', 'icon-192.png', 'icon-512.png'],
      manifest: {
        name: 'Genba',
        short_name: 'Genba',
        description: 'Field-service dispatch',
        lang: 'ja',
        start_url: '/',
        display: 'standalone',
        background_color: '#f3f5f8',
        theme_color: '#16243a',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png}'],
        // The shell answers every page address, so a phone reloads anywhere without a network.
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/v1\//],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
});
