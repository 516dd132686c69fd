type Code = 'instance-stop' | 'instance-retirement' | 'instance-reboot' | 'system-reboot' | 'system-maintenance'

const what: Readonly<Record<Code, string>> = {
  'instance-stop': 'AWS will stop it, because its host is degraded. A start then places it on another host.',
  'instance-retirement':
    'AWS will retire it from a failing host: stopped with an EBS root, terminated with an instance-store root.',
  'instance-reboot': 'AWS will reboot it where it is, and service the host meanwhile.',
  'system-reboot':
    'AWS will reboot it onto another host. It keeps its addresses and even its instance store; RAM is lost.',
  'system-maintenance': 'AWS will do maintenance on the host, with a short loss of network or power; here it reboots.',
}

const options: Readonly<Record<Code, string>> = {
  'instance-stop': 'Stop and start it earlier, when it suits you. Stop protection does not prevent it.',
  'instance-retirement': 'Stop and start it earlier, or replace it. Termination protection does not prevent it.',
  'instance-reboot': 'Wait, reschedule it, or stop and start the instance. Your own reboot does not clear it.',
  'system-reboot':
    'Wait, reschedule it, or stop and start the instance. Your own reboot may move it at once (Nitro types without instance store).',
  'system-maintenance': 'Wait, or stop and start it earlier.',
}

const times: Readonly<Record<'hour' | 'day' | 'weeks', string>> = {
  hour: 'in an hour',
  day: 'in a day',
  weeks: 'in two weeks',
}

/** What AWS announces, and a zone that is full. */
export const scheduled = {
  title: 'Scheduled event',
  what,
  options,
  comes: (span: string, moment: string) => `in ${span} · ${moment}`,
  deadline: (moment: string) => `Can be rescheduled until ${moment}.`,
  later: 'Reschedule by a day',
  laterTooFar: 'Its deadline is less than a day later.',
  laterTooLate: 'In the last five minutes it can no longer be moved.',
  done: (moment: string) => `Completed ${moment}. It stays in the list for a week.`,
  announce: {
    group: 'Scheduled events',
    hint: 'Only AWS can schedule one. It writes to the account’s mail address, and the event shows under Checks.',
    code: 'What AWS announces',
    when: 'When',
    times,
    send: 'Announce',
    already: 'One has been announced already.',
    notRunning: 'Only a running instance gets one.',
    noStop: 'An instance-store root cannot be stopped; AWS would announce its retirement.',
  },
  capacity: {
    group: 'Zone',
    name: (zone: string, family: string) => `${zone} is out of ${family} capacity`,
    remedy: 'Launches and starts are refused. Try another zone, a type of another family, or later.',
  },
}
