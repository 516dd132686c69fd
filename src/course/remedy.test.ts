import { beginHistory } from '#engine/history/begin.ts'
import { faultOf, mysteryFaults } from '#engine/world/faults/every.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { isWell } from './health.ts'
import { findNamed, idOf } from './find/instances.ts'
import { remedyFor } from './remedy.ts'
import { reboot, runs } from './moves/instances.ts'
import { comesTo, does, movesOf, play, waits } from './moves/script.ts'

const name = 'web-1'
const begin = () =>
  play(beginHistory({ seed: 'remedy', region: 'us-east-1', startedAt: Date.UTC(2026, 10, 2) }), [
    ...runs(name, { open: [22, 80] }),
  ])

describe('a remedy', () => {
  it.each(mysteryFaults)('mends %s, and it does not come back', (fault) => {
    const ill = play(begin(), [
      does('InjectFault', (account) =>
        faultOf(fault).seat === 'volume'
          ? { Fault: fault, VolumeId: findNamed(account, name)?.volumeIds[0] }
          : { Fault: fault, InstanceId: idOf(account, name) },
      ),
      ...(faultOf(fault).bitesAtBoot ? [reboot(name)] : []),
      waits(3 * minute),
    ])
    expect(isWell(ill.account, name)).toBe(false)
    const well = play(ill, remedyFor(fault, name))
    expect(isWell(well.account, name)).toBe(true)
    const later = play(well, [waits(3 * hour)])
    expect(isWell(later.account, name)).toBe(true)
  })
})

describe('a step that is read from the account', () => {
  const both = [comesTo(() => [waits(minute), comesTo(() => [waits(hour)])]), waits(minute)]

  it('is played where it stands', () => {
    const start = begin()
    expect(play(start, both).now).toBe(start.now + hour + 2 * minute)
  })

  it('comes to moves', () => {
    expect(movesOf(both, begin().account)).toEqual([waits(minute), waits(hour), waits(minute)])
  })
})
