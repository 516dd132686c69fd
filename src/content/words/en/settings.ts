import type { SettingName, SettingWord } from '#engine/world/instances/settings.ts'

/** Everything that is said of one setting, by its values where it depends on them. */
interface SettingWords<Value extends string> {
  readonly label: string
  /** what it does, at the form that sets it */
  readonly hint: string | Readonly<Record<Value, string>>
  readonly values: Readonly<Record<Value, string>>
  /** the menu's item that brings it to a value */
  readonly choose: Readonly<Record<Value, string>>
  /** the log's sentence once it has come to a value */
  readonly told: Readonly<Record<Value, (name: string) => string>>
  /** the question why it changed */
  readonly why: (name: string) => string
}

const onOff = { on: 'On', off: 'Off' }

export const settings = {
  terminationProtection: {
    label: 'Termination protection',
    hint: "API and console can't terminate it. A shutdown from inside the OS still can, if set so.",
    values: onOff,
    choose: { on: 'Turn termination protection on', off: 'Turn termination protection off' },
    told: {
      on: (name) => `Termination protection of ${name} is on.`,
      off: (name) => `Termination protection of ${name} is off.`,
    },
    why: (name) => `Why did the termination protection of ${name} change?`,
  },
  stopProtection: {
    label: 'Stop protection',
    hint: "API and console can't stop or terminate it. A shutdown from inside the OS still can.",
    values: onOff,
    choose: { on: 'Turn stop protection on', off: 'Turn stop protection off' },
    told: {
      on: (name) => `Stop protection of ${name} is on.`,
      off: (name) => `Stop protection of ${name} is off.`,
    },
    why: (name) => `Why did the stop protection of ${name} change?`,
  },
  autoRecovery: {
    label: 'Automatic recovery',
    hint: 'When its host fails, AWS tries to move it to another one: same id, same disks, same addresses. RAM is lost.',
    values: { default: 'On', disabled: 'Off' },
    choose: { default: 'Turn automatic recovery on', disabled: 'Turn automatic recovery off' },
    told: {
      default: (name) => `Automatic recovery of ${name} is on.`,
      disabled: (name) => `Automatic recovery of ${name} is off.`,
    },
    why: (name) => `Why did the automatic recovery of ${name} change?`,
  },
  shutdownBehaviour: {
    label: 'When the OS shuts down',
    hint: {
      stop: 'sudo shutdown now inside stops the instance; its disks stay.',
      terminate: 'sudo shutdown now inside terminates the instance, protected or not.',
    },
    values: { stop: 'Stop', terminate: 'Terminate' },
    choose: { stop: 'Make it stop when its OS shuts down', terminate: 'Make it terminate when its OS shuts down' },
    told: {
      stop: (name) => `${name} will stop when its OS shuts down.`,
      terminate: (name) => `${name} will terminate when its OS shuts down.`,
    },
    why: (name) => `Why did the OS shutdown behaviour of ${name} change?`,
  },
  detailedMonitoring: {
    label: 'Detailed monitoring',
    hint: 'CPU, network and EBS every minute instead of every five, from the next five minutes on. Seven metrics; the account’s first ten are free. Status checks are sent every minute anyway.',
    values: onOff,
    choose: { on: 'Turn detailed monitoring on', off: 'Turn detailed monitoring off' },
    told: {
      on: (name) => `Detailed monitoring of ${name} is on.`,
      off: (name) => `Detailed monitoring of ${name} is off.`,
    },
    why: (name) => `Why did the detailed monitoring of ${name} change?`,
  },
  sourceDestCheck: {
    label: 'Source/destination check',
    hint: 'Traffic that is neither from it nor for it is dropped. An instance that forwards traffic, as a NAT instance does, needs it off. No instance forwards traffic here, so traffic stays as it is.',
    values: onOff,
    choose: { on: 'Turn source/destination check on', off: 'Turn source/destination check off' },
    told: {
      on: (name) => `Source/destination check of ${name} is on.`,
      off: (name) =>
        `Source/destination check of ${name} is off: it could forward traffic, as a NAT instance does. No instance forwards traffic here, so traffic stays as it is.`,
    },
    why: (name) => `Why did the source/destination check of ${name} change?`,
  },
} satisfies { readonly [Name in SettingName]: SettingWords<SettingWord<Name>> }
