import { emptyLog } from '#engine/history/log.ts'
import { keptWhileStopped } from '#engine/observers/credits/credits.ts'
import { namesIn } from '#engine/questions/names.ts'
import { forgottenAfter } from '#engine/world/durations.ts'
import { quotaBuckets, storageQuotaTiB, vcpuQuota } from '#facts/quotas.ts'
import type { InstanceId } from '#lib/brand.ts'
import { day, hour } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { rest as en } from './en.rest.ts'
import { rest as ko } from './ko.rest.ts'

const instanceId = 'i-0' as InstanceId
const names = namesIn(emptyLog)
const [standard = ''] = quotaBuckets
const said = (n: number) => n.toLocaleString('en-US')

it('says the quotas that the account has, in both languages', () => {
  for (const { about, events } of [en, ko]) {
    expect(about.items.quota.text).toContain(`${said(vcpuQuota('raised', standard))} vCPU`)
    expect(about.items.quota.text).toContain(`${said(storageQuotaTiB('raised'))} TiB`)
    expect(about.items.quota.text).toContain(`${vcpuQuota('new-account', standard)} vCPU`)
    expect(events.QuotasSet({ kind: 'QuotasSet', profile: 'new-account' }, names)).toContain(
      `${vcpuQuota('new-account', standard)} vCPU`,
    )
  }
})

it('says how long credits and terminated instances are kept', () => {
  expect(keptWhileStopped).toBe(7 * day)
  expect(en.events.CreditsTurned({ kind: 'CreditsTurned', instanceId, to: 'lost' }, names)).toContain('seven days')
  expect(ko.events.CreditsTurned({ kind: 'CreditsTurned', instanceId, to: 'lost' }, names)).toContain('7일')
  expect(forgottenAfter).toBe(hour)
  expect(en.events.InstanceForgotten({ kind: 'InstanceForgotten', instanceId }, names)).toContain('an hour')
  expect(ko.events.InstanceForgotten({ kind: 'InstanceForgotten', instanceId }, names)).toContain('한 시간')
})
