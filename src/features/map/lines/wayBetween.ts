import type { StateName, Way } from '../geometry.ts'

/** The edge that leads from one state to another; a hibernated instance has edges of its own. */
export function wayBetween(from: StateName, to: StateName, hibernating: boolean): Way | undefined {
  const table: Readonly<Record<string, Way>> = {
    'pending>running': 'placed',
    'running>stopping': hibernating ? 'hibernate' : 'stop',
    'stopping>stopped': hibernating ? 'ramToDisk' : 'off',
    'stopped>pending': hibernating ? 'resume' : 'start',
    'running>shutting-down': 'terminate',
    'pending>shutting-down': 'terminate',
    'stopping>shutting-down': 'terminateStopped',
    'stopped>shutting-down': 'terminateStopped',
    'shutting-down>terminated': 'terminated',
    'pending>terminated': 'launchFailed',
  }
  return table[`${from}>${to}`]
}
