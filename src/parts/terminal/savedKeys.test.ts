import { scenario } from '#api/scenario.ts'
import { createSession } from '#cli/shell/session.ts'
import { handle } from '#api/handle.ts'
import { expect, it } from 'vitest'
import { saveKeys } from './savedKeys.ts'

it('a key that a window handed out lies in the home folder, once; one that the CLI handed out does not', () => {
  const story = scenario()
  const { KeyMaterial } = story.ok('CreateKeyPair', { KeyName: 'mine' })
  const { history } = handle(story.history(), { action: 'CreateKeyPair', params: { KeyName: 'typed' }, from: 'cli' })
  const session = createSession(() => 'now')
  const keys = new Map<string, string>()
  saveKeys(history, session, keys)
  expect(session.files().map(({ name }) => name)).toEqual(['mine.pem'])
  expect(session.read('mine.pem')?.trim()).toBe(String(KeyMaterial).trim())
  expect([...keys.values()]).toEqual(['mine'])
  session.remove('mine.pem')
  saveKeys(history, session, keys)
  expect(session.files()).toEqual([])
})
