import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { volumeTypes, type VolumeTypeName } from '#facts/disks.ts'
import { list } from '#lib/table.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '#parts/anyText.ts'
import type { Disk, Form } from './fields.ts'
import { changeForm, newForm, withDisk } from './form.ts'
import { formProblems } from './formProblems.ts'
import { launchRequests } from './launchRequests.ts'

const start = beginHistory({ seed: 'typed', region: 'ap-northeast-2', startedAt: 0 })
const { account } = start
const usual = newForm(account)
const [data] = withDisk(usual).data
if (!data) throw new Error('a data volume is missing')

/** A field as it is filled in: mostly as it was, sometimes with whatever is typed. */
const text = (as: string) => fc.oneof({ arbitrary: fc.constant(as), weight: 8 }, anyText)
const typeName = fc.constantFrom(...(Object.keys(volumeTypes) as VolumeTypeName[]))
const disk = (as: Disk) =>
  fc.record({
    size: text(as.size),
    iops: text(as.iops),
    throughput: text(as.throughput),
    type: fc.oneof({ arbitrary: fc.constant(as.type), weight: 2 }, typeName),
    encrypted: fc.boolean(),
    deleteOnTermination: fc.boolean(),
  })

const filledIn: fc.Arbitrary<Form> = fc
  .record({
    name: text('web-1'),
    count: text('1'),
    root: disk(usual.root),
    data: fc.array(fc.tuple(disk(data), text('/dev/sdf')), { maxLength: 2 }),
    tags: fc.array(fc.record({ key: text('team'), value: text('a') }), { maxLength: 3 }),
    hibernation: fc.boolean(),
    publicIp: fc.boolean(),
  })
  .map(({ data: disks, ...fields }) =>
    changeForm(usual, { ...fields, data: disks.map(([one, device], key) => ({ ...one, device, key })) }),
  )

it('whatever is typed into the launch form is launched, or a field says why not', () => {
  let taken = 0
  fc.assert(
    fc.property(filledIn, (form) => {
      const problems = formProblems(form, account)
      const requests = launchRequests(form, account)
      if (problems.length > 0) return
      taken++
      let history = start
      for (const request of requests) {
        const asked = handle(history, request)
        expect(asked.answer, JSON.stringify(request)).toMatchObject({ ok: true })
        history = asked.history
      }
      expect(list(history.account.instances)).toHaveLength(Number(form.count))
    }),
    { numRuns: 400 },
  )
  expect(taken).toBeGreaterThan(40)
})
