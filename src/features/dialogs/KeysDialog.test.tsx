import { commands as en } from '#content/words/en/commands.ts'
import { first as firstEn } from '#content/words/en.first.ts'
import { rest as restEn } from '#content/words/en.rest.ts'
import { commands as ko } from '#content/words/ko/commands.ts'
import { first as firstKo } from '#content/words/ko.first.ts'
import { rest as restKo } from '#content/words/ko.rest.ts'
import { everyPageCommand } from '#parts/commands/everyCommand.ts'
import { printed } from '#parts/commands/page/key.ts'
import { createStudio } from '#store/createStudio.ts'
import { StudioProvider } from '#store/react.tsx'
import { createDevice } from '#store/createDevice.ts'
import { WordsProvider } from '#ui/words/WordsProvider.tsx'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { KeysDialog } from './KeysDialog.tsx'

const languages = [
  { language: 'en', commands: en, words: { ...firstEn, ...restEn } },
  { language: 'ko', commands: ko, words: { ...firstKo, ...restKo } },
] as const

it.each(languages)('every key of the register is on the sheet in $language, with what it does', (spoken) => {
  const { language, commands, words } = spoken
  const sheet = renderToString(
    <StudioProvider studio={createStudio(createDevice().openTab())}>
      <WordsProvider words={words} language={language}>
        <KeysDialog />
      </WordsProvider>
    </StudioProvider>,
  )
  const keyed = everyPageCommand.filter(({ keys }) => keys !== undefined)
  const told = keyed.flatMap(({ id, keys = [] }) => [commands.page[id], ...keys.map((key) => `>${printed(key)}</kbd>`)])
  expect(told.filter((text) => !sheet.includes(text))).toEqual([])
})
