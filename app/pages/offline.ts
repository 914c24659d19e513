import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { icons } from './icons.ts';
import { pageTexts } from '../words/texts/pages.ts';
import { readPalette } from './palette.ts';

/**
 * Makes the built site installable and readable without a connection; app/offline holds what runs in the browser.
 * @param licences notes what the service worker is made of
 */
export function offline(licences: Plugin) {
  const paper = readPalette()['paper'] ?? 'white';
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'app/offline',
    filename: 'worker.ts',
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      name: 'Edgewise',
      short_name: 'Edgewise',
      description: pageTexts.about,
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: paper,
      background_color: paper,
      icons: icons.map(({ file, size, maskable }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: maskable ? 'maskable' : 'any',
      })),
    },
    injectManifest: {
      buildPlugins: { vite: [licences] },
      globPatterns: [
        'index.html',
        'assets/*.{js,css,svg}',
        'assets/*-latin-*.woff2',
        'data/graph.json',
        'data/articles/*',
        'icons/192.png',
      ],
      maximumFileSizeToCacheInBytes: 100 * 1024 * 1024,
    },
  });
}
