import { modifies } from '#course/moves/storage.ts'
import { launchedOn, moreMemory } from '#course/goals/instances.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed } from '#course/find/instances.ts'
import { launches, runs, start, stop, untilState } from '#course/moves/instances.ts'
import { play, type Step, waits } from '#course/moves/script.ts'
import { accountAtFirst, accountOf, after, every, type LogWindow, some } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { rootOf } from '#engine/world/volumes/read.ts'
import { decodeTypeName, findType, type InstanceType } from '#facts/catalogue.ts'
import { minute } from '#lib/time.ts'
import { must } from '#lib/never.ts'

const name = 'web-1'
const type = (one: string): InstanceType => must(findType(one), one)

/** One type of each family that a beginner meets, about as large as each other. */
const families = ['t3.large', 'm7g.large', 'c7g.large', 'r7g.large', 'g4dn.xlarge', 'inf1.xlarge'].map(type)
const perVcpu = ({ memoryMiB, vcpus }: InstanceType) => memoryMiB / vcpus
const hasMost = (letters: string) => () =>
  families.toSorted((one, other) => perVcpu(other) - perVcpu(one))[0]?.family.startsWith(letters) === true

const asked = 'm7g.2xlarge'

/** Whether a number of the type one size up is twice as high. */
const doubles = (what: (one: InstanceType, account: Account) => number | undefined) => (since: LogWindow) => {
  const [less, more] = [type('m7g.large'), type('m7g.xlarge')].map((one) => what(one, accountOf(since)))
  return less !== undefined && more === 2 * less
}
const rootSize = (account: Account) => {
  const instance = findNamed(account, name)
  return instance && rootOf(account, instance)?.sizeGiB
}

/** Whether an instance got another type and has run with it. */
function retyped(since: LogWindow): boolean {
  for (const changed of every(since, 'InstanceChanged')) {
    if (changed.change.type === undefined) continue
    const runs = some(
      after(since, changed),
      'InstanceStateChanged',
      (one) => one.instanceId === changed.instanceId && one.to === 'running',
    )
    if (runs) return true
  }
  return false
}

const becomes = (value: string): readonly Step[] => [
  stop(name),
  untilState(name, 'stopped'),
  modifies(name, { InstanceType: { Value: value } }),
  start(name),
  untilState(name, 'running'),
]

/** What comes of it, tried on a copy of the account: an instance of an Arm image gets an Intel type and is started. */
function tried({ history }: LogWindow) {
  const steps = [stop(name), waits(10 * minute), modifies(name, { InstanceType: { Value: 'm7i.large' } }), start(name)]
  return findNamed(play(history, [...steps, waits(10 * minute)]).account, name)
}

/** Whether it runs as that type then. */
function ranAs(since: LogWindow): boolean {
  const one = tried(since)
  return one?.type === 'm7i.large' && one.state === 'running'
}

export const lesson: Lesson = {
  id: 'families-and-sizes',
  minutes: 6,
  start: runs(name, { type: 'm7g.large', image: 'al2023-arm64' }),
  steps: [
    {
      kind: 'predict',
      id: 'letter',
      askedWith: { of: 'families', type: 'm7g.large' },
      pick: 'one',
      settled: () => true,
      options: {
        t: hasMost('t'),
        m: hasMost('m'),
        c: hasMost('c'),
        r: hasMost('r'),
        g: hasMost('g'),
        inf: hasMost('inf'),
      },
    },
    {
      kind: 'predict',
      id: 'name',
      askedWith: { of: 'sizes', type: asked },
      pick: 'many',
      settled: () => true,
      options: {
        generation: () => decodeTypeName(asked)?.generation === 7,
        arm: () => type(asked).architecture === 'arm64',
        gpu: () => type(asked).gpuCount !== undefined,
        twice: () => type(asked).memoryMiB === 2 * type('m7g.xlarge').memoryMiB,
      },
    },
    {
      kind: 'predict',
      id: 'one-up',
      focus: { view: 'map', zone: 2 },
      pick: 'many',
      settled: retyped,
      options: {
        vcpus: doubles(({ vcpus }) => vcpus),
        memory: doubles(({ memoryMiB }) => memoryMiB),
        price: doubles(({ onDemandMicroUsdPerHour }, { region }) => onDemandMicroUsdPerHour[region]),
        disk: (since) => rootSize(accountOf(since)) !== rootSize(accountAtFirst(since)),
      },
    },
    {
      kind: 'show',
      id: 'grow',
      focus: { view: 'map', zone: 2 },
      parts: [
        [stop(name), untilState(name, 'stopped')],
        [modifies(name, { InstanceType: { Value: 'm7g.xlarge' } })],
        [start(name), untilState(name, 'running')],
      ],
    },
    {
      kind: 'do',
      id: 'memory',
      focus: { tab: 'overview', instance: 'web-1' },
      goals: [moreMemory({ times: 2 })],
      solve: becomes('r7g.xlarge'),
    },
    {
      kind: 'predict',
      id: 'processor',
      pick: 'one',
      settled: () => true,
      options: {
        runs: ranAs,
        image: (since) => tried(since)?.imageId !== findNamed(accountOf(since), name)?.imageId,
        refused: (since) => !ranAs(since),
      },
    },
    {
      kind: 'do',
      id: 'intel',
      goals: [launchedOn({ architecture: 'x86_64' })],
      solve: [...launches('legacy-1', { type: 'm7i.large' }), untilState('legacy-1', 'running')],
    },
  ],
  taught: { requests: ['ModifyInstanceAttribute'] },
  otherWays: {
    'wrong size first': { memory: [...becomes('m7g.2xlarge'), ...becomes('r7g.xlarge')] },
    'an older generation, a smaller machine': {
      memory: becomes('r6g.xlarge'),
      intel: [...launches('legacy-1', { type: 't3.large' }), untilState('legacy-1', 'running')],
    },
  },
  recall: { lesson: 'anatomy', step: 'detached' },
}
