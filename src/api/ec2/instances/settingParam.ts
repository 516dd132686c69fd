import { type SettingName, settingOf } from '#engine/world/instances/settings.ts'
import { flag, oneOf, type Param } from '../../params.ts'

/** A setting's value as a parameter. */
export function settingParam(name: SettingName): Param<boolean | string, false> {
  const { choices } = settingOf(name)
  return choices ? oneOf(choices) : flag()
}
