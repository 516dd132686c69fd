import { expect, test } from 'vitest'

const papers = import.meta.glob<string>(['../*.md', '../.github/*.md', '../docs/**/*.md', './engine/MODEL.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.keys(import.meta.glob(['./**/*.{ts,tsx,json}', '../e2e/**/*.{ts,tsx,mjs}']))

/** The files that a paper names with a folder, as `store/load.ts`; where the folder is a choice (`{en,ko}`), none. */
const namedIn = (paper: string) =>
  [...paper.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:tsx?|mjs|json))`/g)].map(([, path = '']) => path.replace(/^src\//, ''))

test.each(Object.entries(papers))('every file that %s names is there', (_, paper) => {
  expect(namedIn(paper).filter((path) => !files.some((file) => file.endsWith(`/${path}`)))).toEqual([])
})
