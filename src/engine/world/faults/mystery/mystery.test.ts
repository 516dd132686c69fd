import { everyImage } from '#facts/everyImage.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { LaunchWish } from '../../../command.ts'
import { scenario } from '../../../law/scenario.ts'
import { mysteryFaults } from '../every.ts'
import type { FaultName } from '../names.ts'
import { sameDiagnosis } from './mysteries.ts'
import { faults } from '../read.ts'
import { illnessOf, openMystery } from './shown.ts'

function withMystery(seed: string, type = 't3.micro', wish: Partial<LaunchWish> = {}) {
  const story = scenario(seed)
  const id = story.running({ type, ...wish })
  story.do({ kind: 'InjectMystery', instanceId: id })
  const row = () => get(story.account().mysteries, id)
  const name = (fault: FaultName) => story.ask({ kind: 'NameMystery', instanceId: id, fault })
  const other = mysteryFaults.find((fault) => !sameDiagnosis(fault, row()?.fault ?? 'OSHung')) ?? 'OSHung'
  return { story, id, row, name, other }
}
const seeds = Array.from({ length: 40 }, (_, n) => `m${n}`)

describe('a mystery fault', () => {
  it('is one fault in the hidden world, drawn from the seed', () => {
    const drawn = seeds.map((seed) => {
      const { story, row } = withMystery(seed)
      const there = faults(story.account()).map(({ fault }) => fault)
      expect(there).toContain(row()?.fault)
      return row()?.fault
    })
    expect(new Set(drawn).size).toBeGreaterThan(8)
    expect(withMystery('m3').row()?.fault).toBe(drawn[3])
  })

  it('of an old link is the one that it was: more faults do not change what a seed draws', () => {
    // old links launch from images that brought their web server along
    const former = everyImage.find(({ key, bringsNginx }) => bringsNginx && key === 'al2023-x86_64')
    const old = { imageId: former?.ids['us-east-1'] ?? '', userData: undefined }
    expect(seeds.slice(0, 6).map((seed) => withMystery(seed, 't3.micro', old).row()?.fault)).toEqual([
      'HostSoftwareFailing',
      'FileSystemCorrupt',
      'StartupMisconfigured',
      'HostNetworkLost',
      'NetworkMisconfigured',
      'HostHardwareFailing',
    ])
  })

  it('is never one of a volume on a Xen type, where no check would find it', () => {
    for (const seed of seeds) expect(withMystery(seed, 't2.micro').row()?.fault).not.toMatch(/^Volume/)
  })

  it('is named: wrong tries are counted, the right one ends it', () => {
    const { story, id, row, name, other } = withMystery('m1')
    story.wait(3 * minute)
    expect(name(other)).toBeUndefined()
    expect(row()).toMatchObject({ tries: 1, solved: false, lastTry: other })
    expect(openMystery(story.account(), id)).toBeDefined()
    expect(name(row()?.fault ?? other)).toBeUndefined()
    expect(row()).toMatchObject({ tries: 2, solved: true, endedAt: story.now() })
    expect(openMystery(story.account(), id)).toBeUndefined()
    expect(name(other)?.code).toBe('Playground.NoMystery')
  })

  it('can be given up, and another one begun once nothing is on', () => {
    const { story, id, row } = withMystery('m2')
    expect(story.ask({ kind: 'InjectMystery', instanceId: id })?.code).toBe('Playground.MysteryOn')
    story.do({ kind: 'RevealMystery', instanceId: id })
    expect(row()).toMatchObject({ solved: false, endedAt: story.now() })
  })

  it('is over with its instance', () => {
    const { story, id } = withMystery('m3')
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.wait(5 * minute)
    expect(openMystery(story.account(), id)).toBeUndefined()
  })

  it('of the host may be named by any fault of the host: from outside they look the same', () => {
    expect(sameDiagnosis('HostPowerLost', 'HostSoftwareFailing')).toBe(true)
    expect(sameDiagnosis('VolumeIOStalled', 'VolumeUnreachable')).toBe(true)
    expect(sameDiagnosis('HostPowerLost', 'VolumeUnreachable')).toBe(false)
    expect(sameDiagnosis('OSHung', 'MemoryExhausted')).toBe(false)
  })

  it('shows on no drawing of a disk until it is over', () => {
    for (const seed of seeds) {
      const { story, id } = withMystery(seed)
      const root = story.volume(story.root(id))
      expect(root && illnessOf(story.account(), root)).toBeUndefined()
    }
  })

  it('needs a running instance that is well inside', () => {
    const story = scenario()
    const id = story.launch()
    expect(story.ask({ kind: 'InjectMystery', instanceId: id })?.code).toBe('IncorrectState')
    story.until(id, 'running')
    expect(story.ask({ kind: 'InjectMystery', instanceId: id })?.code).toBe('Playground.GuestUnreachable')
  })
})
