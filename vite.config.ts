import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import tailwindcss from '@tailwindcss/vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { flowStyles } from './e2e/support/flowStyles.ts'
import { frontDoor } from './e2e/support/frontDoor.ts'
import { offline } from './e2e/support/offline.ts'
import { scriptTypes } from './e2e/support/scriptTypes.ts'

/** What reads a folder is compiled anew each time: the folder may have changed, and the file not. */
const readersOfFoldersAreNotKept: Plugin = {
  name: 'readers-of-folders-are-not-kept',
  configureVitest({ experimental_defineCacheKeyGenerator: define }) {
    define(({ sourceCode }) => (sourceCode.includes('import.meta.glob') ? false : undefined))
  },
}

export default defineConfig({
  base: './',
  plugins: [flowStyles(), react(), tailwindcss(), frontDoor(), scriptTypes(), offline(), readersOfFoldersAreNotKept],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // one sheet, which is written into the page: no script waits for styles
    cssCodeSplit: false,
    chunkSizeWarningLimit: 700,
    // what changes apart comes apart, in few files: small ones compress badly
    rolldownOptions: {
      output: {
        // the first view names every other file: short names, and of the hash what tells two versions apart
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 4 },
            { name: 'first', tags: ['$initial'], priority: 3 },
            // what moves the map about comes when something is on it
            { name: 'flow', test: /node_modules\/(?:@xyflow|d3-|classcat|use-sync-external-store)/, priority: 2 },
            // what is drawn late comes at once: each icon by itself would be a file, and the first view would name it
            { name: 'icons', test: /node_modules\/lucide-react/, priority: 1 },
            { name: 'api', test: /src\/api\/(?!replay|cli|waiters)/, priority: 1 },
            {
              name: 'engine',
              test: /src\/(?:engine\/(?!law\/|questions\/(?!alarmHistory))|facts\/(?!aws\/(?:known|wires)))/,
              priority: 2,
            },
            // what is asked of accounts comes with the first that asks: the first click does not wait for it
            { name: 'readers', test: /src\/(?:engine|api)\//, priority: 0 },
            // what many rooms share and is tiny comes at once
            { name: 'shared', test: /src\/(?:parts|ui|store)\//, maxModuleSize: 1500, minShareCount: 6, priority: 0 },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    isolate: false,
    pool: 'threads',
    // its own choice is all cores but one, which of two is half
    maxWorkers: Math.max(2, Math.floor(availableParallelism() * 0.75)),
    // what was compiled once is kept beside the packages
    experimental: { fsModuleCache: true },
    // before all of them, which says the seed, and in each of the threads
    globalSetup: 'e2e/support/setup.ts',
    setupFiles: 'e2e/support/setup.ts',
  },
})
