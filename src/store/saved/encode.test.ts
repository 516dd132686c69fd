import { type Event } from '#engine/event.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History, openHere, record } from '#engine/history/history.ts'
import { handle } from '#api/handle.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { historyAt, historyBefore } from '#engine/history/past.ts'
import { baseImages } from '#facts/images.ts'
import { type RegionName } from '#facts/regions.ts'
import { hash } from '#lib/chance.ts'
import { hour, minute } from '#lib/time.ts'
import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { presets } from '#content/presets/presets.ts'
import { solve } from '#course/moves/solve.ts'
import { preparing } from '#course/preset.ts'
import { expect, test } from 'vitest'
import { pack } from './encode.ts'
import { unpack } from './decode.ts'

const image = baseImages.find((one) => one.key === 'al2023-x86_64')?.ids['ap-northeast-2']

const begin = (region: RegionName, seed: string) => ({ region, seed, startedAt: Date.UTC(2026, 10, 2, 1) })

/** An account with an instance that has run for an hour. */
function lived() {
  const begun = beginHistory(begin('ap-northeast-2', 'stored'))
  const { history } = handle(begun, {
    action: 'RunInstances',
    params: { ImageId: image, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
  return advance(history, history.now + hour)
}

const alone = (history: History) => ({ history, branches: [], undone: [] })

/** The same text with its parts changed and the sum made to fit, as only a bug of ours could write it. */
function changed(change: (story: { now: number; events: Event[]; beginning: object }) => object): string {
  const { beginning, now, events, branches, undone } = JSON.parse(pack(alone(lived())))
  const story = { beginning, now, events, branches, undone, ...change({ beginning, now, events }) }
  return JSON.stringify({ version: 2, sum: hash(JSON.stringify(story)), ...story })
}

test('what was packed comes back as it was, and goes on as it would have', () => {
  const history = lived()
  const read = unpack(pack(alone(history)))
  expect(read).toEqual({ kind: 'experiment', ...alone(history) })
  const later = history.now + minute
  expect(read.kind === 'experiment' && advance(read.history, later)).toEqual(advance(history, later))
})

test('a text in which anything was changed is damaged, wherever that was', () => {
  const text = pack(alone(lived()))
  for (let at = 0; at < text.length; at++) {
    const other = text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1)
    expect(unpack(other).kind, text.slice(Math.max(0, at - 30), at + 30)).not.toBe('experiment')
  }
})

test('a text that was cut off is damaged, wherever that was', () => {
  const text = pack(alone(lived()))
  for (let length = 0; length < text.length; length += 7) expect(unpack(text.slice(0, length)).kind).toBe('damaged')
})

test('an account that can never be is damaged, though nobody has changed the text', () => {
  expect(unpack(changed(() => ({}))).kind).toBe('experiment')
  const stopped = changed(({ events, now }) => ({
    events: [
      ...events,
      {
        ...events.find((one) => one.kind === 'InstanceStateChanged'),
        from: 'running',
        to: 'stopped',
        id: events.length,
        at: now,
        by: 'aws',
      },
    ],
  }))
  expect(unpack(stopped).kind).toBe('damaged')
  expect(unpack(changed(({ events }) => ({ events: events.toReversed() }))).kind).toBe('damaged')
  expect(unpack(changed(({ events }) => ({ events: events.slice(1) }))).kind).toBe('damaged')
  expect(unpack(changed(({ beginning }) => ({ now: 0, beginning }))).kind).toBe('damaged')
  expect(
    unpack(changed(() => ({ events: [{ id: 0, at: begin('us-east-1', '').startedAt, kind: 'Told' }] }))).kind,
  ).toBe('damaged')
})

test('words that no request has, nesting that none has and times that no calendar has are damaged', () => {
  const noted = (fact: object) =>
    unpack(changed(({ events, now }) => ({ events: [...events, { ...fact, id: events.length, at: now, by: 'you' }] })))
      .kind
  const asked = { kind: 'Asked', action: 'StartInstances', params: {} }
  const refused = { kind: 'Refused', action: 'StartInstances', code: 'UnsupportedOperation', message: 'No.' }
  for (const fact of [asked, refused]) expect(noted(fact)).toBe('experiment')
  const long = 'A'.repeat(101)
  for (const action of [long, {}, undefined]) expect(noted({ ...asked, action })).toBe('damaged')
  for (const part of [{ action: long }, { code: long }, { code: {} }, { message: 'x'.repeat(5001) }, { message: [] }])
    expect(noted({ ...refused, ...part })).toBe('damaged')
  expect(noted({ ...asked, params: JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) })).toBe('damaged')
  expect(unpack(changed(() => ({ now: 8_640_000_000_000_001 }))).kind).toBe('damaged')
  const late = beginHistory({ ...begin('us-east-1', ''), startedAt: 8_640_000_000_000_000 })
  expect(unpack(pack(alone(late))).kind).toBe('damaged')
})

test('a name, an id or a tag that is no text is damaged, although the account could be', () => {
  const told = (change: (instance: Record<string, unknown>) => void) =>
    unpack(
      changed(({ events, now, beginning }) => {
        const [launched] = events.flatMap((event) => (event.kind === 'InstanceLaunched' ? [event] : []))
        change(launched?.instance as unknown as Record<string, unknown>)
        return { events, now, beginning }
      }),
    ).kind
  expect(told((instance) => (instance['tags'] = { Name: 'web' }))).toBe('experiment')
  for (const tags of [{ Name: {} }, { Name: ['web'] }, { Name: 7 }, [], null, 'web'])
    expect(
      told((instance) => (instance['tags'] = tags)),
      JSON.stringify(tags),
    ).toBe('damaged')
  for (const part of ['privateIp', 'zone', 'type', 'imageId', 'subnetId'])
    expect(
      told((instance) => (instance[part] = { toString: 'x' })),
      part,
    ).toBe('damaged')
})

const stories = [
  ...lessonIndex.map(({ id, lesson }) => ({
    name: `the lesson ${id}`,
    play: async () => solve(await lesson(), begin('us-east-1', id)).history,
  })),
  ...presets.map((preset) => ({
    name: `the prepared ${preset.name}`,
    play: async () => {
      const making = preparing(preset, begin('ap-northeast-2', preset.name))
      for (;;) {
        const step = making.next()
        if (step.done === true) return step.value
      }
    },
  })),
]
test.each(stories)('$name is read as it was written', async ({ play }) => {
  const history = await play()
  expect(unpack(pack(alone(history)))).toEqual({ kind: 'experiment', ...alone(history) })
})

/** The damages that hands, and other programs, do to a stored account. */
const damages: Readonly<Record<string, (text: string) => string>> = {
  'something that is not JSON': () => 'definitely not an account',
  'an empty text': () => '',
  'an account that was cut off': (text) => text.slice(0, text.length / 2),
  'an account without a beginning': () => '{"version":2,"beginning":null}',
  'an event that nobody knows': (text) => text.replace('"InstanceLaunched"', '"InstanceLunched"'),
  'an event with a part missing': (text) => text.replace(/"zone":"[^"]*",/, ''),
  'an account that replays into something impossible': (text) => text.replace('"to":"running"', '"to":"stopped"'),
  'a time that never comes': (text) => text.replace(/"now":\d+/, '"now":9007199254740991'),
  'a value that is nested a hundred thousand times': (text) =>
    text.replace(/"events":\[/, `"events":[${'['.repeat(1e5)}${']'.repeat(1e5)},`),
}
test.each(Object.entries(damages))('%s is damaged', (_, damage) => {
  const sound = pack(alone(lived()))
  expect(damage(sound)).not.toBe(sound)
  expect(unpack(damage(sound)).kind).toBe('damaged')
})

test('a text of another version says so, whatever else is in it', () => {
  expect(unpack('{"version":1,"whatever":[]}').kind).toBe('other-version')
  expect(unpack('{"version":"2"}').kind).toBe('damaged')
})

test('an account with no event yet is kept too', () => {
  const history = beginHistory(begin('us-east-1', ''))
  expect(unpack(pack(alone(history)))).toEqual({ kind: 'experiment', ...alone(history) })
  expect(unpack(pack(alone(record(history, [])))).kind).toBe('experiment')
})

test('stories that were left and what was undone come back, and what they share is written once', () => {
  const history = lived()
  const [asked] = [...eventsFrom(history.log, 0)]
  const other = handle(historyAt(history, history.now - 30 * minute), { action: 'AllocateAddress', params: {} }).history
  const experiment = { history, branches: [{ history: other }], undone: [historyBefore(history, (asked?.id ?? 0) + 5)] }
  const text = pack(experiment)
  expect(unpack(text)).toEqual({ kind: 'experiment', ...experiment })
  expect(text.length - pack(alone(history)).length).toBeLessThan(2000)
})

test('a story that begins with a prepared set-up comes back as one, with what was undone in it', () => {
  const opened = openHere(lived())
  const { history } = handle(opened, { action: 'AllocateAddress', params: {} })
  const experiment = { history, branches: [], undone: [opened] }
  expect(unpack(pack(experiment))).toEqual({ kind: 'experiment', ...experiment })
  expect(pack(alone(lived()))).not.toContain('opening')
})

test('a set-up that could not begin where it says is damaged', () => {
  const { log, now, beginning } = lived()
  const kind = (opening: unknown) => unpack(changed(() => ({ opening }))).kind
  expect(kind({ events: log.size, at: now })).toBe('experiment')
  for (const opening of [
    null,
    7,
    {},
    { events: log.size + 1, at: now },
    { events: -1, at: now },
    { events: log.size, at: now + 1 },
    { events: log.size, at: beginning.startedAt },
    { events: 2, at: now },
    { events: 0.5, at: now },
    { events: log.size, at: null },
  ])
    expect(kind(opening), JSON.stringify(opening)).toBe('damaged')
})

test('what was stored before stories had names opens as it was, and a name that nobody could give is none', () => {
  const history = lived()
  const other = handle(historyAt(history, history.now - 30 * minute), { action: 'AllocateAddress', params: {} }).history
  const stored = (name: unknown) => {
    const { sum: _, version, ...story } = JSON.parse(pack({ history, branches: [{ history: other }], undone: [] }))
    const [branch] = story.branches
    const told = name === undefined ? story : { ...story, branches: [{ ...branch, name }] }
    return JSON.stringify({ version, sum: hash(JSON.stringify(told)), ...told })
  }
  expect(unpack(stored(undefined))).toEqual({ kind: 'experiment', history, branches: [{ history: other }], undone: [] })
  expect(unpack(stored('kept'))).toMatchObject({ branches: [{ name: 'kept' }] })
  for (const name of [7, 'x'.repeat(41), 'a\u0000b', {}])
    expect(unpack(stored(name))).toEqual({ kind: 'experiment', history, branches: [{ history: other }], undone: [] })
})
