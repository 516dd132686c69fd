import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { list } from '#lib/table.ts'
import { expect, it } from 'vitest'
import fileV2 from './samples/file-v2.json?raw'
import linkFromHere from './samples/link-v2-from-here.txt?raw'
import linkShort from './samples/link-v2-short.txt?raw'
import linkV2 from './samples/link-v2.txt?raw'
import fileV3 from './samples/file-v3.json?raw'
import linkV3 from './samples/link-v3.txt?raw'
import stateV1 from './samples/state-v1.json?raw'
import stateFromHere from './samples/state-v2-from-here.json?raw'
import stateV2 from './samples/state-v2.json?raw'
import stateV3 from './samples/state-v3.json?raw'
import fileV4 from './samples/file-v4.json?raw'
import linkV4 from './samples/link-v4.txt?raw'
import stateV4 from './samples/state-v4.json?raw'
import fileV5 from './samples/file-v5.json?raw'
import linkV5 from './samples/link-v5.txt?raw'
import stateV5 from './samples/state-v5.json?raw'
import fileV6 from './samples/file-v6.json?raw'
import linkV6 from './samples/link-v6.txt?raw'
import stateV6 from './samples/state-v6.json?raw'
import fileV7 from './samples/file-v7.json?raw'
import linkV7 from './samples/link-v7.txt?raw'
import stateV7 from './samples/state-v7.json?raw'
import { readText, textOf } from './share/file.ts'
import { linkOf, readLink } from './share/link.ts'
import { pack } from './saved/encode.ts'
import { unpack } from './saved/decode.ts'
import { retell } from './saved/retell.ts'

/**
 * True for the account that every version of the page has written, kept as it was written: an instance was launched,
 * ran and was stopped.
 */
const isStopped = ({ account }: History) => list(account.instances).map(({ state }) => state)
/** a sum is of the letters, and the order of two keys may be another one */
const told = (text: string) => ({ ...JSON.parse(text), sum: 0, version: 0 })
/** an account of before says from now on which rules it keeps */
const withRules = (stored: ReturnType<typeof told>): unknown => ({
  ...stored,
  beginning: { ...stored.beginning, rules: 3 },
})
const asked = ({ log }: History) =>
  [...eventsFrom(log, 0)].flatMap((event) => (event.kind === 'Asked' ? [event.action] : []))

it('an account of version 1, whose events mean something else, is told again from its requests', async () => {
  expect(JSON.parse(stateV1)).toMatchObject({ version: 1 })
  expect(unpack(stateV1)).toEqual({ kind: 'other-version' })
  const told = await retell(stateV1)
  if (!told) throw new Error('it was not told')
  expect(isStopped(told.experiment.history)).toEqual(['stopped'])
  expect(asked(told.experiment.history)).toEqual(['RunInstances', 'StopInstances'])
  expect(told.refusedNow).toEqual([])
})

it.each([stateV2, stateV3])(
  'an account of version 2 or 3 opens with its other story and what was undone, as it was',
  (state) => {
    const read = unpack(state)
    if (read.kind !== 'experiment') throw new Error(read.kind)
    expect(isStopped(read.history)).toEqual(['stopped'])
    expect(asked(read.history)).toEqual(['RunInstances', 'StopInstances'])
    expect(read.branches.map(({ history }) => asked(history))).toEqual([['RunInstances', 'RebootInstances']])
    expect(read.undone.map(asked)).toEqual([['RunInstances', 'StopInstances', 'StartInstances']])
    expect(told(pack(read))).toEqual(withRules(told(state)))
  },
)

it('an account of version 2 that began with a prepared set-up still begins there', () => {
  const read = unpack(stateFromHere)
  if (read.kind !== 'experiment') throw new Error(read.kind)
  expect(isStopped(read.history)).toEqual(['stopped'])
  expect(asked(read.history)).toEqual(['AllocateAddress'])
  expect(told(pack(read))).toEqual(withRules(told(stateFromHere)))
})

it('a link and a file of version 2 open the experiment that they were made from, told again', async () => {
  for (const read of [await readLink(linkV2), await readLink(linkShort), await readText(fileV2)]) {
    if (read.kind !== 'experiment') throw new Error(read.kind)
    expect(read.refusedNow).toEqual([])
    expect(isStopped(read.history)).toEqual(['stopped'])
    expect(asked(read.history)).toEqual(['RunInstances', 'StopInstances'])
    expect(await textOf(read.history)).toBe(fileV3)
  }
})

it('a link and a file of version 3 open the experiment that they were made from, and are made again as they were', async () => {
  for (const read of [await readLink(linkV3), await readText(fileV3)]) {
    if (read.kind !== 'experiment') throw new Error(read.kind)
    expect(read.refusedNow).toBeUndefined()
    expect(asked(read.history)).toEqual(['RunInstances', 'StopInstances'])
    expect(await textOf(read.history)).toBe(fileV3)
  }
})

it.each([
  ['4', linkV4, fileV4, stateV4],
  ['5', linkV5, fileV5, stateV5],
  ['6', linkV6, fileV6, stateV6],
])(
  'a link and a file of version %s are told again, and a stored account of it opens as it was',
  async (_, link, file, state) => {
    for (const read of [await readLink(link), await readText(file)]) {
      if (read.kind !== 'experiment') throw new Error(read.kind)
      expect(read.refusedNow).toEqual([])
      expect(asked(read.history)).toEqual(['RunInstances', 'StopInstances'])
      expect(await textOf(read.history)).toBe(fileV7)
    }
    const stored = unpack(state)
    if (stored.kind !== 'experiment') throw new Error(stored.kind)
    expect(told(pack(stored))).toEqual(told(state))
    expect(list(stored.history.account.volumes)[0]?.format).toMatchObject({ kind: 'xfs', sizeGiB: 8 })
  },
)

it('a link, a file and a stored account of version 7 open as they were made', async () => {
  for (const read of [await readLink(linkV7), await readText(fileV7)]) {
    if (read.kind !== 'experiment') throw new Error(read.kind)
    expect(read.refusedNow).toBeUndefined()
    expect(asked(read.history)).toEqual(['RunInstances', 'StopInstances'])
    expect(await textOf(read.history)).toBe(fileV7)
  }
  const stored = unpack(stateV7)
  if (stored.kind !== 'experiment') throw new Error(stored.kind)
  expect(pack(stored)).toBe(stateV7)
})

it('a link of version 2 from here on begins where it began', async () => {
  const read = await readLink(linkFromHere)
  if (read.kind !== 'experiment') throw new Error(read.kind)
  expect(isStopped(read.history)).toEqual(['stopped'])
  expect(asked(read.history)).toEqual(['AllocateAddress'])
  expect(await readLink(await linkOf(read.history))).toEqual({ kind: read.kind, history: read.history })
})
