import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/history.ts'
import { volumeTypes } from '#facts/disks.ts'
import { list } from '#lib/table.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../anyText.ts'
import { createVolume, isSizeOf } from './newVolume.ts'

const start = beginHistory({ seed: 'typed', region: 'ap-northeast-2', startedAt: 0 })

it.each(Object.values(volumeTypes))(
  'a $name volume of the size that is typed is made, or the size is refused',
  (rule) => {
    const size = fc.oneof(
      anyText,
      fc.constantFrom(rule.minGiB - 1, rule.minGiB, rule.maxGiB, rule.maxGiB + 1).map(String),
    )
    fc.assert(
      fc.property(size, (typed) => {
        if (!isSizeOf(rule, typed)) return
        const { answer, history } = handle(start, createVolume(rule, 'ap-northeast-2a', typed))
        expect(answer, typed).toMatchObject({ ok: true })
        expect(list(history.account.volumes)).toMatchObject([{ sizeGiB: Number(typed), type: rule.name }])
      }),
    )
    expect([rule.minGiB - 1, rule.minGiB, rule.maxGiB, rule.maxGiB + 1].map((gib) => isSizeOf(rule, `${gib}`))).toEqual(
      [false, true, true, false],
    )
  },
)
