// After somebody has held a lesson's two texts against each other: notes in each the hash of the other, so that a spec
// can say when one has changed since. `node e2e/support/agree.mjs 050-stop-or-reboot …`
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'vite'

const languages = ['en', 'ko']
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const { hex } = await server.ssrLoadModule('/src/lib/chance.ts')
for (const id of process.argv.slice(2)) {
  const hashes = await Promise.all(
    languages.map(async (language) => {
      const { text } = await server.ssrLoadModule(`/src/content/lessons/${id}/${language}.ts`)
      const { agreesWith: _, ...rest } = text
      return hex(8, 'lesson', JSON.stringify(rest))
    }),
  )
  for (const [nth, language] of languages.entries()) {
    const path = `src/content/lessons/${id}/${language}.ts`
    const source = await readFile(path, 'utf8')
    await writeFile(path, source.replace(/agreesWith: '[^']*'/, `agreesWith: '${hashes[1 - nth]}'`))
  }
}
await server.close()
