import { scenario } from '#engine/law/scenario.ts'
import type { Account } from '#engine/account.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { holding } from './useTables.ts'

/** The accounts of an hour in which two instances start, and one of them is stopped. */
function hourOfAccounts(): readonly Account[] {
  const story = scenario('tables')
  const accounts = [story.account()]
  const [first] = [story.launch(), story.launch()]
  for (let i = 0; i < 60 * 12; i++) {
    story.wait(minute / 12)
    if (i === 300) story.do({ kind: 'StopInstances', ids: [first], hibernate: false, force: false })
    if (story.account() !== accounts.at(-1)) accounts.push(story.account())
  }
  return accounts
}

const drawn = (accounts: readonly Account[], names: readonly (keyof Account)[]): number => {
  const read = holding(names)
  return new Set(accounts.map(read)).size
}

it('who shows a table of the account is drawn anew when that table changes, and at no other event', () => {
  const accounts = hourOfAccounts()
  const volumes = new Set(accounts.map((account) => account.volumes)).size
  expect(drawn(accounts, ['volumes'])).toBe(volumes)
  expect(drawn(accounts, ['volumes'])).toBeLessThan(accounts.length)
  expect(drawn(accounts, ['keyPairs'])).toBe(1)
})

it('what is shown is the account of now, in every table that was asked for', () => {
  const read = holding(['instances', 'checks'])
  for (const account of hourOfAccounts()) {
    expect(read(account).instances).toBe(account.instances)
    expect(read(account).checks).toBe(account.checks)
  }
})
