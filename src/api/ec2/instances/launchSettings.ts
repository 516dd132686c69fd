import { launchNames, launchPath, settingOf, type Settings } from '#engine/world/instances/settings.ts'
import { isRecord } from '#lib/record.ts'
import { type Members, need, struct } from '../../params.ts'
import { settingParam } from './settingParam.ts'

/** The settings that RunInstances takes, each with the parameter and, where that is a structure, the member. */
const taken = launchNames.map((name) => {
  const [outer = name, inner] = launchPath(settingOf(name))
  return { name, outer, inner }
})

/** RunInstances' parameters for its settings. */
export const launchParams: Members = Object.fromEntries(
  taken.map(({ name, outer, inner }) => {
    const param = settingParam(name)
    // a flag is all that its structure has to say
    return [outer, inner === undefined ? param : struct({ [inner]: param.described.values ? param : need(param) })]
  }),
)

/** The settings that a request of such parameters says; it has been read, so they are what they are to be. */
export const settingsAsked = (asked: Readonly<Record<string, unknown>>): Partial<Settings> =>
  Object.fromEntries(
    taken.map(({ name, outer, inner }): readonly [string, unknown] => {
      const said = asked[outer]
      return [name, inner !== undefined && isRecord(said) ? said[inner] : said]
    }),
  )
