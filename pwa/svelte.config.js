import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // By what the styles say and not by where the file lies: the same sources give the same build anywhere.
    cssHash: ({ hash, css }) => `s${hash(css)}`,
  },
}
