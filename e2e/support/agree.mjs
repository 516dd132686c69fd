// After somebody has held a lesson's two texts against each other: notes in each the hash of the other, so that a spec
// can say when one has changed since. `node e2e/support/agree.mjs 050-stop-or-reboot …`
// The same for terms of the glossary: `node e2e/support/agree.mjs glossary/stop …`, or `glossary` for all of them.
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'vite'

const languages = ['en', 'ko']
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const { hex } = await server.ssrLoadModule('/src/lib/chance.ts')
const [lessons, terms] = [false, true].map((isTerm) =>
  process.argv.slice(2).filter((one) => /^glossary/.test(one) === isTerm),
)
for (const id of lessons) {
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
if (terms.length > 0) {
  const load = async (file) => await server.ssrLoadModule(`/src/content/glossary/${file}.ts`)
  const [{ glossary: en }, { glossary: ko }, { termIds }, { agreed }] = await Promise.all(
    ['en', 'ko', 'terms', 'agreed'].map(load),
  )
  const isRead = (id) => terms.includes('glossary') || terms.includes(`glossary/${id}`)
  const hashOf = (id) =>
    isRead(id) ? hex(8, 'term', JSON.stringify([en, ko].map(({ [id]: { name, text } }) => [name, text]))) : agreed[id]
  const key = (id) => (/^\w+$/.test(id) ? id : `'${id}'`)
  const path = 'src/content/glossary/agreed.ts'
  const [before] = (await readFile(path, 'utf8')).split('= {')
  await writeFile(path, `${before}= {\n${termIds.map((id) => `  ${key(id)}: '${hashOf(id) ?? ''}',\n`).join('')}}\n`)
}
await server.close()
