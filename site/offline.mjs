// Writes the service worker that keeps the whole site in the browser, so that it is read, searched and played with offline.
import { join } from 'node:path';
import { generateSW } from 'workbox-build';

const dist = join(import.meta.dirname, 'dist');
const { count, size, warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,svg,png,json,txt}'],
    // The reader of PDF is fetched when someone drops a PDF, and not ahead: it is as large as all pages together.
    globIgnores: ['pdf-library.js'],
    runtimeCaching: [{ urlPattern: /\/pdf-library\.js$/, handler: 'CacheFirst' }],
    maximumFileSizeToCacheInBytes: 8_000_000,
    swDest: join(dist, 'service-worker.js'),
    // One file, and no source map beside it.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: true,
});
for (const warning of warnings) console.error(warning);
console.log(`${count} files of ${Math.round(size / 1e6)} MB are kept for reading offline.`);
