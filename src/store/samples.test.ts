import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { list } from '#lib/table.ts'
import { expect, it } from 'vitest'
import fileV2 from './samples/file-v2.json?raw'
import linkFromHere from './samples/link-v2-from-here.txt?raw'
import linkShort from './samples/link-v2-short.txt?raw'
import linkV2 from './samples/link-v2.txt?raw'
import stateV1 from './samples/state-v1.json?raw'
import stateFromHere from './samples/state-v2-from-here.json?raw'
import stateV2 from './samples/state-v2.json?raw'
import { readText, textOf } from './share/file.ts'
import { linkOf, readLink } from './share/link.ts'
import { pack } from './saved/encode.ts'
import { unpack } from './saved/decode.ts'

/**
 * True for the account that every version of the page has written, kept as it was written: an instance was launched,
 * ran and was stopped.
 */
const isStopped = ({ account }: History) => list(account.instances).map(({ state }) => state)
/** a sum is of the letters, and the order of two keys may be another one */
const told = (text: string): unknown => ({ ...JSON.parse(text), sum: 0 })
const asked = ({ log }: History) =>
  [...eventsFrom(log, 0)].flatMap((event) => (event.kind === 'Asked' ? [event.action] : []))

it('an account of version 1 is refused as one of another version, which sets it aside unread', () => {
  expect(JSON.parse(stateV1)).toMatchObject({ version: 1 })
  expect(unpack(stateV1)).toEqual({ kind: 'other-version' })
})

it('an account of version 2 opens with its other story and what was undone, and is written as it was', () => {
  const read = unpack(stateV2)
  if (read.kind !== 'experiment') throw new Error(read.kind)
  expect(isStopped(read.history)).toEqual(['stopped'])
  expect(asked(read.history)).toEqual(['RunInstances', 'StopInstances'])
  expect(read.branches.map(({ history }) => asked(history))).toEqual([['RunInstances', 'RebootInstances']])
  expect(read.undone.map(asked)).toEqual([['RunInstances', 'StopInstances', 'StartInstances']])
  expect(told(pack(read))).toEqual(told(stateV2))
})

it('an account of version 2 that began with a prepared set-up still begins there', () => {
  const read = unpack(stateFromHere)
  if (read.kind !== 'experiment') throw new Error(read.kind)
  expect(isStopped(read.history)).toEqual(['stopped'])
  expect(asked(read.history)).toEqual(['AllocateAddress'])
  expect(told(pack(read))).toEqual(told(stateFromHere))
})

it('a link and a file of version 2 open the experiment that they were made from, and are made again as they were', async () => {
  for (const read of [await readLink(linkV2), await readLink(linkShort), await readText(fileV2)]) {
    if (read.kind !== 'experiment') throw new Error(read.kind)
    expect(read.otherVersion).toBe(false)
    expect(isStopped(read.history)).toEqual(['stopped'])
    expect(asked(read.history)).toEqual(['RunInstances', 'StopInstances'])
    expect(await textOf(read.history)).toBe(fileV2)
  }
})

it('a link of version 2 from here on begins where it began', async () => {
  const read = await readLink(linkFromHere)
  if (read.kind !== 'experiment') throw new Error(read.kind)
  expect(isStopped(read.history)).toEqual(['stopped'])
  expect(asked(read.history)).toEqual(['AllocateAddress'])
  expect(await readLink(await linkOf(read.history))).toEqual(read)
})
