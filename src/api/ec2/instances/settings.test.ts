import { compare } from '#engine/questions/compare.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { record } from '#engine/history/history.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import {
  launchNames,
  launchPath,
  type SettingName,
  settingNames,
  settingOf,
  wordOf,
} from '#engine/world/instances/settings.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { describe, expect, it } from 'vitest'
import { beginHistory } from '#engine/history/begin.ts'
import { scenario } from '../../scenario.ts'

/** A value that the setting does not have by itself. */
function unusual(name: SettingName): boolean | string {
  const { usual, choices } = settingOf(name)
  return typeof usual === 'boolean'
    ? !usual
    : must(
        choices?.find((one) => one !== usual),
        name,
      )
}

/** The same where the request takes it. */
const inParams = (path: readonly string[], value: boolean | string) =>
  path.toReversed().reduce<unknown>((inner, key) => ({ [key]: inner }), value)

const attributed = settingNames.filter((name) => settingOf(name).attribute !== undefined)

describe('a setting of an instance', () => {
  it.each(settingNames)('%s is as usual where nobody says anything', (name) => {
    const { launch, account } = scenario()
    const id = launch()
    expect(get(account().instances, id)?.[name]).toBe(settingOf(name).usual)
  })

  it.each(launchNames)('%s is what the launch says', (name) => {
    const { launch, account } = scenario()
    const id = launch(inParams(launchPath(settingOf(name)), unusual(name)) as Record<string, unknown>)
    expect(get(account().instances, id)?.[name]).toBe(unusual(name))
  })

  it.each(attributed)('%s is described, changed by its attribute, and told as changed', (name) => {
    const { ok, launch, account } = scenario()
    const InstanceId = launch()
    const attribute = must(settingOf(name).attribute, name)
    const described = () =>
      ok('DescribeInstanceAttribute', {
        InstanceId,
        Attribute: attribute.charAt(0).toLowerCase() + attribute.slice(1),
      })
    expect(described()).toEqual({ InstanceId, [attribute]: { Value: settingOf(name).usual } })
    const before = account()
    ok('ModifyInstanceAttribute', { InstanceId, [attribute]: { Value: unusual(name) } })
    expect(described()).toEqual({ InstanceId, [attribute]: { Value: unusual(name) } })
    expect(compare(before, account(), InstanceId as InstanceId)).toContainEqual({
      aspect: name,
      kind: 'changed',
      was: wordOf(settingOf(name).usual),
      now: wordOf(unusual(name)),
    })
  })

  it('is as usual in a log of before there was such a setting', () => {
    const { launch, history } = scenario()
    const id = launch()
    const old = [...eventsFrom(history().log, 0)].map((event) => {
      if (event.kind !== 'InstanceLaunched') return event
      const kept = Object.entries(event.instance).filter(([key]) => !settingNames.some((name) => name === key))
      return { ...event, instance: Object.fromEntries(kept) as unknown as Instance }
    })
    const replayed = record(beginHistory(history().beginning), old).account
    expect(get(replayed.instances, id)).toEqual(get(history().account.instances, id))
  })
})
