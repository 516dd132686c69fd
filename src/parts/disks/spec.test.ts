import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { volumeTypes } from '#facts/disks.ts'
import { list } from '#lib/table.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../anyText.ts'
import { isReadable, paramsOf, rangesOf, type Spec, specOf, withType } from './spec.ts'

const gp3 = specOf({ sizeGiB: 8, type: 'gp3', iops: 3000, throughput: 125 })

it('moves a volume into what another type can do: st1 begins at 125 GiB and takes no IOPS', () => {
  const spec = withType(gp3, 'st1', 8)
  expect(spec).toMatchObject({ size: '125', type: 'st1' })
  expect(paramsOf(spec)).toEqual({ Size: 125, VolumeType: 'st1' })
})

it('gives the size back that was typed once a type can have it, and not once another one is typed', () => {
  const typed = { ...gp3, size: '10' }
  const looked = withType(withType(typed, 'st1'), 'sc1')
  expect(looked.size).toBe('125')
  expect(withType(looked, 'gp3').size).toBe('10')
  expect(withType(withType(looked, 'io2'), 'st1').size).toBe('125')
  expect(withType({ ...looked, size: '200' }, 'gp3').size).toBe('200')
})

it('asks io1 for as many IOPS as its size allows, 50 for each GiB', () => {
  expect(withType(gp3, 'io1', 8).iops).toBe('400')
})

it('forgets the speed of the type before, as EC2 does: 3,000 IOPS and 125 MiB/s, as far as a type takes any', () => {
  const fast = { ...gp3, size: '100', iops: '9000', throughput: '600' }
  expect(withType(fast, 'io2')).toMatchObject({ size: '100', iops: '3000', throughput: '' })
  expect(withType(fast, 'gp2')).toMatchObject({ iops: '', throughput: '' })
  expect(withType(withType(fast, 'gp2'), 'gp3')).toMatchObject({ iops: '3000', throughput: '125' })
})

it('lets gp3 have a quarter of a MiB/s for each IOPS, from 125 to 2,000', () => {
  expect(rangesOf(gp3, 8)).toEqual({
    size: { least: 8, most: 65_536 },
    iops: { least: 3000, most: 4000 },
    throughput: { least: 125, most: 750 },
  })
  expect(rangesOf({ ...gp3, iops: '16000' }).throughput?.most).toBe(2000)
})

it('says what a type can have of IOPS while the size is still empty', () => {
  expect(rangesOf({ ...gp3, size: '' }).iops).toEqual({ least: 3000, most: 80_000 })
  expect(rangesOf({ ...gp3, size: '6' }).iops).toEqual({ least: 3000, most: 3000 })
})

it('cannot read a number that is none, unless the type does not ask for it', () => {
  expect(isReadable({ ...gp3, iops: 'many' })).toBe(false)
  expect(isReadable({ ...gp3, size: '' })).toBe(false)
  expect(isReadable({ ...gp3, type: 'gp2', iops: 'many' })).toBe(true)
})

const account = beginHistory({ seed: 'typed', region: 'ap-northeast-2', startedAt: 0 })
const made = (spec: Spec) => {
  const params = { AvailabilityZone: 'ap-northeast-2a', ...paramsOf(spec) }
  const { answer, history } = handle(account, { action: 'CreateVolume', params })
  return answer.ok ? list(history.account.volumes) : answer.error.code
}

it.each(Object.values(volumeTypes))('a $name volume of any size that can be read is made, or AWS says no', (type) => {
  const { minGiB, maxGiB, name } = type
  const edges = fc.constantFrom(minGiB - 1, minGiB, maxGiB, maxGiB + 1).map(String)
  fc.assert(
    fc.property(fc.oneof(anyText, edges), (size) => {
      const spec = { ...withType(specOf({ sizeGiB: minGiB, type: name }), name), size }
      if (!isReadable(spec)) return
      const fits = Number(size) >= minGiB && Number(size) <= maxGiB
      expect(made(spec), size).toEqual(
        fits ? [expect.objectContaining({ sizeGiB: Number(size), type: name })] : 'InvalidParameterValue',
      )
    }),
  )
})
