import { defineConfig } from 'vite'

/** GraphiQL is a page of its own for analysts: no part of the app, nor of what its service worker keeps. Built after the app, into its folder. */
export default defineConfig({
  root: 'graphiql',
  base: '/graphiql/',
  publicDir: false,
  // React's parts say 'use client', which means nothing here.
  logLevel: 'error',
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
})
