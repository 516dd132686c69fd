/** A setting of an instance as everybody knows it: on or off, or one of a few choices. Its name is its key. */
export interface Setting {
  /** what it can be; without them it is on or off */
  readonly choices?: readonly string[]
  /** what it is where nobody says anything */
  readonly usual: boolean | string
  /** ModifyInstanceAttribute's name for it; without one an action of its own changes it */
  readonly attribute?: string
  /** where RunInstances takes it, with a dot where it is inside a structure; where it says nothing, by its attribute */
  readonly launch?: string | false
  /** where the console's Actions menu has it */
  readonly under: 'settings' | 'networking' | 'monitor'
}

/** Every setting that is on or off or one of a few. Type, groups, tags and credits have rules of their own. */
const settings = {
  terminationProtection: { usual: false, attribute: 'DisableApiTermination', under: 'settings' },
  stopProtection: { usual: false, attribute: 'DisableApiStop', under: 'settings' },
  autoRecovery: {
    choices: ['default', 'disabled'],
    usual: 'default',
    launch: 'MaintenanceOptions.AutoRecovery',
    under: 'settings',
  },
  shutdownBehaviour: {
    choices: ['stop', 'terminate'],
    usual: 'stop',
    attribute: 'InstanceInitiatedShutdownBehavior',
    under: 'settings',
  },
  detailedMonitoring: { usual: false, launch: 'Monitoring.Enabled', under: 'monitor' },
  sourceDestCheck: { usual: true, attribute: 'SourceDestCheck', launch: false, under: 'networking' },
} as const satisfies Readonly<Record<string, Setting>>

export type SettingName = keyof typeof settings

type Choice<Name extends SettingName> = (typeof settings)[Name] extends { readonly choices: readonly (infer One)[] }
  ? One
  : boolean

/** The settings of an instance, each with its value. */
export type Settings = { readonly [Name in SettingName]: Choice<Name> }

/** Settings that a launch can say. */
export type LaunchSettings = {
  readonly [
    Name in SettingName as (typeof settings)[Name] extends { readonly launch: false } ? never : Name
  ]: Choice<Name>
}

export const settingNames = Object.keys(settings) as readonly SettingName[]

export const isSetting = (name: string): name is SettingName => name in settings

/** The definition of a setting. */
export const settingOf = (name: SettingName): Setting => settings[name]

/** The path at which RunInstances takes a setting, from the outside in; empty where it does not. */
export const launchPath = ({ attribute, launch = attribute ?? false }: Setting): readonly string[] =>
  launch === false ? [] : launch.split('.')

export const launchNames = settingNames.filter(
  (name): name is keyof LaunchSettings => launchPath(settingOf(name)).length > 0,
)

/** Every setting as it is said, and as usual where nothing is: at a launch, and in a log of before there was such a setting. */
export const settled = (said: Partial<Settings>): Settings =>
  Object.fromEntries(settingNames.map((name) => [name, said[name] ?? settings[name].usual])) as Settings

/** A setting's value as a word: `on` and `off`, or its choice. */
export type SettingWord<Name extends SettingName> = Choice<Name> extends string ? Choice<Name> : 'on' | 'off'

export const wordOf = (value: boolean | string): string => (value === true ? 'on' : value === false ? 'off' : value)
