import { keptWhileStopped } from '#engine/observers/credits/credits.ts'
import { forgottenAfter } from '#engine/world/durations.ts'
import { quotaBuckets, storageQuotaTiB, vcpuQuota } from '#facts/quotas.ts'
import { day, hour } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { rest as en } from './en.rest.ts'
import { rest as ko } from './ko.rest.ts'

const [standard = ''] = quotaBuckets
const said = (n: number) => n.toLocaleString('en-US')

it('says the quotas that the account has, in both languages', () => {
  for (const { about, log } of [en, ko]) {
    expect(about.items.quota.text).toContain(`${said(vcpuQuota('raised', standard))} vCPU`)
    expect(about.items.quota.text).toContain(`${said(storageQuotaTiB('raised'))} TiB`)
    expect(about.items.quota.text).toContain(`${vcpuQuota('new-account', standard)} vCPU`)
    expect(log.sentences.quotasSet['new-account']).toContain(`${vcpuQuota('new-account', standard)} vCPU`)
  }
})

it('says how long credits and terminated instances are kept', () => {
  expect(keptWhileStopped).toBe(7 * day)
  expect(en.log.sentences.credits.lost('web-1')).toContain('seven days')
  expect(ko.log.sentences.credits.lost('web-1')).toContain('7일')
  expect(forgottenAfter).toBe(hour)
  expect(en.log.sentences.forgotten('web-1')).toContain('an hour')
  expect(ko.log.sentences.forgotten('web-1')).toContain('한 시간')
})
